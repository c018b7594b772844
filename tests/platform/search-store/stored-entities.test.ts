import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { followLibrary } from '../../../lib/platform/names-store/follow-library';
import { findStoredEntities } from '../../../lib/platform/search-store/stored-entities';
import { type Search, searchOver } from '../../../lib/search/create-search';
import { followLog } from '../../../lib/search/packed/follow-log';
import { createMemoryRecords } from '../../../lib/search/packed/record-store';
import { openTestNames, readingOf } from '../../fixtures/names-world';
import { openTestStore } from '../../fixtures/open-test-store';
import { aSource } from '../../fixtures/sources';

async function aSearch(): Promise<Search> {
  const [store, db] = await Promise.all([openTestStore(), openTestNames()]);
  await store.saveSource('saved', () => aSource('saved'));
  const bank = readingOf('bank', '2025-03-01', [
    ['org', 'Bank Rakyat Utama'],
    ['person', 'Sari Dewi Lestari'],
  ]);
  await store.saveReadings('saved', [bank, readingOf('other', '2025-03-02', [['org', 'Koperasi Nelayan Pesisir']])]);
  await followLibrary(db, store, { shipped: [], seed: () => 7 });
  const records = createMemoryRecords();
  await followLog({ records, log: store.changes });
  return searchOver({
    shelves: [{ records, readings: store.changes.readings }],
    entities: (asked) => findStoredEntities(db, asked, async (called) => called.map(() => 1)),
  });
}

describe('entities of the stored library', () => {
  it.each([
    ['the beginning of a name', 'sari dew', 'Sari Dewi Lestari'],
    ['later words of a name', 'dewi lestari', 'Sari Dewi Lestari'],
    ['the last word of a name, half typed', 'pesis', 'Koperasi Nelayan Pesisir'],
    ['a slip in the first word', 'koprasi nelayan', 'Koperasi Nelayan Pesisir'],
    ['a slip in a later word', 'bank rakyta', 'Bank Rakyat Utama'],
  ])('are found by %s', async (_, query, name) => {
    const { entities, articles } = await (await aSearch()).search(query);
    expect(entities.map((entity) => entity.name.text)).toEqual([name]);
    expect(entities[0]!.name.marks.length).toBeGreaterThan(0);
    expect(articles.length).toBeGreaterThan(0);
  });

  it('are not given for a word that is one letter off a name and no slip', async () => {
    expect((await (await aSearch()).search('hari ini')).entities).toEqual([]);
  });

  it('are looked for before the reports are found', async () => {
    const db = await openTestNames();
    const reading: string[] = [];
    const watched = new Proxy(db, {
      get: (target, name) => {
        reading.push(String(name));
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const names = new Promise<readonly string[]>(() => undefined);
    void findStoredEntities(watched, { words: 'sari', filter: {}, names }, async () => []);
    await expect.poll(() => reading).toContain('get');
  });

  it('fail with the reports, and with no error that nobody hears', async () => {
    const search = searchOver({
      shelves: [{ records: createMemoryRecords(new Map([['manifest', new Uint8Array(9)]])), readings: async () => [] }],
      entities: async ({ names }) => (await names).flatMap(() => []),
    });
    await expect(search.search('sari')).rejects.toThrow('altered');
  });
});
