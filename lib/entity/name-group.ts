/**
 * What is counted of each name over many articles: a reading's parts are added, and taken out again to the last one.
 * After "Bank Rakyat Utama (BRU)" in one article, entityOf("n:bru") is none: the name counts for "n:bank rakyat utama".
 * It must not know where groups are kept. Any order of the same articles leaves the same groups, entities and ids.
 */
import type { Entity } from './entity';
import type { NamePart } from './name-part';
import { toEntity } from './to-entity';
import type { VouchedEntity } from './vouched';

/**
 * Counts under one key. Maps, not objects: names come from strangers, and one may be called "__proto__".
 *
 *   "n:bru"                 longs { "n:bank rakyat utama": 2 }      printed beside one long name: joins it
 *   "n:bank rakyat utama"   shorts { "n:bru": 2 }                   the same, seen from the other side
 */
export interface NameGroup {
  members: number;
  salience: number;
  readonly names: Map<string, number>;
  readonly kinds: Map<Entity['kind'], number>;
  /** By code: see readAliasCode. */
  readonly aliases: Map<string, number>;
  readonly longs: Map<string, number>;
  readonly shorts: Map<string, number>;
}

/** Groups to read by key. */
export interface GroupsByKey {
  get(key: string): NameGroup | undefined;
}

/** The keys of all groups that counting these parts changes. */
export function keysOf(parts: readonly NamePart[]): Set<string> {
  return new Set(parts.flatMap(({ key, own, shorts }) => (shorts.length > 0 ? [key, own, ...shorts] : [key])));
}

/**
 * Counts parts in (`by` 1) or out (-1); groups that are empty then are gone. `groups` must hold those of keysOf(parts).
 * Gives the keys at which another entity may be now than before.
 */
export function changeGroups(groups: Map<string, NameGroup>, parts: readonly NamePart[], by: 1 | -1): Set<string> {
  for (const part of parts) {
    countPart(groupAt(groups, part.key), part, by);
    for (const short of part.shorts) {
      count(groupAt(groups, short).longs, part.own, by);
      count(groupAt(groups, part.own).shorts, short, by);
    }
  }
  const touched = keysOf(parts);
  for (const key of [...touched]) {
    const group = groups.get(key);
    for (const long of group?.longs.keys() ?? []) touched.add(long);
    if (group && isEmpty(group)) groups.delete(key);
  }
  for (const key of [...touched]) touched.add(twinOf(key));
  return touched;
}

/** The key that the members of a group count under at present: its own, or that of the one long name it is printed beside. */
export function placeOf(key: string, groups: GroupsByKey): string {
  const longs = groups.get(key)?.longs;
  const [long] = longs?.size === 1 ? longs.keys() : [];
  if (long === undefined) return key;
  // Of two that are each other's, one leads.
  return groups.get(long)?.longs.has(key) && key < long ? key : long;
}

/** The keys of the groups with members that count under `key`: its own, and those of short names. */
export function joinedAt(key: string, groups: GroupsByKey): string[] {
  const all = [key, ...(groups.get(key)?.shorts.keys() ?? [])];
  return all.filter((one) => (groups.get(one)?.members ?? 0) > 0 && placeOf(one, groups) === key);
}

/** The entity at a key, undefined where nothing counts under it. */
export function entityOf(key: string, groups: GroupsByKey, vouched: ReadonlyMap<string, VouchedEntity>): Entity | undefined {
  const joined = joinedAt(key, groups).map((one) => groups.get(one)!);
  const told = key.startsWith('v:') ? vouched.get(key.slice(2)) : undefined;
  return joined.length > 0 ? toEntity(idOf(key, groups, vouched), joined, told) : undefined;
}

/** Readable, and told by the key alone but for two neighbours it must not be mixed up with. "@" is in no slug. */
function idOf(key: string, groups: GroupsByKey, vouched: ReadonlyMap<string, VouchedEntity>): string {
  if (key.startsWith('v:')) return key.slice(2);
  const [name = '', article] = key.slice(2).split('@');
  const slug = name.replaceAll(' ', '-') || 'x';
  if (article !== undefined) return `${slug}@${article}`;
  if (key.startsWith('p:') && joinedAt(`n:${name}`, groups).length > 0) return `${slug}@person`;
  return vouched.has(slug) ? `${slug}@found` : slug;
}

/** The keys that an entity of this id may stand at: what idOf gives, the other way round. None is sure to be there. */
export function keysOfId(id: string): string[] {
  const [slug = '', neighbour] = id.split('@');
  const words = slug.replaceAll('-', ' ');
  if (neighbour === 'person') return [`p:${words}`];
  const found = slug === 'x' ? ['n:x', 'p:x', 'n:', 'p:'] : [`n:${words}`, `p:${words}`];
  return neighbour === 'found' ? found : [`v:${id}`, ...found];
}

/** The person of the same name as something else, whose id depends on it being there. */
function twinOf(key: string): string {
  return key.startsWith('n:') ? `p:${key.slice(2)}` : key;
}

function groupAt(groups: Map<string, NameGroup>, key: string): NameGroup {
  const known = groups.get(key);
  if (known) return known;
  const group: NameGroup = {
    members: 0,
    salience: 0,
    names: new Map(),
    kinds: new Map(),
    aliases: new Map(),
    longs: new Map(),
    shorts: new Map(),
  };
  groups.set(key, group);
  return group;
}

function countPart(group: NameGroup, part: NamePart, by: 1 | -1): void {
  group.members += by;
  group.salience += by * part.salience;
  count(group.names, part.name, by);
  count(group.kinds, part.kind, by);
  for (const alias of part.aliases) count(group.aliases, alias, by);
}

function count<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}

function isEmpty({ members, longs, shorts }: NameGroup): boolean {
  return members === 0 && longs.size === 0 && shorts.size === 0;
}
