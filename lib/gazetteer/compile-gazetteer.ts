/**
 * Aliases to one flat table: compileGazetteer([{ name: "Nanning", … }]) gives a few hundred bytes; a million aliases give 8 MB.
 * The same entities in the same order always give the same bytes. Before it hands the table out it looks up every alias in it.
 * It must not know any page. Runs in the background or at build time: about 2 s for a million aliases.
 */
import type { Entity } from '../entity/entity';
import { type AliasKeys, aliasesOf, aliasKeys, readAliasKeys, startKey } from './alias-keys';
import { GazetteerError } from './gazetteer-error';
import { createKeyCollector, type KeyList } from './key-list';
import { createTable, sealTable, startShift, type Table, type TableShape } from './table';
import { addPath, addSingle, addStart, hasPath, hasSingle, hasStart, holdsEntity } from './table-lookup';

const BITS_PER_START = 12;
const BITS_PER_PATH = 12;
const ENTRIES_PER_BUCKET = 4;
const MAX_ENTITIES = 2 ** 24;

/** The compiled form of all aliases (and names) of `entities`; entity numbers are places in that list. */
export function compileGazetteer(entities: readonly Entity[]): ArrayBuffer {
  const compiler = createCompiler(seedFor(entities));
  for (const [number, entity] of entities.entries()) compiler.add(number, entity);
  const buffer = compiler.seal(entities.length);
  for (const [number, entity] of entities.entries()) compiler.prove(number, entity);
  return buffer;
}

/** The same in steps, for entities that come from a store piece by piece under numbers of their own: add all, seal, prove all. */
export interface Compiler {
  add(number: number, entity: Entity): void;
  /** The table. `entities` is more than the greatest number; throws GazetteerError where that is too many. */
  seal(entities: number): ArrayBuffer;
  /** Looks every alias of an entity up as the scanner would; throws GazetteerError where one is not found. */
  prove(number: number, entity: Entity): void;
}

/** A compiler for one table. A secret `seed` keeps strangers from crafting names that collide. */
export function createCompiler(seed: number): Compiler {
  const collector = createKeyCollector(seed);
  let sealed: Table | undefined;
  return {
    add: collector.add,
    seal(entities) {
      if (entities > MAX_ENTITIES) throw new GazetteerError('too-large');
      const list = collector.list();
      const shape = shapeFor(list, entities, seed);
      const { buffer, table } = createTable(shape);
      fillStarts(table.starts, startShift(shape.startBits), list.starts, list.singles);
      fillStarts(table.smalls, startShift(shape.smallBits), list.smalls, list.smallSingles);
      for (const key of list.paths) addPath(table.paths, key);
      fillBuckets(table, list);
      sealTable(buffer, shape);
      sealed = table;
      return buffer;
    },
    prove(number, entity) {
      if (sealed) proveAliases(sealed, number, entity);
    },
  };
}

/** Hashes differ from library to library, so that nobody can craft names that collide everywhere. */
function seedFor(entities: readonly Entity[]): number {
  let seed = 0x811c9dc5;
  for (const { id } of entities) {
    for (let at = 0; at < id.length; at += 1) seed = Math.imul(seed ^ id.charCodeAt(at), 0x01000193);
  }
  return seed | 0;
}

function shapeFor(list: KeyList, entities: number, seed: number): TableShape {
  return {
    seed,
    entities,
    entries: list.entries,
    longest: list.longest,
    startBits: bitsFor(list.starts.length + list.singles.length),
    smallBits: bitsFor(list.smalls.length + list.smallSingles.length),
    directoryBits: Math.max(4, Math.floor(Math.log2(list.entries / ENTRIES_PER_BUCKET + 1))),
    pathSize: Math.max(1024, Math.ceil((list.paths.length * BITS_PER_PATH) / 32) * 32),
  };
}

/** The size of a bitmap for so many keys, as a power of two. */
function bitsFor(keys: number): number {
  return Math.max(10, Math.ceil(Math.log2(keys * BITS_PER_START + 1)));
}

/** Single words get a second mark wherever their first one stands. */
function fillStarts(bits: Uint32Array, shift: number, starts: Int32Array, singles: Int32Array): void {
  for (const key of starts) addStart(bits, shift, key);
  for (const key of singles) addSingle(bits, shift, key);
}

/** A counting sort by the top bits of the key; within a bucket entries keep the order of the entities. */
function fillBuckets(table: Table, list: KeyList): void {
  const { directory, low, high, prints, entries } = table;
  const shift = 32 - table.directoryBits;
  for (let entry = 0; entry < entries; entry += 1) directory[(list.keys[entry]! >>> shift) + 1]! += 1;
  for (let bucket = 1; bucket < directory.length; bucket += 1) directory[bucket]! += directory[bucket - 1]!;
  const next = directory.slice();
  for (let entry = 0; entry < entries; entry += 1) {
    const bucket = list.keys[entry]! >>> shift;
    const place = next[bucket]!;
    next[bucket] = place + 1;
    prints[place] = list.keys[entry]!;
    low[place] = list.owners[entry]!;
    if (high.length > 0) high[place] = list.owners[entry]! >>> 16;
  }
}

function proveAliases(table: Table, number: number, entity: Entity): void {
  const alias = aliasKeys();
  for (const { text } of aliasesOf(entity)) {
    if (readAliasKeys(text, table.seed, alias) && !findsAlias(table, alias, number)) throw new GazetteerError('alias-lost', text);
  }
}

function findsAlias(table: Table, alias: AliasKeys, entity: number): boolean {
  const { count, keys, first, lower } = alias;
  const key = startKey(first);
  const bitmaps = [{ bits: table.starts, shift: startShift(table.startBits) }];
  if (lower) bitmaps.push({ bits: table.smalls, shift: startShift(table.smallBits) });
  for (const { bits, shift } of bitmaps) {
    if (!hasStart(bits, shift, key) || (count === 1 && !hasSingle(bits, shift, key))) return false;
  }
  for (let at = 1; at < count; at += 1) {
    if (!hasPath(table.paths, keys[at]!)) return false;
  }
  return holdsEntity(table, keys[count - 1]!, entity);
}
