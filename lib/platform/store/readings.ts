/**
 * Readings in and out of the database: saved with their log entries, deleted, read back, listed, expired.
 * saveReadings(context, "saved", [reading], { durability: "strict", addedOn: "2026-11-22" }) -> kept when it resolves.
 * It must not know where readings come from.
 */
import type { ArticleLine, ArticleRef, Durability, Retention } from '../../library/library-store';
import type { Reading } from '../../reading/reading';
import { countOn, dropRow, packRows, putRow, unpackRow } from './article-rows';
import { readLine } from './line-row';
import { appendLog } from './log';
import { onShelf, type SourceRow } from './schema';
import { sourceIn } from './sources';
import { failing, type StoreContext, write } from './store-context';

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
  await write(context, durability, async (tx) => {
    const { shelf } = await sourceIn(tx, source);
    const counted = await Promise.all(rows.map((row) => putRow(tx, shelf, row)));
    await countOn(tx, shelf, counted);
    await appendLog(
      tx,
      'set',
      source,
      rows.map(({ id }) => id),
    );
  });
  context.announce('articles');
}

/** See LibraryStore.deleteReadings. */
export async function deleteReadings(context: StoreContext, source: string, articles: readonly string[]): Promise<void> {
  const ids = [...new Set(articles)];
  await write(context, 'strict', async (tx) => {
    const { shelf } = await sourceIn(tx, source);
    const counted = await Promise.all(ids.map((id) => dropRow(tx, shelf, id)));
    await countOn(tx, shelf, counted);
    await appendLog(
      tx,
      'delete',
      source,
      ids.filter((_, at) => counted[at]!.articles !== 0),
    );
  });
  context.announce('articles');
}

/** Those of `articles` that the source has. */
export function hasArticles({ db }: StoreContext, source: string, articles: readonly string[]): Promise<ReadonlySet<string>> {
  return failing(async () => {
    const tx = db.transaction(['sources', 'texts']);
    const row = await tx.objectStore('sources').get(source);
    if (!row) return new Set();
    const keys = await Promise.all(articles.map((id) => tx.objectStore('texts').getKey([row.shelf, id])));
    return new Set(articles.filter((_, at) => keys[at] !== undefined));
  });
}

/** Each of the readings that is there; `isSeen` says of which sources. */
export function loadReadings(
  context: StoreContext,
  refs: readonly ArticleRef[],
  isSeen: (source: SourceRow) => boolean,
): Promise<readonly (Reading | undefined)[]> {
  return failing(async () => {
    const tx = context.db.transaction(['sources', 'texts', 'lines']);
    const names = [...new Set(refs.map(({ source }) => source))];
    const sources = await Promise.all(names.map((name) => tx.objectStore('sources').get(name)));
    const shelves = new Map(sources.flatMap((row) => (row && isSeen(row) ? [[row.id, row.shelf]] : [])));
    const rows = await Promise.all(
      refs.map(({ source, article }) => {
        const shelf = shelves.get(source);
        return shelf === undefined ? undefined : tx.objectStore('texts').get([shelf, article]);
      }),
    );
    const lines = await Promise.all(
      refs.map(({ source, article }, at) => {
        const row = rows[at];
        return row && tx.objectStore('lines').get([shelves.get(source)!, row.published, article]);
      }),
    );
    return Promise.all(rows.map((row, at) => row && unpackRow(context, refs[at]!, row, lines[at])));
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

/** The keys of a list, in its order: [source, published, article, shelf]. */
export type Order = readonly (readonly [source: string, published: string, article: string, shelf: number])[];

/** The order of all articles of a source, or of all sources there, newest first. 100,000 keys take some hundred milliseconds. */
export function orderArticles({ db }: StoreContext, source: string | undefined): Promise<Order> {
  return failing(async () => {
    const tx = db.transaction(['sources', 'lines']);
    const rows = (await tx.objectStore('sources').getAll()).filter((row) =>
      source === undefined ? isThere(row) : row.id === source && isThere(row),
    );
    const keys = await Promise.all(rows.map(({ shelf }) => tx.objectStore('lines').getAllKeys(onShelf(shelf))));
    const order = keys.flatMap((list, at) =>
      list.map(([shelf, published, article]) => [rows[at]!.id, published, article, shelf] as const),
    );
    return order.sort(([, a, c], [, b, d]) => (a < b ? 1 : a > b ? -1 : c < d ? -1 : c > d ? 1 : 0));
  });
}

/** The lines of a piece of an order; what went meanwhile is left out. */
export function loadLines({ db }: StoreContext, order: Order): Promise<readonly ArticleLine[]> {
  return failing(async () => {
    const { store } = db.transaction('lines');
    const rows = await Promise.all(order.map(([, published, article, shelf]) => store.get([shelf, published, article])));
    return rows.flatMap((kept, at) => {
      if (kept === undefined) return [];
      const [source, published, article] = order[at]!;
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
    const tx = context.db.transaction('lines');
    const [keys, rows] = await failing(() => Promise.all([tx.store.getAllKeys(onShelf(shelf)), tx.store.getAll(onShelf(shelf))]));
    kept.push(
      ...rows.map((row, at) => {
        const { added = '', bytes = 0 } = readLine(row) ?? {};
        return { source: id, article: keys[at]![2], added, bytes };
      }),
    );
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
