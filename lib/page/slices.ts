/**
 * Long work in slices: a generator is run a few milliseconds at a time, the page in between.
 * runSliced(walk(), { signal }) resolves when the generator is done, or when the signal aborts.
 * It must not know what the work is.
 */

/** Longest stretch of work in one task. */
export const SLICE_MS = 6;

/** Runs `work` to its end, a slice a task; `each` sees every value but the pauses, `onSlice` the end of a slice. Answers the ms worked. */
export async function runSliced<T>(
  work: Iterable<T | undefined>,
  each: (value: T) => void,
  { signal, onSlice }: { signal: AbortSignal; onSlice: () => void },
): Promise<number> {
  let worked = 0;
  let start = performance.now();
  for (const value of work) {
    if (value !== undefined) each(value);
    if (performance.now() - start < SLICE_MS) continue;
    onSlice();
    worked += performance.now() - start;
    await nextTask();
    if (signal.aborted) return worked;
    start = performance.now();
  }
  return worked + performance.now() - start;
}

/** A new task, after what else waits: what goes on by `scheduler.yield` comes before every timer, our own that paints among them. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?: (task: () => void) => Promise<void> } };
  return scheduler?.postTask ? scheduler.postTask(() => undefined) : new Promise((resolve) => setTimeout(resolve, 0));
}

/** A function that runs `run` once, `ms()` after the first of any number of calls in that time. */
export function gathered(run: () => void, ms: () => number): () => void {
  let planned = false;
  return () => {
    if (planned) return;
    planned = true;
    setTimeout(() => {
      planned = false;
      run();
    }, ms());
  };
}
