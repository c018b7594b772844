/**
 * Entities across articles: which found entities are one real thing, and what it is called.
 * Two readings that name "Alibaba Group" and one that names "Alibaba" -> one Entity "alibaba-group" in all three.
 * It must not merge on a bare surname: "Zhang" alone stays a person of its own article.
 */
import { type Alias, ENTITY_KINDS, type Entity, type EntityKind, type FoundEntity } from './entity';
import { foldName, nameKey, slugOf } from './name-key';
import type { VouchedEntity } from './vouched';

/** What joining needs to know of a reading; lib/reading's Reading has it. */
export interface ReadingOfNames {
  readonly article: { readonly id: string; readonly language: Alias['language'] };
  readonly entities: readonly FoundEntity[];
}

interface Member<R extends ReadingOfNames> {
  readonly reading: R;
  readonly found: FoundEntity;
}

/**
 * Entities of all `readings`, and the readings with `FoundEntity.id` set. The order of `readings` does not matter.
 * What is vouched for joins by its aliases; everything else by its full name, or by an acronym that has one expansion only.
 */
export function joinEntities<R extends ReadingOfNames>(
  readings: readonly R[],
  vouched: readonly VouchedEntity[],
): { entities: Entity[]; readings: R[] } {
  const groups = groupMembers(readings, vouchedLookup(vouched));
  const byVouchedKey = new Map(vouched.map((entity) => [`v:${entity.id}`, entity]));
  const taken = new Set(vouched.map((entity) => entity.id));
  const idOf = new Map<FoundEntity, string>();
  const entities: Entity[] = [];
  for (const key of [...groups.keys()].sort()) {
    const members = groups.get(key)!;
    const entity = toEntity(key, members, byVouchedKey.get(key), taken);
    taken.add(entity.id);
    entities.push(entity);
    for (const { found } of members) idOf.set(found, entity.id);
  }
  return {
    entities: entities.sort((a, b) => b.prominence - a.prominence || compare(a.id, b.id)),
    readings: readings.map((reading) => ({
      ...reading,
      entities: reading.entities.map((found) => ({ ...found, id: idOf.get(found)! })),
    })),
  };
}

function groupMembers<R extends ReadingOfNames>(
  readings: readonly R[],
  vouchedKeyOf: (found: FoundEntity) => string | undefined,
): Map<string, Member<R>[]> {
  const members = readings.flatMap((reading) => reading.entities.map((found) => ({ reading, found })));
  const expansionOf = acronymExpansions(members);
  const groups = new Map<string, Member<R>[]>();
  for (const member of members) {
    const own = keyOf(member);
    const key = vouchedKeyOf(member.found) ?? expansionOf.get(own) ?? own;
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}

/** People join by full name only; a person known by one word stays in its article. */
function keyOf({ reading, found }: Member<ReadingOfNames>): string {
  const key = nameKey(found.name, found.kind);
  if (found.kind !== 'person') return `n:${key}`;
  return key.includes(' ') ? `p:${key}` : `p:${key}@${reading.article.id}`;
}

/** Short name -> the one long name it is printed beside anywhere; an acronym with two expansions has none. */
function acronymExpansions(members: readonly Member<ReadingOfNames>[]): Map<string, string> {
  const longNames = new Map<string, Set<string>>();
  for (const member of members) {
    const own = keyOf(member);
    for (const surface of member.found.surfaces) {
      const key = nameKey(surface, member.found.kind);
      if (member.found.kind === 'person' && !key.includes(' ')) continue;
      const short = `${member.found.kind === 'person' ? 'p' : 'n'}:${key}`;
      if (short !== own && !member.found.misprints?.includes(surface))
        longNames.set(short, (longNames.get(short) ?? new Set()).add(own));
    }
  }
  const single = [...longNames].filter(([, names]) => names.size === 1).map(([short, names]) => [short, [...names][0]!] as const);
  return new Map(single.filter(([short, long]) => longNames.get(long)?.has(short) !== true || short > long));
}

function vouchedLookup(vouched: readonly VouchedEntity[]): (found: FoundEntity) => string | undefined {
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

function toEntity<R extends ReadingOfNames>(
  key: string,
  members: readonly Member<R>[],
  vouched: VouchedEntity | undefined,
  taken: ReadonlySet<string>,
): Entity {
  const name = vouched?.name ?? mostCommon(members.map(({ found }) => found.name));
  const kind = vouched?.kind ?? mostCommonKind(members);
  return {
    id: vouched?.id ?? freeId(name, kind, key, taken),
    name,
    kind,
    aliases: aliasesOf(members, vouched),
    prominence: prominenceOf(members),
  };
}

/** The slug of the name; a kind is added when the slug is taken, and the article where a surname stands alone. */
function freeId(name: string, kind: EntityKind, key: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name);
  const article = key.split('@')[1];
  const candidates = article ? [`${slug}-${slugOf(article)}`] : [slug, `${slug}-${kind}`];
  const free = candidates.find((id) => !taken.has(id));
  if (free) return free;
  let count = 2;
  while (taken.has(`${candidates.at(-1)}-${count}`)) count++;
  return `${candidates.at(-1)}-${count}`;
}

function aliasesOf<R extends ReadingOfNames>(members: readonly Member<R>[], vouched: VouchedEntity | undefined): Alias[] {
  const aliases = new Map<string, Alias>((vouched?.aliases ?? []).map((alias) => [alias.text, alias]));
  const printed = new Map<string, Alias>();
  for (const { reading, found } of members)
    for (const text of found.surfaces) {
      if (aliases.has(text)) continue;
      const alias = printedAlias(text, found, reading.article.language);
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
function prominenceOf(members: readonly Member<ReadingOfNames>[]): number {
  const sum = members
    .map(({ found }) => found.salience)
    .sort((a, b) => a - b)
    .reduce((total, salience) => total + salience, 0);
  return Math.round((sum / (sum + 1)) * 1000) / 1000;
}

function mostCommonKind(members: readonly Member<ReadingOfNames>[]): EntityKind {
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
