/**
 * A row of a group as bytes. What is usual is not said: "Bank Rakyat Utama" in one article takes 8 bytes beside its key.
 *
 *   row      number | flags | members | counted, where there are members | longs | shorts | into | entity
 *   counted  salience | names | kinds and aliases, or one byte for the usual ones | blocks
 *   blocks   each as a step from the one before; the last bit says that another follows
 *
 * It must not know other rows.
 */
import type { Language } from '../../article/article';
import { type Alias, ENTITY_KINDS, type Entity, type EntityKind } from '../../entity/entity';
import type { NameGroup } from '../../entity/name-group';
import { ByteReader, type ByteWriter } from '../../search/packed/bytes';
import { type GroupRow, plainEntity } from './group-row';
import type { RowShape } from './packed-map';
import { splitRowKey } from './shelf-groups';

const NAMES = 1;
const COUNTS = 2;
const LONGS = 4;
const SHORTS = 8;
const INTO = 16;
const SILENT = 32;
const ENTITY = 64;
const ONE = 128;

/** Rows by "0 bali:n": see rowKey. */
export const groupShape: RowShape<GroupRow> = {
  write(writer, row, key) {
    const { group, number = 0, into, silent, entity } = row;
    const flags =
      (isOnly(group.names, nameIn(key), group.members) ? 0 : NAMES) |
      (usualOf(group) === undefined ? COUNTS : 0) |
      (group.longs.size > 0 ? LONGS : 0) |
      (group.shorts.size > 0 ? SHORTS : 0) |
      (into === undefined ? 0 : INTO) |
      (silent ? SILENT : 0) |
      (entity ? ENTITY : 0) |
      (group.members === 1 ? ONE : 0);
    writer.varint(number);
    writer.byte(flags);
    if (group.members !== 1) writer.varint(group.members);
    if (group.members > 0) writeCounted(writer, row, flags);
    if (flags & LONGS) writeCounts(writer, group.longs, 1);
    if (flags & SHORTS) writeCounts(writer, group.shorts, 1);
    if (into !== undefined) writer.text(into);
    if (entity) writer.text(JSON.stringify(entityJson(entity, plainAt(key, group))));
  },
  read(reader, key) {
    const number = reader.varint();
    const flags = reader.byte();
    const members = flags & ONE ? 1 : reader.varint();
    const { blocks, ...counted } = members > 0 ? readCounted(reader, { key, members, flags }) : nothingCounted();
    const longs = flags & LONGS ? readCounts(reader, 1) : new Map<string, number>();
    const shorts = flags & SHORTS ? readCounts(reader, 1) : new Map<string, number>();
    const group: NameGroup = { members, ...counted, longs, shorts };
    return {
      group,
      ...(number > 0 && { number }),
      ...(flags & INTO && { into: reader.text() }),
      ...(flags & SILENT && { silent: true }),
      ...(flags & ENTITY && { entity: readEntity(JSON.parse(reader.text()) as EntityJson, plainAt(key, group)) }),
      blocks,
    };
  },
};

/** The number of a row that is not unpacked; 0 where it has none. */
export function numberIn(row: Uint8Array): number {
  return new ByteReader(row).varint();
}

type Counted = Pick<NameGroup, 'salience' | 'names' | 'kinds' | 'aliases'> & Pick<GroupRow, 'blocks'>;

function nothingCounted(): Counted {
  return { salience: 0, names: new Map(), kinds: new Map(), aliases: new Map(), blocks: new Set() };
}

function writeCounted(writer: ByteWriter, { group, blocks }: GroupRow, flags: number): void {
  const { members, salience, names, kinds, aliases } = group;
  writer.varint(salience);
  if (flags & NAMES) writeCounts(writer, names, members);
  if (flags & COUNTS) {
    writer.varint(kinds.size);
    for (const [kind, count] of kinds) {
      writer.byte(ENTITY_KINDS.indexOf(kind));
      writer.varint(count);
    }
    writeAliases(writer, aliases, group);
  } else writer.byte(usualOf(group)!);
  writeBlocks(writer, blocks);
}

interface Said {
  readonly key: string;
  readonly members: number;
  readonly flags: number;
}

function readCounted(reader: ByteReader, { key, members, flags }: Said): Counted {
  const salience = reader.varint();
  const names = flags & NAMES ? readCounts(reader, members) : new Map([[nameIn(key), members]]);
  const name = firstOf(names) ?? '';
  if (flags & COUNTS) {
    const kinds = new Map<EntityKind, number>();
    for (let left = reader.varint(); left > 0; left--) kinds.set(ENTITY_KINDS[reader.byte()]!, reader.varint());
    return { salience, names, kinds, aliases: readAliases(reader, name, members), blocks: readBlocks(reader) };
  }
  const usual = reader.byte();
  const kinds = new Map([[ENTITY_KINDS[Math.floor(usual / MARKS)]!, members]]);
  return { salience, names, kinds, aliases: new Map([[codeOf(usual % MARKS, name), members]]), blocks: readBlocks(reader) };
}

/** Kind and mark as one number, where all members agree on one kind, and on one alias that is the first name. */
function usualOf({ members, names, kinds, aliases }: NameGroup): number | undefined {
  const [kind, code] = [firstOf(kinds), firstOf(aliases)];
  if (kind === undefined || code === undefined || !isOnly(kinds, kind, members) || !isOnly(aliases, code, members))
    return undefined;
  const { mark, text } = cutCode(code);
  return text === firstOf(names) ? ENTITY_KINDS.indexOf(kind) * MARKS + mark : undefined;
}

/** The name that a key tells by itself: "0 bank rakyat utama:n" -> "Bank Rakyat Utama". */
function nameIn(key: string): string {
  return key.slice(key.indexOf(' ') + 1, -2).replace(/(^| )./gu, (letter) => letter.toUpperCase());
}

function isOnly<Key>(counts: ReadonlyMap<Key, number>, key: Key, count: number): boolean {
  return counts.size === 1 && counts.get(key) === count;
}

function firstOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return counts.keys().next().value;
}

/** A count that is the usual one is 0. */
function writeCounts(writer: ByteWriter, counts: ReadonlyMap<string, number>, usual: number): void {
  writer.varint(counts.size);
  for (const [key, count] of counts) {
    writer.text(key);
    writer.varint(count === usual ? 0 : count);
  }
}

function readCounts(reader: ByteReader, usual: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let left = reader.varint(); left > 0; left--) counts.set(reader.text(), reader.varint() || usual);
  return counts;
}

const LANGUAGES: readonly Language[] = ['und', 'id', 'en'];
const FLAGS = 4;
const MARKS = LANGUAGES.length * FLAGS;

/** The mark of an alias code is its language and its flags as one number. */
function cutCode(code: string): { readonly mark: number; readonly text: string } {
  const at = code.search(/\d/u);
  return { mark: LANGUAGES.indexOf(code.slice(0, at) as Language) * FLAGS + Number(code[at]), text: code.slice(at + 1) };
}

function codeOf(mark: number, text: string): string {
  return `${LANGUAGES[Math.floor(mark / FLAGS)]}${mark % FLAGS}${text}`;
}

/** The first name is left out. */
function writeAliases(writer: ByteWriter, aliases: ReadonlyMap<string, number>, { names, members }: NameGroup): void {
  writer.varint(aliases.size);
  for (const [code, count] of aliases) {
    const { mark, text } = cutCode(code);
    writer.byte(mark);
    writer.text(text === firstOf(names) ? '' : text);
    writer.varint(count === members ? 0 : count);
  }
}

function readAliases(reader: ByteReader, name: string, members: number): Map<string, number> {
  const aliases = new Map<string, number>();
  for (let left = reader.varint(); left > 0; left--) {
    const mark = reader.byte();
    aliases.set(codeOf(mark, reader.text() || name), reader.varint() || members);
  }
  return aliases;
}

function writeBlocks(writer: ByteWriter, blocks: ReadonlySet<number>): void {
  const sorted = [...blocks].sort((a, b) => a - b);
  if (sorted.length === 0) writer.varint(0);
  for (const [at, block] of sorted.entries())
    writer.varint((block - (sorted[at - 1] ?? -1)) * 2 + (at < sorted.length - 1 ? 1 : 0));
}

function readBlocks(reader: ByteReader): Set<number> {
  const blocks = new Set<number>();
  let block = -1;
  for (let step = 1; step % 2 === 1; ) {
    step = reader.varint();
    block += Math.floor(step / 2);
    if (step > 1) blocks.add(block);
  }
  return blocks;
}

/** What is as in the plain entity of the group is 0 or ""; aliases that are in it are told by their place there, from 1 on. */
type EntityJson = [
  id: string | 0,
  name: string | 0,
  kind: EntityKind | 0,
  prominence: number | '',
  ...aliases: (number | Alias)[],
];

function plainAt(key: string, group: NameGroup): Entity | undefined {
  return group.members > 0 ? plainEntity(splitRowKey(key).key, group) : undefined;
}

function entityJson({ id, name, kind, prominence, aliases }: Entity, plain: Entity | undefined): EntityJson {
  const known = (plain?.aliases ?? []).map((alias) => JSON.stringify(alias));
  const told = aliases.map((alias) => known.indexOf(JSON.stringify(alias)) + 1 || alias);
  return [
    id === plain?.id ? 0 : id,
    name === plain?.name ? 0 : name,
    kind === plain?.kind ? 0 : kind,
    prominence === plain?.prominence ? '' : prominence,
    ...told,
  ];
}

function readEntity([id, name, kind, prominence, ...aliases]: EntityJson, plain: Entity | undefined): Entity {
  return {
    id: id === 0 ? plain!.id : id,
    name: name === 0 ? plain!.name : name,
    kind: kind === 0 ? plain!.kind : kind,
    aliases: aliases.map((alias) => (typeof alias === 'number' ? plain!.aliases[alias - 1]! : alias)),
    prominence: prominence === '' ? plain!.prominence : prominence,
  };
}
