/**
 * Work on many addresses at once, but never two of one host: byHost(feeds, { hostOf, atOnce: 6, run }).
 * A slow host holds one place and keeps its own others waiting; everybody else goes on.
 * It must not know what the work is. It resolves when all is done, or soon after `signal` says no more.
 */

/** How items are worked on. `run` must not reject: what fails is an answer of its own. */
export interface ByHost<T> {
  hostOf(item: T): string;
  readonly atOnce: number;
  run(item: T): Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

/** Runs `run` over all items, in their order as far as hosts allow. */
export async function byHost<T>(items: readonly T[], { hostOf, atOnce, run, signal }: ByHost<T>): Promise<void> {
  const waiting = [...items];
  const busy = new Set<string>();
  const lanes = new Set<Promise<void>>();
  const next = (): T | undefined => {
    const at = waiting.findIndex((item) => !busy.has(hostOf(item)));
    return at === -1 ? undefined : waiting.splice(at, 1)[0];
  };
  while (waiting.length > 0 || lanes.size > 0) {
    const item = signal?.aborted || lanes.size >= atOnce ? undefined : next();
    if (item === undefined) {
      if (lanes.size === 0) return;
      await Promise.race(lanes);
      continue;
    }
    const host = hostOf(item);
    busy.add(host);
    const lane: Promise<void> = run(item).finally(() => {
      busy.delete(host);
      lanes.delete(lane);
    });
    lanes.add(lane);
  }
}
