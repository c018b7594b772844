/**
 * How the database "konteks" is laid out, and how it is made. A shelf is one coming of a source's articles: an import fills a shelf
 * of its own, and `commit` lets the source point at it.
 * Everything is found by its key; there is no index. It must not know what rows mean to a reader.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Change, Follower } from '../../library/change-log';
import type { Source } from '../../library/source';

/** The name of the library's database. */
export const DATABASE = 'konteks';

/** Bumped with every change of the layout; migrations.ts says how to come from the version before. */
export const SCHEMA_VERSION = 2;

/** A source as kept: what is counted stands with its shelf. */
export interface SourceRow extends Omit<Source, 'articles' | 'bytes'> {
  readonly shelf: number;
  /** ISO, UTC; of a removed source. */
  readonly removedAt?: string;
}

/** `staged`: an import is filling it; `held`: a source points at it; `doomed`: nobody does, it is thrown away in slices. */
export interface ShelfRow {
  readonly shelf: number;
  readonly source: string;
  readonly state: 'staged' | 'held' | 'doomed';
  readonly articles: number;
  readonly bytes: number;
}

/** An article's text and what was found in it, packed, without what stands in its line; and where that line stands. */
export interface TextRow {
  readonly published: string;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** What stands in a volume: JSON of [id, published, id, published, …], and their lines, one below the other, in UTF-8. */
export interface ContentsRow {
  readonly articles: string;
  readonly lines: Uint8Array<ArrayBuffer>;
}

/** A volume is named by the first id in it. */
export type VolumeKey = [shelf: number, article: string];

/** One entry for up to LOG_ARTICLES articles; its key is the number of the last. */
export interface LogRow {
  readonly kind: Change['kind'];
  readonly source: string;
  readonly articles: readonly string[];
}

/** The numbers given out last. */
export interface Counters {
  readonly seq: number;
  readonly shelf: number;
  /** How many changes are not in the log any more. */
  readonly forgotten?: number;
}

/** How far each follower of the log has come. */
export type Passed = Readonly<Partial<Record<Follower, number>>>;

/** All stores with their keys. */
export interface Schema extends DBSchema {
  meta: { key: 'counters' | 'library' | 'passed'; value: Counters | Passed | string };
  sources: { key: string; value: SourceRow };
  shelves: { key: number; value: ShelfRow };
  texts: { key: [shelf: number, article: string]; value: TextRow };
  /** As in line-row.ts. */
  lines: { key: [shelf: number, published: string, article: string]; value: string };
  /** Articles that came many at a time stand bound together instead: see volumes.ts. */
  contents: { key: VolumeKey; value: ContentsRow };
  volumes: { key: VolumeKey; value: Uint8Array<ArrayBuffer> };
  /** Entities of packs, packed, some hundred a row. */
  entities: { key: [shelf: number, at: number]; value: Uint8Array<ArrayBuffer> };
  log: { key: number; value: LogRow };
}

/** The database, opened. */
export type Database = IDBPDatabase<Schema>;
/** A transaction that may write any store. */
export type WriteTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** A transaction that may read any store. */
export type ReadTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;

/** All stores: a writer holds them all. */
export const STORES: StoreNames<Schema>[] = [
  'meta',
  'sources',
  'shelves',
  'texts',
  'lines',
  'contents',
  'volumes',
  'entities',
  'log',
];

/** All that is of a shelf: keys of texts, lines, volumes and entities. */
export function onShelf(shelf: number): IDBKeyRange {
  return IDBKeyRange.bound([shelf], [shelf, []]);
}
