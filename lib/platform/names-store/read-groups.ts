/**
 * Groups and entities as pages read them: by key, by number, by the id or the beginning of the id of an entity.
 * await rowsNumbered(tx, [7]) -> [{ shelf: 0, key: "n:bank rakyat utama", entity, … }].
 * It must not write, nor know who asks.
 */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Entity } from '../../entity/entity';
import { keysOfId } from '../../entity/name-group';
import { numberShape } from './article-rows';
import { entityAt, type GroupRow, groupShape } from './group-row';
import type { NamesDatabase, NamesSchema, NamesState, Packed } from './names-db';
import { unpackValue } from './packed-bytes';
import { rowKey } from './shelf-groups';

/** Records read at a time. */
const RECORDS = 32;

/** A transaction that reads the stores of groups and numbers. */
export type GroupsRead = IDBPTransaction<NamesSchema, ('groups' | 'numbers' | StoreNames<NamesSchema>)[], 'readonly'>;

/** A row with what its key says, and its entity. */
export interface NamedRow extends Omit<GroupRow, 'entity'> {
  readonly shelf: number;
  readonly key: string;
  readonly entity: Entity | undefined;
}

/** Whether a shelf is in use. */
export function isShown({ packs, hidden }: Pick<NamesState, 'packs' | 'hidden'>, shelf: number): boolean {
  return !hidden.includes(packs[shelf - 1] ?? '');
}

/** The rows of some keys of shelves ("0 n:bali"), by key; those that are not there are left out. */
export async function rowsAt(tx: GroupsRead, keys: readonly string[]): Promise<Map<string, NamedRow>> {
  const groups = tx.objectStore('groups');
  const records = await Promise.all(keys.map((key) => recordAt(groups, key)));
  return new Map(
    keys.flatMap((key, at) => {
      const json = records[at]!.get(key);
      return json === undefined ? [] : [[key, named(key, json)] as const];
    }),
  );
}

/** The rows of the record of a packed map that a key stands in, as JSON. */
export async function recordAt(store: SortedRecords, key: string): Promise<ReadonlyMap<string, unknown>> {
  const cursor = (await store.openCursor(IDBKeyRange.upperBound(key), 'prev')) ?? (await store.openCursor());
  return cursor ? jsonIn(cursor.value) : new Map();
}

interface SortedRecords {
  openCursor(range?: IDBKeyRange, direction?: 'prev'): Promise<{ readonly value: Packed } | null>;
}

/** The rows of groups by number, in any order; those that are gone are left out. */
export async function rowsNumbered(tx: GroupsRead, numbers: readonly number[]): Promise<NamedRow[]> {
  const { each } = numberShape;
  const records = [...new Set(numbers.map((number) => Math.floor(number / each)))];
  const lists = await Promise.all(records.map((record) => tx.objectStore('numbers').get(record)));
  const keysIn = new Map(records.map((record, at) => [record, lists[at] ? (unpackValue(lists[at]) as (string | null)[]) : []]));
  const keys = numbers
    .map((number) => keysIn.get(Math.floor(number / each))![number % each])
    .filter((key) => typeof key === 'string');
  return [...(await rowsAt(tx, keys)).values()];
}

/** Entities of an id, the most trusted shelf first, on shelves that are in use. */
export async function rowsOfId(tx: GroupsRead, state: NamesState, id: string): Promise<NamedRow[]> {
  const shelves = [0, ...state.packs.map((_, at) => at + 1)].filter((shelf) => isShown(state, shelf));
  const keys = shelves.flatMap((shelf) => keysOfId(id).map((key) => rowKey(shelf, key)));
  return [...(await rowsAt(tx, keys)).values()].filter(({ entity }) => entity?.id === id);
}

/** Entities whose id begins so, on a shelf: at most `most` of each kind of key, by the alphabet. */
export async function rowsBeginning(tx: GroupsRead, shelf: number, slug: string, most: number): Promise<NamedRow[]> {
  const words = slug.replaceAll('-', ' ');
  const beginnings = [`v:${slug}`, `n:${words}`, `p:${words}`].map((key) => rowKey(shelf, key));
  return (await Promise.all(beginnings.map((beginning) => beginningAt(tx, beginning, most)))).flat();
}

/** All rows, some records at a time. */
export async function* everyRow(db: NamesDatabase): AsyncGenerator<NamedRow[]> {
  for (let range: IDBKeyRange | undefined; ; ) {
    const { store } = db.transaction('groups');
    const [keys, records] = await Promise.all([store.getAllKeys(range, RECORDS), store.getAll(range, RECORDS)]);
    for (const bytes of records) yield [...jsonIn(bytes)].map(([key, json]) => named(key, json));
    if (keys.length < RECORDS) return;
    range = IDBKeyRange.lowerBound(keys.at(-1)!, true);
  }
}

async function beginningAt(tx: GroupsRead, beginning: string, most: number): Promise<NamedRow[]> {
  const found: NamedRow[] = [];
  const groups = tx.objectStore('groups');
  const first = await groups.openKeyCursor(IDBKeyRange.upperBound(beginning), 'prev');
  let cursor = await groups.openCursor(first ? IDBKeyRange.lowerBound(first.key) : undefined);
  while (cursor) {
    for (const [key, json] of jsonIn(cursor.value)) {
      if (key < beginning) continue;
      if (!key.startsWith(beginning) || found.length >= most) return found;
      const row = named(key, json);
      if (row.entity) found.push(row);
    }
    cursor = await cursor.continue();
  }
  return found;
}

function jsonIn(bytes: Packed): Map<string, unknown> {
  return new Map(unpackValue(bytes) as [string, unknown][]);
}

function named(rowKeyed: string, json: unknown): NamedRow {
  const cut = rowKeyed.indexOf(' ');
  const [shelf, key] = [Number(rowKeyed.slice(0, cut)), rowKeyed.slice(cut + 1)];
  const row = groupShape.fromJson(json as never);
  return { ...row, shelf, key, entity: entityAt(key, row) };
}
