/**
 * Where matching runs: in the page over a whole table, in the background, or a gate in the page and the rest in the background.
 * benchWhere() gives one table a browser: 3 ways, 3 sizes of the library, 3 sizes of page, on pages that have come to rest.
 * All three walk and paint with the product's own code; see browser/prototype. It decides nothing: docs/adr/0003 does.
 */
import type { Page } from 'puppeteer-core';
import { ENGINES, type Engine } from '../../scripts/find-browser';
import { makeAliases } from './aliases';
import { prototypeExtension } from './browser/bench-extension';
import { memoryOf } from './browser/memory';
import type { PageMeter } from './browser/page-meter';
import { makePage } from './browser/pages';
import { plantedEntities, prototypeFiles } from './browser/planted-library';
import type { Report } from './browser/prototype/messages';
import { type Reading, runOn } from './browser/run';
import { hasBrowser, openStage, type Stage } from './browser/stage';
import { type BenchTable, middle } from './measure';
import { makeText } from './texts';

const WAYS = { table: 'a table', background: 'b background', gate: 'c gate' } as const;
type Way = keyof typeof WAYS;
const LIBRARIES = (process.env.BENCH_NAMES ?? '10000,100000,1000000').split(',').map(Number);
const PAGES = { '10 KB': 10_000, '100 KB': 100_000, '1 MB': 1_000_000 } as const;
/** What waking costs does not depend on the page. */
const COLD_PAGE = '100 KB';
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

const COLUMNS = [
  'names',
  'page',
  'way',
  'busy',
  'longest task',
  'first mention',
  'the same, dead',
  'memory of the tab',
  'messages',
  'bytes',
];

interface Run extends Reading, Report {
  readonly memory: number;
}

type Runs = Map<string, { readonly warm: Run[]; readonly cold: number[] }>;

/** A table for each browser that is there. */
export async function benchWhere(): Promise<BenchTable[]> {
  const tables: BenchTable[] = [];
  for (const engine of ENGINES.filter(hasBrowser)) {
    const rows: string[][] = [];
    for (const size of LIBRARIES) rows.push(...toRows(size, await benchLibrary(engine, size)));
    tables.push({
      title: `Where matching runs, ${engine === 'chromium' ? 'Chromium' : 'Firefox'}`,
      note: `Medians of ${ROUNDS} fresh tabs each. Busy is everything that kept the page's main thread from its start to rest, painting with it (processor time); dead: the background had been stopped (${COLD_PAGE} page).`,
      rows: [],
      figures: { columns: COLUMNS, rows },
    });
  }
  return tables;
}

async function benchLibrary(engine: Engine, size: number): Promise<Runs> {
  const names = makeAliases(size);
  const known = plantedEntities(names).flatMap(({ aliases }) => aliases.map(({ text }) => text));
  const pages = Object.fromEntries(
    Object.entries(PAGES).map(([name, units]) => [pathOf(name), makePage(makeText(known, units))]),
  );
  const stage = await openStage({ engine, extension: await prototypeExtension(engine, prototypeFiles(names)), pages });
  const runs: Runs = new Map();
  try {
    for (let round = 0; round < ROUNDS; round++) await takeRound(stage, runs);
  } finally {
    await stage.close();
  }
  return runs;
}

async function takeRound(stage: Stage, runs: Runs): Promise<void> {
  for (const name of Object.keys(PAGES)) {
    for (const way of Object.keys(WAYS) as Way[]) {
      const key = `${name}|${way}`;
      const kept = runs.get(key) ?? { warm: [], cold: [] };
      runs.set(key, kept);
      if (name === COLD_PAGE) {
        const page = await stage.open(`${pathOf(name)}#${way}`);
        await stage.stopBackground();
        kept.cold.push((await measure(stage, page)).painted);
        await page.close();
      }
      kept.warm.push(await runWarm(stage, `${pathOf(name)}#${way}`));
    }
  }
}

async function runWarm(stage: Stage, path: string): Promise<Run> {
  const page = await stage.open(path);
  await page.evaluate(() => (window as unknown as { meter: PageMeter }).meter.settled());
  const before = await memoryOf(stage, page);
  const reading = await measure(stage, page);
  const report = await page.evaluate(
    () =>
      new Promise<Report>((told) => {
        addEventListener('message', ({ data }) => data.benchReport && told(data.benchReport));
        dispatchEvent(new Event('bench-report'));
      }),
  );
  const memory = (await memoryOf(stage, page)) - before;
  await page.close();
  return { ...reading, ...report, memory };
}

/** Starts the page script once the page has come to rest. */
async function measure(stage: Stage, page: Page): Promise<Reading> {
  await page.evaluate(() => (window as unknown as { meter: PageMeter }).meter.settled());
  return runOn(stage, page, () =>
    page.evaluate(() => (window as unknown as { meter: PageMeter }).meter.run(() => dispatchEvent(new Event('bench-go')))),
  );
}

function toRows(size: number, runs: Runs): string[][] {
  return [...runs].map(([key, { warm, cold }]) => {
    const [page, way] = key.split('|') as [string, Way];
    const of = (field: keyof Run) => middle(warm.map((run) => run[field]));
    const ms = (value: number) => `${Math.round(value)} ms`;
    return [
      size.toLocaleString('en'),
      page,
      WAYS[way],
      ms(of('busy')),
      of('longest') > 0 ? ms(of('longest')) : '',
      ms(of('painted')),
      cold.length > 0 ? ms(middle(cold)) : '',
      `${(of('memory') / 1e6).toFixed(1)} MB`,
      String(of('messages')),
      `${(of('bytes') / 1e3).toFixed(0)} kB`,
    ];
  });
}

function pathOf(page: string): string {
  return `/${page.replace(' ', '').toLowerCase()}.html`;
}
