/**
 * The names as the one who follows has them at hand: read when they are needed, changed in memory, written in one transaction.
 * const work = openWork(db); … await commitWork(db, work, { state, … }). Killed before the commit, nothing has happened.
 * It must not know what the changes are. After a commit that failed it must be thrown away.
 */
import type { Entity } from '../../entity/entity';
import { articleShape, type Head, headShape, numberShape } from './article-rows';
import type { GroupRow } from './group-row';
import { groupShape } from './group-shape';
import { withWaiting } from './name-tables';
import { type NamesDatabase, type NamesState, type Packed, STORES } from './names-db';
import { PackedList } from './packed-list';
import { type Changes, type MapChanges, PackedMap, type PackedRecords } from './packed-map';

/** Leaves of groups held from one slice to the next, at most. */
const MOST_LEAVES = 1_500;

/** All stores of rows. */
export interface NamesWork {
  readonly groups: PackedMap<GroupRow>;
  /** By number of a group: the leaf it stands in. */
  readonly numbers: PackedList<number>;
  readonly articles: PackedMap<readonly number[]>;
  readonly heads: PackedList<Head>;
}

/** Nothing of it is at hand yet. */
export function openWork(db: NamesDatabase): NamesWork {
  const listOf = (store: 'groups' | 'numbers' | 'articles' | 'heads') => async (records: readonly number[]) =>
    records.length === 0 ? [] : readSome(db.transaction(store).store, records);
  const mapOf = (leaves: 'groups' | 'articles', directory: 'groupLeaves' | 'articleLeaves'): PackedRecords => ({
    directory: async () => {
      const { store } = db.transaction(directory);
      const [firsts, numbers] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return firsts.map((first, at) => [first, numbers[at]!]);
    },
    get: listOf(leaves),
  });
  return {
    groups: new PackedMap(mapOf('groups', 'groupLeaves'), groupShape),
    numbers: new PackedList(listOf('numbers'), numberShape),
    articles: new PackedMap(mapOf('articles', 'articleLeaves'), articleShape),
    heads: new PackedList(listOf('heads'), headShape),
  };
}

interface Readable {
  get(key: number): Promise<Packed | undefined>;
}

/** In one transaction, and none for nothing: each costs the thread as much as reading does. */
function readSome(store: Readable, keys: readonly number[]): Promise<(Packed | undefined)[]> {
  return Promise.all(keys.map((key) => store.get(key)));
}

/** What is written with the rows. */
export interface Commit {
  readonly state: NamesState;
  /** Numbers of groups given out, each with the key of shelf and group; none for a number that means nothing any more. */
  readonly given: ReadonlyMap<number, string | undefined>;
  /** Entities with names they had not before, by number: they wait to be compiled. */
  readonly widened: ReadonlyMap<number, Entity>;
  readonly pace: () => Promise<void>;
}

/** Writes all that was changed, how far the log was followed, and what waits to be compiled. */
export async function commitWork(db: NamesDatabase, work: NamesWork, { state, given, widened, pace }: Commit): Promise<void> {
  const [groups, articles] = [await work.groups.changes(pace), await work.articles.changes(pace)];
  await placeNumbers(work, { given, moved: groups.moved, pace });
  const [numbers, heads] = [await work.numbers.changes(pace), await work.heads.changes(pace)];
  const tx = db.transaction(STORES, 'readwrite', { durability: 'relaxed' });
  const done = tx.done;
  done.catch(() => undefined);
  try {
    await write(tx.objectStore('groups'), groups.leaves);
    await write(tx.objectStore('groupLeaves'), groups.directory);
    await write(tx.objectStore('articles'), articles.leaves);
    await write(tx.objectStore('articleLeaves'), articles.directory);
    await write(tx.objectStore('numbers'), numbers);
    await write(tx.objectStore('heads'), heads);
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
  for (const list of [work.heads, work.numbers]) list.forget();
  for (const map of [work.groups, work.articles]) if (map.size > MOST_LEAVES) map.forget();
}

/** Notes where groups stand that have a new number, or stand in another leaf than before. */
async function placeNumbers(
  { groups, numbers }: NamesWork,
  { given, moved, pace }: Pick<Commit, 'given' | 'pace'> & Pick<MapChanges, 'moved'>,
): Promise<void> {
  const placed = new Map([...given].map(([number, key]) => [number, key === undefined ? undefined : groups.leafOf(key)]));
  for (const key of moved) {
    const number = groups.get(key)?.number;
    if (number !== undefined) placed.set(number, groups.leafOf(key));
    await pace();
  }
  await numbers.load(placed.keys(), pace);
  for (const [number, leaf] of placed) numbers.set(number, leaf);
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

interface Writable<Key, Value> {
  put(value: Value, key: Key): Promise<unknown>;
  delete(key: Key): Promise<unknown>;
}

/** Records written before others get their turn; one that is waited for keeps the transaction open. */
const RECORDS = 32;

/** The transaction tells what fails. */
async function write<Key, Value>(store: Writable<Key, Value>, changes: Changes<Key, Value>): Promise<void> {
  for (const [at, [key, value]] of changes.entries()) {
    const written = (value === undefined ? store.delete(key) : store.put(value, key)).catch(() => undefined);
    if (at % RECORDS === RECORDS - 1) await written;
  }
}
