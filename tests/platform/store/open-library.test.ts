import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createCensus } from '../../../lib/platform/store/census';
import { MIGRATIONS, type Migration } from '../../../lib/platform/store/migrations';
import { hasSnapshot, restoreSnapshot } from '../../../lib/platform/store/snapshot';
import { READINGS } from '../../fixtures/library';
import { createMemoryNotes, openTestLibrary, openTestStore } from '../../fixtures/open-test-store';
import { fillFrom, libraryOf } from '../../fixtures/schemas/fill-from';
import { aSource } from '../../fixtures/sources';

/** A made-up next version: every line's publisher tells that it was migrated. */
const NEXT: Migration = {
  to: MIGRATIONS.at(-1)!.to + 1,
  run: async ({ tx }) => {
    const lines = tx.objectStore('lines');
    for (let cursor = await lines.openCursor(); cursor; cursor = await cursor.continue())
      await cursor.update(JSON.stringify((JSON.parse(cursor.value) as unknown[]).with(1, 'migrated')));
  },
};
const FAILING: Migration = {
  to: NEXT.to,
  run: async (upgrade) => {
    await NEXT.run(upgrade);
    throw new Error('the migration fails');
  },
};

async function filled(name: string): Promise<void> {
  const store = await openTestStore({ name });
  await store.saveSource('saved', () => aSource('saved'));
  await store.saveReadings('saved', READINGS);
  store.close();
}

describe('a library of an older version', () => {
  it.each(MIGRATIONS.map(({ to }) => to))('of version %i, as it was released, is opened with all it holds', async (version) => {
    await fillFrom(`released-${version}`, version);
    const store = await openTestStore({ name: `released-${version}`, migrations: [...MIGRATIONS, NEXT] });
    expect(await libraryOf(store)).toEqual({ 'feed:a': 2, 'pack:a': 5, saved: 3 });
    const { article } = READINGS[0]!;
    expect(await store.reading('saved', 'bridge')).toEqual({ ...READINGS[0], article: { ...article, publisher: 'migrated' } });
  });

  it('is copied before it is migrated, and the copy goes when it has been opened once more', async () => {
    await filled('copied');
    (await openTestStore({ name: 'copied', migrations: [...MIGRATIONS, NEXT] })).close();
    expect(await hasSnapshot('copied')).toBe(true);
    (await openTestStore({ name: 'copied', migrations: [...MIGRATIONS, NEXT] })).close();
    await expect.poll(() => hasSnapshot('copied')).toBe(false);
  });

  it('can be put back as it was', async () => {
    await filled('put back');
    (await openTestStore({ name: 'put back', migrations: [...MIGRATIONS, NEXT] })).close();
    expect(await restoreSnapshot('put back')).toBe(true);
    const store = await openTestStore({ name: 'put back' });
    expect(await store.readings([{ source: 'saved', article: 'bridge' }])).toEqual([READINGS[0]]);
    expect((await store.listArticles('saved', { from: 0, limit: 1 })).lines[0]?.publisher).not.toContain('migrated');
  });

  it('stays as it was when its migration fails', async () => {
    await filled('failing');
    const answer = await openTestLibrary({ name: 'failing', migrations: [...MIGRATIONS, FAILING] });
    expect(answer).toMatchObject({ ok: false, code: 'broken' });
    const store = await openTestStore({ name: 'failing' });
    expect(await store.reading('saved', 'bridge')).toEqual(READINGS[0]);
  });

  it('is let go of by a page that still has it open, which then says that it was closed', async () => {
    await filled('held');
    const page = await openTestStore({ name: 'held' });
    const store = await openTestStore({ name: 'held', migrations: [...MIGRATIONS, NEXT] });
    expect(await libraryOf(store)).toEqual({ saved: 5 });
    await expect(page.saveReadings('saved', READINGS)).rejects.toMatchObject({ code: 'closed' });
  });
});

describe('a library of a newer version', () => {
  it('is refused, and left as it is', async () => {
    await filled('newer');
    (await openTestStore({ name: 'newer', migrations: [...MIGRATIONS, NEXT] })).close();
    expect(await openTestLibrary({ name: 'newer' })).toMatchObject({ ok: false, code: 'newer' });
    const store = await openTestStore({ name: 'newer', migrations: [...MIGRATIONS, NEXT] });
    expect(await libraryOf(store)).toEqual({ saved: 5 });
  });
});

describe('a library that another page will not let go of', () => {
  it('is said to be blocked', { timeout: 10_000 }, async () => {
    const holder = await openDB('stuck', 1, { upgrade: (db) => void db.createObjectStore('meta') });
    expect(await openTestLibrary({ name: 'stuck', migrations: [...MIGRATIONS, NEXT] })).toMatchObject({
      ok: false,
      code: 'blocked',
    });
    holder.close();
  });
});

describe('a library that is gone', () => {
  it('is noticed, and told until somebody says that it has been told', async () => {
    const notes = createMemoryNotes();
    const open = () => openTestStore({ name: 'gone', census: createCensus(notes) });
    const store = await open();
    await store.saveSource('saved', () => aSource('saved'));
    await store.saveReadings('saved', READINGS);
    await expect.poll(() => notes.load('library-census'), { timeout: 4_000 }).toMatchObject({ articles: 5 });
    expect(await (await open()).loss()).toBeUndefined();
    store.close();
    await deleteDB('gone');
    expect(await (await open()).loss()).toMatchObject({ sources: 1, articles: 5 });
    const later = await open();
    expect(await later.loss()).toMatchObject({ articles: 5 });
    await later.forgetLoss();
    expect(await (await open()).loss()).toBeUndefined();
  });
});
