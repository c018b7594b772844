/**
 * A backup file back into the library: restoreBackup(store, file, { mode: "replace" }) -> its settings and what came, or why not.
 * `replace` is one step: the library is what the file holds, or as it was. `merge` adds what is not there yet, after the whole
 * file has been checked; cut short, it is simply done again. It must not know who chose.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Entity } from '../../entity/entity';
import { BackupError, type BackupRow, checkBackupHeader, readBackupRow } from '../../library/backup';
import type { Import, LibraryStore } from '../../library/library-store';
import type { Source } from '../../library/source';
import { PackError } from '../../pack/pack';
import { type Line, splitLines } from '../../pack/split-lines';
import { unpack } from '../../pack/unpack';
import type { Reading } from '../../reading/reading';
import { answering, type LongResult } from './answering';
import type { ExportOptions } from './export-pack';
import { createPace } from './pace';
import { createProgress } from './progress';

/** What a backup is allowed to be: 2 GB unpacked, 16 MB a line. */
const MOST_BYTES = 2 ** 31;
const MOST_LINE_BYTES = 2 ** 24;
const BATCH = 100;

/** What came back. */
export interface Restored {
  readonly sources: number;
  readonly articles: number;
  /** As they were written; the caller decides whether they are put in force. */
  readonly settings: unknown;
}

/** How a backup is restored. */
export interface RestoreOptions extends ExportOptions {
  readonly mode: 'merge' | 'replace';
}

/** Restores `file`, which is read twice: to be checked, and to be taken. */
export function restoreBackup(store: LibraryStore, file: Blob, options: RestoreOptions): Promise<LongResult<Restored>> {
  const imports: Import[] = [];
  return answering(
    async () => {
      const checked = await checkBackup(file, options.signal);
      const progress = createProgress(checked.articles, options.onProgress);
      const taker = options.mode === 'replace' ? replacing(store, imports) : merging(store, imports);
      await takeRows(file, taker, { signal: options.signal, progress });
      if (options.mode === 'replace') await store.replaceAll(imports);
      return checked;
    },
    async () => {
      for (const one of imports) await one.cancel().catch(() => undefined);
    },
  );
}

/** Reads all of it, and believes it when the last line agrees with what came. */
async function checkBackup(file: Blob, signal: AbortSignal | undefined): Promise<Restored> {
  const pace = createPace(signal);
  const seen = { sources: new Set<string>(), articles: 0, settings: undefined as unknown, isWhole: false };
  for await (const { row, number, hash } of backupRows(file)) {
    await pace();
    const refuse = (reason: string) => new BackupError(`line ${number}: ${reason}`);
    if (seen.isWhole) throw refuse('stands after the end');
    if (row.row === 'settings') seen.settings = row.settings;
    else if (row.row === 'source') {
      if (seen.sources.has(row.source.id)) throw refuse(`source "${row.source.id}" stands twice`);
      seen.sources.add(row.source.id);
    } else if (row.row === 'end') {
      if (row.sha256 !== hash) throw refuse('sha256 does not agree: the backup was altered');
      if (row.articles !== seen.articles || row.sources !== seen.sources.size) throw refuse('it holds not what it says');
      seen.isWhole = true;
    } else if (seen.sources.size === 0) throw refuse('stands before any source');
    else if (row.row === 'article') seen.articles += 1;
  }
  if (!seen.isWhole) throw new BackupError('the backup is cut short');
  return { sources: seen.sources.size, articles: seen.articles, settings: seen.settings };
}

/** What becomes of the rows: a source, then what belongs to it, some hundred at a time; `end` after the last of it. */
interface Taker {
  source(source: Source): Promise<void>;
  entities(entities: readonly Entity[]): Promise<void>;
  readings(readings: readonly Reading[], addedOn: string): Promise<void>;
  end(): Promise<void>;
}

/** Everything is staged. */
function replacing(store: LibraryStore, imports: Import[]): Taker {
  return {
    source: async (source) => {
      imports.push(await store.startImport(source));
    },
    entities: (entities) => imports.at(-1)!.addEntities(entities),
    readings: (readings, addedOn) => imports.at(-1)!.add(readings, addedOn),
    end: async () => {},
  };
}

/** A source that is not there is imported; into one that is, the missing articles are saved. What is there stays as it is. */
function merging(store: LibraryStore, imports: Import[]): Taker {
  let [into, coming]: [string, Import | undefined] = ['', undefined];
  return {
    source: async (source) => {
      into = source.id;
      const old = await store.source(source.id);
      if (old?.state === 'removed') await store.restoreSource(source.id);
      coming = old ? undefined : await store.startImport(source);
      if (coming) imports.push(coming);
    },
    entities: async (entities) => coming?.addEntities(entities),
    readings: async (readings, addedOn) => {
      if (coming) return coming.add(readings, addedOn);
      const ids = readings.map(({ article }) => article.id);
      const known = await store.hasArticles(into, ids);
      const missing = readings.filter(({ article }) => !known.has(article.id));
      if (missing.length > 0) await store.saveReadings(into, missing, { addedOn });
    },
    end: async () => {
      await coming?.commit();
    },
  };
}

async function takeRows(
  file: Blob,
  taker: Taker,
  { signal, progress }: { readonly signal: AbortSignal | undefined; readonly progress: (done: number) => void },
): Promise<void> {
  const pace = createPace(signal);
  let [sources, done, addedOn, entities, readings]: [number, number, string, Entity[], Reading[]] = [0, 0, '', [], []];
  const flush = async () => {
    if (entities.length > 0) await taker.entities(entities);
    if (readings.length > 0) await taker.readings(readings, addedOn);
    done += readings.length;
    [entities, readings] = [[], []];
    progress(done);
  };
  for await (const { row } of backupRows(file)) {
    await pace();
    if (row.row === 'source' || row.row === 'end') {
      await flush();
      if (sources > 0) await taker.end();
      sources += 1;
    }
    if (row.row === 'source') await taker.source(row.source);
    else if (row.row === 'entity') entities.push(row.entity);
    else if (row.row === 'article') {
      if (row.addedOn !== addedOn) await flush();
      addedOn = row.addedOn;
      readings.push(row.reading);
    }
    if (entities.length + readings.length >= BATCH) await flush();
  }
}

/** A row, where it stands, and the hash of every byte before it where it is the last. */
interface RowAt {
  readonly row: BackupRow;
  readonly number: number;
  readonly hash: string;
}

async function* backupRows(file: Blob): AsyncGenerator<RowAt> {
  const hash = sha256.create();
  for await (const line of linesOf(file)) {
    try {
      const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line.bytes));
      if (line.number === 1) checkBackupHeader(value);
      else {
        const row = readBackupRow(value);
        yield { row, number: line.number, hash: row.row === 'end' ? bytesToHex(hash.clone().digest()) : '' };
      }
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError)
        throw new BackupError(`line ${line.number}: ${error.message}`);
      throw error;
    }
    hash.update(line.bytes);
  }
}

async function* linesOf(file: Blob): AsyncGenerator<Line> {
  try {
    yield* splitLines(unpack(file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>, MOST_BYTES), MOST_LINE_BYTES);
  } catch (error) {
    throw error instanceof PackError || error instanceof RangeError ? new BackupError(error.message) : error;
  }
}
