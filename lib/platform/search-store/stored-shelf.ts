/**
 * The shelf of the reader's own articles: the index in IndexedDB beside the library it was made of.
 * const stored = await openStoredShelf(); stored.shelf for searchOver, stored.entities for the names on it.
 * It must not know what we ship. Undefined where the index cannot be opened, and questions fail where the library cannot: then what
 * we ship is all there is.
 */
import type { LibraryStore } from '../../library/library-store';
import { StoreError } from '../../library/store-failure';
import { createRecordCache } from '../../search/packed/record-cache';
import type { EntitySearch } from '../../search/search-entities';
import { countReports } from '../../search/search-shelves';
import type { Shelf } from '../../search/shelf';
import { foldText } from '../../text/fold';
import { namesAtHand } from '../names-store/names-at-hand';
import { openStore } from '../store/open-store';
import { openSearchRecords } from './search-records';
import { findStoredEntities } from './stored-entities';

/** What the reader has, ready to be searched. */
export interface StoredShelf {
  readonly shelf: Shelf;
  readonly entities: EntitySearch;
  /** The sources whose name or id holds what was asked by `in:`; they are known after `loadSources`. */
  readonly sourceIds: (asked: string) => readonly string[];
  loadSources(): Promise<void>;
  /** Brings the index up to the articles where the background has not: it sleeps, or the index was lost. */
  catchUp(): Promise<void>;
  /** Makes the index again from the articles; for when it turned out broken. */
  mend(): Promise<void>;
}

/** What a popup keeps of the index between two queries. */
const CACHE_BYTES = 12 * 1024 * 1024;

/** Opens the reader's shelf for as long as the page or worker lives. */
export async function openStoredShelf(): Promise<StoredShelf | undefined> {
  // Three databases at once: the index is asked first, and the others are open when their turn comes.
  namesAtHand().catch(() => undefined);
  const opening = openedStore();
  opening.catch(() => undefined);
  const records = await openSearchRecords().catch(() => undefined);
  opening.catch(() => records?.close());
  if (!records) return undefined;
  const shelf: Shelf = {
    records,
    cache: createRecordCache(CACHE_BYTES),
    readings: async (names) => (await opening).changes.readings(names),
  };
  let sources: Awaited<ReturnType<LibraryStore['sources']>> = [];
  return {
    shelf,
    entities: async (asked) => {
      const count = (called: readonly (readonly string[])[]) =>
        countReports(
          [shelf],
          called.map((names) => ({ filter: { ...asked.filter, entity: names[0]! }, names: { entityNames: () => names } })),
        );
      return findStoredEntities(await namesAtHand(), asked, count);
    },
    sourceIds: (asked) => {
      const folded = foldText(asked);
      return sources
        .filter(({ id, name, kind }) => id === asked || kind === folded || foldText(name).includes(folded))
        .map(({ id }) => id);
    },
    loadSources: async () => {
      sources = await (await opening).sources();
    },
    catchUp: async () => (await import('./follow-articles')).catchUp(records, await opening),
    mend: async () => (await import('./follow-articles')).makeAnew(records, await opening),
  };
}

async function openedStore(): Promise<LibraryStore> {
  const opened = await openStore();
  if (!opened.ok) throw new StoreError(opened.code, opened.detail);
  return opened.value;
}
