/**
 * A search over everything this extension has: what we ship, in memory, and the reader's own articles, in IndexedDB.
 * createLibrarySearch()("komdgi", {}) -> the entity Komdigi and its reports; nothing where the library cannot be opened.
 * It must not know who asks.
 */
import { createSearch, type Search, type SearchOptions, searchOver } from '../search/create-search';
import { IndexBroken } from '../search/packed/sealed';
import { createEntitySearch, type EntitySearch, entityNamesIn } from '../search/search-entities';
import type { EntityResult, SearchResult } from '../search/search-result';
import { createLibraryShelf } from '../search/shelf';
import { openLibrary } from './library-store';
import { openStoredShelf, type StoredShelf } from './search-store/stored-shelf';

/** Answers queries. */
export type LibrarySearch = (query: string, options?: SearchOptions) => Promise<SearchResult>;

const NOTHING: SearchResult = { entities: [], articles: [] };
const ASKS_SOURCE = /\bin:/iu;

/** A function that answers queries; what it has opened lives as long as it does. */
export function createLibrarySearch(): LibrarySearch {
  let opened: Promise<Searches> | undefined;
  let followed: StoredShelf | undefined;
  return async (query, options) => {
    opened ??= openSearches();
    const { stored, whole, shipped } = await opened;
    if (!whole || !shipped) return NOTHING;
    if (ASKS_SOURCE.test(query)) await stored?.loadSources();
    try {
      const result = await whole.search(query, options);
      // After the first answer, so that nobody waits for it.
      if (stored !== followed) void stored?.catchUp().catch(() => undefined);
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
}

async function openSearches(): Promise<Searches> {
  const [library, stored] = await Promise.all([openLibrary(), openStoredShelf()]);
  if (!library.ok) return {};
  const shipped = createSearch(library.value);
  if (!stored) return { whole: shipped, shipped };
  const whole = searchOver({
    shelves: [createLibraryShelf(library.value), stored.shelf],
    entities: ofBoth(createEntitySearch(library.value), stored.entities),
    entityNames: entityNamesIn(library.value),
    sourceIds: (asked) => [asked, ...stored.sourceIds(asked)],
  });
  return { stored, whole, shipped };
}

/** What we ship first; the same entity's reports are counted together. Names that cannot be read leave what we ship. */
function ofBoth(shipped: EntitySearch, stored: EntitySearch): EntitySearch {
  return async (asked) => {
    const ours = await shipped(asked);
    const theirs = await Promise.resolve(stored(asked)).catch((): EntityResult[] => []);
    const counts = new Map(theirs.map(({ id, reportCount }) => [id, reportCount]));
    const known = new Set(ours.map(({ id }) => id));
    const joined = ours.map((one) => ({ ...one, reportCount: one.reportCount + (counts.get(one.id) ?? 0) }));
    return [...joined, ...theirs.filter(({ id }) => !known.has(id))];
  };
}
