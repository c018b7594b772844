/**
 * The bench of search beside MiniSearch, in one process and interleaved: 1,000 and 10,000 made-up articles.
 * benchSearch() gives a table for each; 100,000 are a part of their own (search-100k.ts).
 * It must not print. What IndexedDB adds to it shows in a browser only.
 */
import MiniSearch from 'minisearch';
import { createRecordCache } from '../../lib/search/packed/record-cache';
import { parseQuery } from '../../lib/search/query';
import { wordsOf } from '../../lib/search/words';
import { atLeast, atMost, type BenchTable, forTheRecord, middle, type Row } from './measure';
import { makeArticle, makeQueries, type QueryShape, queryShapes } from './search-articles';
import { answerFromNothing, ask, at, type BenchIndex, indexArticles, timed } from './search-index';
import { benchSqlite } from './search-sqlite';

const CACHE_BYTES = 12 * 1024 * 1024;
const LOADINGS = 5;

/** All tables on search. */
export async function benchSearch(): Promise<BenchTable[]> {
  return [await benchBeside(1000), await benchBeside(10_000), await benchSqlite(10_000)];
}

async function benchBeside(count: number): Promise<BenchTable> {
  const index = await indexArticles(count);
  const built = await buildMiniSearch(count);
  const json = JSON.stringify(built.value);
  const loading = await loadBoth(index, json);
  const heap = await heapBoth(index, json);
  // Targets against MiniSearch are set for 10,000.
  const target =
    count >= 10_000 ? atLeast : (what: string, value: number, _: number, unit: string) => forTheRecord(what, value, unit);
  const rows: Row[] = [
    forTheRecord('index, bytes an article', index.bytes / count, ''),
    target('MiniSearch on disk beside it', json.length / index.bytes, 4, 'x'),
    target('MiniSearch from nothing to its first answer, beside ours', loading.ratio, 50, 'x'),
    forTheRecord('from nothing to the first answer', loading.ours, ' ms'),
    forTheRecord('from nothing to the first answer, the very first in a process', loading.first, ' ms'),
    target('MiniSearch on the heap beside it', heap.theirs / heap.ours, 8, 'x'),
    atMost('adding one article', index.processorMs / count, 20, ' ms'),
    atMost('adding them all', index.processorMs / 1000, 30, ' s'),
    atMost('999 of 1,000 slices are shorter than', at(index.slices, 0.999), 16, ' ms'),
    forTheRecord('MiniSearch adding them all', built.ms / 1000, ' s'),
    ...(await rowsFromNothing(index)),
  ];
  for (const shape of queryShapes()) rows.push(...(await rowsOfAnswers(index, loading.mini, shape)));
  return {
    title: `Search, ${count} articles`,
    note: 'Processor time in one process, interleaved; MiniSearch 7.2.0 with the same words, its index as JSON. 60 queries of one to three words. Ours forgives slips only for words in fewer than three articles.',
    rows,
  };
}

/** Both from what is stored to the first answer, in turn. */
async function loadBoth(index: BenchIndex, json: string) {
  const [line] = makeQueries();
  const ours: number[] = [];
  const theirs: number[] = [];
  let mini = MiniSearch.loadJSON<Flat>(EMPTY, MINI_OPTIONS);
  for (let round = 0; round <= LOADINGS; round++) {
    ours.push((await timed(() => ask(index, line!, createRecordCache(CACHE_BYTES)))).ms);
    const loaded = await timed(() => {
      mini = MiniSearch.loadJSON<Flat>(json, MINI_OPTIONS);
      mini.search(line!);
    });
    theirs.push(loaded.ms);
  }
  const [first = 0, ...later] = ours;
  const ratio = middle(later.map((ms, round) => theirs[round + 1]! / ms));
  return { mini, first, ours: middle(later), ratio };
}

/** What each leaves on the heap after one answer, buffers too; collected before and after where Node lets us (--expose-gc). */
async function heapBoth(index: BenchIndex, json: string): Promise<{ ours: number; theirs: number }> {
  const theirs = await heapOf(() => MiniSearch.loadJSON<Flat>(json, MINI_OPTIONS));
  const ours = await heapOf(async () => {
    const cache = createRecordCache(CACHE_BYTES);
    for (const line of makeQueries()) await ask(index, line, cache);
    return cache;
  });
  return { ours, theirs };
}

async function rowsFromNothing(index: BenchIndex): Promise<Row[]> {
  const cold: number[] = [];
  for (const line of makeQueries()) cold.push((await answerFromNothing(index, line)).ms);
  return [
    atMost('from nothing to 20 results with snippets, median', at(cold, 0.5), 50, ' ms'),
    atMost('from nothing to 20 results with snippets, 95 of 100 within', at(cold, 0.95), 100, ' ms'),
  ];
}

async function rowsOfAnswers(index: BenchIndex, mini: MiniSearch<Flat>, { what, change, limit }: QueryShape): Promise<Row[]> {
  const cache = createRecordCache(CACHE_BYTES);
  const [ours, theirs]: [number[], number[]] = [[], []];
  let missed = 0;
  for (const round of [0, 1]) {
    for (const line of makeQueries().map(change)) {
      const asked = miniQuery(line, what);
      const their = await timed(() => mini.search(asked));
      const our = await timed(() => ask(index, line, cache));
      if (round === 0) {
        const all = new Set(await ask(index, line, cache, Number.POSITIVE_INFINITY));
        missed += their.value.filter(({ id }) => !all.has(id)).length;
      } else {
        ours.push(our.ms);
        theirs.push(their.ms);
      }
    }
  }
  const hits = `hits that only MiniSearch has, ${what}`;
  return [
    atMost(`warm, ${what}, 95 of 100 within`, at(ours, 0.95), limit, ' ms'),
    forTheRecord(`MiniSearch, ${what}, 95 of 100 within`, at(theirs, 0.95), ' ms'),
    what === 'whole words' ? atMost(hits, missed, 0, '') : forTheRecord(hits, missed, ''),
  ];
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
const EMPTY = JSON.stringify(new MiniSearch<Flat>(MINI_OPTIONS));

/** The same question to MiniSearch: all words, the last one half typed or the first with a slip in it. */
function miniQuery(line: string, what: string) {
  const terms = parseQuery(line).choices[0]?.map((clause) => (clause.type === 'word' ? clause.term : '')) ?? [];
  const queries = terms.map((term, place) => ({
    queries: [term],
    prefix: what === 'last word half typed' && place === terms.length - 1,
    fuzzy: what === 'a slip in the first word' && place === 0 ? 1 : (false as const),
  }));
  return { combineWith: 'AND' as const, queries };
}

async function buildMiniSearch(count: number): Promise<{ value: MiniSearch<Flat>; ms: number }> {
  const index = new MiniSearch<Flat>(MINI_OPTIONS);
  let ms = 0;
  for (let number = 0; number < count; number++) {
    const { article, text, entities } = makeArticle(number);
    const names = entities.map(({ name }) => name).join('\n');
    const flat = { id: article.id, title: article.title ?? '', names, publisher: article.publisher ?? '', body: text };
    ms += (await timed(() => index.add(flat))).ms;
  }
  return { value: index, ms };
}

async function heapOf(work: () => unknown): Promise<number> {
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  const size = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  collect();
  const before = size();
  const kept = await work();
  collect();
  const after = size();
  return kept ? Math.max(1, after - before) : 0;
}
