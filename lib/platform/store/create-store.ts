/**
 * The store over an opened database: each part stands in a file of its own and is joined here.
 * createStore(db, navigator.locks) -> LibraryStore. It must not know how the database came to be open.
 */
import type { Entity } from '../../entity/entity';
import type { ArticleRef, LibraryChange, LibraryStore, Usage } from '../../library/library-store';
import { SAVED_SOURCE } from '../../library/source';
import type { Census, CensusKeeper } from './census';
import { compactLog, notePassed } from './compact-log';
import { inflateText } from './deflate';
import { createHearing } from './hearing';
import { lastOfLog, readLog } from './log';
import {
  deleteReadings,
  expireFeeds,
  hasArticles,
  isThere,
  isUsed,
  loadLines,
  loadReadings,
  type Order,
  orderArticles,
  saveReadings,
} from './readings';
import { type Database, onShelf } from './schema';
import { findSource, listSources, purgeRemoved, saveSource, setRemoved } from './sources';
import { isImporting, replaceAll, stageImport } from './stage-import';
import { failing, type Locks, type StoreContext } from './store-context';

/** The library kept in `db`. */
export function createStore(db: Database, locks: Locks, census: CensusKeeper): LibraryStore {
  const hearing = createHearing(`${db.name}-changes`);
  const damaged = new Map<string, ArticleRef>();
  const announce = (change: LibraryChange) => {
    hearing.announce(change);
    census.written(() => takeCensus(context));
  };
  const context: StoreContext = { db, locks, damaged, announce };
  // A long list is asked for slice by slice: its order is kept until something changes.
  const orders = new Map<string | undefined, Promise<Order>>();
  hearing.onChange(() => orders.clear());
  const orderOf = (source: string | undefined) => {
    const order = orders.get(source) ?? orderArticles(context, source);
    orders.set(source, order);
    order.catch(() => orders.delete(source));
    return order;
  };
  const readings = async (refs: readonly ArticleRef[]) =>
    (await loadReadings(context, refs, isThere)).filter((reading) => reading !== undefined);
  return {
    changes: {
      last: () => failing(() => lastOfLog(db)),
      since: (seq, limit) => failing(() => readLog(db, seq, limit)),
      reading: async (source, article) => (await loadReadings(context, [{ source, article }], isUsed))[0],
      readings: (refs) => loadReadings(context, refs, isUsed),
      passed: (follower, seq) => notePassed(context, follower, seq),
      libraryId: () => failing(async () => (await db.get('meta', 'library')) as string),
    },
    sources: () => listSources(context),
    source: (id) => findSource(context, id),
    saveSource: (id, change) => saveSource(context, id, change),
    removeSource: (id) => setRemoved(context, id, true),
    restoreSource: (id) => setRemoved(context, id, false),
    purgeRemoved: (removedBefore) => purgeRemoved(context, (shelf) => isImporting(context, shelf), removedBefore),
    saveReadings: (source, given, { durability = 'strict', addedOn = today() } = {}) =>
      saveReadings(context, source, given, { durability, addedOn }),
    deleteReadings: (source, articles) => deleteReadings(context, source, articles),
    hasArticles: (source, articles) => hasArticles(context, source, articles),
    listArticles: async (source, { from, limit }) => {
      const order = await orderOf(source);
      return { count: order.length, lines: await loadLines(context, order.slice(from, from + limit)) };
    },
    reading: async (source, article) => (await readings([{ source, article }]))[0],
    readings,
    packEntities: (source) => packEntities(context, source),
    damaged: () => [...damaged.values()],
    startImport: (source) => stageImport(context, source, today()),
    replaceAll: (imports) => replaceAll(context, imports),
    expire: async (retention) => {
      const gone = await expireFeeds(context, retention);
      await compactLog(context);
      return gone;
    },
    loss: () => census.loss(),
    forgetLoss: () => census.forget(),
    usage: () => usageOf(context),
    persist: async () => (await browserStorage()?.persist()) ?? false,
    onChange: hearing.onChange,
    close: () => {
      hearing.close();
      db.close();
    },
  };
}

/** The source of saved pages, made when the first page is saved. */
export async function ensureSavedSource(store: LibraryStore, name: string): Promise<void> {
  const addedAt = new Date().toISOString();
  await store.saveSource(
    SAVED_SOURCE,
    (old) => old ?? { id: SAVED_SOURCE, kind: 'saved', name, state: 'visible', addedAt, articles: 0, bytes: 0 },
  );
}

function packEntities({ db }: StoreContext, source: string): Promise<readonly Entity[]> {
  return failing(async () => {
    const tx = db.transaction(['sources', 'entities']);
    const row = await tx.objectStore('sources').get(source);
    const packed = row && isThere(row) ? await tx.objectStore('entities').getAll(onShelf(row.shelf)) : [];
    const lists = await Promise.all(packed.map(async (bytes) => JSON.parse(await inflateText(bytes)) as Entity[]));
    return lists.flat();
  });
}

async function usageOf(context: StoreContext): Promise<Usage> {
  const sources = await listSources(context);
  const { usage: used, quota } = (await browserStorage()?.estimate()) ?? {};
  return {
    articles: sources.reduce((sum, { articles }) => sum + articles, 0),
    bytes: sources.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(used !== undefined && { used }),
    ...(used !== undefined && quota !== undefined && { free: quota - used }),
    persisted: (await browserStorage()?.persisted()) ?? false,
  };
}

async function takeCensus(context: StoreContext): Promise<Census> {
  const sources = (await listSources(context)).filter(({ state }) => state === 'visible');
  return {
    libraryId: (await context.db.get('meta', 'library')) as string,
    sources: sources.length,
    articles: sources.reduce((sum, { articles }) => sum + articles, 0),
    lastWrite: new Date().toISOString(),
  };
}

/** Node has none. */
function browserStorage(): StorageManager | undefined {
  return globalThis.navigator?.storage;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
