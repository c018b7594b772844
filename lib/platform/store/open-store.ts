/**
 * Opens the reader's library in this browser: openStore() -> { ok: true, value: LibraryStore }, or why there is none.
 * Pages and workers each open it for themselves; writers take turns by a Web Lock, and all hear of every change.
 * It must not know what is kept for whom. It never throws: a library that cannot be opened is something screens say.
 */
import { openDB } from 'idb';
import type { LibraryStore } from '../../library/library-store';
import type { StoreFailureCode, StoreResult } from '../../library/store-failure';
import { createStore } from './create-store';
import { MIGRATIONS, type Migration } from './migrations';
import { DATABASE, type Database, type Schema } from './schema';
import { type Locks, toStoreError } from './store-context';

/** What tests hand in; nothing else needs any. */
export interface OpenOptions {
  readonly name?: string;
  readonly locks?: Locks;
  readonly migrations?: readonly Migration[];
}

/** How long another page of ours may take to let go of an older version of the database. */
const BLOCKED_MS = 5_000;

/** The library, or why there is none. */
export async function openStore(options: OpenOptions = {}): Promise<StoreResult<LibraryStore>> {
  const { name = DATABASE, migrations = MIGRATIONS } = options;
  try {
    const db = await openDatabase(name, migrations);
    return { ok: true, value: createStore(db, options.locks ?? navigator.locks) };
  } catch (error) {
    const { code, detail } = toStoreError(error);
    return { ok: false, code: OPENING[code] ?? code, detail };
  }
}

/** The same errors say something else while a database is being opened. */
const OPENING: Readonly<Partial<Record<StoreFailureCode, StoreFailureCode>>> = { closed: 'unavailable', failed: 'broken' };

async function openDatabase(name: string, migrations: readonly Migration[]): Promise<Database> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const version = migrations.at(-1)!.to;
  const opening = openDB<Schema>(name, version, {
    upgrade: (db, oldVersion, _, tx) => upgrade({ db, tx, libraryId: crypto.randomUUID() }, oldVersion, migrations),
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  const blocked = new Promise<never>((_, reject) => {
    giveUp = setTimeout(() => reject(new DOMException('another page holds it', 'BlockedError')), BLOCKED_MS);
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // Should it open after all, nobody is there to close it.
    opening.then((db) => db.close()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(giveUp);
  }
}

async function upgrade(to: Parameters<Migration['run']>[0], from: number, migrations: readonly Migration[]): Promise<void> {
  for (const migration of migrations) if (migration.to > from) await migration.run(to);
}
