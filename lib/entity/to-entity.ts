/**
 * Found entities that are one real thing to the Entity a library holds: name, kind, aliases, prominence.
 * Three members named "BMW", "BMW", "BMW Group" -> { name: "BMW", aliases: [BMW, BMW Group], … }.
 * It must not know how they were recognised as one, nor any other entity.
 */
import { type Alias, ENTITY_KINDS, type Entity, type EntityKind, type FoundEntity } from './entity';
import type { VouchedEntity } from './vouched';

/** A found entity with the article it stands in. */
export interface Member {
  readonly article: { readonly id: string; readonly language: Alias['language'] };
  readonly found: FoundEntity;
}

/** The entity that `members` are; the word of a person goes first. The order of the members does not matter. */
export function toEntity(id: string, members: readonly Member[], vouched: VouchedEntity | undefined): Entity {
  return {
    id,
    name: vouched?.name ?? mostCommon(members.map(({ found }) => found.name)),
    kind: vouched?.kind ?? mostCommonKind(members),
    aliases: aliasesOf(members, vouched),
    prominence: prominenceOf(members),
  };
}

function aliasesOf(members: readonly Member[], vouched: VouchedEntity | undefined): Alias[] {
  const aliases = new Map<string, Alias>((vouched?.aliases ?? []).map((alias) => [alias.text, alias]));
  const printed = new Map<string, Alias>();
  for (const { article, found } of members)
    for (const text of found.surfaces) {
      if (aliases.has(text)) continue;
      const alias = printedAlias(text, found, article.language);
      const other = printed.get(text);
      if (!other || compare(alias.language, other.language) < 0) printed.set(text, alias);
    }
  return [...aliases.values(), ...[...printed.values()].sort((a, b) => compare(a.text, b.text))];
}

function printedAlias(text: string, found: FoundEntity, language: Alias['language']): Alias {
  const words = text.split(/\s+/u).length;
  const partial = found.kind === 'person' && words === 1 && found.name.includes(' ');
  return {
    text,
    language,
    caseSensitive: words === 1,
    source: found.misprints?.includes(text) ? 'misprint' : 'article',
    ...(partial ? { partial } : {}),
  };
}

/** Grows with every article that is about the entity, and never reaches 1: independent of all other entities. */
function prominenceOf(members: readonly Member[]): number {
  const sum = members
    .map(({ found }) => found.salience)
    .sort((a, b) => a - b)
    .reduce((total, salience) => total + salience, 0);
  return Math.round((sum / (sum + 1)) * 1000) / 1000;
}

function mostCommonKind(members: readonly Member[]): EntityKind {
  const counts = ENTITY_KINDS.map((kind) => members.filter(({ found }) => found.kind === kind).length);
  return ENTITY_KINDS[counts.indexOf(Math.max(...counts))]!;
}

/** The most frequent; of equals the longest, then the first by alphabet. */
function mostCommon(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b));
  return first![0];
}

/** By UTF-16 units: the same order on every device. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
