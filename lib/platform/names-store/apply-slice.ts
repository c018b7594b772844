/**
 * One slice of the change log onto the names, in one transaction: members, groups, entities, and how far the log was followed.
 * applySlice(db, { state, articles: [{ source, article, reading }], … }) -> the new state. Killed anywhere, nothing has happened.
 * It must not know the log, nor compile anything: what is to be compiled waits in the table "fresh".
 */
import type { Entity } from '../../entity/entity';
import { changeGroups, entityOf, keysOf, placeOf } from '../../entity/name-group';
import type { NamePart } from '../../entity/name-part';
import type { VouchedEntity } from '../../entity/vouched';
import { sieveStranger } from '../../gazetteer/sieve-stranger';
import type { Reading } from '../../reading/reading';
import { GroupCache } from './group-cache';
import { memberRow, partsOf, placesIn, type VouchedKeyOf } from './member-rows';
import type { EntityRow, NamesDatabase, NamesState, NamesTransaction } from './names-db';
import { OWN_SHELF } from './names-db';

/** An article that came, or was read anew; without a reading it is gone. */
export interface ChangedArticle {
  readonly source: string;
  readonly article: string;
  readonly shelf: number;
  readonly reading: Reading | undefined;
}

/** What all slices of one run share. */
export interface SliceTools {
  /** What people vouch for on a shelf. */
  vouchedOn(shelf: number): { readonly keyOf: VouchedKeyOf; readonly byId: ReadonlyMap<string, VouchedEntity> };
  /** Ids of what we ship: it has its names already. */
  readonly shipped: ReadonlySet<string>;
  readonly caches: Map<number, GroupCache>;
}

/** What a slice is applied to. */
export interface Slice {
  readonly state: NamesState;
  readonly articles: readonly ChangedArticle[];
  readonly tools: SliceTools;
}

/** The state after a slice (the one handed in, with the next free number), and whether some name means nothing any more. */
export interface Applied {
  readonly state: NamesState;
  readonly isNarrower: boolean;
}

/** Applies a slice. */
export async function applySlice(db: NamesDatabase, slice: Slice): Promise<Applied> {
  const tx = db.transaction(['members', 'places', 'groups', 'entities', 'tables', 'state'], 'readwrite', {
    durability: 'relaxed',
  });
  const done = tx.done;
  done.catch(() => undefined);
  try {
    const applied = await changeShelves(tx, slice);
    await tx.objectStore('state').put(applied.state, 'state');
    await done;
    return applied;
  } catch (error) {
    if (!tx.error) tx.abort();
    throw error;
  }
}

async function changeShelves(tx: NamesTransaction, { state, articles, tools }: Slice): Promise<Applied> {
  const members = tx.objectStore('members');
  const before = await Promise.all(articles.map(({ source, article }) => members.get([source, article])));
  const numbers: Numbers = { next: state.nextNumber, widened: new Set(), isNarrower: false };
  for (const shelf of new Set(articles.map((one) => one.shelf))) {
    const { keyOf } = tools.vouchedOn(shelf);
    const gone: NamePart[] = [];
    const come: NamePart[] = [];
    for (const [at, { source, article, reading, shelf: own }] of articles.entries()) {
      if (own !== shelf) continue;
      const old = before[at];
      const row = reading && memberRow({ source, shelf, reading }, keyOf);
      const [left, entered] = [old ? partsOf(old, keyOf) : [], row ? partsOf(row, keyOf) : []];
      gone.push(...left);
      come.push(...entered);
      await movePlaces(tx, old ? placesIn(old, left) : new Set(), row ? placesIn(row, entered) : new Set());
      await (row ? members.put(row, [source, article]) : members.delete([source, article]));
    }
    await changeShelf(tx, { shelf, gone, come, numbers, tools });
  }
  await addToFresh(tx, numbers.widened);
  return { state: { ...state, nextNumber: numbers.next }, isNarrower: numbers.isNarrower };
}

function movePlaces(tx: NamesTransaction, from: ReadonlySet<string>, to: ReadonlySet<string>): Promise<unknown> {
  const places = tx.objectStore('places');
  const left = [...from].filter((key) => !to.has(key)).map((key) => places.delete(key));
  return Promise.all([...left, ...[...to].filter((key) => !from.has(key)).map((key) => places.put(0, key))]);
}

/** Numbers given out, of entities with names they had not before, and whether any has lost one. */
interface Numbers {
  next: number;
  readonly widened: Set<number>;
  isNarrower: boolean;
}

interface ShelfChange {
  readonly shelf: number;
  readonly gone: readonly NamePart[];
  readonly come: readonly NamePart[];
  readonly numbers: Numbers;
  readonly tools: SliceTools;
}

async function changeShelf(tx: NamesTransaction, { shelf, gone, come, numbers, tools }: ShelfChange): Promise<void> {
  const cache = tools.caches.get(shelf) ?? new GroupCache(shelf);
  tools.caches.set(shelf, cache);
  const counted = new Set([...keysOf(gone), ...keysOf(come)]);
  await cache.load(tx, counted);
  const touched = new Set([...changeGroups(cache.groups, gone, -1), ...changeGroups(cache.groups, come, 1)]);
  const { byId } = tools.vouchedOn(shelf);
  const now = await cache.complete(tx, touched, (key) => ({ entity: entityOf(key, cache, byId), place: placeOf(key, cache) }));
  await Promise.all(
    [...now].map(async ([key, { entity, place }]) => {
      const known = await cache.entityAt(tx, key);
      const old = cache.marks.get(key);
      const number = entity ? (old?.number ?? numbers.next++) : undefined;
      const into = place !== key && (cache.groups.get(key)?.members ?? 0) > 0 ? place : undefined;
      cache.marks.set(key, { ...(number !== undefined && { number }), ...(into !== undefined && { into }) });
      if (old?.number !== number || old?.into !== into) counted.add(key);
      const row = entity && entityRow(shelf, key, entity, tools);
      const [before, after] = [namesOf(known), namesOf(row)];
      if (!isWithin(before, after)) numbers.isNarrower = true;
      if (number !== undefined && !isWithin(after, before)) numbers.widened.add(number);
      const written = number ?? old?.number;
      if (written === undefined || JSON.stringify(row) === JSON.stringify(known)) return;
      await cache.putEntity(tx, key, { number: written, row });
    }),
  );
  await cache.save(tx, counted);
}

/** What a pack says gets through the sieve; what we ship stays as it is, whoever else names it. */
function entityRow(shelf: number, key: string, entity: Entity, { shipped }: SliceTools): EntityRow {
  const sieved = shelf === OWN_SHELF ? entity : sieveStranger(entity);
  const isSilent = sieved === undefined || shipped.has(entity.id);
  return { shelf, key, entity: sieved ?? entity, ...(isSilent && { silent: true }) };
}

/** The names an entity is found by. */
function namesOf(row: EntityRow | undefined): Set<string> {
  if (!row || row.silent) return new Set();
  return new Set([row.entity.name, ...row.entity.aliases.map(({ text }) => text)]);
}

function isWithin(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...names].every((name) => others.has(name));
}

async function addToFresh(tx: NamesTransaction, widened: ReadonlySet<number>): Promise<void> {
  if (widened.size === 0) return;
  const tables = tx.objectStore('tables');
  const fresh = await tables.get('fresh');
  const numbers = Uint32Array.from(new Set([...(fresh?.numbers ?? []), ...widened]));
  await tables.put({ ...fresh, numbers, stale: true }, 'fresh');
}
