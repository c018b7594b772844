/**
 * A group as a row: what is counted, where its articles stand, and the entity at its key, left out where the group alone tells it.
 * { group of "Bank Rakyat Utama", number: 7 } <-> [7, 1, 500, ["Bank Rakyat Utama"], ["1"], ["id0"], …], some 60 bytes.
 * It must not know other groups.
 */
import { ENTITY_KINDS, type Entity } from '../../entity/entity';
import { entityOf, type NameGroup } from '../../entity/name-group';
import { aliasCode, readAliasCode } from '../../entity/name-part';
import type { RowShape } from './packed-map';

/** A group, and what stands at its key now: an entity under a number, or nothing because it counts `into` another key. */
export interface GroupRow {
  readonly group: NameGroup;
  readonly number?: number | undefined;
  readonly into?: string | undefined;
  /** Only where it is another than the group alone would give. */
  readonly entity?: Entity | undefined;
  /** A stranger's that may not underline anything. */
  readonly silent?: boolean | undefined;
  /** Records of heads with articles that count here. */
  readonly blocks: Set<number>;
}

/** The entity at a key. */
export function entityAt(key: string, { group, into, entity }: GroupRow): Entity | undefined {
  if (entity) return entity;
  return group.members > 0 && into === undefined ? plainEntity(key, group) : undefined;
}

/** `entity` where it must be kept because the row would give another one without it. */
export function untold(key: string, row: GroupRow, entity: Entity | undefined): Entity | undefined {
  const told = entityAt(key, { ...row, entity: undefined });
  return entity && JSON.stringify(told) !== JSON.stringify(entity) ? entity : undefined;
}

/** What a group would be if it had no neighbours. */
export function plainEntity(key: string, group: NameGroup): Entity {
  const alone = { ...group, longs: new Map(), shorts: new Map() };
  return entityOf(key, new Map([[key, alone]]), new Map())!;
}

/** Counts as [key, count, key, …]; a count is left out where it is the usual one. */
type Counts = (string | number)[];
type EntityJson = [
  id: string,
  name: string,
  kind: number,
  prominence: number,
  ...aliases: (string | Entity['aliases'][number])[],
];
type RowJson = [
  number: number,
  members: number,
  salience: number,
  names: Counts,
  kinds: Counts,
  aliases: Counts,
  longs: Counts,
  shorts: Counts,
  blocks: string,
  into?: string | 0,
  silent?: 0 | 1,
  entity?: EntityJson,
];

/** Blocks stand as base 36. Aliases are codes; the text of one that is the first name is left out. */
export const groupShape: RowShape<GroupRow> = {
  toJson({ group, number = 0, into, silent, entity, blocks }) {
    const { members, salience } = group;
    const [first = ''] = group.names.keys();
    const json: RowJson = [
      number,
      members,
      salience,
      toCounts(group.names, members),
      toCounts(new Map([...group.kinds].map(([kind, count]) => [String(ENTITY_KINDS.indexOf(kind)), count])), members),
      toCounts(new Map([...group.aliases].map(([code, count]) => [withoutText(code, first), count])), members),
      toCounts(group.longs, 1),
      toCounts(group.shorts, 1),
      [...blocks].map((block) => block.toString(36)).join(','),
    ];
    if (into !== undefined || silent || entity) json.push(into ?? 0, silent ? 1 : 0);
    if (entity) json.push(entityJson(entity));
    return json;
  },
  fromJson([number, members, salience, names, kinds, aliases, longs, shorts, blocks, into, silent, entity]: RowJson) {
    const named = fromCounts(names, members);
    const [first = ''] = named.keys();
    const group: NameGroup = {
      members,
      salience,
      names: named,
      kinds: new Map([...fromCounts(kinds, members)].map(([kind, count]) => [ENTITY_KINDS[Number(kind)]!, count])),
      aliases: new Map([...fromCounts(aliases, members)].map(([code, count]) => [withText(code, first), count])),
      longs: fromCounts(longs, 1),
      shorts: fromCounts(shorts, 1),
    };
    return {
      group,
      ...(number > 0 && { number }),
      ...(into && { into }),
      ...(silent && { silent: true }),
      ...(entity && { entity: readEntity(entity) }),
      blocks: new Set(blocks === '' ? [] : blocks.split(',').map((block) => Number.parseInt(block, 36))),
    };
  },
};

function toCounts(counts: ReadonlyMap<string, number>, usual: number): Counts {
  return [...counts].flatMap(([key, count]) => (count === usual ? [key] : [key, count]));
}

function fromCounts(counts: Counts, usual: number): Map<string, number> {
  const read = new Map<string, number>();
  let last = '';
  for (const one of counts) {
    if (typeof one === 'string') last = one;
    read.set(last, typeof one === 'string' ? usual : one);
  }
  return read;
}

const FLAGGED = /^\p{L}+\d/u;

function withoutText(code: string, name: string): string {
  const [flags = ''] = FLAGGED.exec(code) ?? [];
  return code === flags + name ? flags : code;
}

function withText(code: string, name: string): string {
  const [flags] = FLAGGED.exec(code) ?? [];
  return code === flags ? flags + name : code;
}

function entityJson({ id, name, kind, prominence, aliases }: Entity): EntityJson {
  const codes = aliases.map((alias) => {
    const code = aliasCode(alias);
    return JSON.stringify(readAliasCode(code)) === JSON.stringify(alias) ? code : alias;
  });
  return [id, name, ENTITY_KINDS.indexOf(kind), prominence, ...codes];
}

function readEntity([id, name, kind, prominence, ...aliases]: EntityJson): Entity {
  const read = aliases.map((alias) => (typeof alias === 'string' ? readAliasCode(alias) : alias));
  return { id, name, kind: ENTITY_KINDS[kind]!, aliases: read, prominence };
}
