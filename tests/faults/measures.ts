/**
 * What benches of the library ask for inside the extension: large packs made, kept and imported, and copies of the bundled articles.
 * createMeasures(store, sourceNamed).importKept() -> { ms, longestMs, … }. It must not judge: tests/bench does.
 */
import type { LibraryStore } from '../../lib/library/library-store';
import type { Source, SourceKind } from '../../lib/library/source';
import { readPack } from '../../lib/pack/read-pack';
import { browser } from '../../lib/platform/browser';
import { addFeeds } from '../../lib/platform/feeds/add-feeds';
import { refreshFeeds } from '../../lib/platform/feeds/refresh-feeds';
import { followLibrary } from '../../lib/platform/names-store/follow-library';
import { type NamesDatabase, openNamesDatabase } from '../../lib/platform/names-store/names-db';
import { exportPack } from '../../lib/platform/store/export-pack';
import { importPack } from '../../lib/platform/store/import-pack';
import { makeNews } from './made-news';
import { makeReadings } from './made-readings';

const BATCH = 100;
const NUMBER_BYTES = 4;

let madePack: Blob | undefined;
let namesAtHand: NamesDatabase | undefined;

async function gzipSize(text: string): Promise<number> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(packed).arrayBuffer()).byteLength;
}

/** Begins to watch the clock; answers how long it took, and the longest time that the page could do nothing else. */
function watchThread(): () => { ms: number; longestMs: number } {
  const start = performance.now();
  let [longestMs, last] = [0, start];
  const watch = setInterval(() => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
  }, 1);
  return () => {
    clearInterval(watch);
    return { ms: performance.now() - start, longestMs };
  };
}

export function createMeasures(store: () => Promise<LibraryStore>, sourceNamed: (id: string, kind: SourceKind) => Source) {
  return {
    /**
     * Copies of the articles in a file of the extension, staged as a pack; and how large their texts are, each gzip'd alone. Each
     * copy comes whole, a hundred articles at a time, so that no two copies of an article are ever packed together.
     */
    async importCopies(file: string, copies: number): Promise<{ articles: number; gzipBytes: number }> {
      const response = await fetch(browser.runtime.getURL(file));
      const { readings } = await readPack(new Uint8Array(await response.arrayBuffer()));
      const coming = await (await store()).startImport(sourceNamed('pack:copies', 'pack'));
      for (let copy = 0; copy < copies; copy += 1) {
        // In order of their ids, which are as long as ever, as those of a pack are.
        const idOf = (at: number) => (copy * readings.length + at).toString(16).padStart(16, '0');
        const copied = readings.map((one, at) => ({ ...one, article: { ...one.article, id: idOf(at) } }));
        for (let at = 0; at < copied.length; at += BATCH) await coming.add(copied.slice(at, at + BATCH));
      }
      const { articles } = await coming.commit();
      const sizes = await Promise.all(readings.map(({ text }) => gzipSize(text)));
      return { articles, gzipBytes: sizes.reduce((sum, size) => sum + size, 0) * copies };
    },

    /** A pack of `count` made-up articles, kept for `importKept`. */
    async makePack(count: number): Promise<number> {
      const library = await store();
      const coming = await library.startImport(sourceNamed('pack:made', 'pack'));
      for (let at = 0; at < count; at += BATCH) await coming.add(makeReadings(at, Math.min(BATCH, count - at)));
      await coming.commit();
      const { lines } = await library.listArticles('pack:made', { from: 0, limit: count });
      const pack = await exportPack(library, lines, { name: 'Made up' });
      await library.removeSource('pack:made');
      await library.purgeRemoved();
      if (!pack.ok) throw new Error(pack.detail);
      madePack = await new Response(pack.value.bytes.stream()).blob();
      return madePack.size;
    },

    /** Keeps the pack for a later life of the page. */
    async savePack(): Promise<void> {
      const cache = await caches.open('faults');
      await cache.put('https://faults.example/pack', new Response(madePack));
    },

    /** Keeps followers of the library from following, for as long as the page lives. */
    async hold(locks: readonly string[]): Promise<void> {
      for (const lock of locks)
        await new Promise<void>((held) => void navigator.locks.request(lock, () => new Promise(() => held())));
    },

    /** Reports that name much, staged as those of a feed: on the shelf that one more article comes to. */
    async importNews(from: number, count: number): Promise<number> {
      const coming = await (await store()).startImport(sourceNamed(`feed:news-${from}`, 'feed'));
      for (let at = 0; at < count; at += BATCH) await coming.add(makeNews(from + at, Math.min(BATCH, count - at)));
      return (await coming.commit()).articles;
    },

    /** Saves one report as a reader does. */
    async saveNews(number: number): Promise<void> {
      const library = await store();
      await library.saveSource('saved', (old) => old ?? sourceNamed('saved', 'saved'));
      await library.saveReadings('saved', makeNews(number, 1));
    },

    /**
     * Lets the names follow the library: how long it took, and the longest time that the page could do nothing else. With a database
     * that is opened anew, as by a background that starts, or with the one at hand. Hold their lock first.
     */
    async followNames(anew = true): Promise<{ ms: number; longestMs: number }> {
      const library = await store();
      if (anew) namesAtHand?.close();
      namesAtHand = anew || !namesAtHand ? await openNamesDatabase() : namesAtHand;
      const watch = watchThread();
      await followLibrary(namesAtHand, library, { shipped: [], seed: () => 7 });
      return watch();
    },

    /** Adds the feed at an address of the reader's own network; answers its id. */
    async addFeed(url: string): Promise<string> {
      const [id] = await addFeeds(await store(), [{ url, folder: [], privateAllowed: true }]);
      return id!;
    },

    /** Fetches a feed now. */
    async refreshFeed(id: string): Promise<void> {
      await refreshFeeds(await store(), { which: [id] });
    },

    /** Tells the background, which must be awake, to fetch a feed now. */
    refreshInBackground(id: string): void {
      const channel = new BroadcastChannel('faults');
      channel.postMessage({ call: 'refreshFeed', given: [id] });
      channel.close();
    },

    /** The bytes of all records of names, by store: what a disk has of them may be more for a while, or less, packed. */
    async namesBytes(): Promise<Record<string, number>> {
      const db = await openNamesDatabase();
      const bytes: Record<string, number> = {};
      for (const store of ['groups', 'numbers', 'articles', 'heads'] as const)
        bytes[store] = (await db.getAll(store)).reduce((sum, { length }) => sum + length, 0);
      const firsts = [...(await db.getAllKeys('groupLeaves')), ...(await db.getAllKeys('articleLeaves'))];
      bytes.directories = firsts.reduce((sum, { length }) => sum + length + NUMBER_BYTES, 0);
      bytes.tables = (await db.getAll('tables')).reduce((sum, { buffer }) => sum + (buffer?.byteLength ?? 0), 0);
      bytes.all = Object.values(bytes).reduce((sum, one) => sum + one, 0);
      db.close();
      return bytes;
    },

    /** Imports the pack that `savePack` kept: how long it took, and the longest time that the page could do nothing else. */
    async importKept(): Promise<{ ms: number; longestMs: number; told: number; articles: number }> {
      const kept = await (await caches.open('faults')).match('https://faults.example/pack');
      let told = 0;
      const watch = watchThread();
      const onProgress = () => {
        told += 1;
      };
      const answer = await importPack(await store(), kept!.body as ReadableStream<Uint8Array<ArrayBuffer>>, { onProgress });
      const { ms, longestMs } = watch();
      if (!answer.ok) throw new Error(`${answer.code} ${answer.detail}`);
      return { ms, longestMs, told, articles: answer.value.articles };
    },
  };
}
