/**
 * Heavy pages, written by a few lines of script in the page itself, that watch what Konteks costs them.
 * openHeavy(stage, { path: "/long.html", mention: "Nanning" }) -> { page, firstMs: 240, longest: 31 }.
 * It must not know what is heavy about a page. Times are of the page's own clock, from when it had loaded.
 */
import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/card-on';
import type { Stage } from './in-each-browser';

/** As a heavy page sees itself. */
export interface Watching {
  /** From the page's load to the first underline, ms. */
  readonly firstMs: number | undefined;
  /** The longest stretches of the main thread since then, ms: long tasks where the browser tells them, else late timers. */
  readonly gaps: readonly number[];
  /** Most ranges that were registered at any time. */
  readonly mostRanges: number;
  readonly errors: readonly string[];
}

const GAP_MS = 30;

/** To stand first in a page; `filled` is called by its own script once it has made its text. */
export const WATCH = `<script>
  const watching = { firstMs: undefined, gaps: [], mostRanges: 0, errors: [] };
  addEventListener('error', ({ message }) => watching.errors.push(message));
  let filledAt = 0, lastTick = 0;
  function tick() {
    const now = performance.now(), ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    if (now - lastTick > ${GAP_MS}) watching.gaps.push(Math.round(now - lastTick));
    lastTick = now;
    watching.mostRanges = Math.max(watching.mostRanges, ranges);
    if (ranges > 0) watching.firstMs ??= Math.round(now - filledAt);
  }
  function filled() {
    document.body.getBoundingClientRect();
    requestAnimationFrame(() => setTimeout(() => {
      watching.gaps.length = 0;
      filledAt = lastTick = performance.now();
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

/** A page whose work is done keeps nobody waiting this long, on a busy machine either, ms. */
export const LONGEST_GAP_MS = 250;
const CALM_MS = 1_000;

/** What the page sees in a second from now on. */
export async function calmOn(page: Page): Promise<Watching> {
  await page.evaluate('watching.gaps.length = 0');
  await rest(CALM_MS);
  return seenBy(page);
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
