/**
 * Lets the page breathe in long work: const pace = createPace(signal); await pace() in the loop.
 * Gives way when 8 ms of work have passed since it last did, and ends the work when the reader cancels.
 * It must not know the work.
 */

/** How long work may hold the thread before others have their turn. */
const WORK_MS = 8;

/** A function to await in a loop; rejects with an AbortError once `signal` is aborted. */
export function createPace(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < WORK_MS) return;
    await new Promise<void>((go) => setTimeout(go));
    since = performance.now();
  };
}
