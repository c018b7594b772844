/**
 * The compiled names in three tables: a great one of all, and two small ones of what has become more since.
 * After one article: 30 names -> "fresh" is compiled in some milliseconds; when it is full it goes into "late", that into "base".
 * It must not know how entities are joined. Whoever calls holds the lock of the names.
 */
import type { Entity } from '../../entity/entity';
import { createCompiler } from '../../gazetteer/compile-gazetteer';
import { readTable } from '../../gazetteer/table';
import type { NamesDatabase, NamesState, Packed, TableRow, Tier } from './names-db';
import { packValue, unpackValue } from './packed-bytes';
import { everyRow, GROUP_STORES, type NamedRow, rowsNumbered } from './read-groups';

/** Entities in a small table at most: what one more article costs, and how often the next table is made anew. */
const FRESH_MOST = 256;
const LATE_MOST = 4096;
const CHUNK = 256;
const SMALL_CHUNK = 32;

/** All tables, the greatest first. */
export const TIERS: readonly Tier[] = ['base', 'late', 'fresh'];

type Numbered = readonly (readonly [number: number, entity: Entity])[];

const checked = new WeakSet<NamesDatabase>();

/** Rejects with a GazetteerError where a table is damaged: then all is to be made anew. Once opened, a database is checked once. */
export async function checkTables(db: NamesDatabase): Promise<void> {
  if (checked.has(db)) return;
  for (const { buffer } of await db.getAll('tables')) if (buffer) readTable(buffer);
  checked.add(db);
}

/** The table "fresh" with more entities that wait to be compiled. */
export function withWaiting(fresh: TableRow | undefined, widened: ReadonlyMap<number, Entity>): TableRow {
  const { entities: packed, ...row } = fresh ?? { numbers: new Uint32Array(0) };
  const numbers = Uint32Array.from(new Set([...row.numbers, ...widened.keys()]));
  const isWhole = packed !== undefined || row.numbers.length === 0;
  if (!isWhole || numbers.length > FRESH_MOST) return { ...row, numbers, stale: true };
  const entities = new Map([...waitingIn(packed), ...widened]);
  return { ...row, numbers, entities: packValue([...entities]), stale: true };
}

/** Compiles what waits; false where nothing does. `pace` is awaited on the way, so that others get their turn. */
export async function settleTables(db: NamesDatabase, state: NamesState, pace: () => Promise<void>): Promise<boolean> {
  const fresh = await db.get('tables', 'fresh');
  if (!fresh?.stale) return false;
  const compile = (chunks: () => AsyncGenerator<Numbered>) => compileChunks(state, chunks, pace);
  if (fresh.numbers.length <= FRESH_MOST) {
    const { numbers, entities } = fresh;
    const buffer = await compile(() => (entities ? chunksOf(waitingIn(entities)) : entitiesOf(db, numbers)));
    await db.put('tables', { numbers, ...(entities && { entities }), buffer }, 'fresh');
    return true;
  }
  const late = await db.get('tables', 'late');
  const all = Uint32Array.from(new Set([...(late?.numbers ?? []), ...fresh.numbers]));
  const isLate = all.length <= LATE_MOST;
  const buffer = await compile(() => (isLate ? entitiesOf(db, all) : everyEntity(db)));
  const tx = db.transaction('tables', 'readwrite');
  await tx.store.delete('fresh');
  if (!isLate) await tx.store.delete('late');
  await tx.store.put({ numbers: isLate ? all : new Uint32Array(0), buffer }, isLate ? 'late' : 'base');
  await tx.done;
  return true;
}

function waitingIn(packed: Packed | undefined): Numbered {
  return packed ? (unpackValue(packed) as Numbered) : [];
}

/** Small pieces, so that others get their turn. */
async function* chunksOf(entities: Numbered): AsyncGenerator<Numbered> {
  for (let at = 0; at < entities.length; at += SMALL_CHUNK) yield entities.slice(at, at + SMALL_CHUNK);
}

/** Two passes: one gathers, one proves that every name is found, so that no more than a chunk is held at a time. */
async function compileChunks(
  { seed, nextNumber }: NamesState,
  chunks: () => AsyncGenerator<Numbered>,
  pace: () => Promise<void>,
): Promise<ArrayBuffer> {
  const compiler = createCompiler(seed);
  for await (const chunk of chunks()) {
    for (const [number, entity] of chunk) compiler.add(number, entity);
    await pace();
  }
  const buffer = compiler.seal(nextNumber);
  await pace();
  for await (const chunk of chunks()) {
    for (const [number, entity] of chunk) compiler.prove(number, entity);
    await pace();
  }
  return buffer;
}

async function* entitiesOf(db: NamesDatabase, numbers: Uint32Array): AsyncGenerator<Numbered> {
  for (let at = 0; at < numbers.length; at += CHUNK) {
    const tx = db.transaction(GROUP_STORES);
    yield loud(await rowsNumbered(tx, [...numbers.subarray(at, at + CHUNK)]));
  }
}

async function* everyEntity(db: NamesDatabase): AsyncGenerator<Numbered> {
  for await (const rows of everyRow(db)) yield loud(rows);
}

function loud(rows: readonly NamedRow[]): Numbered {
  return rows.flatMap(({ number, entity, silent }) =>
    entity && number !== undefined && !silent ? [[number, entity] as const] : [],
  );
}
