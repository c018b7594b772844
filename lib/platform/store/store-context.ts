/**
 * What every part of the store works with: the database, the lock that makes writers take turns, and how others are told.
 * context.write("strict", (tx) => …) -> what it answers, after the commit; rejected with a StoreError, and then nothing is written.
 * It must not know what is written.
 */
import type { ArticleRef, Durability, LibraryChange } from '../../library/library-store';
import { StoreError, type StoreFailureCode } from '../../library/store-failure';
import { type Database, STORES, type WriteTransaction } from './schema';

/** Whoever writes the library holds this lock. */
export const WRITE_LOCK = 'konteks-library';

/** As navigator.locks has them. */
export type Locks = Pick<LockManager, 'request' | 'query'>;

/** Shared by the parts of one opened store. */
export interface StoreContext {
  readonly db: Database;
  readonly locks: Locks;
  readonly damaged: Map<string, ArticleRef>;
  /** Tells listeners here and on other pages. */
  announce(change: LibraryChange): void;
}

/** Runs `work` in one transaction, alone among all writers; answers after the commit. */
export function write<T>(context: StoreContext, durability: Durability, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  return writeAfter(context, durability, { prepare: async () => undefined, work });
}

/** What is worked out before the transaction, which would not wait for it, and what is written then. */
interface Prepared<P, T> {
  readonly prepare: () => Promise<P>;
  readonly work: (tx: WriteTransaction, prepared: P) => Promise<T>;
}

/** The same, of what `prepare` has found: no other writer comes in between. */
export function writeAfter<P, T>(
  { db, locks }: StoreContext,
  durability: Durability,
  { prepare, work }: Prepared<P, T>,
): Promise<T> {
  return locks.request(WRITE_LOCK, () =>
    failing(async () => {
      const prepared = await prepare();
      const tx = db.transaction(STORES, 'readwrite', { durability });
      const done = tx.done;
      done.catch(() => undefined);
      try {
        const value = await work(tx, prepared);
        await done;
        return value;
      } catch (error) {
        abort(tx);
        // What the transaction says (the disk is full) tells more than the request that it ended.
        throw tx.error ?? error;
      }
    }),
  );
}

/** Runs `work`, whatever it is rejected with made a StoreError. */
export async function failing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStoreError(error);
  }
}

const CODES: Readonly<Record<string, StoreFailureCode>> = {
  QuotaExceededError: 'full',
  InvalidStateError: 'closed',
  VersionError: 'newer',
  UnknownError: 'broken',
  NotReadableError: 'broken',
  DataError: 'broken',
  BlockedError: 'blocked',
};

/** What a database's error means to the reader. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : 'Error';
  // Chromium tells a disk that is full to the last byte by the words alone.
  const isFull = error instanceof DOMException && /NO_SPACE|full disk/.test(error.message);
  return new StoreError(
    isFull ? 'full' : (CODES[name] ?? 'failed'),
    `${name}: ${error instanceof Error ? error.message : String(error)}`,
  );
}

function abort(tx: WriteTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
