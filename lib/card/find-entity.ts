/**
 * An entity by its id, its name or one of its aliases, as a person types it.
 * findEntity(library, "kominfo") -> the entity Komdigi. Slips are not forgiven here: that is what search is for.
 * It must not know confidence or context: this answers a question, it underlines nothing.
 */
import type { Library } from '../coverage/library';
import type { Entity } from '../entity/entity';
import { foldText } from '../text/fold';

/** The id first, then names, then aliases, without regard to case and accents; of several the most prominent one. */
export function findEntity(library: Library, idOrName: string): Entity | undefined {
  const byId = library.entities.get(idOrName);
  if (byId) return byId;
  const wanted = foldText(idOrName);
  const entities = [...library.entities.values()];
  return (
    mostProminent(entities.filter(({ name }) => foldText(name) === wanted)) ??
    mostProminent(entities.filter(({ aliases }) => aliases.some(({ text }) => foldText(text) === wanted)))
  );
}

function mostProminent(entities: readonly Entity[]): Entity | undefined {
  return entities.reduce<Entity | undefined>((best, one) => (best && best.prominence >= one.prominence ? best : one), undefined);
}
