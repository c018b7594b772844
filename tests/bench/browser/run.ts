/**
 * One run on a page at rest, in processor time of its main thread: from Chromium's trace, from Firefox' own account of its threads.
 * runOn(stage, page, () => page.evaluate(…)) -> { painted, busy, longest }; Firefox tells no tasks, so `longest` is 0 there.
 * It must not know what is run; the evaluation calls `meter.run`, which sets the mark that the trace begins at.
 */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import type { Stage } from './stage';
import { traceOf } from './trace';

const STARTED = 'bench-run';

/** What one run came to, in milliseconds. `painted` counts from the start and is -1 where nothing was painted. */
export interface Reading {
  readonly painted: number;
  readonly busy: number;
  readonly longest: number;
}

export async function runOn(stage: Stage, page: Page, run: () => Promise<number>): Promise<Reading> {
  if (stage.engine === 'firefox') {
    const before = await firefoxMainThread(stage);
    const painted = await run();
    return { painted, busy: (await firefoxMainThread(stage)) - before, longest: 0 };
  }
  let painted = -1;
  const tasks = await traceOf(page, STARTED, async () => {
    painted = await run();
  });
  const times = tasks.map(({ ms }) => ms);
  return { painted, busy: times.reduce((all, ms) => all + ms, 0), longest: Math.max(0, ...times) };
}

/** Processor time so far of the main thread of the page in front, in ms: on Linux it has the number of its process. */
function firefoxMainThread({ driven }: Stage): Promise<number> {
  return inFirefoxWindow<number>(
    driven.browser,
    `async () => {
      const { children } = await ChromeUtils.requestProcInfo();
      const front = gBrowser.selectedBrowser.frameLoader.remoteTab?.osPid;
      const { threads = [] } = children.find(({ pid }) => pid === front) ?? {};
      return (threads.find(({ tid }) => tid === front)?.cpuTime ?? 0) / 1e6;
    }`,
  );
}
