/**
 * What the main thread of a page did, from Chromium's own trace: traceOf(page, work) -> its tasks in processor time.
 * A task is ours when the extension's script ran in it: called by the browser, or going on after a wait.
 * It must not know what a page is for; only Chromium has such traces.
 */
import type { Page } from 'puppeteer-core';

/** One task of the page's main thread, ms of processor time; `at` counts from the beginning of the page script. */
export interface Task {
  readonly at: number;
  readonly ms: number;
  readonly ours: boolean;
  /** What our script itself took of it, ms of processor time: without the style and layout that the browser did in between. */
  readonly script: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const LAYOUT = /^(UpdateLayoutTree|Layout|PrePaint|Paint|IntersectionObserverController::computeIntersections)$/;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'toplevel'];

/** The tasks of the main thread from `mark` on, which the page or an extension has set by performance.mark. */
export async function traceOf(page: Page, mark: string, work: () => Promise<void>): Promise<Task[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(bytes!).toString('utf8')) as { traceEvents: TraceEvent[] };
  return tasksFrom(traceEvents, mark);
}

/** The tasks after the mark, on the thread where it was set. */
export function tasksFrom(events: readonly TraceEvent[], mark: string): Task[] {
  const begin = events.find(({ name }) => name === mark);
  if (!begin) throw new Error(`no mark "${mark}" in the trace`);
  const here = events.filter(
    ({ pid, tid, ph, ts }) => pid === begin.pid && tid === begin.tid && ph === 'X' && ts >= begin.ts - 1e5,
  );
  const tasks = here.filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur > begin.ts);
  const ours = outermost(here.filter(isOurs));
  const layout = outermost(here.filter(({ name }) => LAYOUT.test(name)));
  return tasks.map((task) => {
    const calls = ours.filter((call) => isWithin(call, task));
    const between = layout.filter((work) => calls.some((call) => isWithin(work, call)));
    return {
      at: (task.ts - begin.ts) / 1000,
      ms: (task.tdur ?? 0) / 1000,
      ours: calls.length > 0,
      script: processorTime(calls) - processorTime(between),
    };
  });
}

const isWithin = (inner: TraceEvent, { ts, dur = 0 }: TraceEvent) => inner.ts >= ts && inner.ts <= ts + dur;
const processorTime = (events: readonly TraceEvent[]) => events.reduce((ms, { tdur = 0 }) => ms + tdur / 1000, 0);

/** Without those that stand in another one. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      const isOuter = ts >= end;
      if (isOuter) end = ts + dur;
      return isOuter;
    });
}

/** The bench pages have no scripts of their own that wait for promises, so what goes on after a wait is the extension's. */
function isOurs({ name, args, dur = 0 }: TraceEvent): boolean {
  if (name === 'BlinkScheduler_PerformMicrotaskCheckpoint') return dur > 500;
  return /^(FunctionCall|EvaluateScript)$/.test(name) && (args?.data?.url ?? '').startsWith('chrome-extension://');
}
