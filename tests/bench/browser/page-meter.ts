/**
 * The meter that stands in a bench page: when the first mention was painted, and how long the main thread was busy.
 * A message that the page sends itself over and over comes late while anything else runs: the gaps are what the page's user loses.
 * pageMeter runs in the page as it is written here: it may use nothing from outside.
 */

/** What one run came to, in milliseconds. `painted` counts from the start and is -1 where nothing was painted. */
export interface Reading {
  readonly painted: number;
  readonly busy: number;
  readonly longest: number;
}

/** What the meter offers as `window.meter`. */
export interface PageMeter {
  /** When the first mention had been painted, by the page's clock; looked out for from the start at "?paint". */
  readonly firstPaint: Promise<number>;
  /** Resolves when frames come one after the other and nothing else is going on. */
  settled(): Promise<void>;
  /**
   * Starts `work` and measures until the page has been quiet for a while. `waitForPaint` is false where none can come.
   * Without beating only the paint is timed: whoever traces the browser knows the rest better.
   */
  run(work: () => void, how?: { readonly waitForPaint?: boolean; readonly beating?: boolean }): Promise<Reading>;
  /** How long `edit` took with everything that its frame had to do after it. */
  frameOf(edit: () => void): Promise<number>;
}

/** Sets up `window.meter`. */
export function pageMeter(): void {
  const GAP_MS = 0.5;
  const QUIET_MS = 400;
  const MOST_MS = 15_000;
  const channel = new MessageChannel();
  let beat = (): void => undefined;
  channel.port1.onmessage = () => beat();
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

  const run: PageMeter['run'] = async (work, { waitForPaint = true, beating = true } = {}) => {
    let painted = waitForPaint ? -1 : 0;
    let busy = 0;
    let longest = 0;
    performance.mark('bench-run');
    const start = performance.now();
    let last = start;
    let lastBusy = start;
    if (waitForPaint) void whenPainted().then((at) => (painted = at - start));
    work();
    if (!beating) {
      while (painted < 0 && performance.now() - start < MOST_MS) await frame();
      await new Promise((go) => setTimeout(go, 2 * QUIET_MS));
      return { painted, busy: 0, longest: 0 };
    }
    await new Promise<void>((done) => {
      beat = () => {
        const now = performance.now();
        const gap = now - last;
        if (gap > GAP_MS) {
          busy += gap;
          longest = Math.max(longest, gap);
          lastBusy = now;
        }
        last = now;
        if ((painted >= 0 && now - lastBusy > QUIET_MS) || now - start > MOST_MS) done();
        else channel.port2.postMessage(0);
      };
      channel.port2.postMessage(0);
    });
    beat = () => undefined;
    return { painted, busy, longest };
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
