/**
 * Groups and entities as pages read them: by key, by number, by the id or the beginning of the id of an entity.
 * await rowsNumbered(tx, [7]) -> [{ shelf: 0, key: "n:bank rakyat utama", entity, … }].
 * It must not write, nor know who asks.
 */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Entity } from '../../entity/entity';
import { keysOfId } from '../../entity/name-group';
import { ByteReader } from '../../search/packed/bytes';
import { numberShape } from './article-rows';
import { entityAt, type GroupRow } from './group-row';
import { groupShape, numberIn } from './group-shape';
import type { NamesDatabase, NamesSchema, NamesState, Packed } from './names-db';
import { readLeaf } from './packed-map';
import { beginningOf, rowKey, splitRowKey } from './shelf-groups';

/** Leaves read at a time. */
const LEAVES = 32;

/** The stores that groups are read from. */
export const GROUP_STORES = ['groups', 'groupLeaves', 'numbers'] as const;

/** A transaction that reads them. */
export type GroupsRead = IDBPTransaction<NamesSchema, ((typeof GROUP_STORES)[number] | StoreNames<NamesSchema>)[], 'readonly'>;

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

/** The rows of some keys of shelves ("0 bali:n": see rowKey), by key; those that are not there are left out. */
export async function rowsAt(tx: GroupsRead, keys: readonly string[]): Promise<Map<string, NamedRow>> {
  const directory = tx.objectStore('groupLeaves');
  const numbers = await Promise.all(keys.map((key) => leafFor(directory, key)));
  const leaves = await leavesAt(tx, new Set(numbers));
  return new Map(
    keys.flatMap((key, at) => {
      const bytes = leaves.get(numbers[at])?.get(key);
      return bytes === undefined ? [] : [[key, named(key, bytes)] as const];
    }),
  );
}

interface Directory {
  openCursor(range?: IDBKeyRange, direction?: 'prev'): Promise<{ readonly value: number } | null>;
}

/** The number of the leaf that a key stands in, if it is there: see packed-map.ts. */
export async function leafFor(directory: Directory, key: string): Promise<number | undefined> {
  const cursor = (await directory.openCursor(IDBKeyRange.upperBound(key), 'prev')) ?? (await directory.openCursor());
  return cursor?.value;
}

type Leaves = ReadonlyMap<number | undefined, ReadonlyMap<string, Uint8Array>>;

async function leavesAt(tx: GroupsRead, numbers: ReadonlySet<number | undefined>): Promise<Leaves> {
  const wanted = [...numbers].filter((number) => number !== undefined);
  const records = await Promise.all(wanted.map((number) => tx.objectStore('groups').get(number)));
  return new Map(wanted.map((number, at) => [number, records[at] ? readLeaf(records[at]) : new Map()]));
}

/** The rows of groups by number, in any order; those that are gone are left out. */
export async function rowsNumbered(tx: GroupsRead, numbers: readonly number[]): Promise<NamedRow[]> {
  const { each } = numberShape;
  const records = [...new Set(numbers.map((number) => Math.floor(number / each)))];
  const lists = await Promise.all(records.map((record) => tx.objectStore('numbers').get(record)));
  const leavesIn = new Map(records.map((record, at) => [record, lists[at] ? numberShape.unpack(lists[at]) : []]));
  const leafAt = (number: number) => leavesIn.get(Math.floor(number / each))![number % each] ?? undefined;
  const leaves = await leavesAt(tx, new Set(numbers.map(leafAt)));
  const wanted = new Set(numbers);
  return [...leaves.values()].flatMap((rows) =>
    [...rows].flatMap(([key, bytes]) => (wanted.has(numberIn(bytes)) ? [named(key, bytes)] : [])),
  );
}

/** Entities of an id, the most trusted shelf first, on shelves that are in use. */
export async function rowsOfId(tx: GroupsRead, state: NamesState, id: string): Promise<NamedRow[]> {
  const shelves = [0, ...state.packs.map((_, at) => at + 1)].filter((shelf) => isShown(state, shelf));
  const keys = shelves.flatMap((shelf) => keysOfId(id).map((key) => rowKey(shelf, key)));
  return [...(await rowsAt(tx, keys)).values()].filter(({ entity }) => entity?.id === id);
}

/** Entities whose id begins so, on a shelf: at most `most` of each way to write it, by the alphabet. */
export async function rowsBeginning(tx: GroupsRead, shelf: number, slug: string, most: number): Promise<NamedRow[]> {
  const words = slug.replaceAll('-', ' ');
  const beginnings = [...new Set([slug, words])].map((start) => beginningOf(shelf, start));
  return (await Promise.all(beginnings.map((beginning) => beginningAt(tx, beginning, most)))).flat();
}

/** All rows, some leaves at a time. */
export async function* everyRow(db: NamesDatabase): AsyncGenerator<NamedRow[]> {
  for (let range: IDBKeyRange | undefined; ; ) {
    const { store } = db.transaction('groups');
    const [numbers, leaves] = await Promise.all([store.getAllKeys(range, LEAVES), store.getAll(range, LEAVES)]);
    for (const bytes of leaves) yield rowsOf(bytes);
    if (numbers.length < LEAVES) return;
    range = IDBKeyRange.lowerBound(numbers.at(-1)!, true);
  }
}

async function beginningAt(tx: GroupsRead, beginning: string, most: number): Promise<NamedRow[]> {
  const found: NamedRow[] = [];
  const directory = tx.objectStore('groupLeaves');
  const first = await directory.openKeyCursor(IDBKeyRange.upperBound(beginning), 'prev');
  let cursor = await directory.openCursor(first ? IDBKeyRange.lowerBound(first.key) : undefined);
  while (cursor) {
    const bytes = await tx.objectStore('groups').get(cursor.value);
    for (const [key, row] of bytes ? readLeaf(bytes) : []) {
      if (key < beginning) continue;
      if (!key.startsWith(beginning) || found.length >= most) return found;
      const one = named(key, row);
      if (one.entity) found.push(one);
    }
    cursor = await cursor.continue();
  }
  return found;
}

function rowsOf(leaf: Packed): NamedRow[] {
  return [...readLeaf(leaf)].map(([key, bytes]) => named(key, bytes));
}

function named(keyed: string, bytes: Uint8Array): NamedRow {
  const { shelf, key } = splitRowKey(keyed);
  const row = groupShape.read(new ByteReader(bytes), keyed);
  return { ...row, shelf, key, entity: entityAt(key, row) };
}
