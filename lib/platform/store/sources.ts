/**
 * The sources: listed with what is counted of them, changed one after another, hidden, brought back, thrown away in slices.
 * saveSource(context, "feed:9f2c…", (old) => ({ ...old, name: "Antara" })) -> the source as it is now.
 * It must not know what a feed or a pack is.
 */
import type { Change } from '../../library/change-log';
import type { Source } from '../../library/source';
import { StoreError } from '../../library/store-failure';
import { appendLog, countersIn } from './log';
import { idsOn } from './on-shelf';
import { onShelf, type ShelfRow, type SourceRow, type WriteTransaction } from './schema';
import { failing, type StoreContext, write } from './store-context';

/** Rows that one transaction throws away. */
const PURGE_SLICE = 500;

/** All sources, the oldest first. */
export function listSources({ db }: StoreContext): Promise<readonly Source[]> {
  return failing(async () => {
    const tx = db.transaction(['sources', 'shelves']);
    const [rows, shelves] = await Promise.all([tx.objectStore('sources').getAll(), tx.objectStore('shelves').getAll()]);
    const byShelf = new Map(shelves.map((row) => [row.shelf, row]));
    const sources = rows.map((row) => toSource(row, byShelf.get(row.shelf)));
    return sources.sort((a, b) => compareText(a.addedAt, b.addedAt) || compareText(a.id, b.id));
  });
}

/** One source. */
export function findSource({ db }: StoreContext, id: string): Promise<Source | undefined> {
  return failing(async () => {
    const tx = db.transaction(['sources', 'shelves']);
    const row = await tx.objectStore('sources').get(id);
    return row && toSource(row, await tx.objectStore('shelves').get(row.shelf));
  });
}

/** See LibraryStore.saveSource. */
export async function saveSource(
  context: StoreContext,
  id: string,
  change: (old: Source | undefined) => Source,
): Promise<Source> {
  const saved = await write(context, 'strict', async (tx) => {
    const row = await tx.objectStore('sources').get(id);
    const shelf = row ? await tx.objectStore('shelves').get(row.shelf) : await newShelf(tx, id, 'held');
    const changed = change(row && toSource(row, shelf));
    const kept: SourceRow = { ...withoutCounts(changed), id, state: row?.state ?? 'visible', shelf: row?.shelf ?? shelf!.shelf };
    await tx.objectStore('sources').put(kept);
    if (row && row.state === 'visible' && (row.off ?? false) !== (kept.off ?? false))
      await logShelf(tx, kept.off ? 'delete' : 'set', kept);
    return toSource(kept, shelf);
  });
  context.announce('sources');
  return saved;
}

/** Hides a source, or brings it back. */
export async function setRemoved(context: StoreContext, id: string, removed: boolean): Promise<void> {
  await write(context, 'strict', async (tx) => {
    const row = await sourceIn(tx, id);
    if ((row.state === 'removed') === removed) return;
    const { removedAt: _, ...kept } = row;
    const now = new Date().toISOString();
    await tx.objectStore('sources').put(removed ? { ...kept, state: 'removed', removedAt: now } : { ...kept, state: 'visible' });
    if (!row.off) await logShelf(tx, removed ? 'delete' : 'set', row);
  });
  context.announce('sources');
  context.announce('articles');
}

/** See LibraryStore.purgeRemoved. `isAlive` says whether the importer of a staged shelf still lives. */
export async function purgeRemoved(
  context: StoreContext,
  isAlive: (shelf: number) => Promise<boolean>,
  removedBefore?: string,
): Promise<void> {
  const isGone = ({ state, removedAt = '' }: SourceRow) =>
    state === 'removed' && (removedBefore === undefined || removedAt < removedBefore);
  const { db } = context;
  const [sources, shelves] = await failing(() => Promise.all([db.getAll('sources'), db.getAll('shelves')]));
  const gone = sources.filter(isGone);
  if (gone.length > 0)
    await write(context, 'relaxed', async (tx) => {
      for (const { id } of gone) {
        const row = await tx.objectStore('sources').get(id);
        if (row && isGone(row)) await dropSource(tx, id);
      }
    });
  const left = new Set(gone.map(({ shelf }) => shelf));
  for (const { shelf, state } of shelves) {
    const isLeft = left.has(shelf) || state === 'doomed' || (state === 'staged' && !(await isAlive(shelf)));
    if (isLeft) await purgeShelf(context, shelf);
  }
}

/** Throws a shelf away, slice by slice; the shelf's own row goes last, so that a death on the way is made good. */
export async function purgeShelf(context: StoreContext, shelf: number): Promise<void> {
  for (let left = true; left; ) {
    left = await write(context, 'relaxed', async (tx) => {
      await doomShelf(tx, shelf);
      const slices = await Promise.all([
        deleteSome(tx.objectStore('texts'), shelf),
        deleteSome(tx.objectStore('lines'), shelf),
        deleteSome(tx.objectStore('contents'), shelf),
        deleteSome(tx.objectStore('volumes'), shelf),
      ]);
      if (slices.includes(PURGE_SLICE)) return true;
      await tx.objectStore('entities').delete(onShelf(shelf));
      await tx.objectStore('shelves').delete(shelf);
      return false;
    });
  }
}

interface Deletable<Key> {
  getAllKeys(range: IDBKeyRange, most: number): Promise<Key[]>;
  delete(key: Key): Promise<void>;
}

/** Deletes some rows of a shelf; answers how many. */
async function deleteSome<Key>(store: Deletable<Key>, shelf: number): Promise<number> {
  const keys = await store.getAllKeys(onShelf(shelf), PURGE_SLICE);
  await Promise.all(keys.map((key) => store.delete(key)));
  return keys.length;
}

/** Takes a source away; what followers still have of it is logged. */
export async function dropSource(tx: WriteTransaction, id: string): Promise<void> {
  const row = await sourceIn(tx, id);
  if (row.state === 'visible' && !row.off) await logShelf(tx, 'delete', row);
  await tx.objectStore('sources').delete(id);
  await doomShelf(tx, row.shelf);
}

/** The row of a source that must be there. */
export async function sourceIn(tx: WriteTransaction, id: string): Promise<SourceRow> {
  const row = await tx.objectStore('sources').get(id);
  if (!row) throw new StoreError('no-source', id);
  return row;
}

/** A new, empty shelf. */
export async function newShelf(tx: WriteTransaction, source: string, state: ShelfRow['state']): Promise<ShelfRow> {
  const counters = await countersIn(tx);
  const row: ShelfRow = { shelf: counters.shelf + 1, source, state, articles: 0, bytes: 0 };
  await tx.objectStore('meta').put({ ...counters, shelf: row.shelf }, 'counters');
  await tx.objectStore('shelves').put(row);
  return row;
}

/** Nobody points at this shelf any more. */
export async function doomShelf(tx: WriteTransaction, shelf: number): Promise<void> {
  const row = await tx.objectStore('shelves').get(shelf);
  if (row && row.state !== 'doomed') await tx.objectStore('shelves').put({ ...row, state: 'doomed' });
}

/** A source as screens see it. */
export function toSource({ shelf: _, removedAt: __, ...row }: SourceRow, shelf: ShelfRow | undefined): Source {
  return { ...row, articles: shelf?.articles ?? 0, bytes: shelf?.bytes ?? 0 };
}

/** A source as it is kept, but for its shelf. */
export function withoutCounts({ articles: _, bytes: __, ...source }: Source): Omit<SourceRow, 'shelf' | 'removedAt'> {
  return source;
}

/** Logs every article of a source. */
async function logShelf(tx: WriteTransaction, kind: Change['kind'], { id, shelf }: SourceRow): Promise<void> {
  await appendLog(tx, kind, id, await idsOn(tx, shelf));
}

/** For sorting. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
