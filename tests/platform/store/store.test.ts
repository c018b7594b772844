import { describe, expect, it } from 'vitest';
import type { LibraryStore } from '../../../lib/library/library-store';
import { ENTITIES, READINGS } from '../../fixtures/library';
import { openTestStore } from '../../fixtures/open-test-store';
import { aSource } from '../../fixtures/sources';

async function storeWith(source: string, count = READINGS.length): Promise<LibraryStore> {
  const store = await openTestStore();
  await store.saveSource(source, () => aSource(source, source.startsWith('feed') ? 'feed' : 'saved'));
  await store.saveReadings(source, READINGS.slice(0, count));
  return store;
}

const idsOf = (readings: typeof READINGS) => readings.map(({ article }) => article.id);
const logOf = async (store: LibraryStore, from = 0) =>
  (await store.changes.since(from, 1000)).map(({ kind, source, article }) => `${kind} ${source} ${article}`);

describe('the store', () => {
  it('gives back what was saved', async () => {
    const store = await storeWith('saved');
    expect(await store.reading('saved', 'bridge')).toEqual(READINGS[0]);
    expect(await store.reading('saved', 'nothing')).toBeUndefined();
    expect(
      await store.readings([
        { source: 'saved', article: 'fares' },
        { source: 'gone', article: 'x' },
      ]),
    ).toHaveLength(1);
    expect(await store.hasArticles('saved', ['bridge', 'x'])).toEqual(new Set(['bridge']));
  });

  it('counts articles and bytes of a source, also when an article is read anew or goes', async () => {
    const store = await storeWith('saved');
    const before = await store.source('saved');
    expect(before?.articles).toBe(5);
    await store.saveReadings('saved', READINGS);
    expect(await store.source('saved')).toEqual(before);
    await store.deleteReadings('saved', ['bridge', 'bridge', 'nothing']);
    expect((await store.source('saved'))?.articles).toBe(4);
    await store.deleteReadings('saved', idsOf(READINGS));
    expect(await store.source('saved')).toMatchObject({ articles: 0, bytes: 0 });
    expect((await store.listArticles('saved', { from: 0, limit: 10 })).count).toBe(0);
  });

  it('moves an article whose date was corrected', async () => {
    const store = await storeWith('saved', 2);
    const { article } = READINGS[0]!;
    await store.saveReadings('saved', [
      { ...READINGS[0]!, article: { ...article, published: { value: '2026', precision: 'year' } } },
    ]);
    const { count, lines } = await store.listArticles('saved', { from: 0, limit: 10 });
    expect(count).toBe(2);
    expect(lines.map(({ article: id, published }) => [id, published])).toEqual([
      ['bridge', '2026'],
      ['bridge-reprint', '2025-03-12T08:00+07:00'],
    ]);
  });

  it('lists newest first over all sources, slice by slice', async () => {
    const store = await storeWith('saved', 3);
    await store.saveSource('feed:a', () => aSource('feed:a', 'feed'));
    await store.saveReadings('feed:a', READINGS.slice(3), { addedOn: '2026-01-02' });
    const first = await store.listArticles(undefined, { from: 0, limit: 3 });
    const rest = await store.listArticles(undefined, { from: 3, limit: 3 });
    expect(first.count).toBe(5);
    expect([...first.lines, ...rest.lines].map(({ article }) => article)).toEqual([
      'bridge-reprint',
      'bridge',
      'fares',
      'history',
      'undated',
    ]);
    expect(rest.lines[0]).toMatchObject({ source: 'feed:a', addedOn: '2026-01-02', published: '2020', publisher: 'Arsip' });
  });

  it('tells followers what came and went, in order and in slices', async () => {
    const store = await storeWith('saved', 2);
    await store.deleteReadings('saved', ['bridge']);
    expect(await logOf(store)).toEqual(['set saved bridge', 'set saved bridge-reprint', 'delete saved bridge']);
    expect((await store.changes.since(1, 1)).map(({ seq, article }) => [seq, article])).toEqual([[2, 'bridge-reprint']]);
    expect(await store.changes.last()).toBe(3);
    expect(await store.changes.since(3, 10)).toEqual([]);
  });

  it('hides a removed source at once, brings it back, or throws it away', async () => {
    const store = await storeWith('feed:a', 2);
    await store.removeSource('feed:a');
    expect(await store.reading('feed:a', 'bridge')).toBeUndefined();
    expect((await store.listArticles(undefined, { from: 0, limit: 9 })).count).toBe(0);
    expect((await store.source('feed:a'))?.state).toBe('removed');
    await store.restoreSource('feed:a');
    expect(await store.changes.reading('feed:a', 'bridge')).toEqual(READINGS[0]);
    expect((await logOf(store, 2)).map((line) => line.split(' ')[0])).toEqual(['delete', 'delete', 'set', 'set']);
    await store.removeSource('feed:a');
    await store.purgeRemoved();
    expect(await store.sources()).toEqual([]);
    await expect(store.restoreSource('feed:a')).rejects.toMatchObject({ code: 'no-source' });
  });

  it('keeps what is turned off, and shows followers none of it', async () => {
    const store = await storeWith('feed:a', 1);
    await store.saveSource('feed:a', (old) => ({ ...old!, off: true, articles: 99 }));
    expect(await store.changes.reading('feed:a', 'bridge')).toBeUndefined();
    expect(await store.reading('feed:a', 'bridge')).toBeDefined();
    expect((await store.source('feed:a'))?.articles).toBe(1);
    await store.saveSource('feed:a', (old) => ({ ...old!, off: false }));
    expect(await logOf(store, 1)).toEqual(['delete feed:a bridge', 'set feed:a bridge']);
  });

  it('shows nothing of an import before it is committed', async () => {
    const store = await openTestStore();
    const coming = await store.startImport(aSource('pack:a', 'pack'));
    await coming.add(READINGS.slice(0, 3));
    await coming.addEntities(ENTITIES);
    expect(await store.sources()).toEqual([]);
    expect(await logOf(store)).toEqual([]);
    expect(await coming.commit()).toMatchObject({ id: 'pack:a', state: 'visible', articles: 3 });
    expect(await store.packEntities('pack:a')).toEqual(ENTITIES);
    expect(await logOf(store)).toHaveLength(3);
  });

  it('replaces a pack by a newer one and logs only what differs', async () => {
    const store = await openTestStore();
    const first = await store.startImport(aSource('pack:a', 'pack'));
    await first.add(READINGS.slice(0, 3));
    await first.commit();
    const second = await store.startImport(aSource('pack:a', 'pack', { name: 'Newer' }));
    const corrected = { ...READINGS[1]!, summary: [] };
    await second.add([READINGS[0]!, corrected, READINGS[3]!]);
    expect((await store.source('pack:a'))?.name).toBe('Source pack:a');
    await second.commit();
    expect(await store.source('pack:a')).toMatchObject({ name: 'Newer', articles: 3 });
    expect(await logOf(store, 3)).toEqual(['delete pack:a fares', 'set pack:a bridge-reprint', 'set pack:a history']);
    expect(await store.reading('pack:a', 'bridge-reprint')).toEqual(corrected);
  });

  it('leaves nothing of an import that was cancelled or died', async () => {
    const store = await openTestStore({ name: 'dying' });
    const coming = await store.startImport(aSource('pack:a', 'pack'));
    await coming.add(READINGS);
    await coming.cancel();
    await expect(coming.add(READINGS)).rejects.toMatchObject({ code: 'failed' });
    const living = await store.startImport(aSource('pack:b', 'pack'));
    await living.add(READINGS);
    await (await openTestStore({ name: 'dying' })).purgeRemoved();
    expect(await living.commit()).toMatchObject({ articles: 5 });
  });

  it('is replaced whole, in one step', async () => {
    const store = await storeWith('saved', 2);
    const coming = await store.startImport(aSource('feed:b', 'feed'));
    await coming.add(READINGS.slice(2, 4), '2020-01-01');
    const again = await store.startImport(aSource('saved'));
    await again.add(READINGS.slice(1, 2));
    await store.replaceAll([coming, again]);
    expect((await store.sources()).map(({ id, articles }) => [id, articles])).toEqual([
      ['feed:b', 2],
      ['saved', 1],
    ]);
    expect(await logOf(store, 2)).toEqual(['set feed:b fares', 'set feed:b history', 'delete saved bridge']);
    await store.replaceAll([]);
    expect(await store.sources()).toEqual([]);
    expect((await logOf(store, 5)).length).toBe(3);
  });

  it('lets feeds expire by age and by size, and nothing else', async () => {
    const store = await storeWith('saved', 2);
    await store.saveSource('feed:a', () => aSource('feed:a', 'feed'));
    await store.saveReadings('feed:a', READINGS.slice(0, 2), { addedOn: '2026-01-01' });
    await store.saveReadings('feed:a', READINGS.slice(2), { addedOn: '2026-03-01' });
    expect(await store.expire({ before: '2026-02-01', maxBytes: 1e9 })).toBe(2);
    expect((await store.source('feed:a'))?.articles).toBe(3);
    expect(await store.expire({ before: '2026-02-01', maxBytes: 0 })).toBe(3);
    expect((await store.source('saved'))?.articles).toBe(2);
  });

  it('tells other pages that something changed', async () => {
    const [here, there] = [await openTestStore({ name: 'two pages' }), await openTestStore({ name: 'two pages' })];
    const heard = new Promise((resolve) => there.onChange(resolve));
    await here.saveSource('saved', () => aSource('saved'));
    expect(await heard).toBe('sources');
    await there.listArticles(undefined, { from: 0, limit: 1 });
    await here.saveReadings('saved', READINGS);
    await expect.poll(async () => (await there.listArticles(undefined, { from: 0, limit: 1 })).count).toBe(5);
  });

  it('loses no change when two pages write at once', async () => {
    const [here, there] = [await openTestStore({ name: 'at once' }), await openTestStore({ name: 'at once' })];
    await here.saveSource('feed:a', () => aSource('feed:a', 'feed', { folder: [] }));
    const add = (store: LibraryStore, word: string) =>
      store.saveSource('feed:a', (old) => ({ ...old!, folder: [...old!.folder!, word] }));
    await Promise.all([1, 2, 3, 4].flatMap((n) => [add(here, `here ${n}`), add(there, `there ${n}`)]));
    expect((await here.source('feed:a'))?.folder).toHaveLength(8);
  });

  it('says what it takes', async () => {
    const store = await storeWith('saved');
    expect(await store.usage()).toMatchObject({ articles: 5, persisted: false });
  });

  it('refuses readings for a source that is not there', async () => {
    const store = await openTestStore();
    await expect(store.saveReadings('gone', READINGS)).rejects.toMatchObject({ code: 'no-source' });
    expect(await store.changes.last()).toBe(0);
  });
});
