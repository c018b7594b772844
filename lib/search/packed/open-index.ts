/**
 * An index opened in one view: its manifest and its segments, with records kept from one query to the next.
 * openIndex(get, cache) -> { manifest, segments }; undefined before anything was indexed.
 * It must not know what is asked. What comes out of `get` is checked once, before it is kept.
 */
import { MANIFEST_KEY, type Manifest, readManifest } from './manifest';
import type { RecordCache } from './record-cache';
import type { GetRecord } from './record-store';
import { openRecord } from './sealed';
import { type GetChecked, SegmentReader } from './segment-reader';

/** What a query sees. */
export interface OpenIndex {
  readonly manifest: Manifest;
  readonly segments: readonly SegmentReader[];
}

/** Opens the index of a view; throws IndexBroken where its manifest cannot be trusted. */
export async function openIndex(get: GetRecord, cache?: RecordCache): Promise<OpenIndex | undefined> {
  const manifest = readManifest(await get(MANIFEST_KEY));
  if (!manifest) return undefined;
  const checked = checkedRecords(get, cache);
  return { manifest, segments: manifest.segments.map((info) => new SegmentReader(info, checked)) };
}

/** Records by key, checked, and taken from the cache where they are in it. The same record is asked for once at a time. */
export function checkedRecords(get: GetRecord, cache?: RecordCache): GetChecked {
  const asked = new Map<string, Promise<Uint8Array>>();
  return (key) => {
    const kept = cache?.get(key);
    if (kept) return Promise.resolve(kept);
    const pending =
      asked.get(key) ??
      get(key).then((sealed) => {
        const bytes = openRecord(sealed, key);
        cache?.set(key, bytes);
        return bytes;
      });
    asked.set(key, pending);
    return pending;
  };
}
