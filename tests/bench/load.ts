/**
 * Page load with and without Konteks: twenty local pages, alternated between two browsers, one with the built extension.
 * benchLoad() gives one table. What counts is the page's own load event, and tasks over 50 ms that only come with Konteks.
 * It must not know how Konteks works.
 */
import { makeAliases } from './aliases';
import { makePage } from './browser/pages';
import { plantedEntities } from './browser/planted-library';
import { openProduct } from './browser/product-stage';
import { hasBrowser, type Stage } from './browser/stage';
import { atMost, type BenchTable, forTheRecord, middle, missing } from './measure';
import { makeText } from './texts';

const PAGES = 20;
const LIBRARY = Number(process.env.BENCH_LOAD_NAMES ?? 100_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const REST_MS = 250;

interface Load {
  readonly ms: number;
  /** The first contentful paint, in ms. */
  readonly painted: number;
  /** Tasks over 50 ms up to a moment after the load. */
  readonly long: number;
}

export async function benchLoad(): Promise<BenchTable[]> {
  if (!hasBrowser('chromium')) return [];
  const names = makeAliases(LIBRARY);
  const known = plantedEntities(names).flatMap(({ aliases }) => aliases.map(({ text }) => text));
  // From 3 KB to 190 KB, as reports and long reads are.
  const pages = Object.fromEntries(
    Array.from({ length: PAGES }, (_, at) => [`/${at}.html`, makePage(makeText(known, 3_000 + at * at * 500))]),
  );
  const stage = await openProduct('chromium', names, pages);
  try {
    const title = `Page load with and without Konteks, ${PAGES} pages, Chromium`;
    if (!stage.ready) return [{ title, note: '', rows: [missing('the library ready to underline')] }];
    const ratios: number[] = [];
    const paints: number[] = [];
    let fresh = 0;
    for (const path of Object.keys(pages)) {
      const loads: [Load, Load][] = [];
      for (let round = 0; round < ROUNDS; round++) loads.push(await loadBoth(stage.konteks, stage.plain, path, round % 2 === 0));
      const ours = (field: keyof Load) => middle(loads.map(([withIt]) => withIt[field]));
      const theirs = (field: keyof Load) => middle(loads.map(([, without]) => without[field]));
      ratios.push(ours('ms') / theirs('ms'));
      paints.push(ours('painted') / theirs('painted'));
      fresh += Math.max(0, ours('long') - theirs('long'));
    }
    const note = `${LIBRARY.toLocaleString('en')} names; each page loaded ${ROUNDS} times in each of two browsers, in turn; medians by page, then of the pages.`;
    const rows = [
      atMost('load event, against the same page without Konteks', middle(ratios), 1.02, 'x'),
      forTheRecord('the same, the page that lost most', Math.max(...ratios), 'x'),
      forTheRecord('first contentful paint, against the same page without Konteks', middle(paints), 'x'),
      atMost('new tasks over 50 ms', fresh, 0, ''),
    ];
    return [{ title, note, rows }];
  } finally {
    await stage.close();
  }
}

async function loadBoth(konteks: Stage, plain: Stage, path: string, plainFirst: boolean): Promise<[Load, Load]> {
  if (plainFirst) {
    const without = await load(plain, path);
    return [await load(konteks, path), without];
  }
  return [await load(konteks, path), await load(plain, path)];
}

async function load(stage: Stage, path: string): Promise<Load> {
  const page = await stage.open(path);
  const result = await page.evaluate(async (rest) => {
    const tasks = new PerformanceObserver(() => undefined);
    tasks.observe({ type: 'longtask', buffered: true });
    await new Promise((go) => setTimeout(go, rest));
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    return {
      ms: navigation!.loadEventEnd,
      painted: painted?.startTime ?? navigation!.loadEventEnd,
      long: tasks.takeRecords().length,
    };
  }, REST_MS);
  await page.close();
  return result;
}
