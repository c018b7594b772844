/**
 * The database "konteks-search": the records of the index, in IndexedDB, read in one view and written in one transaction.
 * (await openSearchRecords()).read((get) => get("manifest")) -> its bytes.
 * It must not know what records mean. All of it can be made again from the library; of another layout it is thrown away.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import type { RecordChange, RecordStore } from '../../search/packed/record-store';

/** One store of bytes under their keys. */
interface Schema extends DBSchema {
  records: { key: string; value: Uint8Array };
}

/** The records, and how to let go of them. */
export interface SearchRecords extends RecordStore {
  close(): void;
}

const DATABASE = 'konteks-search';
const LAYOUT = 1;
/** The last unit there is: all keys of a folder are before it. */
const LAST = '\uffff';

/** Opens the records, empty ones where there are none yet or they are of a later layout. */
export async function openSearchRecords(name = DATABASE): Promise<SearchRecords> {
  const db = await openDatabase(name).catch(async (error: unknown) => {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    await deleteDB(name);
    return openDatabase(name);
  });
  return {
    read: (work) => {
      const store = unwrap(db).transaction('records').objectStore('records');
      return work((key) => getRecord(store, key));
    },
    write: (change) => write(db, change),
    close: () => db.close(),
  };
}

function openDatabase(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, LAYOUT, {
    upgrade: (db) => void db.createObjectStore('records'),
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
}

/** As the browser gives it: a query asks for some fifty records, and each would be wrapped three times over. */
function getRecord(store: IDBObjectStore, key: string): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const request = store.get(key) as IDBRequest<Uint8Array | undefined>;
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Relaxed: what a power cut takes is followed again, and half a transaction is never there. */
async function write(db: IDBPDatabase<Schema>, { remove = [], put }: RecordChange): Promise<void> {
  const tx = db.transaction('records', 'readwrite', { durability: 'relaxed' });
  const done = tx.done;
  done.catch(() => undefined);
  for (const folder of remove) {
    const range = folder === '' ? undefined : IDBKeyRange.bound(folder, folder + LAST);
    void (range ? tx.store.delete(range) : tx.store.clear());
  }
  for (const [key, bytes] of put) void tx.store.put(bytes, key);
  await done;
}
