/**
 * What benches of the library ask for inside the extension: large packs made, kept and imported, and copies of the bundled articles.
 * createMeasures(store, sourceNamed).importKept() -> { ms, longestMs, … }. It must not judge: tests/bench does.
 */
import type { LibraryStore } from '../../lib/library/library-store';
import type { Source, SourceKind } from '../../lib/library/source';
import { readPack } from '../../lib/pack/read-pack';
import { browser } from '../../lib/platform/browser';
import { exportPack } from '../../lib/platform/store/export-pack';
import { importPack } from '../../lib/platform/store/import-pack';
import { fingerprint } from '../../lib/text/fingerprint';
import { makeReadings } from './made-readings';

const BATCH = 100;

let madePack: Blob | undefined;

async function gzipSize(text: string): Promise<number> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(packed).arrayBuffer()).byteLength;
}

export function createMeasures(store: () => Promise<LibraryStore>, sourceNamed: (id: string, kind: SourceKind) => Source) {
  return {
    /** Copies of the bundled articles, each with an id of its own, staged as a pack; and how large their texts are, each gzip'd alone. */
    async importSeeds(copies: number): Promise<{ articles: number; gzipBytes: number }> {
      const response = await fetch(browser.runtime.getURL('/seeds.konteks'));
      const { readings } = await readPack(new Uint8Array(await response.arrayBuffer()));
      const coming = await (await store()).startImport(sourceNamed('pack:seeds', 'pack'));
      for (let copy = 0; copy < copies; copy += 1)
        await coming.add(
          readings.map((reading) => ({
            ...reading,
            article: { ...reading.article, id: fingerprint(`${copy} ${reading.article.id}`) },
          })),
        );
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

    /** Imports the pack that `savePack` kept: how long it took, and the longest time that the page could do nothing else. */
    async importKept(): Promise<{ ms: number; longestMs: number; told: number; articles: number }> {
      const kept = await (await caches.open('faults')).match('https://faults.example/pack');
      let [longestMs, last, told] = [0, performance.now(), 0];
      const watch = setInterval(() => {
        const now = performance.now();
        longestMs = Math.max(longestMs, now - last);
        last = now;
      }, 1);
      const start = performance.now();
      const onProgress = () => {
        told += 1;
      };
      const answer = await importPack(await store(), kept!.body as ReadableStream<Uint8Array<ArrayBuffer>>, { onProgress });
      clearInterval(watch);
      if (!answer.ok) throw new Error(`${answer.code} ${answer.detail}`);
      return { ms: performance.now() - start, longestMs, told, articles: answer.value.articles };
    },
  };
}
