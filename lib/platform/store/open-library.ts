/**
 * Opens a library: openLibraryWith({ name, locks, … }) -> { ok: true, value: LibraryStore }, or why there is none.
 * An older database is copied beside itself and then migrated, while no writer writes; a newer one is left as it is.
 * It must not know the extension: what is kept outside of the database comes in. It never throws.
 */
import { openDB } from 'idb';
import type { LibraryStore } from '../../library/library-store';
import type { StoreFailureCode, StoreResult } from '../../library/store-failure';
import type { CensusKeeper } from './census';
import { createStore } from './create-store';
import type { Migration } from './migrations';
import type { Database, Schema } from './schema';
import { dropSnapshot, hasSnapshot, takeSnapshot, versionOf } from './snapshot';
import { type Locks, toStoreError, WRITE_LOCK } from './store-context';

/** What a library is opened with. */
export interface OpenOptions {
  readonly name: string;
  readonly locks: Locks;
  readonly migrations: readonly Migration[];
  readonly census: CensusKeeper;
}

/** How long another page of ours may take to let go of an older version of the database. */
const BLOCKED_MS = 5_000;
/** How long a removed source can be brought back at least. */
const UNDO_MS = 10 * 60_000;

/** The library, or why there is none. */
export async function openLibraryWith(options: OpenOptions): Promise<StoreResult<LibraryStore>> {
  try {
    const { name, locks, census } = options;
    const { db, isMigrated } = await openMigrated(options);
    const store = createStore(db, locks, census);
    await census.compare((await db.get('meta', 'library')) as string);
    clearAway(store, isMigrated ? undefined : name).catch(() => undefined);
    return { ok: true, value: store };
  } catch (error) {
    const { code, detail } = toStoreError(error);
    return { ok: false, code: OPENING[code] ?? code, detail };
  }
}

/** The same errors say something else while a database is being opened. */
const OPENING: Readonly<Partial<Record<StoreFailureCode, StoreFailureCode>>> = { closed: 'unavailable', failed: 'broken' };

/** What earlier lives have left lying about. The copy goes when what was migrated has been opened, and read, once more. */
async function clearAway(store: LibraryStore, name: string | undefined): Promise<void> {
  await store.purgeRemoved(new Date(Date.now() - UNDO_MS).toISOString());
  if (name !== undefined && (await hasSnapshot(name))) await dropSnapshot(name);
}

async function openMigrated({ name, locks, migrations }: OpenOptions): Promise<{ db: Database; isMigrated: boolean }> {
  const newest = migrations.at(-1)!.to;
  const version = await versionOf(name);
  const open = async (isMigrated: boolean) => ({ db: await openDatabase(name, migrations), isMigrated });
  if (version === undefined || version >= newest) return open(false);
  return locks.request(WRITE_LOCK, async () => {
    await takeSnapshot(name);
    return open(true);
  });
}

async function openDatabase(name: string, migrations: readonly Migration[]): Promise<Database> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  let cause: unknown;
  let reject: (reason: DOMException) => void;
  const stuck = new Promise<never>((_, give) => {
    reject = give;
  });
  const opening = openDB<Schema>(name, migrations.at(-1)!.to, {
    upgrade: async (db, oldVersion, _, tx) => {
      // The browser commits what a failed step has done so far, unless it is told not to.
      tx.done.catch(() => undefined);
      try {
        const upgrade = { db, tx, libraryId: crypto.randomUUID() };
        for (const migration of migrations) if (migration.to > oldVersion) await migration.run(upgrade);
      } catch (error) {
        cause = error;
        tx.abort();
      }
    },
    blocked: () => {
      giveUp = setTimeout(() => reject(new DOMException('another page holds it', 'BlockedError')), BLOCKED_MS);
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await Promise.race([opening, stuck]);
  } catch (error) {
    // Should it open after all, nobody is there to close it.
    opening.then((db) => db.close()).catch(() => undefined);
    throw cause ?? error;
  } finally {
    clearTimeout(giveUp);
  }
}
