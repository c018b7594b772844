/**
 * The bench of search at 100,000 made-up articles: a part of its own, as indexing them alone takes minutes.
 * benchSearch100k() gives one table; it holds the records (some 50 MB) and one article at a time.
 * MiniSearch is not beside it: it takes 270 s to build and 1 GB. What IndexedDB adds shows in a browser only.
 */
import { createRecordCache } from '../../lib/search/packed/record-cache';
import { atMost, type BenchTable, forTheRecord, type Row } from './measure';
import { makeQueries, queryShapes } from './search-articles';
import { answerFromNothing, ask, at, type BenchIndex, indexArticles, timed } from './search-index';

const ARTICLES = Number(process.env.BENCH_SEARCH_ARTICLES ?? 100_000);
/** What a popup keeps of the index between two queries (lib/platform/search-store). */
const CACHE_BYTES = 12 * 1024 * 1024;

export async function benchSearch100k(): Promise<BenchTable[]> {
  const index = await indexArticles(ARTICLES);
  const rows: Row[] = [
    atMost('index, bytes an article', index.bytes / ARTICLES, 450, ''),
    forTheRecord('adding one article, merging with it', index.processorMs / ARTICLES, ' ms'),
    forTheRecord('adding them all', index.processorMs / 1000, ' s'),
    atMost('999 of 1,000 slices are shorter than', at(index.slices, 0.999), 16, ' ms'),
    forTheRecord('the longest slice', at(index.slices, 1), ' ms'),
    ...(await rowsFromNothing(index)),
    ...(await rowsOfWarm(index)),
  ];
  const note =
    'Processor time, records and texts in memory; what IndexedDB adds is measured in the browser. ' +
    'MiniSearch, timed before the project began: 242 MB, loads in 19.5 s, 1,042 MB of heap, 95 of 100 within 1,372 ms.';
  return [{ title: `Search, ${ARTICLES} articles`, note, rows }];
}

async function rowsFromNothing(index: BenchIndex): Promise<Row[]> {
  const cold: number[] = [];
  const read: number[] = [];
  for (const round of [0, 1, 2]) {
    for (const line of makeQueries()) {
      const one = await answerFromNothing(index, line);
      if (round === 0) continue;
      cold.push(one.ms);
      read.push(one.read);
    }
  }
  return [
    atMost('from nothing to 20 results with snippets, median', at(cold, 0.5), 50, ' ms'),
    atMost('from nothing to 20 results with snippets, 95 of 100 within', at(cold, 0.95), 100, ' ms'),
    atMost('read for it, 95 of 100 within', at(read, 0.95) / 1e6, 3, ' MB'),
  ];
}

async function rowsOfWarm(index: BenchIndex): Promise<Row[]> {
  const cache = createRecordCache(CACHE_BYTES);
  const rows: Row[] = [];
  for (const { what, change, limit } of queryShapes()) {
    const times: number[] = [];
    for (const round of [0, 1, 2]) {
      for (const line of makeQueries()) {
        const { ms } = await timed(() => ask(index, change(line), cache));
        if (round > 0) times.push(ms);
      }
    }
    rows.push(forTheRecord(`warm, ${what}, median`, at(times, 0.5), ' ms'));
    rows.push(atMost(`warm, ${what}, 95 of 100 within`, at(times, 0.95), limit, ' ms'));
  }
  return rows;
}
