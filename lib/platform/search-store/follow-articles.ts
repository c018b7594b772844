/**
 * Keeps the index where the library is: catches up with its log now, and again after every change.
 * keepIndexed(records, store) -> a function that stops it. Among all pages and workers one at a time does the work.
 * It must not know how an index is made.
 */
import type { ChangeLog, LibraryLog } from '../../library/change-log';
import type { LibraryStore } from '../../library/library-store';
import { followLog, startAnew } from '../../search/packed/follow-log';
import type { RecordStore } from '../../search/packed/record-store';
import { createPace } from '../store/pace';

/** Whoever writes the index holds this lock. */
const LOCK = 'konteks-search';

/** What is followed. */
export interface Followed extends Pick<LibraryStore, 'onChange'> {
  readonly changes: ChangeLog & Partial<Pick<LibraryLog, 'passed'>>;
}

/** Brings the index up to the library, waiting for whoever is at it. */
export function catchUp(records: RecordStore, { changes: log }: Pick<Followed, 'changes'>, signal?: AbortSignal): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    signal?.throwIfAborted();
    const last = await log.last();
    await followLog({ records, log, breathe: createPace(signal), firstId });
    await log.passed?.('search', last);
  }) as Promise<void>;
}

/** Throws the index away and makes it again. */
export function makeAnew(records: RecordStore, followed: Pick<Followed, 'changes'>): Promise<void> {
  const emptied = navigator.locks.request(LOCK, () => startAnew({ records, log: followed.changes, firstId }));
  return (emptied as Promise<unknown>).then(() => catchUp(records, followed));
}

/** Catches up now and after each change; what fails is tried again at the next one. */
export function keepIndexed(records: RecordStore, followed: Followed): () => void {
  const stop = new AbortController();
  let isRunning = false;
  let isBehind = false;
  const run = async () => {
    isBehind = true;
    if (isRunning) return;
    isRunning = true;
    while (isBehind && !stop.signal.aborted) {
      isBehind = false;
      await catchUp(records, followed, stop.signal).catch(() => undefined);
    }
    isRunning = false;
  };
  const unhear = followed.onChange((change) => {
    if (change === 'articles') void run();
  });
  void run();
  return () => {
    unhear();
    stop.abort();
  };
}

/** Segment ids of an index made anew are above all before: what a page still holds of old ones cannot be taken for new. */
function firstId(): number {
  return Math.floor(Date.now() / 1000);
}
