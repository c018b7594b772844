import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { LibraryStore } from '../../../lib/library/library-store';
import type { Schema } from '../../../lib/platform/store/schema';
import type { Reading } from '../../../lib/reading/reading';
import { makeReadings } from '../../faults/made-readings';
import { openTestStore } from '../../fixtures/open-test-store';
import { aSource } from '../../fixtures/sources';

const READINGS = makeReadings(0, 40);
const ids = (readings: readonly Reading[]) => readings.map(({ article }) => article.id);
let made = 0;

/** A pack of `batches`, each of which is added for itself, and what its database holds. */
async function imported(...batches: (readonly Reading[])[]) {
  made += 1;
  const name = `volumes-${made}`;
  const store = await openTestStore({ name });
  const coming = await store.startImport(aSource('pack:a', 'pack'));
  for (const batch of batches) await coming.add(batch, '2026-11-22');
  await coming.commit();
  const db = await openDB<Schema>(name);
  const rows = async () => ({
    alone: await db.count('texts'),
    lines: await db.count('lines'),
    volumes: await db.count('volumes'),
  });
  return { store, db, rows };
}

/** All readings of the pack, by way of its list. */
async function allOf(store: LibraryStore): Promise<readonly Reading[]> {
  const { lines } = await store.listArticles('pack:a', { from: 0, limit: 1000 });
  const readings = await store.readings(lines);
  return [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

async function countsAgree(store: LibraryStore): Promise<void> {
  const { count, lines } = await store.listArticles('pack:a', { from: 0, limit: 1000 });
  const bytes = lines.reduce((sum, line) => sum + line.bytes, 0);
  expect(await store.source('pack:a')).toMatchObject({ articles: count, bytes });
}

describe('articles that come in order of their ids', () => {
  it('are bound, sixteen at most, and come back one by one or together', async () => {
    const { store, rows } = await imported(READINGS.slice(0, 20), READINGS.slice(20));
    expect(await rows()).toEqual({ alone: 0, lines: 0, volumes: 4 });
    expect(await store.reading('pack:a', READINGS[17]!.article.id)).toEqual(READINGS[17]);
    expect(await allOf(store)).toEqual(READINGS);
    const asked = [...ids(READINGS.slice(3, 5)), 'nothing', '~'];
    expect(await store.hasArticles('pack:a', asked)).toEqual(new Set(asked.slice(0, 2)));
    await countsAgree(store);
  });

  it('take less room than each for itself', async () => {
    const { store } = await imported(READINGS);
    await store.saveSource('saved', () => aSource('saved'));
    await store.saveReadings('saved', READINGS);
    const [bound, alone] = [(await store.source('pack:a'))!.bytes, (await store.source('saved'))!.bytes];
    expect(bound).toBeLessThan(alone * 0.85);
  });

  it('are listed by their days among all others, slice by slice', async () => {
    const { store } = await imported(READINGS);
    await store.saveSource('saved', () => aSource('saved'));
    await store.saveReadings('saved', makeReadings(100, 5));
    const { lines } = await store.listArticles(undefined, { from: 0, limit: 100 });
    expect(lines.map(({ published }) => published)).toEqual(
      lines
        .map(({ published }) => published)
        .sort()
        .reverse(),
    );
    expect((await store.listArticles(undefined, { from: 7, limit: 9 })).lines).toEqual(lines.slice(7, 16));
    expect(lines.find(({ article }) => article === READINGS[3]!.article.id)).toMatchObject({
      source: 'pack:a',
      title: READINGS[3]!.article.title,
      publisher: 'Kabar Elok',
      addedOn: '2026-11-22',
    });
  });

  it('change and go one by one, and leave those they were bound with', async () => {
    const { store, rows } = await imported(READINGS);
    const corrected = { ...READINGS[20]!, summary: [] };
    await store.saveReadings('pack:a', [corrected]);
    await store.deleteReadings('pack:a', [READINGS[21]!.article.id, 'nothing']);
    expect(await rows()).toEqual({ alone: 13, lines: 13, volumes: 2 });
    expect(await allOf(store)).toEqual(READINGS.with(20, corrected).toSpliced(21, 1));
    await countsAgree(store);
    await store.deleteReadings('pack:a', ids(READINGS));
    expect(await rows()).toEqual({ alone: 0, lines: 0, volumes: 0 });
    expect(await store.source('pack:a')).toMatchObject({ articles: 0, bytes: 0 });
  });

  it('are thrown away with their pack', async () => {
    const { store, rows } = await imported(READINGS);
    await store.removeSource('pack:a');
    await store.purgeRemoved();
    expect(await rows()).toEqual({ alone: 0, lines: 0, volumes: 0 });
  });

  it('are named where their volume is damaged, and can still be deleted', async () => {
    const { store, db } = await imported(READINGS.slice(0, 32));
    const key = (await db.getAllKeys('volumes'))[1]!;
    await db.put('volumes', new Uint8Array([1, 2, 3]), key);
    expect(ids(await allOf(store))).toEqual(ids(READINGS.slice(0, 16)));
    expect(store.damaged()).toHaveLength(16);
    await store.deleteReadings('pack:a', ids(READINGS.slice(16, 17)));
    expect((await store.listArticles('pack:a', { from: 0, limit: 0 })).count).toBe(31);
    await countsAgree(store);
  });
});

describe('articles that come in any other order', () => {
  it('stand alone, or are unbound where they come a second time', async () => {
    const corrected = { ...READINGS[5]!, summary: [] };
    const { store, rows } = await imported(READINGS.slice(0, 20), [corrected, READINGS[30]!], READINGS.slice(25, 28));
    expect(await rows()).toEqual({ alone: 14, lines: 14, volumes: 1 });
    expect(await allOf(store)).toEqual([...READINGS.slice(0, 20).with(5, corrected), ...READINGS.slice(25, 28), READINGS[30]]);
    await countsAgree(store);
  });

  it('of which one stands twice, the later holds', async () => {
    const corrected = { ...READINGS[1]!, summary: [] };
    const { store } = await imported([READINGS[0]!, READINGS[1]!, corrected]);
    expect(await allOf(store)).toEqual([READINGS[0], corrected]);
  });
});

describe('any library', () => {
  const some = fc.uniqueArray(fc.nat(39), { maxLength: 12 });
  const step = fc.oneof(
    fc.record({ what: fc.constant('import' as const), batches: fc.array(some, { maxLength: 4 }) }),
    fc.record({ what: fc.constant('save' as const), numbers: some }),
    fc.record({ what: fc.constant('delete' as const), numbers: some }),
  );

  it('holds what was imported, saved and not deleted, whatever came when', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const { store } = await imported(READINGS.slice(0, 18));
        let there = new Set(Array.from({ length: 18 }, (_, at) => at));
        for (const one of steps) {
          if (one.what === 'import') {
            const coming = await store.startImport(aSource('pack:a', 'pack'));
            for (const batch of one.batches) await coming.add(batch.map((number) => READINGS[number]!));
            await coming.commit();
            there = new Set(one.batches.flat());
          } else if (one.what === 'save') {
            await store.saveReadings(
              'pack:a',
              one.numbers.map((number) => READINGS[number]!),
            );
            for (const number of one.numbers) there.add(number);
          } else {
            await store.deleteReadings(
              'pack:a',
              one.numbers.map((number) => READINGS[number]!.article.id),
            );
            for (const number of one.numbers) there.delete(number);
          }
        }
        expect(await allOf(store)).toEqual([...there].sort((a, b) => a - b).map((number) => READINGS[number]));
        await countsAgree(store);
      }),
      { numRuns: 15 },
    );
  });
});
