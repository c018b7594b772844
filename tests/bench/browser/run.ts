/**
 * One run on a page at rest, by the finest means the browser has: Chromium's trace in processor time, in Firefox the page's meter.
 * runOn(stage, page, (beating) => page.evaluate(…, beating)) -> { painted, busy, longest }.
 * It must not know what is run; the evaluation calls `meter.run`, which sets the mark that the trace begins at.
 */
import type { Page } from 'puppeteer-core';
import type { Reading } from './page-meter';
import type { Stage } from './stage';
import { traceOf } from './trace';

const STARTED = 'bench-run';

export async function runOn(stage: Stage, page: Page, run: (beating: boolean) => Promise<Reading>): Promise<Reading> {
  if (stage.engine === 'firefox') return run(true);
  let painted = -1;
  const tasks = await traceOf(page, STARTED, async () => {
    ({ painted } = await run(false));
  });
  const times = tasks.map(({ ms }) => ms);
  return { painted, busy: times.reduce((all, ms) => all + ms, 0), longest: Math.max(0, ...times) };
}
