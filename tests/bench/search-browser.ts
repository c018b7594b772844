/**
 * Search in the real extension, in both browsers: a reader's index of 100,000 made-up articles, planted; the popup opened and typed into.
 * benchSearchBrowser() gives a table for each browser. Of the articles only those are stored that the queries bring up.
 * It must not print.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../scripts/drive/launch';
import { ENGINES, type Engine } from '../../scripts/find-browser';
import { BUILDS, bundle, temporaryFolder } from './browser/bench-extension';
import type { PlacedRecord, SearchBench } from './browser/in-search-bench';
import { memoryOf } from './browser/memory';
import { type PopupMeter, popupMeter } from './browser/popup-meter';
import { hasBrowser, openStage, type Stage } from './browser/stage';
import { traceOf } from './browser/trace';
import { atMost, type BenchTable, forTheRecord, missing, type Row } from './measure';
import { articleNumber, makeArticle, makeQueries, queryShapes } from './search-articles';
import { at, type BenchIndex, indexArticles, SOURCE, topOf } from './search-index';

const ARTICLES = Number(process.env.BENCH_SEARCH_ARTICLES ?? 100_000);
const QUERIES = Number(process.env.BENCH_ROUNDS ?? 40);
/** A trace takes a second to begin and end. */
const TRACED = 12;
/** The popup asks for so many, and looks at twice as many. */
const SHOWN = 40;
const MEGABYTE = 1e6;
const FOLLOWING_MS = 240_000;
const FILES = { records: 'search-bench.bin', articles: 'search-bench.json' } as const;
const PAGE = '<!doctype html><title>bench</title><main>bench</main><script src="search-bench.js"></script>';

/** From the mark of the meter to the first results painted. */
const PAINTED = 'popupMeter.first.then((ms) => ms - performance.getEntriesByName("bench-popup")[0].startTime)';

/** A table for each browser that is there. */
export async function benchSearchBrowser(): Promise<BenchTable[]> {
  const index = await indexArticles(ARTICLES);
  const readings = JSON.stringify(await readingsFor(index));
  const tables: BenchTable[] = [];
  for (const engine of ENGINES.filter(hasBrowser)) {
    const extension = await searchExtension(engine, index, readings);
    const stage = await openStage({ engine, extension, pages: { '/page.html': '<p>Bali</p>' } });
    try {
      tables.push({
        title: `Search in the popup, ${ARTICLES} articles, ${engine === 'chromium' ? 'Chromium' : 'Firefox'}`,
        note: `The built extension and its own databases, ${QUERIES} queries; by the clock, but for slices, which are the main thread's processor time.`,
        rows: [...(await rowsOfIndexing(stage, index)), ...(await rowsOfOpening(stage)), ...(await rowsOfTyping(stage))],
      });
    } finally {
      await stage.close();
    }
  }
  return tables;
}

/** The articles that the queries bring up. */
async function readingsFor(index: BenchIndex) {
  const found = new Set<string>();
  for (const line of queries()) {
    for (const { change } of queryShapes()) for (const id of await topOf(index, change(line), SHOWN)) found.add(id);
  }
  return [...found].map((id) => makeArticle(articleNumber(id)));
}

function queries(): string[] {
  return makeQueries().slice(0, QUERIES);
}

/** The product with a page that plants, a meter in its popup, and what is planted. */
async function searchExtension(engine: Engine, { kept }: BenchIndex, readings: string): Promise<string> {
  const folder = temporaryFolder();
  cpSync(BUILDS[engine], folder, { recursive: true });
  await bundle('tests/bench/browser/in-search-bench.ts', folder, 'search-bench.js');
  writeFileSync(join(folder, 'search-bench.html'), PAGE);
  writeFileSync(join(folder, 'popup-meter.js'), `(${popupMeter})();`);
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  writeFileSync(join(folder, 'popup.html'), popup.replace('<script', '<script src="/popup-meter.js"></script><script'));
  writeFileSync(join(folder, FILES.records), Buffer.concat([...kept.values()]));
  writeFileSync(join(folder, FILES.articles), readings);
  return folder;
}

function placesOf({ kept }: BenchIndex): PlacedRecord[] {
  let end = 0;
  return [...kept].map(([key, { length }]): PlacedRecord => {
    end += length;
    return [key, end - length, end];
  });
}

async function call<K extends keyof SearchBench>(page: Page, name: K, ...given: Parameters<SearchBench[K]>) {
  const source = `globalThis.searchBench.${name}(...${JSON.stringify(given)})`;
  return (await page.evaluate(source)) as Awaited<ReturnType<SearchBench[K]>>;
}

/** Indexing while a page is open, of the articles that are stored; then the index of all is planted. */
async function rowsOfIndexing(stage: Stage, index: BenchIndex): Promise<Row[]> {
  const page = await openExtensionPage(stage.driven, 'search-bench.html', 'main');
  const count = await call(page, 'saveArticles', FILES.articles, SOURCE);
  for (const end = Date.now() + FOLLOWING_MS; Date.now() < end && !(await call(page, 'isFollowed')); )
    await new Promise((go) => setTimeout(go, 500));
  let ms = 0;
  const indexHere = async () => {
    ms = await call(page, 'indexHere');
  };
  const tasks = stage.engine === 'chromium' ? await traceOf(page, 'bench-index', indexHere) : await indexHere();
  await call(page, 'plantIndex', FILES.records, placesOf(index));
  await page.close();
  const times = tasks?.map((task) => task.ms) ?? [];
  return [
    forTheRecord(`adding ${count} articles in an open page, an article`, ms / count, ' ms'),
    ...(tasks
      ? [atMost('its slices, 999 of 1,000 within', at(times, 0.999), 16, ' ms'), forTheRecord('the longest', at(times, 1), ' ms')]
      : []),
  ];
}

/** The popup opened with a query, from nothing: the background has been ended. */
async function rowsOfOpening(stage: Stage): Promise<Row[]> {
  await stage.stopBackground();
  const times: number[] = [];
  for (const line of queries()) {
    const popup = await openPopup(stage, line);
    times.push((await popup.evaluate('popupMeter.first')) as number);
    await popup.close();
  }
  const found = times.filter((ms) => ms > 0);
  if (found.length === 0) return [missing('from opening the popup to results painted')];
  const worst = at(found, 0.95);
  return [
    forTheRecord('from opening the popup to results painted, median', at(found, 0.5), ' ms'),
    atMost('from opening the popup to results painted, 95 of 100 within', worst, 250, ' ms'),
    forTheRecord('queries without a result', times.length - found.length, ''),
    ...(await rowsOfOwnWork(stage)),
  ];
}

/** What the popup's main thread did from its beginning to the results, drawing and reading of scripts with it. Only Chromium tells. */
async function rowsOfOwnWork(stage: Stage): Promise<Row[]> {
  if (stage.engine !== 'chromium') return [];
  const busy: Record<'asked' | 'empty', number[]> = { asked: [], empty: [] };
  for (const line of queries().slice(0, TRACED)) {
    for (const [kind, query] of [
      ['asked', line],
      ['empty', ''],
    ] as const) {
      const popup = await stage.driven.browser.newPage();
      let painted = 0;
      const tasks = await traceOf(popup, 'bench-popup', async () => {
        await popup.goto(stage.driven.extensionUrl(pathFor(query)));
        painted = (await popup.evaluate(PAINTED)) as number;
      });
      busy[kind].push(tasks.reduce((sum, { at, ms }) => sum + (at < painted ? ms : 0), 0));
      await popup.close();
    }
  }
  return [
    forTheRecord('processor time of its main thread until then, median', at(busy.asked, 0.5), ' ms'),
    forTheRecord('processor time of its main thread until then, 95 of 100 within', at(busy.asked, 0.95), ' ms'),
    forTheRecord('the same of a popup that is asked nothing, median', at(busy.empty, 0.5), ' ms'),
  ];
}

function openPopup(stage: Stage, line: string): Promise<Page> {
  return openExtensionPage(stage.driven, pathFor(line), 'input');
}

function pathFor(line: string): string {
  return line === '' ? 'popup.html' : `popup.html?query=${encodeURIComponent(line)}`;
}

/** One popup that stays open: from a query typed to its results painted, and what it holds in the end. */
async function rowsOfTyping(stage: Stage): Promise<Row[]> {
  const popup = await openPopup(stage, '');
  const before = await memoryOf(stage, popup);
  const rows: Row[] = [];
  for (const { what, change } of queryShapes()) {
    const times: number[] = [];
    for (const line of queries()) {
      const typed = (meter: PopupMeter, query: string) => meter.type(query);
      const ms = (await popup.evaluate(`(${typed})(popupMeter, ${JSON.stringify(change(line))})`)) as number;
      if (ms > 0) times.push(ms);
    }
    rows.push(forTheRecord(`typed to results painted, ${what}, median`, at(times, 0.5), ' ms'));
    rows.push(forTheRecord(`typed to results painted, ${what}, 95 of 100 within`, at(times, 0.95), ' ms'));
  }
  const after = await memoryOf(stage, popup);
  await popup.close();
  return [
    ...rows,
    forTheRecord('memory of the popup before a query', before / MEGABYTE, ' MB'),
    atMost(
      stage.engine === 'chromium' ? 'memory of the open popup' : 'what the queries added to the process of the popup',
      (stage.engine === 'chromium' ? after : after - before) / MEGABYTE,
      40,
      ' MB',
    ),
  ];
}
