/**
 * A search over the library of this extension, indexed when it is first asked.
 * createLibrarySearch()("komdgi", {}) -> the entity Komdigi and its reports; nothing where the library cannot be opened.
 * It must not know who asks.
 */
import { createSearch, type Search, type SearchOptions } from '../search/create-search';
import type { SearchResult } from '../search/search-result';
import { openLibrary } from './library-store';

/** Answers queries. */
export type LibrarySearch = (query: string, options?: SearchOptions) => Promise<SearchResult>;

/** A function that answers queries; its index lives as long as it does. */
export function createLibrarySearch(): LibrarySearch {
  let opened: Promise<Search | undefined> | undefined;
  return async (query, options) => {
    opened ??= openLibrary().then((library) => (library.ok ? createSearch(library.value) : undefined));
    return (await opened)?.search(query, options) ?? { entities: [], articles: [] };
  };
}
