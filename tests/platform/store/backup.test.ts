import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryStore } from '../../../lib/library/library-store';
import { writePack } from '../../../lib/pack/write-pack';
import { importPack } from '../../../lib/platform/store/import-pack';
import { restoreBackup } from '../../../lib/platform/store/restore-backup';
import { writeBackup } from '../../../lib/platform/store/write-backup';
import { ENTITIES, READINGS } from '../../fixtures/library';
import { openTestStore } from '../../fixtures/open-test-store';
import { aSource } from '../../fixtures/sources';

const SETTINGS = { version: 2, muted: ['b', 'a'] };
const FEED = { url: 'https://kabar.example/rss', nextAt: '2026-11-22T07:00:00Z', failures: 0, fullText: false };

async function fullStore(): Promise<LibraryStore> {
  const store = await openTestStore();
  await importPack(store, await writePack({ entities: ENTITIES, readings: READINGS }, { name: 'Elok' }));
  await store.saveSource('saved', () => aSource('saved'));
  await store.saveReadings('saved', READINGS.slice(0, 2), { addedOn: '2026-01-01' });
  await store.saveReadings('saved', READINGS.slice(2, 3), { addedOn: '2026-01-02' });
  await store.saveSource('feed:a', () => aSource('feed:a', 'feed', { folder: ['News'], off: true, feed: FEED }));
  await store.saveReadings('feed:a', READINGS.slice(3), { addedOn: '2026-01-03' });
  return store;
}

const backupOf = async (store: LibraryStore) => new Response(writeBackup(store, SETTINGS)).blob();
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** A backup with its text changed, and hashed anew. */
async function changed(file: Blob, change: (lines: string[]) => string[]): Promise<Blob> {
  const lines = change(
    gunzipSync(await bytesOf(file))
      .toString()
      .trimEnd()
      .split('\n'),
  );
  const body = lines
    .slice(0, -1)
    .map((line) => `${line}\n`)
    .join('');
  const end = { ...(JSON.parse(lines.at(-1)!) as object), sha256: createHash('sha256').update(body).digest('hex') };
  return new Blob([gzipSync(`${body}${JSON.stringify(end)}\n`)]);
}

describe('a backup', () => {
  it('restored into an empty library and written again has equal bytes', async () => {
    const file = await backupOf(await fullStore());
    const store = await openTestStore();
    expect(await restoreBackup(store, file, { mode: 'replace' })).toEqual({
      ok: true,
      value: { sources: 3, articles: 10, settings: SETTINGS },
    });
    expect(await bytesOf(await backupOf(store))).toEqual(await bytesOf(file));
  });

  it('merged into an empty library is equal too', async () => {
    const file = await backupOf(await fullStore());
    const store = await openTestStore();
    expect(await restoreBackup(store, file, { mode: 'merge' })).toMatchObject({ ok: true });
    expect(await bytesOf(await backupOf(store))).toEqual(await bytesOf(file));
  });

  it('merged into a library leaves what is there and adds what is missing', async () => {
    const file = await backupOf(await fullStore());
    const store = await openTestStore();
    await store.saveSource('saved', () => aSource('saved', 'saved', { name: 'Mine' }));
    const mine = { ...READINGS[0]!, summary: [] };
    await store.saveReadings('saved', [mine, READINGS[4]!]);
    await restoreBackup(store, file, { mode: 'merge' });
    expect(await store.source('saved')).toMatchObject({ name: 'Mine', articles: 4 });
    expect(await store.reading('saved', 'bridge')).toEqual(mine);
    expect(await store.sources()).toHaveLength(3);
  });

  it('replacing a library leaves nothing of it', async () => {
    const file = await backupOf(await fullStore());
    const store = await openTestStore();
    await store.saveSource('feed:old', () => aSource('feed:old', 'feed'));
    await store.saveReadings('feed:old', READINGS);
    await restoreBackup(store, file, { mode: 'replace' });
    expect((await store.sources()).map(({ id }) => id)).not.toContain('feed:old');
    expect(await bytesOf(await backupOf(store))).toEqual(await bytesOf(file));
  });

  it.each([
    [
      'of a newer version',
      (lines: string[]) => lines.with(0, '{"format":"konteks-backup","version":2}'),
      'backup-newer',
      'update Konteks',
    ],
    [
      'that is something else',
      (lines: string[]) => lines.with(0, '{"format":"konteks"}'),
      'backup-broken',
      'line 1: not a backup',
    ],
    [
      'with a line left out',
      (lines: string[]) => lines.toSpliced(lines.length - 2, 1),
      'backup-broken',
      'it holds not what it says',
    ],
    [
      'with an address that is none',
      (lines: string[]) => lines.map((l) => l.replace('https://kabar.example/rss', 'javascript:alert(1)')),
      'backup-broken',
      'feed.url',
    ],
    ['without its end', (lines: string[]) => lines.with(-1, lines[1]!), 'backup-broken', 'cut short'],
  ])('%s is refused, and nothing changes', async (_, change, code, words) => {
    const file = await changed(await backupOf(await fullStore()), change);
    const store = await openTestStore();
    await store.saveSource('saved', () => aSource('saved'));
    for (const mode of ['merge', 'replace'] as const) {
      const answer = await restoreBackup(store, file, { mode });
      expect(answer).toMatchObject({ ok: false, code });
      expect(answer.ok ? '' : answer.detail).toContain(words);
    }
    expect(await store.sources()).toHaveLength(1);
  });

  it('altered anywhere is refused or gives what it held', async () => {
    const file = await bytesOf(await backupOf(await fullStore()));
    const store = await openTestStore();
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const altered = new Blob([file.map((byte, place) => (place === at ? byte ^ flip : byte))]);
        const answer = await restoreBackup(store, altered, { mode: 'replace' });
        if (!answer.ok) expect(answer.code).toBe('backup-broken');
      }),
      { numRuns: 30 },
    );
  });
});
