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
  const ours = here.filter(isOurs).map(({ ts }) => ts);
  return tasks.map(({ ts, dur = 0, tdur = 0 }) => ({
    at: (ts - begin.ts) / 1000,
    ms: tdur / 1000,
    ours: ours.some((at) => at >= ts && at <= ts + dur),
  }));
}

/** The bench pages have no scripts of their own that wait for promises, so what goes on after a wait is the extension's. */
function isOurs({ name, args, dur = 0 }: TraceEvent): boolean {
  if (name === 'BlinkScheduler_PerformMicrotaskCheckpoint') return dur > 500;
  return /^(FunctionCall|EvaluateScript)$/.test(name) && (args?.data?.url ?? '').startsWith('chrome-extension://');
}
