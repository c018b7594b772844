/**
 * A copy of the whole database as it is, made before it is migrated, in a database of its own.
 * takeSnapshot("konteks") -> "konteks-snapshot" holds every row; restoreSnapshot puts them back under the old version.
 * It must not know what the rows mean: they are copied as they are, whatever version wrote them.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/** Rows that are copied at a time: of volumes that is a megabyte. */
const SLICE = 64;

interface StoreShape {
  readonly name: string;
  readonly keyPath: string | string[] | null;
}

interface About {
  readonly version: number;
  readonly stores: readonly StoreShape[];
}

interface SnapshotSchema extends DBSchema {
  /** Written last: a copy without it was cut short. */
  about: { key: 'about'; value: About };
  rows: { key: number; value: { readonly store: string; readonly keys: IDBValidKey[]; readonly values: unknown[] } };
}

/** The version of the database `name`; undefined where there is none, or where the browser cannot read what there is. */
export async function versionOf(name: string): Promise<number | undefined> {
  // Firefox cannot list databases while a file of one is damaged; opening that one makes it anew.
  const databases = await indexedDB.databases().catch(() => []);
  return databases.find((database) => database.name === name)?.version;
}

/** Whether a whole copy of `name` is there. */
export async function hasSnapshot(name: string): Promise<boolean> {
  if ((await versionOf(snapshotOf(name))) === undefined) return false;
  const copy = await openCopy(name);
  try {
    return (await copy.get('about', 'about')) !== undefined;
  } finally {
    copy.close();
  }
}

/** Copies `name`; an older copy is thrown away first. */
export async function takeSnapshot(name: string): Promise<void> {
  await dropSnapshot(name);
  const [db, copy] = [await openDB(name), await openCopy(name)];
  try {
    const stores = [...db.objectStoreNames].map((store) => ({ name: store, keyPath: db.transaction(store).store.keyPath }));
    for (const { name: store } of stores) await copyStore(db, copy, store);
    await copy.put('about', { version: db.version, stores }, 'about');
  } finally {
    db.close();
    copy.close();
  }
}

/** Puts the copy back in the place of `name`, which must be open nowhere. Does nothing where there is no whole copy. */
export async function restoreSnapshot(name: string): Promise<boolean> {
  if (!(await hasSnapshot(name))) return false;
  const copy = await openCopy(name);
  try {
    const { version, stores } = (await copy.get('about', 'about'))!;
    await deleteDB(name);
    const db = await openDB(name, version, {
      upgrade: (made) => {
        for (const store of stores) made.createObjectStore(store.name, { keyPath: store.keyPath });
      },
    });
    for (const key of await copy.getAllKeys('rows')) {
      const { store, keys, values } = (await copy.get('rows', key))!;
      const tx = db.transaction(store, 'readwrite');
      const hasKeyPath = tx.store.keyPath !== null;
      await Promise.all(values.map((value, at) => (hasKeyPath ? tx.store.put(value) : tx.store.put(value, keys[at]))));
      await tx.done;
    }
    db.close();
    return true;
  } finally {
    copy.close();
  }
}

/** Throws the copy away. */
export async function dropSnapshot(name: string): Promise<void> {
  await deleteDB(snapshotOf(name));
}

async function copyStore(db: IDBPDatabase, copy: IDBPDatabase<SnapshotSchema>, store: string): Promise<void> {
  let range: IDBKeyRange | undefined;
  for (;;) {
    const tx = db.transaction(store);
    const [keys, values] = await Promise.all([tx.store.getAllKeys(range, SLICE), tx.store.getAll(range, SLICE)]);
    if (keys.length === 0) return;
    await copy.add('rows', { store, keys, values });
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

function openCopy(name: string): Promise<IDBPDatabase<SnapshotSchema>> {
  return openDB<SnapshotSchema>(snapshotOf(name), 1, {
    upgrade: (db) => {
      db.createObjectStore('about');
      db.createObjectStore('rows', { autoIncrement: true });
    },
  });
}

function snapshotOf(name: string): string {
  return `${name}-snapshot`;
}
