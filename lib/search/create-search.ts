/**
 * Search over a library: entities first, then reports, with the words that matched marked.
 * createSearch(library).search("komdgi") -> the entity Komdigi, and the reports that name it.
 * It must not know screens or the command line. What is stored is searched by the same code, from shelves that lib/platform makes.
 */
import type { Library } from '../coverage/library';
import { parseQuery, type Query, type QueryFilter } from './query';
import { createEntitySearch, type EntitySearch, entityNamesIn } from './search-entities';
import type { SearchResult } from './search-result';
import { searchShelves } from './search-shelves';
import { createLibraryShelf, type Shelf } from './shelf';

/** Which reports count, beside what the query itself says: see query.ts. */
export type SearchFilter = QueryFilter;

/** A filter, and how much is wanted. */
export interface SearchOptions extends SearchFilter {
  /** Most entities and most reports that are given. */
  readonly limit?: number;
}

/** Something ready to be searched. */
export interface Search {
  /** Entities and reports for a query as far as it is typed; nothing for one without a word or a filter in it. */
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
}

/** What is searched: shelves of reports, and who knows the entities. */
export interface SearchOver {
  readonly shelves: readonly Shelf[];
  readonly entities: EntitySearch;
  readonly entityNames?: (asked: string) => readonly string[];
  readonly sourceIds?: (asked: string) => readonly string[];
}

const DEFAULT_LIMIT = 20;

/** A search over `library` alone; it is indexed when it is first asked, which costs time linear in its texts. */
export function createSearch(library: Library): Search {
  return searchOver(searchedIn(library));
}

/** What is searched of a library that is held in memory. */
export function searchedIn(library: Library): SearchOver {
  return {
    shelves: [createLibraryShelf(library)],
    entities: createEntitySearch(library),
    entityNames: entityNamesIn(library),
  };
}

/** A search over shelves. */
export function searchOver({ shelves, entities, entityNames, sourceIds }: SearchOver): Search {
  return {
    search: async (line, { limit = DEFAULT_LIMIT, ...wanted } = {}) => {
      const asked = parseQuery(line);
      const query: Query = { ...asked, filter: { ...wanted, ...asked.filter } };
      const words = wordsIn(query);
      if (words === '' && Object.keys(asked.filter).length === 0) return { entities: [], articles: [] };
      const reports = searchShelves(shelves, query, { limit, entityNames, sourceIds });
      const names = reports.then((found) => found.names);
      const [{ articles }, found] = await Promise.all([
        reports,
        words === '' ? [] : entities({ words, filter: query.filter, names }),
        names,
      ]);
      return { entities: found.slice(0, limit), articles };
    },
  };
}

function wordsIn({ choices }: Query): string {
  return choices
    .flatMap((choice) => choice.flatMap((clause) => (clause.type === 'word' ? [clause.term] : clause.terms)))
    .join(' ');
}
