/**
 * An index of made-up articles in memory, made as a reader's is: by following a log, in slices; and questions to it.
 * const index = await indexArticles(10_000); await ask(index, "banjir jak") -> the ids of the 20 best; index.bytes, index.processorMs.
 * It must not judge. What IndexedDB adds shows in a browser only.
 */
import { readFileSync } from 'node:fs';
import type { Reading } from '../../lib/reading/reading';
import { followLog } from '../../lib/search/packed/follow-log';
import { openIndex } from '../../lib/search/packed/open-index';
import { rankDocuments } from '../../lib/search/packed/rank-documents';
import type { RecordCache } from '../../lib/search/packed/record-cache';
import { createMemoryRecords } from '../../lib/search/packed/record-store';
import { parseQuery } from '../../lib/search/query';
import { searchShelves } from '../../lib/search/search-shelves';
import { articleId, articleNumber, makeArticle } from './search-articles';

/** The source that the made-up articles are of. */
export const SOURCE = 'feed';
/** After so long an index that is made while a page is open lets the page draw (lib/platform/search-store). */
const SLICE_MS = 8;

/** An index as records; `processorMs` is what indexing took, without making up the articles. */
export interface BenchIndex {
  readonly kept: Map<string, Uint8Array>;
  readonly bytes: number;
  readonly processorMs: number;
  /** How long the work went on before it let others do theirs, shortest first. */
  readonly slices: readonly number[];
}

type Get = (key: string) => Promise<Uint8Array | undefined>;

/** Indexes the first `count` articles; `library` is whose log it says it followed. */
export async function indexArticles(count: number, library = 'bench'): Promise<BenchIndex> {
  const kept = new Map<string, Uint8Array>();
  const meter = sliceMeter();
  const log = {
    last: async () => count,
    since: async (seq: number, limit: number) =>
      Array.from({ length: Math.max(0, Math.min(limit, count - seq)) }, (_, at) => {
        return { seq: seq + at + 1, kind: 'set' as const, source: SOURCE, article: articleId(seq + at) };
      }),
    reading: async (_: string, article: string) => meter.without(() => makeArticle(articleNumber(article))),
    libraryId: async () => library,
  };
  const records = {
    ...createMemoryRecords(kept),
    read: <T>(work: (get: Get) => Promise<T>) => work(async (key) => kept.get(key)),
  };
  await followLog({ records, log, breathe: meter.breathe });
  const bytes = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
  return { kept, bytes, ...meter.taken() };
}

/** Counts processor time, in all and between the moments at which a page could draw; those are told by the clock, as in a page. */
function sliceMeter() {
  const slices: number[] = [];
  const begun = processorMs();
  let apart = 0;
  let started = threadMs();
  let clock = performance.now();
  return {
    breathe: () => {
      if (performance.now() - clock < SLICE_MS) return undefined;
      slices.push(threadMs() - started);
      started = threadMs();
      clock = performance.now();
      return undefined;
    },
    without: <T>(work: () => T): T => {
      const [processor, thread, onClock] = [processorMs(), threadMs(), performance.now()];
      const value = work();
      apart += processorMs() - processor;
      started += threadMs() - thread;
      clock += performance.now() - onClock;
      return value;
    },
    taken: () => ({ processorMs: processorMs() - begun - apart, slices: slices.toSorted((a, b) => a - b) }),
  };
}

/** Processor time of this thread alone, which is what a page waits for; of all threads where the system does not tell. */
function threadMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return processorMs();
  }
}

/** The 20 best with their texts, from records nobody has read yet: processor time without making up the texts, and bytes read. */
export async function answerFromNothing({ kept }: BenchIndex, line: string): Promise<{ ms: number; read: number }> {
  let read = 0;
  let making = 0;
  const get = async (key: string) => {
    const record = kept.get(key)?.slice();
    read += record?.length ?? 0;
    return record;
  };
  const records = { read: <T>(work: (one: Get) => Promise<T>) => work(get), write: async () => undefined };
  const readings = async (names: readonly { readonly article: string }[]): Promise<Reading[]> => {
    const before = processorMs();
    const made = names.map(({ article }) => makeArticle(articleNumber(article)));
    making += processorMs() - before;
    return made;
  };
  const { ms } = await timed(() => searchShelves([{ records, readings }], parseQuery(line), { limit: 20 }));
  return { ms: ms - making, read };
}

/** Ranks without texts: the articles that have all that is asked, best first. Records are copied, as a database hands them out. */
export async function ask({ kept }: BenchIndex, line: string, cache?: RecordCache, limit = 20): Promise<string[]> {
  const index = await openIndex(async (key) => kept.get(key)?.slice(), cache);
  const { documents } = await rankDocuments([index!], parseQuery(line), { limit, few: 0 });
  return documents.map(({ article }) => article);
}

/** What a popup would look at: those with some of the words follow where few have all. */
export async function topOf({ kept }: BenchIndex, line: string, limit: number): Promise<string[]> {
  const index = await openIndex(async (key) => kept.get(key));
  const { documents } = await rankDocuments([index!], parseQuery(line), { limit });
  return documents.map(({ article }) => article);
}

/** Processor time of `work`, which may wait. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const started = processorMs();
  const value = await work();
  return { value, ms: processorMs() - started };
}

/** The number that `share` of the others are not above. */
export function at(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
