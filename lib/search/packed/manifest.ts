/**
 * The one record that says which segments are the index, and how far in the log they go. To change the index is to change it.
 * { version: 3, library: "b1…", seq: 412, next: 9, segments: [{ id: 7, documents: 400, … }], … }.
 * It must not know what stands in the segments.
 */
import { IndexBroken, openRecord, sealRecord } from './sealed';

/** The key of the manifest's record. */
export const MANIFEST_KEY = 'manifest';
/** Another version of the program that made an index means another index. */
export const INDEX_VERSION = 3;

/** An immutable set of documents with its records under `${id}/`. */
export interface SegmentInfo {
  readonly id: number;
  readonly documents: number;
  /** Of all documents together. */
  readonly words: number;
  readonly sources: readonly string[];
  /** The first key of each record of the dictionary, and of each record of document names. */
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** How many records of postings. */
  readonly postings: number;
  /** Deleted documents, and which edition of the record that lists them holds; 0 where none is. */
  readonly deleted: number;
  readonly edition: number;
}

/** A merge under way: its output's records up to the key `after` are written. */
export interface MergeState {
  readonly inputs: readonly number[];
  readonly output: SegmentInfo;
  readonly after: string;
}

/** What the index is at one moment. */
export interface Manifest {
  readonly version: number;
  /** The library that is followed, and the last change that is in. */
  readonly library: string;
  readonly seq: number;
  readonly next: number;
  /** The day of the newest article; age is counted from it. */
  readonly newest: number;
  readonly segments: readonly SegmentInfo[];
  readonly merge?: MergeState | undefined;
}

/** The key of a record of a segment: `kind` is d (dictionary), p (postings), n (names), f (facts), x (deleted), z (frozen). */
export function recordKey(segment: number, kind: 'd' | 'p' | 'n' | 'f' | 'x' | 'z', number: number): string {
  return `${segment}/${kind}/${number}`;
}

/** The folder of all records of a segment. */
export function segmentFolder(segment: number): string {
  return `${segment}/`;
}

/** An index of nothing, before the first change of `library`. */
export function emptyManifest(library: string): Manifest {
  return { version: INDEX_VERSION, library, seq: 0, next: 1, newest: 0, segments: [] };
}

/** The record of a manifest, sealed. */
export function writeManifest(manifest: Manifest): Uint8Array {
  return sealRecord(MANIFEST_KEY, new TextEncoder().encode(JSON.stringify(manifest)));
}

/** The manifest in a record; undefined where there is no index yet. Throws IndexBroken where it is altered or of another version. */
export function readManifest(record: Uint8Array | undefined): Manifest | undefined {
  if (!record) return undefined;
  const manifest = JSON.parse(new TextDecoder().decode(openRecord(record, MANIFEST_KEY))) as Manifest;
  if (manifest.version !== INDEX_VERSION) throw new IndexBroken(`the index is of version ${manifest.version}`);
  return manifest;
}
