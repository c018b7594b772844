/**
 * Heavy pages, written by a few lines of script in the page itself, that watch what Konteks costs them.
 * openHeavy(stage, "/long.html") -> its page, once something is underlined.
 * It must not know what is heavy about a page. Times are of the page's own clock, from when it had loaded.
 */
import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/card-on';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import type { Driven } from '../../../scripts/drive/launch';
import type { Stage } from './in-each-browser';

/** As a heavy page sees itself. */
export interface Watching {
  /** From the page's load to the first underline, ms. */
  readonly firstMs: number | undefined;
  /** Most ranges that were registered at any time. */
  readonly mostRanges: number;
  readonly errors: readonly string[];
}

/** To stand first in a page; `filled` is called by its own script once it has made its text. */
export const WATCH = `<script>
  const watching = { firstMs: undefined, mostRanges: 0, errors: [] };
  addEventListener('error', ({ message }) => watching.errors.push(message));
  let filledAt = 0;
  function tick() {
    const now = performance.now(), ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    watching.mostRanges = Math.max(watching.mostRanges, ranges);
    if (ranges > 0) watching.firstMs ??= Math.round(now - filledAt);
  }
  function filled() {
    document.body.getBoundingClientRect();
    requestAnimationFrame(() => setTimeout(() => {
      filledAt = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { tick(); setTimeout(() => port2.postMessage(0), 4); };
      port2.postMessage(0);
    }));
  }
</script>`;

/** What the page has seen by now. */
export function seenBy(page: Page): Promise<Watching> {
  return page.evaluate('watching') as Promise<Watching>;
}

/** Opens a heavy page and waits for its first underline. */
export async function openHeavy(stage: Stage, path: string): Promise<Page> {
  const page = await stage.open(path);
  await until(`the first underline of ${path}`, async () => (await seenBy(page)).firstMs !== undefined, 20_000);
  return page;
}

/** A page whose work is done takes less of a processor in a second, with all its frames, ms. */
export const MOST_CALM_MS = 300;
const CALM_MS = 1_000;

/**
 * What the processes of all pages and of the extension take of a processor in a second from now on, ms: unlike the page's clock that
 * does not run on while others have the processor.
 */
export async function calmOn({ driven }: Stage): Promise<number> {
  const before = new Map(await processorMsOf(driven));
  await rest(CALM_MS);
  return (await processorMsOf(driven)).reduce((sum, [id, ms]) => sum + ms - (before.get(id) ?? 0), 0);
}

/** Processor time by process. */
async function processorMsOf({ engine, browser }: Driven): Promise<[number, number][]> {
  if (engine === 'firefox') {
    const told = `async () => (await ChromeUtils.requestProcInfo()).children.map(({ type, pid, cpuTime }) => ({ type, pid, cpuTime }))`;
    const children = await inFirefoxWindow<{ type: string; pid: number; cpuTime: number }[]>(browser, told);
    return children.filter(({ type }) => /^(web|extension)/.test(type)).map(({ pid, cpuTime }) => [pid, cpuTime / 1e6]);
  }
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime * 1e3]);
}

/** What a page holds on to once it was swept: bytes of scripts, its own and ours, and nodes. Only Chromium tells. */
export async function heldBy(page: Page): Promise<{ readonly bytes: number; readonly nodes: number }> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes, nodes };
}

/** Until the page has been left in peace for `ms`. */
export function rest(ms: number): Promise<void> {
  return new Promise((go) => setTimeout(go, ms));
}
