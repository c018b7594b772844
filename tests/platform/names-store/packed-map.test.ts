import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Packed } from '../../../lib/platform/names-store/names-db';
import { packValue, unpackValue } from '../../../lib/platform/names-store/packed-bytes';
import { PackedList } from '../../../lib/platform/names-store/packed-list';
import { PackedMap } from '../../../lib/platform/names-store/packed-map';

const asIs = { toJson: (row: number) => row, fromJson: (json: number) => json };
const pace = async () => {};

/** Records in memory; `write` is what a transaction would do. */
function aStore() {
  const records = new Map<string, Packed>();
  const open = () =>
    new PackedMap(
      { keys: async () => [...records.keys()].sort(), get: async (keys) => keys.map((key) => records.get(key)) },
      asIs,
    );
  const write = async (map: PackedMap<number>) => {
    for (const [key, bytes] of await map.changes(pace)) bytes ? records.set(key, bytes) : records.delete(key);
  };
  return { records, open, write };
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
          await map.load(slice.map(([one]) => one));
          for (const [one, value] of slice) {
            map.set(one, value);
            if (value === undefined) wanted.delete(one);
            else wanted.set(one, value);
          }
          await store.write(map);
        }
        const rows = [...store.records].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, bytes]) => unpackValue(bytes));
        expect(rows).toEqual([...wanted].sort(([a], [b]) => (a < b ? -1 : 1)));
        const again = store.open();
        await again.load(wanted.keys());
        for (const [one, value] of wanted) expect(again.get(one)).toBe(value);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps at most 64 rows in a record, and no record of none', async () => {
    const store = aStore();
    const map = store.open();
    const keys = Array.from({ length: 1000 }, (_, at) => `k${at}`);
    await map.load(keys);
    for (const one of keys) map.set(one, 1);
    await store.write(map);
    for (const bytes of store.records.values()) expect((unpackValue(bytes) as unknown[]).length).toBeLessThanOrEqual(64);
    await map.load(keys);
    for (const one of keys) map.set(one, undefined);
    await store.write(map);
    expect(store.records.size).toBe(0);
  });
});

describe('PackedList', () => {
  it('finds rows by number, and writes only the records that changed', async () => {
    const records = new Map<number, Packed>();
    const shape = { each: 4, pack: packValue, unpack: (bytes: Packed) => unpackValue(bytes) as (string | null)[] };
    const list = new PackedList<string>(async (wanted) => wanted.map((record) => records.get(record)), shape);
    await list.load([1, 9]);
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
