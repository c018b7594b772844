/**
 * What Konteks costs a page, with the built extension and a large library: first mentions, main thread, later changes, memory.
 * benchPages() gives tables for Chromium, each figure beside the same page in a browser without Konteks.
 * Processor time is taken from the browser's own trace. It must not print.
 */
import type { Page } from 'puppeteer-core';
import { makeAliases } from './aliases';
import { MARKS } from './browser/bench-extension';
import { memoryOf } from './browser/memory';
import type { PageMeter } from './browser/page-meter';
import { makePage } from './browser/pages';
import { plantedEntities } from './browser/planted-library';
import { openProduct, type ProductStage } from './browser/product-stage';
import { hasBrowser, type Stage } from './browser/stage';
import { type Task, traceOf } from './browser/trace';
import { atMost, type BenchTable, forTheRecord, middle, missing, type Row } from './measure';
import { makeText } from './texts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const EDITS = 30;
const REST_MS = 1_500;
const BEGUN = 'bench-begun';
const LONG_TASK_MS = 16;
const MOST_TRIES = 3;

interface Question {
  readonly names: number;
  readonly units: number;
  readonly rows: (stage: ProductStage) => Promise<Row[]>;
}

const QUESTIONS: readonly Question[] = [
  { names: 100_000, units: 100_000, rows: rowsOfCommonPage },
  { names: Number(process.env.BENCH_MANY ?? 1_000_000), units: 1_000_000, rows: rowsOfLongPage },
];

/** A table for each question. */
export async function benchPages(): Promise<BenchTable[]> {
  if (!hasBrowser('chromium')) return [];
  const tables: BenchTable[] = [];
  for (const { names: count, units, rows } of QUESTIONS) {
    const names = makeAliases(count);
    const known = plantedEntities(names).flatMap(({ aliases }) => aliases.map(({ text }) => text));
    const stage = await openProduct('chromium', names, { '/page.html': makePage(makeText(known, units)) });
    try {
      tables.push({
        title: `A page of ${units / 1000} KB, ${count.toLocaleString('en')} names, Chromium`,
        note: `The built extension with that library read into it from a pack; medians of ${ROUNDS} tabs, alternated with a browser without it. Main thread: processor time by the browser's trace, from the beginning of the page to rest, above that of the page alone; a task is ours when our script ran in it.`,
        rows: stage.ready ? await rows(stage) : [missing(`a library of ${count.toLocaleString('en')} names ready to underline`)],
      });
    } finally {
      await stage.close();
    }
  }
  return tables;
}

async function rowsOfCommonPage(stage: ProductStage): Promise<Row[]> {
  const awake = await repeat(ROUNDS, () => firstMention(stage.konteks));
  const dead = await repeat(ROUNDS, () => firstMention(stage.konteks, () => stage.konteks.stopBackground()));
  const alone = await repeat(ROUNDS, () => firstFrame(stage.plain));
  const { total, own, script } = await mainThread(stage);
  const memory = await repeat(3, () => memoryAbove(stage));
  return [
    atMost(
      'first mention painted after the page has been read, background awake',
      middle(awake.map(({ painted }) => painted)),
      60,
      ' ms',
    ),
    atMost('the same, background dead', middle(dead.map(({ painted }) => painted)), 200, ' ms'),
    forTheRecord('the page itself drawn after it has been read, without Konteks', middle(alone), ' ms'),
    forTheRecord(
      'from the first frame of the page to the first mention, background awake',
      middle(awake.map(({ behind }) => behind)),
      ' ms',
    ),
    atMost('main thread in all', total, 15, ' ms'),
    forTheRecord('of it tasks with our script', own, ' ms'),
    forTheRecord('of these our script itself, without style, layout and painting', script, ' ms'),
    atMost('script evaluated', middle(awake.map(({ evaluated }) => evaluated)), 2, ' ms'),
    atMost('memory of the tab', middle(memory) / 1e6, 1.5, ' MB'),
    ...(await rowsOfEdits(stage)),
  ];
}

async function rowsOfLongPage(stage: ProductStage): Promise<Row[]> {
  const { total, own, script, longest, long } = await mainThread(stage);
  return [
    atMost('longest task with our script', longest, LONG_TASK_MS, ' ms'),
    forTheRecord(`tasks with our script over ${LONG_TASK_MS} ms`, long, ''),
    atMost('main thread in all', total, 150, ' ms'),
    forTheRecord('of it tasks with our script', own, ' ms'),
    forTheRecord('of these our script itself, without style, layout and painting', script, ' ms'),
    ...(await rowsOfEdits(stage)),
  ];
}

async function repeat<T>(times: number, take: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let time = 0; time < times; time++) all.push(await take());
  return all;
}

/** In ms: after the page had been read, after its own first frame, and what the script's evaluation took. */
interface FirstMention {
  readonly painted: number;
  readonly behind: number;
  readonly evaluated: number;
}

/**
 * How long after the page was read the first mention had been painted, and how long the script's evaluation took. The script
 * begins before the page is read (ADR 10): a script at `document_idle` would begin no earlier than what is counted from here.
 */
async function firstMention(stage: Stage, prepare?: () => Promise<void>): Promise<FirstMention> {
  const page = await stage.driven.browser.newPage();
  await prepare?.();
  await page.goto(`${stage.site.url}/page.html?paint`);
  const times = await page.evaluate(async ({ begin, end }) => {
    const painted = await (window as unknown as { meter: PageMeter }).meter.firstPaint;
    const [{ domInteractive }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
    const at = (mark: string) => performance.getEntriesByName(mark)[0]?.startTime ?? 0;
    const [frame] = performance.getEntriesByName('first-contentful-paint');
    return {
      painted: painted - domInteractive,
      behind: painted - (frame?.startTime ?? painted),
      evaluated: at(end) - at(begin),
    };
  }, MARKS);
  await page.close();
  return times;
}

/** How long after it was read a page had its first frame. */
async function firstFrame(stage: Stage): Promise<number> {
  const page = await stage.open('/page.html');
  const ms = await page.evaluate(async () => {
    const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    while (painted() === undefined) await new Promise((frame) => requestAnimationFrame(frame));
    const [{ domInteractive }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
    return painted()! - domInteractive;
  });
  await page.close();
  return ms;
}

/** Medians of what Konteks adds to the main thread, of the tasks it runs in, and of the longest of them. */
async function mainThread({ konteks, plain }: ProductStage) {
  const runs: { total: number; own: number; script: number; longest: number; long: number }[] = [];
  for (let round = 0; round < Math.min(ROUNDS, 5); round++) {
    const [withIt, without] = [await tasksOf(konteks), await tasksOf(plain)];
    const own = withIt.filter(({ ours }) => ours);
    runs.push({
      total: sum(withIt) - sum(without),
      own: sum(own),
      script: own.reduce((all, task) => all + task.script, 0),
      longest: Math.max(0, ...own.map(({ ms }) => ms)),
      long: own.filter(({ ms }) => ms > LONG_TASK_MS).length,
    });
  }
  const of = (field: keyof (typeof runs)[number]) => middle(runs.map((run) => run[field]));
  return { total: of('total'), own: of('own'), script: of('script'), longest: of('longest'), long: of('long') };
}

const sum = (tasks: readonly Task[]) => tasks.reduce((all, { ms }) => all + ms, 0);

/** A busy browser loses the beginning of a trace now and then: it is taken again. */
async function tasksOf(stage: Stage): Promise<Task[]> {
  for (let tries = 1; ; tries++) {
    const page = await stage.driven.browser.newPage();
    await page.evaluateOnNewDocument((mark) => performance.mark(mark), BEGUN);
    try {
      return await traceOf(page, BEGUN, async () => {
        await page.goto(`${stage.site.url}/page.html`);
        await rest();
      });
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    } finally {
      await page.close();
    }
  }
}

const rest = () => new Promise<void>((go) => setTimeout(go, REST_MS));

async function memoryAbove({ konteks, plain }: ProductStage): Promise<number> {
  const [withIt, without] = [await memoryAtRest(konteks), await memoryAtRest(plain)];
  return withIt - without;
}

async function memoryAtRest(stage: Stage): Promise<number> {
  const page = await stage.open('/page.html');
  await rest();
  const memory = await memoryOf(stage, page);
  await page.close();
  return memory;
}

/** Appends and edits on two pages at rest, in turn; each timed with the frame that shows it. */
async function rowsOfEdits({ konteks, plain }: ProductStage): Promise<Row[]> {
  const pages = [await konteks.open('/page.html'), await plain.open('/page.html')] as const;
  await rest();
  const rows: Row[] = [];
  for (const [label, edit] of Object.entries({ 'later DOM append': appendOne, 'later text edit': editOne })) {
    const times: [number, number][] = [];
    for (let time = 0; time < EDITS; time++) times.push([await edit(pages[0], time), await edit(pages[1], time)]);
    const [ours, theirs] = [middle(times.map(([a]) => a)), middle(times.map(([, b]) => b))];
    rows.push(atMost(`${label}, to its frame, against the same page without Konteks`, ours / theirs, 1.2, 'x'));
    rows.push(forTheRecord(`${label}, to its frame`, ours, ' ms'));
  }
  await Promise.all(pages.map((page) => page.close()));
  return rows;
}

async function appendOne(page: Page): Promise<number> {
  await page.bringToFront();
  return page.evaluate(() => {
    const { meter } = window as unknown as { meter: PageMeter };
    return meter.frameOf(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Kata terakhir dari laporan ini.';
      document.body.append(paragraph);
    });
  });
}

async function editOne(page: Page, time: number): Promise<number> {
  await page.bringToFront();
  return page.evaluate((at) => {
    const { meter } = window as unknown as { meter: PageMeter };
    const text = document.querySelectorAll('p')[at % 3]?.firstChild as Text;
    return meter.frameOf(() => text.appendData(' dan'));
  }, time);
}
