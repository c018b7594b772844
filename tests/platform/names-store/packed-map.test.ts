import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Packed } from '../../../lib/platform/names-store/names-db';
import { packValue, unpackValue } from '../../../lib/platform/names-store/packed-bytes';
import { PackedList } from '../../../lib/platform/names-store/packed-list';
import { PackedMap, type RowShape, readLeaf } from '../../../lib/platform/names-store/packed-map';

const asIs: RowShape<number> = { write: (writer, row) => writer.varint(row), read: (reader) => reader.varint() };
const pace = async () => {};

/** Records in memory; `write` is what a transaction would do, `place` what is told of where a row stands. */
function aStore() {
  const [leaves, directory, places] = [new Map<number, Packed>(), new Map<string, number>(), new Map<string, number>()];
  const open = () =>
    new PackedMap(
      {
        directory: async () => [...directory].sort(([a], [b]) => (a < b ? -1 : 1)),
        get: async (numbers) => numbers.map((number) => leaves.get(number)),
      },
      asIs,
    );
  const write = async (map: PackedMap<number>) => {
    const changes = await map.changes(pace);
    for (const [leaf, bytes] of changes.leaves) bytes ? leaves.set(leaf, bytes) : leaves.delete(leaf);
    for (const [first, leaf] of changes.directory) leaf === undefined ? directory.delete(first) : directory.set(first, leaf);
    for (const one of changes.moved) places.set(one, map.leafOf(one));
  };
  const rows = () =>
    [...directory]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, leaf]) => [...readLeaf(leaves.get(leaf)!)].map(([one, row]) => [one, row[0]] as const));
  return { leaves, directory, places, open, write, rows };
}

const key = fc.integer({ min: 0, max: 400 }).map((number) => `k${number % 7}${number}`);
const changes = fc.array(fc.tuple(key, fc.option(fc.nat(9), { nil: undefined })), { maxLength: 300 });

describe('PackedMap', () => {
  it('holds what a map holds, whatever is set and taken away, written in slices and opened again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(changes, fc.boolean()), { maxLength: 6 }), async (slices) => {
        const [wanted, store] = [new Map<string, number>(), aStore()];
        let map = store.open();
        for (const [slice, isReopened] of slices) {
          if (isReopened) map = store.open();
          await map.load(
            slice.map(([one]) => one),
            pace,
          );
          for (const [one, value] of slice) {
            map.set(one, value);
            if (value === undefined) wanted.delete(one);
            else wanted.set(one, value);
          }
          await store.write(map);
        }
        expect(store.rows()).toEqual([...wanted].sort(([a], [b]) => (a < b ? -1 : 1)));
        expect(store.leaves.size).toBe(store.directory.size);
        const again = store.open();
        await again.load(wanted.keys(), pace);
        for (const [one, value] of wanted) {
          expect(again.get(one)).toBe(value);
          expect(again.leafOf(one)).toBe(store.places.get(one));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps at most 64 rows in a leaf, and no leaf of none', async () => {
    const store = aStore();
    const map = store.open();
    const keys = Array.from({ length: 1000 }, (_, at) => `k${at}`);
    await map.load(keys, pace);
    for (const one of keys) map.set(one, 1);
    await store.write(map);
    for (const bytes of store.leaves.values()) expect(readLeaf(bytes).size).toBeLessThanOrEqual(64);
    await map.load(keys, pace);
    for (const one of keys) map.set(one, undefined);
    await store.write(map);
    expect(store.leaves.size).toBe(0);
    expect(store.directory.size).toBe(0);
  });

  it('tells which rows stand in another leaf after it was cut', async () => {
    const store = aStore();
    for (const letter of 'cab') {
      const map = store.open();
      const keys = Array.from({ length: 40 }, (_, at) => `${letter}${at}`);
      await map.load(keys, pace);
      for (const one of keys) map.set(one, 1);
      await store.write(map);
    }
    const again = store.open();
    await again.load(store.places.keys(), pace);
    expect(store.places.size).toBe(120);
    expect(new Set(store.places.values()).size).toBe(store.leaves.size);
    for (const [one, leaf] of store.places) expect(again.leafOf(one)).toBe(leaf);
  });

  it('gives the rows of a leaf that are wanted, by what their bytes say', async () => {
    const store = aStore();
    const map = store.open();
    await map.load(['a'], pace);
    for (const [at, one] of ['a', 'b', 'c'].entries()) map.set(one, at);
    await store.write(map);
    const leaves = new Set([map.leafOf('a'), 9]);
    expect(await store.open().rowsIn(leaves, ([byte]) => byte === 1, pace)).toEqual([1]);
  });
});

describe('PackedList', () => {
  it('finds rows by number, and writes only the records that changed', async () => {
    const records = new Map<number, Packed>();
    const shape = { each: 4, pack: packValue, unpack: (bytes: Packed) => unpackValue(bytes) as (string | null)[] };
    const list = new PackedList<string>(async (wanted) => wanted.map((record) => records.get(record)), shape);
    await list.load([1, 9], pace);
    list.set(9, 'nine');
    list.set(1, 'one');
    expect((await list.changes(pace)).map(([record, bytes]) => [record, bytes && unpackValue(bytes)])).toEqual([
      [0, [null, 'one']],
      [2, [null, 'nine']],
    ]);
    list.set(9, undefined);
    expect(list.get(1)).toBe('one');
    expect(await list.changes(pace)).toEqual([[2, undefined]]);
  });
});
