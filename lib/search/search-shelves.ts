/**
 * Reports on one or more shelves for a query, best first, with the words that matched marked.
 * await searchShelves([bundled, stored], parseQuery('"pusat inovasi"'), { limit: 20 }) -> reports that say just that.
 * It must not know entities, nor screens. A phrase is looked for in the stored text of what has all its words.
 */
import { sourceOf } from '../coverage/passage';
import type { Reading } from '../reading/reading';
import { markSnippet, markText } from './mark-text';
import { articleTerms } from './packed/article-terms';
import { countArticles } from './packed/count-articles';
import { type OpenIndex, openIndex } from './packed/open-index';
import { type RankedDocument, type Ranking, type RankOptions, rankDocuments } from './packed/rank-documents';
import type { FilterNames } from './packed/wanted-documents';
import type { Clause, Query, QueryFilter } from './query';
import type { ArticleResult } from './search-result';
import type { Shelf } from './shelf';
import { termsOf } from './words';

/** So many reports with all words of a phrase are looked through for it. */
const MOST_CANDIDATES = 1000;
/** So many times more than are wanted are named at first. */
const SPARE = 1.25;

/** Reports, best first, and what is named in them. */
export interface FoundReports {
  readonly articles: readonly ArticleResult[];
  readonly names: readonly string[];
}

/** The best reports; throws IndexBroken where an index cannot be trusted. Shelves in memory come first: only the last may be a database. */
export async function searchShelves(shelves: readonly Shelf[], query: Query, options: RankOptions): Promise<FoundReports> {
  const hasPhrase = query.choices.some((choice) => choice.some(({ type }) => type === 'phrase'));
  if (hasPhrase) return (await bestReports(shelves, query, options, MOST_CANDIDATES)).found;
  const first = await bestReports(shelves, query, options, Math.ceil(options.limit * SPARE));
  // Seldom so many are gone, or stand in two sources.
  if (first.isAll || first.found.articles.length >= options.limit) return first.found;
  return (await bestReports(shelves, query, options, options.limit * 2)).found;
}

/** As many reports as are wanted out of the `most` best; `isAll`: there are no more than those. */
async function bestReports(
  shelves: readonly Shelf[],
  query: Query,
  options: RankOptions,
  most: number,
): Promise<{ found: FoundReports; isAll: boolean }> {
  const ranking = await viewAll(shelves, [], (indexes) => rankDocuments(indexes, query, { ...options, limit: most }));
  const marked = new Set([...ranking.terms.values()].flatMap((terms) => [...terms]));
  const results = new Map<string, ArticleResult>();
  const names = new Set<string>();
  for (let start = 0; start < ranking.documents.length && results.size < options.limit; start += options.limit) {
    const some = ranking.documents.slice(start, start + options.limit);
    const readings = await readingsOf(some, shelves);
    readings.forEach((reading, at) => {
      const found = some[at]!;
      if (!reading || results.has(found.article) || results.size >= options.limit) return;
      if (!fits(query, ranking, reading, found, shelves)) return;
      results.set(found.article, articleResult(reading, marked, found.score));
      for (const { name } of reading.entities) names.add(name);
    });
  }
  return { found: { articles: [...results.values()], names: [...names] }, isAll: ranking.documents.length < most };
}

/** The article of each, shelf by shelf: a database is asked once. */
async function readingsOf(found: readonly RankedDocument[], shelves: readonly Shelf[]): Promise<(Reading | undefined)[]> {
  const lists = await Promise.all(
    shelves.map((shelf, at) => {
      const here = found.filter(({ index }) => index === at);
      return here.length > 0 ? shelf.readings(here) : [];
    }),
  );
  const taken = shelves.map(() => 0);
  return found.map(({ index }) => lists[index]![taken[index]!++]);
}

/** How many reports each filter lets through, over all shelves, in one moment. */
export async function countReports(shelves: readonly Shelf[], asked: readonly CountAsked[]): Promise<readonly number[]> {
  if (asked.length === 0) return [];
  return viewAll(shelves, [], (indexes) => Promise.all(asked.map((one) => countArticles(indexes, one.filter, one.names))));
}

/** A filter, and what the names in it mean. */
export interface CountAsked {
  readonly filter: QueryFilter;
  readonly names: FilterNames;
}

/** All indexes in one moment, as far as there are several. */
function viewAll<T>(
  shelves: readonly Shelf[],
  opened: readonly OpenIndex[],
  work: (indexes: readonly OpenIndex[]) => Promise<T>,
): Promise<T> {
  const shelf = shelves[opened.length];
  if (!shelf) return work(opened);
  return shelf.records.read(async (get) => {
    const index = (await openIndex(get, shelf.cache)) ?? NOTHING;
    return viewAll(shelves, [...opened, index], work);
  });
}

const NOTHING: OpenIndex = { manifest: { version: 0, library: '', seq: 0, next: 0, newest: 0, segments: [] }, segments: [] };

/** Whether some choice holds with its phrases word by word; where there is none nothing is looked for. */
function fits(query: Query, { terms }: Ranking, reading: Reading, found: RankedDocument, shelves: readonly Shelf[]): boolean {
  if (query.choices.every((choice) => choice.every(({ type }) => type === 'word'))) return true;
  const words = articleTerms(found.source, reading, shelves[found.index]!.namesOf).terms;
  const texts = [reading.article.title ?? '', reading.text].map((text) => termsOf(text));
  const holds = (clause: Clause) =>
    clause.type === 'word'
      ? [...(terms.get(clause) ?? [])].some((term) => words.has(term))
      : texts.some((text) => hasRun(text, clause.terms));
  return query.choices.some((choice) => choice.every(holds));
}

function hasRun(words: readonly string[], run: readonly string[]): boolean {
  for (let at = words.indexOf(run[0]!); at >= 0; at = words.indexOf(run[0]!, at + 1)) {
    if (run.every((term, step) => words[at + step] === term)) return true;
  }
  return false;
}

function articleResult(reading: Reading, terms: ReadonlySet<string>, score: number): ArticleResult {
  const { span, marked } = markSnippet(reading.text, terms);
  return {
    id: reading.article.id,
    title: markText(reading.article.title ?? '', terms),
    snippet: marked,
    source: sourceOf(reading, span),
    score,
  };
}
