/**
 * Questions to a table: may a name begin so, which entities have an alias with this key.
 * Both bitmaps keep three bits of a key within one word, so that a question costs one look into memory.
 * The answers are suggestions until the alias itself has been compared. It must not know texts.
 */
import type { Table } from './table';

const SINGLE_MIX = 0x85ebca6b;

/** The three bits of a key within its word. */
function bitsOf(key: number): number {
  return (1 << (key & 31)) | (1 << ((key >>> 5) & 31)) | (1 << ((key >>> 10) & 31));
}

/** Whether some alias begins with a token of this start key; of a hundred strangers two or three pass. */
export function hasStart(starts: Uint32Array, shift: number, key: number): boolean {
  const bits = bitsOf(key);
  return (starts[key >>> shift]! & bits) === bits;
}

/** Whether some alias begins with the two or more words of this key; of a hundred strangers two or three pass. */
export function hasPath(paths: Uint32Array, key: number): boolean {
  const bits = bitsOf(key);
  return (paths[pathIndex(key, paths.length)]! & bits) === bits;
}

/** Whether a token of this start key may be an alias by itself: three other bits of the word that `hasStart` has just looked at. */
export function hasSingle(starts: Uint32Array, shift: number, key: number): boolean {
  const bits = bitsOf(Math.imul(key, SINGLE_MIX) >>> 9);
  return (starts[key >>> shift]! & bits) === bits;
}

/** Makes `hasSingle` true for a key. */
export function addSingle(starts: Uint32Array, shift: number, key: number): void {
  starts[key >>> shift]! |= bitsOf(Math.imul(key, SINGLE_MIX) >>> 9);
}

/** Makes `hasStart` true for a key. */
export function addStart(starts: Uint32Array, shift: number, key: number): void {
  starts[key >>> shift]! |= bitsOf(key);
}

/** Makes `hasPath` true for a key. */
export function addPath(paths: Uint32Array, key: number): void {
  paths[pathIndex(key, paths.length)]! |= bitsOf(key);
}

/** A key's word in a bitmap whose size is no power of two: the key as a share of all keys. */
function pathIndex(key: number, words: number): number {
  return ((key >>> 0) * (words / 4294967296)) >>> 0;
}

/** The first entry of the key's bucket at or after `from` (-1: from its beginning) with the key's print; -1 where there is none. */
export function nextEntry(table: Table, key: number, from: number): number {
  const bucket = key >>> (32 - table.directoryBits);
  const end = Math.min(table.directory[bucket + 1]!, table.entries);
  const print = key & 0xffff;
  for (let entry = from < 0 ? table.directory[bucket]! : from; entry < end; entry += 1) {
    if (table.prints[entry] === print) return entry;
  }
  return -1;
}

/** The entity number of an entry. */
export function entityOf(table: Table, entry: number): number {
  const low = table.low[entry]!;
  return table.high.length > 0 ? low | (table.high[entry]! << 16) : low;
}

/** Whether an entity has an alias with this key. */
export function holdsEntity(table: Table, key: number, entity: number): boolean {
  for (let entry = nextEntry(table, key, -1); entry >= 0; entry = nextEntry(table, key, entry + 1)) {
    if (entityOf(table, entry) === entity) return true;
  }
  return false;
}
