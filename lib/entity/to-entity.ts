/**
 * Groups of one real thing to the Entity a library holds: name, kind, aliases, prominence.
 * Counts of "BMW" twice and "BMW Group" once -> { name: "BMW", aliases: [BMW, BMW Group], … }.
 * It must not know how they were recognised as one, nor any other entity.
 */
import { type Alias, ENTITY_KINDS, type Entity, type EntityKind } from './entity';
import { readAliasCode } from './name-part';
import type { VouchedEntity } from './vouched';

/** What is counted of an entity's names; lib/entity's NameGroup has it. */
export interface CountedNames {
  readonly salience: number;
  readonly names: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<EntityKind, number>;
  readonly aliases: ReadonlyMap<string, number>;
}

/** The entity that `groups` are; the word of a person goes first. The order of the groups does not matter. */
export function toEntity(id: string, groups: readonly CountedNames[], vouched: VouchedEntity | undefined): Entity {
  return {
    id,
    name: vouched?.name ?? mostCommon(groups),
    kind: vouched?.kind ?? mostCommonKind(groups),
    aliases: aliasesOf(groups, vouched),
    prominence: prominenceOf(groups),
  };
}

/** Of several that are printed the same, the one with the least code. */
function aliasesOf(groups: readonly CountedNames[], vouched: VouchedEntity | undefined): Alias[] {
  const aliases = new Map<string, Alias>((vouched?.aliases ?? []).map((alias) => [alias.text, alias]));
  const printed = new Map<string, Alias>();
  for (const code of [...new Set(groups.flatMap((group) => [...group.aliases.keys()]))].sort(compare)) {
    const alias = readAliasCode(code);
    if (!aliases.has(alias.text) && !printed.has(alias.text)) printed.set(alias.text, alias);
  }
  return [...aliases.values(), ...[...printed.values()].sort((a, b) => compare(a.text, b.text))];
}

/** Grows with every article that is about the entity, and never reaches 1: independent of all other entities. */
function prominenceOf(groups: readonly CountedNames[]): number {
  const sum = groups.reduce((total, { salience }) => total + salience, 0) / 1000;
  return Math.round((sum / (sum + 1)) * 1000) / 1000;
}

function mostCommonKind(groups: readonly CountedNames[]): EntityKind {
  const counts = ENTITY_KINDS.map((kind) => groups.reduce((sum, { kinds }) => sum + (kinds.get(kind) ?? 0), 0));
  return ENTITY_KINDS[counts.indexOf(Math.max(...counts))]!;
}

/** The most frequent; of equals the longest, then the first by alphabet. */
function mostCommon(groups: readonly CountedNames[]): string {
  const counts = new Map<string, number>();
  for (const { names } of groups) for (const [name, count] of names) counts.set(name, (counts.get(name) ?? 0) + count);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b));
  return first![0];
}

/** By UTF-16 units: the same order on every device. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
