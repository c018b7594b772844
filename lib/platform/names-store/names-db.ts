/**
 * How the database "konteks-names" is laid out: what follows from the library's articles, so that names can be underlined.
 * Everything in it can be made again from the change log; of another layout or another library it is thrown away.
 * It must not know how any of it is worked out.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Entity } from '../../entity/entity';
import type { NameGroup } from '../../entity/name-group';
import type { VouchedEntity } from '../../entity/vouched';

/** The name of the database. */
export const NAMES_DATABASE = 'konteks-names';
/** Bumped with every change of the layout, or of what is derived: there is no migration, it is made anew. */
const NAMES_VERSION = 2;

/** What one article adds to the groups of its shelf. */
export interface MemberRow {
  readonly source: string;
  readonly article: string;
  readonly shelf: number;
  readonly language: 'id' | 'en' | 'und';
  readonly day: string;
  /** What joining needs of its found entities, as JSON: half of what the objects take. */
  readonly names: string;
}

/** A group, and what stands at its key now: an entity under a number, or nothing because it counts `into` another key. */
export interface GroupRow {
  readonly group: NameGroup;
  readonly number?: number;
  readonly into?: string;
}

/** An entity of a shelf. `silent`: a stranger's that may not underline anything. */
export interface EntityRow {
  readonly shelf: number;
  readonly key: string;
  readonly entity: Entity;
  readonly silent?: boolean;
}

/** `base` holds all entities, `late` and `fresh` those whose names have become more since. */
export type Tier = 'base' | 'late' | 'fresh';

/** The compiled names of some entities; `stale`: what is compiled lacks some of them. */
export interface TableRow {
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly buffer?: ArrayBuffer;
  readonly stale?: boolean;
}

/** Which library was followed how far, and what numbers mean. */
export interface NamesState {
  readonly library: string;
  /** What people vouch for, as a fingerprint: other words, other groups. */
  readonly vouched: string;
  readonly seq: number;
  readonly nextNumber: number;
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

/** All stores with their keys. */
export interface NamesSchema extends DBSchema {
  members: { key: [source: string, article: string]; value: MemberRow; indexes: { article: string } };
  /** Where each article stands among those of a group: the key says it all. */
  places: { key: string; value: 0 };
  groups: { key: [shelf: number, key: string]; value: GroupRow };
  entities: { key: number; value: EntityRow; indexes: { id: string } };
  tables: { key: Tier; value: TableRow };
  state: { key: 'state'; value: NamesState };
  /** By pack. */
  vouched: { key: string; value: VouchedRow };
}

/** The database, opened. */
export type NamesDatabase = IDBPDatabase<NamesSchema>;
/** A transaction that may write any store. */
export type NamesTransaction = IDBPTransaction<NamesSchema, StoreNames<NamesSchema>[], 'readwrite'>;

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
      const members = db.createObjectStore('members');
      members.createIndex('article', 'article');
      db.createObjectStore('places');
      db.createObjectStore('groups');
      db.createObjectStore('entities').createIndex('id', 'entity.id');
      db.createObjectStore('tables');
      db.createObjectStore('state');
      db.createObjectStore('vouched');
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

const SEPARATOR = '\0';
const AFTER_SEPARATOR = '\u0001';

/** An article with its day, "" where unknown. */
export interface Place {
  readonly source: string;
  readonly article: string;
  readonly day: string;
}

/** The key of an article among those of a group: "0 n:bali", day, article and source, in this order. */
export function placeKey(shelf: number, key: string, { day, article, source }: Place): string {
  return [`${shelf} ${key}`, day, article, source].join(SEPARATOR);
}

/** The article of such a key. */
export function placeOfKey(placed: string): Place {
  const [, day = '', article = '', source = ''] = placed.split(SEPARATOR);
  return { source, article, day };
}

/** All articles of a group, oldest first. */
export function placesOf(shelf: number, key: string): IDBKeyRange {
  return IDBKeyRange.bound(`${shelf} ${key}${SEPARATOR}`, `${shelf} ${key}${AFTER_SEPARATOR}`, false, true);
}
