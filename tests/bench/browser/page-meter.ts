/**
 * The meter that stands in a bench page: when the first mention was painted, when the page has come to rest, what a frame took.
 * How busy the main thread was is asked of the browser: run.ts.
 * pageMeter runs in the page as it is written here: it may use nothing from outside.
 */

/** What the meter offers as `window.meter`. */
export interface PageMeter {
  /** When the first mention had been painted, by the page's clock; looked out for from the start at "?paint". */
  readonly firstPaint: Promise<number>;
  /** Resolves when frames come one after the other and nothing else is going on. */
  settled(): Promise<void>;
  /** Starts `work` and waits until the page is quiet again; answers how long the first mention took, 0 where none can come. */
  run(work: () => void, waitForPaint?: boolean): Promise<number>;
  /** How long `edit` took with everything that its frame had to do after it. */
  frameOf(edit: () => void): Promise<number>;
}

/** Sets up `window.meter`. */
export function pageMeter(): void {
  const QUIET_MS = 800;
  const MOST_MS = 15_000;
  const frame = () => new Promise<number>((ok) => requestAnimationFrame(ok));
  const isPainted = () => [...(CSS.highlights?.values() ?? [])].some((highlight) => highlight.size > 0);
  /** After the frame that is being made now: a task behind it. */
  const afterFrame = () => frame().then(() => new Promise<number>((ok) => setTimeout(() => ok(performance.now()))));

  const whenPainted = async (): Promise<number> => {
    while (!isPainted()) await frame();
    return afterFrame();
  };

  const settled = async (): Promise<void> => {
    let before = await frame();
    for (let calm = 0; calm < 10; ) {
      const now = await frame();
      calm = now - before < 40 ? calm + 1 : 0;
      before = now;
    }
  };

  const run = async (work: () => void, waitForPaint = true): Promise<number> => {
    performance.mark('bench-run');
    const start = performance.now();
    work();
    const none = new Promise<number>((ok) => setTimeout(() => ok(start - 1), MOST_MS));
    const painted = waitForPaint ? (await Promise.race([whenPainted(), none])) - start : 0;
    await new Promise((go) => setTimeout(go, QUIET_MS));
    return painted;
  };

  const frameOf = async (edit: () => void): Promise<number> => {
    await frame();
    const start = performance.now();
    edit();
    // The frame is made when this task ends, and the timer comes after it.
    return new Promise((ok) => setTimeout(() => ok(performance.now() - start)));
  };

  const firstPaint = location.search === '?paint' ? whenPainted() : new Promise<number>(() => undefined);
  (window as unknown as { meter: PageMeter }).meter = { firstPaint, settled, run, frameOf };
}
