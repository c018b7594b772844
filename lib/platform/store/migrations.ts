/**
 * From each version of the database to the next, one step a version. A step runs inside the browser's upgrade transaction: it
 * is done whole or not at all. Steps never change once released.
 * It must not know when it runs.
 */

import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './schema';

/** The database and the transaction that alters it. */
export interface Upgrade {
  readonly db: IDBPDatabase<Schema>;
  readonly tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;
  /** The name of a library made now. */
  readonly libraryId: string;
}

/** What brings the database to version `to`; the step before it is `to - 1`. */
export interface Migration {
  readonly to: number;
  readonly run: (upgrade: Upgrade) => void | Promise<void>;
}

/** All steps, the oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    run: ({ db, tx, libraryId }) => {
      for (const store of ['meta', 'texts', 'lines', 'entities', 'log'] as const) db.createObjectStore(store);
      db.createObjectStore('sources', { keyPath: 'id' });
      db.createObjectStore('shelves', { keyPath: 'shelf' });
      tx.objectStore('meta').put({ seq: 0, shelf: 0 }, 'counters');
      tx.objectStore('meta').put(libraryId, 'library');
    },
  },
  {
    to: 2,
    // What stands alone stays alone: both are read.
    run: ({ db }) => {
      for (const store of ['contents', 'volumes'] as const) db.createObjectStore(store);
    },
  },
];
