/**
 * How the database "konteks-names" is laid out: what follows from the library's articles, so that names can be underlined.
 * Everything in it can be made again from the change log; of another layout or another library it is thrown away.
 * It must not know how any of it is worked out.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { VouchedEntity } from '../../entity/vouched';

/** The name of the database. */
export const NAMES_DATABASE = 'konteks-names';
/** Bumped with every change of the layout, or of what is derived: there is no migration, it is made anew. */
const NAMES_VERSION = 6;

/** `base` holds all entities, `late` and `fresh` those whose names have become more since. */
export type Tier = 'base' | 'late' | 'fresh';

/** The compiled names of some entities; `stale`: what is compiled lacks some of them. `entities`: all of them by number, as JSON, while they are few. */
export interface TableRow {
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly entities?: Packed;
  readonly buffer?: ArrayBuffer;
  readonly stale?: boolean;
}

/** Which library was followed how far, and what numbers mean. */
export interface NamesState {
  readonly library: string;
  /** What people vouch for, as a fingerprint: other words, other groups. */
  readonly vouched: string;
  readonly seq: number;
  /** The next number of a group. Numbers are never given twice: a table may still speak of one that is gone. */
  readonly nextNumber: number;
  readonly nextArticle: number;
  /** Hashes of names differ from reader to reader. */
  readonly seed: number;
  /** Sources of packs by shelf, in the order they came; shelf 0 is the reader's own. */
  readonly packs: readonly string[];
  /** Packs that are not to be used. */
  readonly hidden: readonly string[];
}

/** What a version of a pack vouches for. */
export interface VouchedRow {
  readonly sha256: string;
  readonly entities: readonly VouchedEntity[];
}

/** Packed records: many rows in one, as packed-map.ts and packed-list.ts have them. */
export type Packed = Uint8Array<ArrayBuffer>;

/** All stores with their keys. */
export interface NamesSchema extends DBSchema {
  /** What is counted of each name, by number of the leaf: see group-shape.ts. */
  groups: { key: number; value: Packed };
  /** By the first key of a leaf of groups ("0 bali:n": see rowKey): its number. */
  groupLeaves: { key: string; value: number };
  /** By number of a group: the leaf it stands in. */
  numbers: { key: number; value: Packed };
  /** Under which numbers the articles of each id stand, by number of the leaf. */
  articles: { key: number; value: Packed };
  /** By the first id of a leaf of articles: its number. */
  articleLeaves: { key: string; value: number };
  /** By number of an article: what is asked of it, and what it added to its groups. */
  heads: { key: number; value: Packed };
  tables: { key: Tier; value: TableRow };
  state: { key: 'state'; value: NamesState };
  /** By pack. */
  vouched: { key: string; value: VouchedRow };
}

/** The database, opened. */
export type NamesDatabase = IDBPDatabase<NamesSchema>;
/** A transaction that may write any store. */
export type NamesTransaction = IDBPTransaction<NamesSchema, StoreNames<NamesSchema>[], 'readwrite'>;

/** All of them. */
export const STORES = [
  'groups',
  'groupLeaves',
  'numbers',
  'articles',
  'articleLeaves',
  'heads',
  'tables',
  'state',
  'vouched',
] as const;

/** The reader's own feeds and pages; the pack at place n of `packs` has shelf n + 1. */
export const OWN_SHELF = 0;

/** `onClosed`: another version of Konteks needs it, or the browser closed it. */
export interface OpenNamesOptions {
  readonly name?: string;
  readonly onClosed?: () => void;
}

/** Opens the database, made anew where it is of another version. */
export function openNamesDatabase({ name = NAMES_DATABASE, onClosed }: OpenNamesOptions = {}): Promise<NamesDatabase> {
  return openDB<NamesSchema>(name, NAMES_VERSION, {
    upgrade(db) {
      for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
      for (const name of STORES) db.createObjectStore(name);
    },
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      onClosed?.();
    },
    terminated: () => onClosed?.(),
  });
}

/** Throws it away: it will be made again. */
export function deleteNamesDatabase(): Promise<void> {
  return deleteDB(NAMES_DATABASE);
}
