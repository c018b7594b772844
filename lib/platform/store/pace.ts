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
    await nextTurn();
    since = performance.now();
  };
}

/** After what is waiting: a message to oneself is not slowed down as timers are. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
