/**
 * Everything as one file: writeBackup(store, settings) -> a stream of bytes, made as they are taken.
 * Equal libraries give equal bytes, in both browsers. Removed sources are not in it.
 * It must not know where the file goes.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { backupHeader, backupLine } from '../../library/backup';
import type { LibraryStore } from '../../library/library-store';
import type { Source } from '../../library/source';
import { namingNoSystem } from '../../pack/write-pack';
import type { ExportOptions } from './export-pack';
import { createPace } from './pace';
import { createProgress } from './progress';

const SLICE = 100;

/** The bytes of a backup. The stream fails with a StoreError when the library cannot be read, or when it is cancelled. */
export function writeBackup(
  store: LibraryStore,
  settings: unknown,
  options: ExportOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const lines = hashed(backupLines(store, settings, options));
  const plain = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return plain.pipeThrough(new CompressionStream('gzip')).pipeThrough(namingNoSystem());
}

/** Lines to bytes; the last line tells the hash of all before it. */
async function* hashed(
  lines: AsyncGenerator<string, { sources: number; articles: number }>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  const hash = sha256.create();
  for (;;) {
    const { done, value } = await lines.next();
    if (done) {
      yield new TextEncoder().encode(backupLine({ row: 'end', ...value, sha256: bytesToHex(hash.digest()) }));
      return;
    }
    const bytes = new TextEncoder().encode(value);
    hash.update(bytes);
    yield bytes;
  }
}

async function* backupLines(
  store: LibraryStore,
  settings: unknown,
  { signal, onProgress }: ExportOptions,
): AsyncGenerator<string, { sources: number; articles: number }> {
  const pace = createPace(signal);
  const sources = (await store.sources()).filter(({ state }) => state === 'visible').sort((a, b) => (a.id < b.id ? -1 : 1));
  const progress = createProgress(
    sources.reduce((sum, source) => sum + source.articles, 0),
    onProgress,
  );
  let articles = 0;
  yield backupHeader() + backupLine({ row: 'settings', settings });
  for (const source of sources) {
    let lines = backupLine({ row: 'source', source });
    for (const entity of await store.packEntities(source.id)) lines += backupLine({ row: 'entity', entity });
    yield lines;
    for await (const { text, count } of articleLines(store, source)) {
      yield text;
      articles += count;
      progress(articles);
      await pace();
    }
  }
  return { sources: sources.length, articles };
}

async function* articleLines(store: LibraryStore, { id }: Source): AsyncGenerator<{ text: string; count: number }> {
  const { lines } = await store.listArticles(id, { from: 0, limit: Number.POSITIVE_INFINITY });
  const inOrder = [...lines].sort((a, b) => (a.article < b.article ? -1 : 1));
  const addedOn = new Map(lines.map((line) => [line.article, line.addedOn]));
  for (let at = 0; at < inOrder.length; at += SLICE) {
    const readings = await store.readings(inOrder.slice(at, at + SLICE));
    const rows = readings.map((reading) =>
      backupLine({ row: 'article', addedOn: addedOn.get(reading.article.id) ?? '', reading }),
    );
    yield { text: rows.join(''), count: readings.length };
  }
}
