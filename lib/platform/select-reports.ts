/**
 * The reports that a reader chose by a name or by a search, out of everything there is: what a pack of them is made from.
 * await selectReports({ query: "harga beras", filter: {} }) -> the readings that the search finds. It must not know packs.
 */
import type { Reading } from '../reading/reading';
import type { Selection } from '../search/selection';
import { createLibrarySearch } from './library-search';
import { openWholeLibrary, type WholeLibrary } from './whole-library';

/** More are not held at once: 10 kB each. */
const MOST_REPORTS = 2_000;

/** Their readings, the best known first; none where the bundled pack is broken. */
export async function selectReports(selection: Selection): Promise<readonly Reading[]> {
  const whole = await openWholeLibrary();
  if (!whole.ok) return [];
  return 'entity' in selection ? naming(whole.value, selection.entity) : found(whole.value, selection);
}

async function naming(whole: WholeLibrary, entity: string): Promise<readonly Reading[]> {
  const library = await whole.about([entity], { most: MOST_REPORTS });
  return [...(library.articlesOf.get(entity) ?? [])].flatMap((id) => library.readings.get(id) ?? []);
}

async function found(whole: WholeLibrary, { query, filter }: Extract<Selection, { query: string }>): Promise<readonly Reading[]> {
  const { articles } = await createLibrarySearch()(query, { ...filter, limit: MOST_REPORTS });
  return whole.readings(articles.map(({ id }) => id));
}
