import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openSearchRecords } from '../../../lib/platform/search-store/search-records';
import { createSearch } from '../../../lib/search/create-search';
import { followLog, startAnew } from '../../../lib/search/packed/follow-log';
import { IndexBroken } from '../../../lib/search/packed/sealed';
import { parseQuery } from '../../../lib/search/query';
import { searchShelves } from '../../../lib/search/search-shelves';
import { makeLibrary, READINGS } from '../../fixtures/library';
import { openTestStore } from '../../fixtures/open-test-store';
import { aSource } from '../../fixtures/sources';

let names = 0;

async function openBoth() {
  const name = `search-${names++}`;
  const [store, records] = await Promise.all([openTestStore(), openSearchRecords(name)]);
  await store.saveSource('saved', () => aSource('saved'));
  const shelf = { records, readings: store.changes.readings };
  const follow = () => followLog({ records, log: store.changes });
  const found = async (line: string) => {
    const { articles } = await searchShelves([shelf], parseQuery(line), { limit: 20 });
    return articles.map(({ id }) => id).sort();
  };
  return { name, store, records, follow, found };
}

describe('the index of the stored library', () => {
  it('finds what the same articles in memory give, as they come, change and go', async () => {
    const { store, follow, found } = await openBoth();
    expect(await found('elok')).toEqual([]);
    for (const reading of READINGS) {
      await store.saveReadings('saved', [reading]);
      await follow();
    }
    const { search } = createSearch(makeLibrary());
    for (const line of [
      'jembatan',
      'pusat inov',
      '"pusat inovasi"',
      'publisher:"warta pesisir"',
      'after:2025-03-12',
      'tarif | sungai',
    ]) {
      expect(await found(line), line).toEqual((await search(line)).articles.map(({ id }) => id).sort());
    }
    await store.deleteReadings('saved', ['bridge']);
    await follow();
    expect(await found('jembatan')).not.toContain('bridge');
    await store.removeSource('saved');
    await follow();
    expect(await found('jembatan')).toEqual([]);
  });

  it('goes on where it stood when it is opened again', async () => {
    const { name, store, records, follow } = await openBoth();
    await store.saveReadings('saved', READINGS);
    await follow();
    records.close();
    const again = await openSearchRecords(name);
    let asked = 0;
    const log = { ...store.changes, reading: async () => void asked++ as undefined };
    await followLog({ records: again, log });
    expect(asked).toBe(0);
  });

  it('notices a record that was lost, and is made again', async () => {
    const { store, records, follow, found } = await openBoth();
    await store.saveReadings('saved', READINGS);
    await follow();
    const before = await found('jembatan');
    await records.write({ remove: ['1/d/'], put: new Map() });
    await expect(found('jembatan')).rejects.toBeInstanceOf(IndexBroken);
    await startAnew({ records, log: store.changes });
    await follow();
    expect(await found('jembatan')).toEqual(before);
  });
});
