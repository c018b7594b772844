import { describe, expect, it } from 'vitest';
import { cardFor } from '../../../lib/card/card-for';
import { createLibrary } from '../../../lib/coverage/library';
import { widenLibrary } from '../../../lib/coverage/widen-library';
import { vouchedAmong, vouchedLookup } from '../../../lib/entity/vouched-lookup';
import type { LibraryStore } from '../../../lib/library/library-store';
import { followLibrary } from '../../../lib/platform/names-store/follow-library';
import type { NamesDatabase } from '../../../lib/platform/names-store/names-db';
import { coverageIn, coverageOf } from '../../../lib/platform/names-store/stored-coverage';
import { openTestNames, readingOf } from '../../fixtures/names-world';
import { openTestStore } from '../../fixtures/open-test-store';
import { aSource } from '../../fixtures/sources';
import { entity } from '../../gazetteer/world';

const BALI = entity('bali', 'place', 'Pulau Bali', ['Pulau Dewata']);
const ours = readingOf('ours', '2020-01-01', [['place', 'Pulau Bali']]);
const shipped = createLibrary([BALI], [{ ...ours, entities: ours.entities.map((found) => ({ ...found, id: 'bali' })) }]);
const vouchedKeyOf = vouchedLookup(vouchedAmong([BALI]));
const partsOf = (store: LibraryStore) => ({ vouchedKeyOf, readings: store.readings });

async function followed(fill: (store: LibraryStore) => Promise<void>): Promise<{ store: LibraryStore; db: NamesDatabase }> {
  const [store, db] = await Promise.all([openTestStore(), openTestNames()]);
  await store.saveSource('saved', () => aSource('saved'));
  await store.saveSource('feed:a', () => aSource('feed:a', 'feed'));
  await store.saveSource('pack:1', () => aSource('pack:1', 'pack'));
  await fill(store);
  await followLibrary(db, store, { shipped: [BALI], seed: () => 1 });
  return { store, db };
}

const library = async (
  { store, db }: { store: LibraryStore; db: NamesDatabase },
  ids: readonly string[],
  most = 200,
  at?: string,
) => widenLibrary(shipped, await coverageOf(db, partsOf(store), { ids, most, at }));

describe('coverage out of the store', () => {
  it('joins what all shelves and our own pack say of an entity, and counts a report in two sources once', async () => {
    const both = readingOf('both', '2025-02-01', [['place', 'Pulau Dewata']]);
    const own = await followed(async (store) => {
      await store.saveReadings('saved', [both, readingOf('a', '2025-03-01', [['place', 'Pulau Bali']])]);
      await store.saveReadings('feed:a', [both]);
      await store.saveReadings('pack:1', [readingOf('p', '2025-04-01', [['place', 'Bali', 'Surga Dunia']])]);
    });
    const card = cardFor(await library(own, ['bali']), 'bali')!;
    expect(card.reports.map(({ article }) => article)).toEqual(['p', 'a', 'both', 'ours']);
    expect(card).toMatchObject({ name: 'Pulau Bali', reportCount: 4, oldest: '2020-01-01', newest: '2025-04-01' });
    expect(card.otherNames).toEqual(['Pulau Dewata']);
  });

  it('takes short names for the long one they are printed beside', async () => {
    const own = await followed(async (store) => {
      await store.saveReadings('saved', [
        readingOf('a', '2025-03-01', [['org', 'Bank Rakyat Utama', 'BRU']]),
        readingOf('b', '2025-03-02', [
          ['org', 'BRU'],
          ['place', 'Nanning'],
        ]),
      ]);
    });
    const card = cardFor(await library(own, ['bank-rakyat-utama']), 'bank-rakyat-utama')!;
    expect(card.reports.map(({ article }) => article)).toEqual(['b', 'a']);
    expect(cardFor(await library(own, ['nanning']), 'nanning')?.reportCount).toBe(1);
  });

  it('counts all reports and holds the newest, the last before the page and some of all times', async () => {
    const day = (at: number) =>
      `20${String(10 + Math.floor(at / 12)).padStart(2, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    const own = await followed(async (store) => {
      const many = Array.from({ length: 120 }, (_, at) => readingOf(`a${at}`, day(at), [['org', 'Yayasan Harapan']]));
      await store.saveReadings('saved', many);
    });
    const found = await library(own, ['yayasan-harapan'], 20, '2013-06-15');
    const card = cardFor(found, 'yayasan-harapan', { at: '2013-06-15' })!;
    expect(card).toMatchObject({ reportCount: 120, oldest: '2010-01-01', newest: '2019-12-01' });
    const held = found.articlesOf.get('yayasan-harapan')!;
    expect(held.length).toBeLessThanOrEqual(20);
    expect(held.slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, at) => `a${119 - at}`));
    expect(held).toContain('a41');
    expect(held).toContain('a0');
  });

  it('gives one report with everything it names, and none that is nowhere', async () => {
    const own = await followed((store) =>
      store.saveReadings('feed:a', [
        readingOf('a', '2025-03-01', [
          ['place', 'Pulau Dewata'],
          ['person', 'Sari'],
        ]),
      ]),
    );
    const read = async (id: string) => widenLibrary(shipped, await coverageIn(own.db, partsOf(own.store), id)).readings.get(id);
    expect((await read('a'))?.entities.map(({ id }) => id)).toEqual(['bali', 'sari@a']);
    expect(await read('nowhere')).toBeUndefined();
  });

  it('knows nothing of a pack that is off', async () => {
    const own = await followed(async (store) => {
      await store.saveReadings('pack:1', [readingOf('p', '2025-04-01', [['org', 'Koperasi Lestari']])]);
      await store.saveSource('pack:1', (old) => ({ ...old!, off: true }));
    });
    expect(cardFor(await library(own, ['koperasi-lestari']), 'koperasi-lestari')).toBeUndefined();
  });
});
