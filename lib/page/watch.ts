/**
 * Watches a page for changes of its text and tells them in batches, slower the more work they make.
 * A chat that adds 200 nodes a second -> a few batches a second, at most one part in twenty of the main thread.
 * It must not know what is done about a change.
 */
import { isBlockByName } from './page-text';
import type { PageChanges } from './scanner';

/** Changes are gathered at least this long, so that a page that builds itself is read once. */
const SETTLE_MS = 100;
const MAX_WAIT_MS = 5_000;
/** After work that took t, the next starts t times this later: about 5 % of the main thread at most. */
const REST_FACTOR = 20;
/** From here on a batch is not worth sorting out: the whole page is looked over. */
const MANY_RECORDS = 20_000;

/** A running watch. */
export interface Watch {
  /** Watches one more tree. */
  add(root: Node): void;
}

/** Starts watching; `onChanges` answers how many ms of the main thread its work took. Ends when the signal aborts. */
export function watchChanges(
  onChanges: (changes: PageChanges) => Promise<number>,
  { isOurs, signal }: { isOurs: (element: Element) => boolean; signal: AbortSignal },
): Watch {
  let touched = new Set<Node>();
  let added = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let restUntil = 0;

  const plan = (): void => {
    if (timer !== undefined || busy || touched.size + added.size === 0) return;
    const wait = Math.min(Math.max(SETTLE_MS, restUntil - performance.now()), MAX_WAIT_MS);
    timer = setTimeout(flush, wait);
  };

  const flush = async (): Promise<void> => {
    timer = undefined;
    busy = true;
    const changes = { touched, added };
    touched = new Set();
    added = new Set();
    const worked = await onChanges(changes);
    restUntil = performance.now() + worked * REST_FACTOR;
    busy = false;
    if (!signal.aborted) plan();
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) noteRecord(record, { touched, added, isOurs });
    if (touched.size + added.size > MANY_RECORDS) {
      touched = new Set();
      added = new Set([document.documentElement]);
    }
    plan();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { add: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }) };
}

/** A new block is read by itself; a new or lost piece of running text means reading again what it stood in. */
function noteRecord(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  { touched, added, isOurs }: { touched: Set<Node>; added: Set<Element>; isOurs: (element: Element) => boolean },
): void {
  if (type === 'characterData') {
    touched.add(target);
    return;
  }
  for (const node of addedNodes) {
    if (isBlockByName(node)) {
      if (!isOurs(node)) added.add(node);
    } else if (node.nodeType !== Node.COMMENT_NODE) touched.add(target);
  }
  for (const node of removedNodes) {
    if (node.nodeType === Node.TEXT_NODE || (node.nodeType === Node.ELEMENT_NODE && !isOurs(node as Element)))
      touched.add(target);
  }
}
