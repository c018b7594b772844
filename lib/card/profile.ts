/**
 * A profile: all that the library knows of one entity, for a page of its own; a card says the most telling part of the same.
 * profileFor(library, "komdigi", { at: "2025-03-26" }) -> its card, every quote, and the names around it with their own ties.
 * It must not know how a profile is drawn. Every text in it is a verbatim span of a report.
 */
import type { Library } from '../coverage/library';
import type { Passage } from '../coverage/passage';
import { quotesAbout, quotesBy } from '../coverage/quotes';
import { relatedIn, relationsOf } from '../coverage/relations';
import { cardFor } from './card-for';
import type { CardModel, RelatedEntity } from './card-model';

/** Another entity as it stands to the one of the profile; `strength` is 0 to 1, 1 for the strongest. */
export interface Neighbour extends RelatedEntity {
  readonly strength: number;
}

/** All there is about one entity. */
export interface Profile {
  readonly card: CardModel;
  /** Its own words first, then what others said of it, each newest first. */
  readonly quotes: readonly Passage[];
  /** The strongest first. */
  readonly neighbours: readonly Neighbour[];
  /** Pairs of neighbours that reports name together, as places in `neighbours`, the lesser place first. */
  readonly ties: readonly (readonly [number, number])[];
}

/** More would be a picture that nobody can read. */
const MOST_NEIGHBOURS = 12;

/** The profile of an entity; undefined for one the library does not know. Costs a card of every neighbour. */
export function profileFor(library: Library, id: string, { at }: { readonly at?: string } = {}): Profile | undefined {
  const card = cardFor(library, id, { at, whole: true });
  if (!card) return undefined;
  const neighbours = neighboursOf(library, id);
  return {
    card,
    quotes: [...quotesBy(library, id), ...quotesAbout(library, id)],
    neighbours,
    ties: tiesAmong(library, neighbours),
  };
}

function neighboursOf(library: Library, id: string): Neighbour[] {
  const relations = relationsOf(library, id).slice(0, MOST_NEIGHBOURS);
  const strongest = relations[0]?.strength ?? 1;
  return relations.flatMap(({ entity, passage, strength }) => {
    const other = library.entities.get(entity);
    return other ? [{ id: entity, name: other.name, kind: other.kind, passage, strength: strength / strongest }] : [];
  });
}

function tiesAmong(library: Library, neighbours: readonly Neighbour[]): [number, number][] {
  const relatedTo = relatedIn(library);
  const places = new Map(neighbours.map(({ id }, place) => [id, place]));
  return neighbours.flatMap(({ id }, place) =>
    relatedTo(id).flatMap((other): [number, number][] => {
      const otherPlace = places.get(other);
      return otherPlace !== undefined && place < otherPlace ? [[place, otherPlace]] : [];
    }),
  );
}
