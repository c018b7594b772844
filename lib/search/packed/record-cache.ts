/**
 * Records kept after they were read and checked, up to so many bytes; the least recently used go first.
 * cache.set("3/d/0", bytes); cache.get("3/d/0") -> bytes, until others have pushed it out.
 * It must not know what is kept. Records of segments never change under their key, so nothing has to be called back.
 */

/** What was read, by key. */
export interface RecordCache {
  get(key: string): Uint8Array | undefined;
  set(key: string, bytes: Uint8Array): void;
  clear(): void;
}

/** A cache of at most `bytes` bytes. */
export function createRecordCache(bytes: number): RecordCache {
  const kept = new Map<string, Uint8Array>();
  let size = 0;
  return {
    get: (key) => {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    set: (key, record) => {
      size += record.length - (kept.get(key)?.length ?? 0);
      kept.delete(key);
      kept.set(key, record);
      for (const [oldest, { length }] of kept) {
        if (size <= bytes) break;
        kept.delete(oldest);
        size -= length;
      }
    },
    clear: () => {
      kept.clear();
      size = 0;
    },
  };
}
