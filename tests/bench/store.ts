/**
 * The reader's library in both browsers: importing a pack of 10,000 made-up articles, and the size of articles on the disk.
 * benchStore() gives a table for each browser. Time is the clock's: an import waits for the disk too.
 * It must not print.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../scripts/find-browser';
import { hasDevSet } from '../../scripts/train/corpora';
import { devRows } from '../eval/dev-rows';
import { call, faultyExtension, launchWith, openFaults } from '../faults/faulty-extension';
import { hasBrowser } from './browser/stage';
import { rowsOfFeed } from './feed-to-page';
import { atMost, type BenchTable, forTheRecord, middle, type Row } from './measure';

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 10_000);
/** Copies whose size is measured: so many that what a database has before its first article does not count. */
const SIZED = 5_000;
/** Reports that name much: some twenty names each, six of them nobody named before. */
const NEWS = Number(process.env.BENCH_NEWS ?? 2_000);
const SECONDS: Readonly<Record<Engine, number>> = { chromium: 60, firefox: 90 };
const FOLDER: Readonly<Record<Engine, string>> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const MEGABYTE = 2 ** 20;
/** Whoever holds these keeps names and search from following: what is measured is not theirs. */
const FOLLOWERS = ['konteks-names', 'konteks-search'];

/** A table for each browser that is here. */
export async function benchStore(): Promise<BenchTable[]> {
  const tables: BenchTable[] = [];
  for (const engine of ['chromium', 'firefox'] as const) {
    if (!hasBrowser(engine)) continue;
    const extension = await faultyExtension(FOLDER[engine]);
    const news = newsFor(extension);
    tables.push({
      title: `The library, ${engine}`,
      note: `A pack of ${ARTICLES} articles (some 2 kB each) by the library's own import, in a page; sizes of ${SIZED} copies of ${news.name} in volumes without two of one, nothing following them; names of ${NEWS} reports of some twenty names each, six of them new; one new article by the clock, in a library of as many.`,
      rows: [
        ...(await rowsOfImport(engine, extension)),
        ...(await rowsOfSize(engine, extension, news)),
        ...(await rowsOfNames(engine, extension)),
        ...(await rowsOfFeed(engine, FOLDER[engine], NEWS)),
      ],
    });
  }
  return tables;
}

async function rowsOfImport(engine: Engine, extension: string): Promise<Row[]> {
  return withProfile(async (profile) => {
    const making = await launchWith(engine, extension, profile);
    const page = await openFaults(making);
    await call(page, 'makePack', ARTICLES);
    await call(page, 'savePack');
    await making.browser.close();
    const driven = await launchWith(engine, extension, profile);
    const fresh = await openFaults(driven);
    await call(fresh, 'open');
    const before = memoryOf(driven.browser.process()!.pid!);
    const peak = watchMemory(driven.browser.process()!.pid!);
    const { ms, longestMs } = await call(fresh, 'importKept');
    const most = peak();
    await driven.browser.close();
    return [
      atMost(`import of ${ARTICLES} articles`, ms / 1000, SECONDS[engine], ' s'),
      forTheRecord('longest time the page could do nothing else', longestMs, ' ms'),
      atMost('peak memory of all processes, beyond that before', (most - before) / MEGABYTE, 300, ' MB'),
    ];
  });
}

/** Measured when the browser has ended for the first time: nothing has followed the library yet. */
async function rowsOfSize(engine: Engine, extension: string, news: NewsAtHand): Promise<Row[]> {
  return withProfile(async (profile) => {
    const { browser, page } = await launchWith(engine, extension, profile).then(async (driven) => ({
      browser: driven.browser,
      page: await openFaults(driven),
    }));
    await call(page, 'hold', FOLLOWERS);
    const { articles, gzipBytes } = await call(page, 'importCopies', news.file, Math.ceil(SIZED / news.articles));
    const { bytes } = (await call(page, 'usage')) as { bytes: number };
    await browser.close();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const each = gzipBytes / articles;
    const onDisk = sizeIn(engine, profile) / articles;
    return [
      forTheRecord("gzip'd text of an article", each, ' bytes'),
      forTheRecord('packed, with all that was found in it', bytes / articles, ' bytes'),
      atMost('on the disk, an article', onDisk, Math.round(each * 1.2 + 450), ' bytes'),
    ];
  });
}

/** Articles whose sizes are measured: a pack beside the extension's own files. */
interface NewsAtHand {
  readonly file: string;
  readonly articles: number;
  readonly name: string;
}

/** Real news of the development set, where it is at hand, read as the command line reads; else the bundled articles. */
function newsFor(extension: string): NewsAtHand {
  if (!hasDevSet()) return { file: '/seeds.konteks', articles: 5, name: 'bundled articles' };
  const rows = ['articles-id.dev', 'summaries-id.dev'].flatMap((name) =>
    devRows<{ text: string; title: string; url?: string }>(name),
  );
  const input = rows
    .map(({ text, title, url }, at) => JSON.stringify({ id: String(at), text, title, url, lang: 'id' }))
    .join('\n');
  execFileSync('node', ['cli/konteks.mjs', 'build', '-', '-o', join(extension, 'news.konteks')], {
    input,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return { file: '/news.konteks', articles: rows.length, name: 'articles of the development set' };
}

/** The names of a pack of reports, followed in a page. */
async function rowsOfNames(engine: Engine, extension: string): Promise<Row[]> {
  return withProfile(async (profile) => {
    const driven = await launchWith(engine, extension, profile);
    const page = await openFaults(driven);
    await call(page, 'hold', FOLLOWERS);
    await call(page, 'importNews', 0, NEWS);
    const { ms, longestMs } = await call(page, 'followNames');
    const bytes = await call(page, 'namesBytes');
    const [anew, atHand] = [await oneMore(engine, page, true), await oneMore(engine, page, false)];
    await driven.browser.close();
    return [
      atMost('names: following the log, an article', ms / NEWS, 5, ' ms'),
      forTheRecord('names: longest time the page could do nothing else', longestMs, ' ms'),
      ...rowsOfOneMore('database opened anew', anew),
      ...rowsOfOneMore('database at hand', atHand),
      ...Object.entries(bytes).map(([store, all]) => forTheRecord(`names: ${store}, an article`, all / NEWS, ' bytes')),
    ];
  });
}

const ONE_MORE = ['by the clock', 'longest slice', 'processor time of the page'];
const PROCESSOR = 2;
let madeMore = 900_000;

/** What counts is the work; by the clock it waits for the disk, too. */
function rowsOfOneMore(how: string, values: readonly number[]): Row[] {
  return values.map((value, at) => {
    const what = `names: one more article, ${how}, ${ONE_MORE[at]}`;
    return at === PROCESSOR ? atMost(what, value, 20, ' ms') : forTheRecord(what, value, ' ms');
  });
}

/** The middle of seven: by the clock, the longest slice, and in Chromium the processor time of the page's thread. */
async function oneMore(engine: Engine, page: Page, anew: boolean): Promise<number[]> {
  const threadMs = engine === 'chromium' ? await threadTimeOf(page) : undefined;
  const taken: number[][] = [];
  for (let at = 0; at < 7; at += 1) {
    madeMore += 1;
    await call(page, 'saveNews', madeMore);
    const before = await threadMs?.();
    const { ms, longestMs } = await call(page, 'followNames', anew);
    taken.push([ms, longestMs, ...(threadMs ? [(await threadMs()) - before!] : [])]);
  }
  return taken[0]!.map((_, column) => middle(taken.map((row) => row[column]!)));
}

/** How long the page's main thread has worked, in milliseconds of processor time. */
async function threadTimeOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
}

function sizeIn(engine: Engine, profile: string): number {
  return sizeOf(join(profile, engine === 'chromium' ? 'Default/IndexedDB' : 'storage/default'));
}

async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'konteks-bench-'));
  try {
    return await work(profile);
  } finally {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

/** All files of the extension's databases; Firefox keeps those of pages in a folder of their own. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /extension/.test(path) && !/\^/.test(path),
  );
  return files.map((path) => statSync(join(folder, path))).reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}

/** Bytes that a process and all it started hold for themselves, as Linux counts them; 0 elsewhere. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^PPid:\s+(\d+)/m.exec(readOrNothing(`/proc/${name}/status`))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && pid > 1 && isBelow(parents.get(pid)!));
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + ownMemory(pid), 0);
}

function ownMemory(pid: number): number {
  const anonymous = /^RssAnon:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${pid}/status`))?.[1];
  return Number(anonymous ?? 0) * 1024;
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Looks five times a second; answers the most when asked. */
function watchMemory(root: number): () => number {
  let most = memoryOf(root);
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(root));
  }, 200);
  return () => {
    clearInterval(watch);
    return most;
  };
}
