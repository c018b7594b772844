/**
 * A search over everything this extension has: what we ship, in memory, and the reader's own articles, in IndexedDB.
 * createLibrarySearch()("komdgi", {}) -> the entity Komdigi and its reports; nothing where the library cannot be opened.
 * It must not know who asks.
 */
import { type Search, type SearchOptions, searchOver } from '../search/create-search';
import { IndexBroken } from '../search/packed/sealed';
import type { EntitySearch } from '../search/search-entities';
import type { EntityResult, SearchResult } from '../search/search-result';
import { openShipped } from './search-store/shipped-shelf';
import { openStoredShelf, type StoredShelf } from './search-store/stored-shelf';

/** Answers queries. */
export type LibrarySearch = (query: string, options?: SearchOptions) => Promise<SearchResult>;

const NOTHING: SearchResult = { entities: [], articles: [] };
const ASKS_SOURCE = /\bin:/iu;
const ASKS_ENTITY = /\bentity:/iu;
const CATCH_UP_DELAY_MS = 100;

/** A function that answers queries; what it has opened lives as long as it does. */
export function createLibrarySearch(): LibrarySearch {
  let opened: Promise<Searches> | undefined;
  let followed: StoredShelf | undefined;
  return async (query, options) => {
    opened ??= openSearches();
    const { stored, whole, shipped, loadNames } = await opened;
    if (!whole || !shipped) return NOTHING;
    if (ASKS_SOURCE.test(query)) await stored?.loadSources();
    if (ASKS_ENTITY.test(query) || options?.entity !== undefined) await loadNames?.();
    try {
      const result = await whole.search(query, options);
      // After the first answer has been drawn, so that nobody waits for it.
      if (stored !== followed) setTimeout(() => void stored?.catchUp().catch(() => undefined), CATCH_UP_DELAY_MS);
      followed = stored;
      return result;
    } catch (error) {
      // A database that was closed, cleared or damaged: it is opened anew, and what we ship answers until then.
      opened = undefined;
      if (error instanceof IndexBroken) void stored?.mend().catch(() => undefined);
      return shipped.search(query, options);
    }
  };
}

interface Searches {
  readonly stored?: StoredShelf | undefined;
  readonly whole?: Search;
  readonly shipped?: Search;
  loadNames?(): Promise<unknown>;
}

async function openSearches(): Promise<Searches> {
  const [ours, stored] = await Promise.all([openShipped(), openStoredShelf()]);
  if (!ours) return {};
  const { over, loadNames } = ours;
  const shipped = searchOver(over);
  if (!stored) return { whole: shipped, shipped, loadNames };
  const whole = searchOver({
    ...over,
    shelves: [...over.shelves, stored.shelf],
    entities: ofBoth(over.entities, stored.entities),
    sourceIds: (asked) => [asked, ...stored.sourceIds(asked)],
  });
  return { stored, whole, shipped, loadNames };
}

/** What we ship first; the same entity's reports are counted together. Names that cannot be read leave what we ship. */
function ofBoth(shipped: EntitySearch, stored: EntitySearch): EntitySearch {
  return async (asked) => {
    const [ours, theirs] = await Promise.all([shipped(asked), Promise.resolve(stored(asked)).catch((): EntityResult[] => [])]);
    const counts = new Map(theirs.map(({ id, reportCount }) => [id, reportCount]));
    const known = new Set(ours.map(({ id }) => id));
    const joined = ours.map((one) => ({ ...one, reportCount: one.reportCount + (counts.get(one.id) ?? 0) }));
    return [...joined, ...theirs.filter(({ id }) => !known.has(id))];
  };
}
