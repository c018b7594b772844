/**
 * What the bench of search runs on a page of the extension: plants the library and the index, and indexes with a page open.
 * await searchBench.plant(files) -> the product's databases hold the articles and the index, as if it had followed all of them.
 * It must do nothing that a screen of ours could not do.
 */
import type { LibraryStore } from '../../../lib/library/library-store';
import { catchUp } from '../../../lib/platform/search-store/follow-articles';
import { openSearchRecords } from '../../../lib/platform/search-store/search-records';
import { openStore } from '../../../lib/platform/store/open-store';
import type { Reading } from '../../../lib/reading/reading';
import { MANIFEST_KEY, readManifest, writeManifest } from '../../../lib/search/packed/manifest';

/** The lock of whoever writes the index (lib/platform/search-store). */
const LOCK = 'konteks-search';
const ARTICLES_AT_ONCE = 200;
const BYTES_AT_ONCE = 4_000_000;

/** A record of the index and where it stands in the file of all records. */
export type PlacedRecord = readonly [key: string, start: number, end: number];

async function library(): Promise<LibraryStore> {
  const opened = await openStore();
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
}

/** A file of the extension. */
async function file(name: string): Promise<Response> {
  return fetch(`/${name}`);
}

async function indexed(): Promise<number> {
  const records = await openSearchRecords();
  const manifest = readManifest(await records.read((get) => get(MANIFEST_KEY)));
  records.close();
  return manifest?.seq ?? 0;
}

/** What the bench asks for; all answers are JSON. */
export const searchBench = {
  /** Saves the articles of the file as a feed's. */
  async saveArticles(name: string, id: string): Promise<number> {
    const store = await library();
    const readings = (await (await file(name)).json()) as Reading[];
    const source = { id, kind: 'feed' as const, name: id, state: 'visible' as const, addedAt: '2026-11-22T00:00:00Z' };
    await store.saveSource(id, () => ({ ...source, articles: 0, bytes: 0 }));
    for (let at = 0; at < readings.length; at += ARTICLES_AT_ONCE)
      await store.saveReadings(id, readings.slice(at, at + ARTICLES_AT_ONCE), { durability: 'relaxed' });
    return readings.length;
  },

  /** Whether the background has come to the end of the log. */
  async isFollowed(): Promise<boolean> {
    return (await indexed()) === (await (await library()).changes.last());
  },

  /** Throws the index away, and makes it here; a page that is open draws meanwhile. The mark is where it begins. */
  async indexHere(): Promise<number> {
    const [store, records] = [await library(), await openSearchRecords()];
    await navigator.locks.request(LOCK, () => records.write({ remove: [''], put: new Map() }));
    performance.mark('bench-index');
    const started = performance.now();
    await catchUp(records, store);
    return performance.now() - started;
  },

  /** Puts the records of the file in place of the index, as that of this library. */
  async plantIndex(name: string, places: readonly PlacedRecord[]): Promise<void> {
    const [store, records] = [await library(), await openSearchRecords()];
    const bytes = new Uint8Array(await (await file(name)).arrayBuffer());
    await navigator.locks.request(LOCK, async () => {
      await records.write({ remove: [''], put: new Map() });
      let put = new Map<string, Uint8Array>();
      let size = 0;
      for (const [key, start, end] of places) {
        const record = bytes.slice(start, end);
        put.set(key, key === MANIFEST_KEY ? await adopted(record, store) : record);
        size += record.length;
        if (size < BYTES_AT_ONCE && key !== places.at(-1)![0]) continue;
        await records.write({ put });
        put = new Map();
        size = 0;
      }
    });
    records.close();
  },
};

/** The manifest as this library's, at the end of its log. */
async function adopted(record: Uint8Array, { changes }: LibraryStore): Promise<Uint8Array> {
  const manifest = readManifest(record)!;
  return writeManifest({ ...manifest, library: await changes.libraryId(), seq: await changes.last() });
}

/** The functions as a page's script sees them. */
export type SearchBench = typeof searchBench;

Object.assign(globalThis, { searchBench });
