/**
 * The names as the one who follows has them at hand: read when they are needed, changed in memory, written in one transaction.
 * const work = openWork(db); … await commitWork(db, work, { state, … }). Killed before the commit, nothing has happened.
 * It must not know what the changes are. After a commit that failed it must be thrown away.
 */
import type { Entity } from '../../entity/entity';
import { articleShape, type Head, headShape, memberShape, numberShape } from './article-rows';
import { type GroupRow, groupShape } from './group-row';
import type { StoredName } from './member-names';
import { withWaiting } from './name-tables';
import { type NamesDatabase, type NamesState, type Packed, STORES } from './names-db';
import { PackedList } from './packed-list';
import { type PackedChanges, PackedMap, type PackedRecords } from './packed-map';

/** Records of groups held from one slice to the next, at most. */
const MOST_RECORDS = 1_500;

/** All stores of rows. */
export interface NamesWork {
  readonly groups: PackedMap<GroupRow>;
  readonly numbers: PackedList<string>;
  readonly articles: PackedMap<ReadonlyMap<string, number>>;
  readonly heads: PackedList<Head>;
  readonly members: PackedList<readonly StoredName[]>;
}

/** Nothing of it is at hand yet. */
export function openWork(db: NamesDatabase): NamesWork {
  const recordsOf = (store: 'groups' | 'articles'): PackedRecords => ({
    keys: () => db.getAllKeys(store),
    get: (keys) => readSome(db.transaction(store).store, keys),
  });
  const listOf = (store: 'numbers' | 'heads' | 'members') => (records: readonly number[]) =>
    readSome(db.transaction(store).store, records);
  return {
    groups: new PackedMap(recordsOf('groups'), groupShape),
    numbers: new PackedList(listOf('numbers'), numberShape),
    articles: new PackedMap(recordsOf('articles'), articleShape),
    heads: new PackedList(listOf('heads'), headShape),
    members: new PackedList(listOf('members'), memberShape),
  };
}

interface Readable<Key> {
  get(key: Key): Promise<Packed | undefined>;
}

/** In one transaction: each of its own costs the thread as much as reading does. */
function readSome<Key>(store: Readable<Key>, keys: readonly Key[]): Promise<(Packed | undefined)[]> {
  return Promise.all(keys.map((key) => store.get(key)));
}

/** What is written with the rows. */
export interface Commit {
  readonly state: NamesState;
  /** Entities with names they had not before, by number: they wait to be compiled. */
  readonly widened: ReadonlyMap<number, Entity>;
  readonly pace: () => Promise<void>;
}

/** Writes all that was changed, how far the log was followed, and what waits to be compiled. */
export async function commitWork(db: NamesDatabase, work: NamesWork, { state, widened, pace }: Commit): Promise<void> {
  const [groups, articles] = [await work.groups.changes(pace), await work.articles.changes(pace)];
  const [numbers, heads, members] = [
    await work.numbers.changes(pace),
    await work.heads.changes(pace),
    await work.members.changes(pace),
  ];
  const tx = db.transaction(STORES, 'readwrite', { durability: 'relaxed' });
  const done = tx.done;
  done.catch(() => undefined);
  try {
    write(tx.objectStore('groups'), groups);
    write(tx.objectStore('articles'), articles);
    write(tx.objectStore('numbers'), numbers);
    write(tx.objectStore('heads'), heads);
    write(tx.objectStore('members'), members);
    if (widened.size > 0) {
      const fresh = await tx.objectStore('tables').get('fresh');
      await tx.objectStore('tables').put(withWaiting(fresh, widened), 'fresh');
    }
    await tx.objectStore('state').put(state, 'state');
    await done;
  } catch (error) {
    if (!tx.error) tx.abort();
    throw error;
  }
  for (const list of [work.heads, work.members, work.numbers]) list.forget();
  for (const map of [work.groups, work.articles]) if (map.size > MOST_RECORDS) map.forget();
}

const workOf = new WeakMap<NamesDatabase, { readonly work: NamesWork; readonly at: string }>();

/** Work that goes on where the last in this database ended, so that it need not be found out again which records there are. */
export function resumeWork(db: NamesDatabase, state: NamesState): NamesWork {
  const last = workOf.get(db);
  workOf.delete(db);
  return last?.at === momentOf(state) ? last.work : openWork(db);
}

/** Keeps of `work` what is small, for `resumeWork`. Everything must have been written. */
export function restWork(db: NamesDatabase, work: NamesWork, state: NamesState): void {
  for (const map of [work.groups, work.articles]) map.forget();
  workOf.set(db, { work, at: momentOf(state) });
}

/** Whoever writes has another one. */
function momentOf({ library, seed, seq }: NamesState): string {
  return `${library} ${seed} ${seq}`;
}

interface Writable<Key> {
  put(bytes: Uint8Array<ArrayBuffer>, key: Key): Promise<unknown>;
  delete(key: Key): Promise<unknown>;
}

/** The transaction tells what fails. */
function write<Key>(store: Writable<Key>, changes: PackedChanges<Key>): void {
  for (const [key, bytes] of changes) (bytes ? store.put(bytes, key) : store.delete(key)).catch(() => undefined);
}
