/**
 * The bench of search: packed segments beside MiniSearch, at 1,000, 10,000 and 100,000 made-up articles.
 * SEARCH_BENCHES give tables for docs/bench.md; they take some minutes, most of them for indexing 100,000 articles.
 * It must not print. What IndexedDB adds to it shows in a browser only.
 */
import MiniSearch from 'minisearch';
import type { Reading } from '../../lib/reading/reading';
import { followLog } from '../../lib/search/packed/follow-log';
import { openIndex } from '../../lib/search/packed/open-index';
import { rankDocuments } from '../../lib/search/packed/rank-documents';
import { createRecordCache, type RecordCache } from '../../lib/search/packed/record-cache';
import { createMemoryRecords } from '../../lib/search/packed/record-store';
import { parseQuery } from '../../lib/search/query';
import { searchShelves } from '../../lib/search/search-shelves';
import { wordsOf } from '../../lib/search/words';
import { atLeast, atMost, type BenchTable, forTheRecord, type Row } from './measure';
import { makeArticle, makeQueries } from './search-articles';

const SOURCE = 'feed';
const CACHE_BYTES = 16 * 1024 * 1024;

/** An index in memory, as records. */
export interface BenchIndex {
  readonly kept: Map<string, Uint8Array>;
  readonly bytes: number;
  readonly processorMs: number;
  readonly longestStepMs: number;
}

/** All tables on search. */
export async function benchSearch(): Promise<BenchTable[]> {
  const tables: BenchTable[] = [];
  for (const bench of SEARCH_BENCHES) tables.push(...(await bench()));
  return tables;
}

/** The tables one by one: the last takes minutes. */
export const SEARCH_BENCHES: readonly (() => Promise<BenchTable[]>)[] = [
  async () => [await benchBeside(1000)],
  async () => [await benchBeside(10_000)],
  async () => [await benchLarge()],
];

/** Indexes the first `count` articles as a reader's library would be: by following a log. */
export async function indexArticles(count: number, changesAtOnce?: number): Promise<BenchIndex> {
  const kept = new Map<string, Uint8Array>();
  const ids = new Map<string, number>();
  const change = (at: number) => {
    const article = makeArticle(at).article.id;
    ids.set(article, at);
    return { seq: at + 1, kind: 'set' as const, source: SOURCE, article };
  };
  const log = {
    last: async () => count,
    since: async (seq: number, limit: number) =>
      Array.from({ length: Math.max(0, Math.min(limit, count - seq)) }, (_, at) => change(seq + at)),
    reading: async (_: string, article: string) => makeArticle(ids.get(article)!),
    libraryId: async () => 'bench',
  };
  const started = processorMs();
  let last = started;
  const steps: number[] = [];
  const breathe = () => {
    const now = processorMs();
    steps.push(now - last);
    last = now;
    return undefined;
  };
  const records = {
    ...createMemoryRecords(kept),
    read: <T>(work: (get: Get) => Promise<T>) => work(async (key) => kept.get(key)),
  };
  await followLog({ records, log, breathe, ...(changesAtOnce !== undefined && { changesAtOnce }) });
  const bytes = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
  steps.sort((a, b) => a - b);
  return { kept, bytes, processorMs: processorMs() - started, longestStepMs: steps[Math.floor(steps.length * 0.999)] ?? 0 };
}

type Get = (key: string) => Promise<Uint8Array | undefined>;

async function benchBeside(count: number): Promise<BenchTable> {
  const made = await timed(() => Array.from({ length: count }, (_, at) => makeArticle(at).text.length));
  const index = await indexArticles(count);
  const articles = Array.from({ length: count }, (_, at) => makeArticle(at));
  const built = await timed(() => buildMiniSearch(articles));
  const json = JSON.stringify(built.value);
  const loaded = await heapOf(() => MiniSearch.loadJSON<Flat>(json, MINI_OPTIONS));
  const cold = await heapOf(async () => {
    const cache = createRecordCache(CACHE_BYTES);
    await ask(index, makeQueries()[0]!, cache);
    return cache;
  });
  const plain = await answerTimes(
    index,
    loaded.value,
    makeQueries().map((line) => `${line} `),
    { prefix: false, fuzzy: false },
  );
  const typed = await answerTimes(
    index,
    loaded.value,
    makeQueries().map((line) => line.slice(0, -2)),
    { prefix: true, fuzzy: false },
  );
  const isLarge = count >= 10_000;
  const rows: Row[] = [
    forTheRecord('index, bytes an article', index.bytes / count, ''),
    (isLarge ? atLeast : noTarget)('MiniSearch on disk beside it', json.length / index.bytes, 4, 'x'),
    (isLarge ? atLeast : noTarget)('MiniSearch loading, beside opening and the first answer', loaded.ms / cold.ms, 50, 'x'),
    (isLarge ? atLeast : noTarget)('MiniSearch on the heap beside it', loaded.bytes / cold.bytes, 8, 'x'),
    atMost('adding one article', (index.processorMs - made.ms * 2) / count, 20, ' ms'),
    ...(isLarge ? [atMost('adding them all', (index.processorMs - made.ms * 2) / 1000, 30, ' s')] : []),
    atMost('999 of 1,000 slices are shorter than', index.longestStepMs, 16, ' ms'),
    forTheRecord('MiniSearch adding them all', built.ms / 1000, ' s'),
    ...speedRows('whole words', plain, 10),
    ...speedRows('last word half typed', typed, 50),
    atMost('hits of whole words that only MiniSearch has', plain.differing, 0, ''),
    forTheRecord('hits of half typed words that only MiniSearch has (more than 512 forms)', typed.differing, ''),
  ];
  return {
    title: `Search, ${count} articles`,
    note: 'Processor time in one process, interleaved; MiniSearch 7.2.0 with the same words, its index as JSON. 60 queries of one to three words.',
    rows,
  };
}

async function benchLarge(): Promise<BenchTable> {
  const count = 100_000;
  const index = await indexArticles(count, 4096);
  const cold: number[] = [];
  const read: number[] = [];
  for (const line of makeQueries()) {
    const one = await timed(() => answer(index, line));
    cold.push(one.ms);
    read.push(one.value.read);
  }
  const cache = createRecordCache(CACHE_BYTES);
  const slipped = (line: string) => `${line.slice(0, 2)}x${line.slice(2)} `;
  const passes = {
    'whole words': (line: string) => `${line} `,
    'last word half typed': (line: string) => line.slice(0, -2),
    'a slip in the first word': slipped,
  };
  const rows: Row[] = [
    atMost('index, bytes an article', index.bytes / count, 450, ''),
    atMost('from nothing to 20 results with snippets, median', at(cold, 0.5), 50, ' ms'),
    atMost('from nothing to 20 results with snippets, 95 of 100 within', at(cold, 0.95), 100, ' ms'),
    atMost('read for it, 95 of 100 within', at(read, 0.95) / 1e6, 3, ' MB'),
  ];
  for (const [what, change] of Object.entries(passes)) {
    const times: number[] = [];
    for (const round of [0, 1]) {
      for (const line of makeQueries()) {
        const { ms } = await timed(() => ask(index, change(line), cache));
        if (round > 0) times.push(ms);
      }
    }
    rows.push(atMost(`warm, ${what}, 95 of 100 within`, at(times, 0.95), what === 'whole words' ? 10 : 50, ' ms'));
  }
  return {
    title: `Search, ${count} articles`,
    note: 'Processor time, records in memory; what IndexedDB adds is measured in the browser.',
    rows,
  };
}

interface Flat {
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly publisher: string;
  readonly body: string;
}

const MINI_OPTIONS = {
  fields: ['title', 'names', 'publisher', 'body'],
  tokenize: (text: string) => wordsOf(text).map(({ term }) => term),
  processTerm: (term: string) => term,
};

function buildMiniSearch(readings: readonly Reading[]): MiniSearch<Flat> {
  const index = new MiniSearch<Flat>(MINI_OPTIONS);
  for (const { article, text, entities } of readings) {
    const names = entities.map(({ name }) => name).join('\n');
    index.add({ id: article.id, title: article.title ?? '', names, publisher: article.publisher ?? '', body: text });
  }
  return index;
}

/** The 20 best with their texts, from records nobody has read yet. */
async function answer({ kept }: BenchIndex, line: string): Promise<{ read: number }> {
  let read = 0;
  const get = async (key: string) => {
    const record = kept.get(key);
    read += record?.length ?? 0;
    return record;
  };
  const records = { read: <T>(work: (one: Get) => Promise<T>) => work(get), write: async () => undefined };
  const articles = new Map<string, Reading>();
  const reading = async (_: string, id: string) => articles.get(id) ?? makeArticle(numberOf(id));
  await searchShelves([{ records, reading }], parseQuery(line), { limit: 20 });
  return { read };
}

/** Article ids are their numbers times a constant. */
function numberOf(id: string): number {
  return Math.round((Number.parseInt(id, 16) - 0x1234567) / 2654435761);
}

/** Ranks without texts; how many fit. */
async function ask({ kept }: BenchIndex, line: string, cache?: RecordCache, limit = 20): Promise<string[]> {
  const index = await openIndex(async (key) => kept.get(key), cache);
  const { documents } = await rankDocuments([index!], parseQuery(line), { limit, few: 0 });
  return documents.map(({ article }) => article);
}

interface Speed {
  readonly ours: number[];
  readonly theirs: number[];
  readonly differing: number;
}

async function answerTimes(
  index: BenchIndex,
  mini: MiniSearch<Flat>,
  lines: readonly string[],
  options: { prefix: boolean; fuzzy: false },
): Promise<Speed> {
  const cache = createRecordCache(CACHE_BYTES);
  const speed: Speed = { ours: [], theirs: [], differing: 0 };
  let differing = 0;
  for (const round of [0, 1]) {
    for (const line of lines) {
      const terms = parseQuery(line).choices[0]?.map((clause) => (clause.type === 'word' ? clause.term : '')) ?? [];
      const queries = terms.map((term, place) => ({ queries: [term], prefix: options.prefix && place === terms.length - 1 }));
      const theirs = await timed(() => mini.search({ combineWith: 'AND', queries }));
      const ours = await timed(() => ask(index, line, cache));
      if (round === 0) {
        const all = new Set(await ask(index, line, cache, Number.POSITIVE_INFINITY));
        differing += theirs.value.filter(({ id }) => !all.has(id)).length;
      } else {
        speed.ours.push(ours.ms);
        speed.theirs.push(theirs.ms);
      }
    }
  }
  return { ...speed, differing };
}

function speedRows(what: string, { ours, theirs }: Speed, limit: number): Row[] {
  return [
    atMost(`warm, ${what}, 95 of 100 within`, at(ours, 0.95), limit, ' ms'),
    forTheRecord(`MiniSearch, ${what}, 95 of 100 within`, at(theirs, 0.95), ' ms'),
  ];
}

function noTarget(what: string, value: number, _: number, unit: string): Row {
  return forTheRecord(what, value, unit);
}

function at(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const started = processorMs();
  const value = await work();
  return { value, ms: processorMs() - started };
}

/** What `work` leaves on the heap, buffers too; collected before and after where Node lets us (--expose-gc). */
async function heapOf<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number; bytes: number }> {
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  const size = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  collect();
  const before = size();
  const { value, ms } = await timed(work);
  collect();
  return { value, ms, bytes: Math.max(1, size() - before) };
}
