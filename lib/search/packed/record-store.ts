/**
 * Where an index keeps its records: bytes under text keys, read in one consistent view and written all or not at all.
 * store.read(async (get) => [await get("manifest"), await get("3/d/0")]): both as they were at one moment.
 * It must not know what records mean. In an extension it is IndexedDB (lib/platform/search-store); here is its twin in memory.
 */

/** Reads one record of a view; undefined where there is none. */
export type GetRecord = (key: string) => Promise<Uint8Array | undefined>;

/** What one write changes: folders are emptied first (`"3/"`: all keys that begin so), then records are put. */
export interface RecordChange {
  readonly remove?: readonly string[];
  readonly put: ReadonlyMap<string, Uint8Array>;
}

/** `work` may wait for nothing but `get`: a view of IndexedDB closes when it is left alone. */
export interface RecordStore {
  read<T>(work: (get: GetRecord) => Promise<T>): Promise<T>;
  write(change: RecordChange): Promise<void>;
}

/** A store that lives as long as it is held. */
export function createMemoryRecords(records: Map<string, Uint8Array> = new Map()): RecordStore {
  return {
    read: (work) => {
      const view = new Map(records);
      return work(async (key) => view.get(key));
    },
    write: async ({ remove = [], put }) => {
      for (const folder of remove) {
        for (const key of records.keys()) if (key.startsWith(folder)) records.delete(key);
      }
      for (const [key, bytes] of put) records.set(key, bytes);
    },
  };
}
