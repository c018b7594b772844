/**
 * Readings in and out of the database: saved with their log entries, deleted, read back, listed, expired.
 * saveReadings(context, "saved", [reading], { durability: "strict", addedOn: "2026-11-22" }) -> kept when it resolves.
 * It must not know where readings come from.
 */
import type { ArticleLine, ArticleRef, Durability, Retention } from '../../library/library-store';
import type { Reading } from '../../reading/reading';
import { type Counted, countOn, dropRow, packRows, putRow, readKept } from './article-rows';
import { readLine } from './line-row';
import { appendLog } from './log';
import { articlesOn, type ListedPlace, linesOn, loadKept, loadLinesAt, placesOn } from './on-shelf';
import { type SourceRow, STORES, type WriteTransaction } from './schema';
import { compareText, sourceIn } from './sources';
import { failing, type StoreContext, writeAfter } from './store-context';
import { prepareUnbinding, unbind } from './unbind';

/** Articles that one transaction of expiry takes. */
const EXPIRE_SLICE = 500;

/** See LibraryStore.saveReadings. */
export async function saveReadings(
  context: StoreContext,
  source: string,
  readings: readonly Reading[],
  { durability, addedOn }: { readonly durability: Durability; readonly addedOn: string },
): Promise<void> {
  const rows = await failing(() => packRows(readings, addedOn));
  const ids = rows.map(({ id }) => id);
  await alterArticles(context, { source, articles: ids, durability }, async (tx, shelf) => {
    const counted = await Promise.all(rows.map((row) => putRow(tx, shelf, row)));
    await appendLog(tx, 'set', source, ids);
    return counted;
  });
}

/** See LibraryStore.deleteReadings. */
export async function deleteReadings(context: StoreContext, source: string, articles: readonly string[]): Promise<void> {
  const ids = [...new Set(articles)];
  await alterArticles(context, { source, articles: ids, durability: 'strict' }, async (tx, shelf) => {
    const counted = await Promise.all(ids.map((id) => dropRow(tx, shelf, id)));
    await appendLog(
      tx,
      'delete',
      source,
      ids.filter((_, at) => counted[at]!.articles !== 0),
    );
    return counted;
  });
}

/** What changes, and how it is written. */
interface Alteration {
  readonly source: string;
  readonly articles: readonly string[];
  readonly durability: Durability;
}

/** Lets `work` change articles of a source, each of which stands alone by then; it answers how the counts change. */
async function alterArticles(
  context: StoreContext,
  { source, articles, durability }: Alteration,
  work: (tx: WriteTransaction, shelf: number) => Promise<Counted[]>,
): Promise<void> {
  await writeAfter(context, durability, {
    prepare: async () => {
      const row = await context.db.get('sources', source);
      return row ? prepareUnbinding(context, row.shelf, articles) : [];
    },
    work: async (tx, unbound) => {
      const { shelf } = await sourceIn(tx, source);
      const counted = [...(await unbind(tx, shelf, unbound)), ...(await work(tx, shelf))];
      await countOn(tx, shelf, counted);
    },
  });
  context.announce('articles');
}

/** Those of `articles` that the source has. */
export function hasArticles({ db }: StoreContext, source: string, articles: readonly string[]): Promise<ReadonlySet<string>> {
  return failing(async () => {
    const tx = db.transaction(STORES);
    const row = await tx.objectStore('sources').get(source);
    return row ? articlesOn(tx, row.shelf, articles) : new Set();
  });
}

/** Each of the readings that is there; `isSeen` says of which sources. */
export function loadReadings(
  context: StoreContext,
  refs: readonly ArticleRef[],
  isSeen: (source: SourceRow) => boolean,
): Promise<readonly (Reading | undefined)[]> {
  return failing(async () => {
    const tx = context.db.transaction(STORES);
    const names = [...new Set(refs.map(({ source }) => source))];
    const sources = await Promise.all(names.map((name) => tx.objectStore('sources').get(name)));
    const shelves = new Map(sources.flatMap((row) => (row && isSeen(row) ? [[row.id, row.shelf]] : [])));
    const places = refs.map(({ source, article }) => {
      const shelf = shelves.get(source);
      return shelf === undefined ? undefined : { shelf, article };
    });
    const kept = await loadKept(tx, places);
    return kept.map((one, at) => one && readKept(context, refs[at]!, one));
  });
}

/** A source is not removed; screens show also those that are off. */
export function isThere({ state }: SourceRow): boolean {
  return state === 'visible';
}

/** A source is used: what followers see. */
export function isUsed(row: SourceRow): boolean {
  return isThere(row) && !row.off;
}

/** A list in its order. */
export type Order = readonly (ListedPlace & { readonly source: string })[];

/** The order of all articles of a source, or of all sources there, newest first. 100,000 take some hundred milliseconds. */
export function orderArticles({ db }: StoreContext, source: string | undefined): Promise<Order> {
  return failing(async () => {
    const tx = db.transaction(STORES);
    const rows = (await tx.objectStore('sources').getAll()).filter((row) =>
      source === undefined ? isThere(row) : row.id === source && isThere(row),
    );
    const places = await Promise.all(rows.map(({ shelf }) => placesOn(tx, shelf)));
    const order = places.flatMap((list, at) => list.map((place) => ({ source: rows[at]!.id, ...place })));
    return order.sort((a, b) => compareText(b.published, a.published) || compareText(a.article, b.article));
  });
}

/** The lines of a piece of an order; what went meanwhile is left out. */
export function loadLines({ db }: StoreContext, order: Order): Promise<readonly ArticleLine[]> {
  return failing(async () => {
    const lines = await loadLinesAt(db.transaction(STORES), order);
    return lines.flatMap((kept, at) => {
      if (kept === undefined) return [];
      const { source, published, article } = order[at]!;
      // A damaged line still has its place, so that what is damaged can be seen and deleted.
      const { added: addedOn, ...line } = readLine(kept) ?? { added: '', bytes: 0, hash: 0 };
      return [{ source, article, published, addedOn, ...line }];
    });
  });
}

/** See LibraryStore.expire. */
export async function expireFeeds(context: StoreContext, { before, maxBytes }: Retention): Promise<number> {
  const feeds = (await failing(() => context.db.getAll('sources'))).filter((row) => row.kind === 'feed' && isThere(row));
  const kept: { source: string; article: string; added: string; bytes: number }[] = [];
  for (const { id, shelf } of feeds) {
    for (const { id: article, line } of await failing(() => linesOn(context.db.transaction(STORES), shelf))) {
      const { added = '', bytes = 0 } = readLine(line) ?? {};
      kept.push({ source: id, article, added, bytes });
    }
  }
  kept.sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : a.article < b.article ? -1 : 1));
  let bytes = kept.reduce((sum, line) => sum + line.bytes, 0);
  const going = kept.filter((line) => {
    const goes = line.added < before || bytes > maxBytes;
    if (goes) bytes -= line.bytes;
    return goes;
  });
  for (const { id } of feeds) {
    const articles = going.filter(({ source }) => source === id).map(({ article }) => article);
    for (let at = 0; at < articles.length; at += EXPIRE_SLICE)
      await deleteReadings(context, id, articles.slice(at, at + EXPIRE_SLICE));
  }
  return going.length;
}
