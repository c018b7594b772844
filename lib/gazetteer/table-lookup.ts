/**
 * Questions to a table: is this bit set, which entities have an alias with this key.
 * forEach over a bucket of about four entries; the answers are suggestions until the alias itself has been compared.
 * It must not know texts.
 */
import type { Table } from './table';

/** Whether a bit of a section is set. */
export function hasBit(bits: Uint32Array, index: number): boolean {
  return (bits[index >>> 5]! & (1 << (index & 31))) !== 0;
}

/** Sets a bit of a section. */
export function setBit(bits: Uint32Array, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

/** A key's place in a bitmap whose size is no power of two: the key as a share of all keys. */
export function pathIndex(key: number, pathSize: number): number {
  return ((key >>> 0) * (pathSize / 4294967296)) >>> 0;
}

/** Where a second bit for the same key stands: two bits let five times fewer strangers pass than one. */
export function secondProbe(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x85ebca6b);
}

/** Whether some alias begins with the words of this key (for a single word: is this word). A stranger passes once in thirty times. */
export function hasPath(table: Table, key: number): boolean {
  const { paths, pathSize } = table;
  return hasBit(paths, pathIndex(key, pathSize)) && hasBit(paths, pathIndex(secondProbe(key), pathSize));
}

/** Whether some alias begins with a token of this start key. */
export function hasStart(table: Table, key: number): boolean {
  const { starts, startBits } = table;
  return hasBit(starts, key >>> (32 - startBits)) && hasBit(starts, secondProbe(key) >>> (32 - startBits));
}

/** The first entry of the key's bucket at or after `from` (-1: from its beginning) with the key's print; -1 where there is none. */
export function nextEntry(table: Table, key: number, from: number): number {
  const bucket = key >>> (32 - table.directoryBits);
  const end = table.directory[bucket + 1]!;
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
