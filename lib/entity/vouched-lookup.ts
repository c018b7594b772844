/**
 * Which vouched entity a found one is, by the aliases a person gave.
 * { name: "Kominfo" } -> the key of Komdigi, when entities.json says so; undefined for what nobody vouches for.
 * It must not know what else is joined.
 */
import type { Entity, FoundEntity } from './entity';
import { foldName } from './name-key';
import type { VouchedEntity } from './vouched';

/** The key "v:ID" of the vouched entity that a found one is. People are known by a full name only. */
export function vouchedLookup(vouched: readonly VouchedEntity[]): (found: FoundEntity) => string | undefined {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const { id, aliases } of vouched)
    for (const alias of aliases) {
      exact.set(alias.text, `v:${id}`);
      if (!alias.caseSensitive) folded.set(foldName(alias.text), `v:${id}`);
    }
  const keyOfSurface = (surface: string) => exact.get(surface) ?? folded.get(foldName(surface));
  return (found) => {
    const named = keyOfSurface(found.name);
    if (named || found.kind === 'person')
      return (
        named ??
        found.surfaces
          .filter((s) => s.includes(' '))
          .map(keyOfSurface)
          .find(Boolean)
      );
    return found.surfaces.map(keyOfSurface).find(Boolean);
  };
}

/** What people vouch for among entities that have been joined already, as a pack ships them. */
export function vouchedAmong(entities: readonly Entity[]): VouchedEntity[] {
  return entities.flatMap(({ id, name, kind, aliases }) => {
    const told = aliases.filter(({ source }) => source === 'person');
    return told.some(({ text }) => text === name) ? [{ id, name, kind, aliases: told }] : [];
  });
}
