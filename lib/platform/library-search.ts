/**
 * A search over the library of this extension, indexed when it is first asked.
 * createLibrarySearch()("komdgi", {}) -> the entity Komdigi and its reports; nothing where the library cannot be opened.
 * It must not know who asks. How to search is loaded when it is asked too: a popup shows the page's names before.
 */
import type { Search, SearchOptions } from '../search/create-search';
import type { SearchResult } from '../search/search-result';
import { openLibrary } from './library-store';

/** A function that answers queries; its index lives as long as it does. */
export function createLibrarySearch(): (query: string, options?: SearchOptions) => Promise<SearchResult> {
  let opened: Promise<Search | undefined> | undefined;
  return async (query, options) => {
    opened ??= openSearch();
    return (await opened)?.search(query, options) ?? { entities: [], articles: [] };
  };
}

async function openSearch(): Promise<Search | undefined> {
  const [{ createSearch }, library] = await Promise.all([import('../search/create-search'), openLibrary()]);
  return library.ok ? createSearch(library.value) : undefined;
}
