/**
 * MiniSearch behind our own words: fields of texts in, ranked ids with the terms that matched out.
 * rank("pusat inov") -> documents with both words first (prefix as you type); "komdgi" meets "komdigi" (one letter slipped).
 * It must not know entities or articles.
 */
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { isSlip } from './packed/slips';
import { wordsOf } from './words';

/** What is indexed: an id and the texts of its fields. */
export type IndexedDocument = { readonly id: string } & Readonly<Record<string, string>>;

/** A document that matched; `terms` are the words of the document that did, as compared. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly terms: ReadonlySet<string>;
}

/** Documents ready to be ranked. */
export interface Engine {
  /** Documents for a query, best first: those with all words, or, when there is none, those with some. */
  rank(query: string, isWanted?: (id: string) => boolean): Ranked[];
}

/** Shorter words are compared as they are: one letter off a three-letter word is another word. */
const SHORTEST_FOR_SLIPS = 4;
/** The last word may be half typed whatever its length; the others stand for their longer forms ("inovasi", "inovasinya"). */
const SHORTEST_FOR_PREFIX = 3;
const WEIGHTS = { prefix: 0.6, fuzzy: 0.3 };

/** An engine over `documents`; `boost` says how much a match in each field counts. Costs time linear in the texts. */
export function createEngine(documents: readonly IndexedDocument[], boost: Readonly<Record<string, number>>): Engine {
  const index = new MiniSearch<IndexedDocument>({
    fields: Object.keys(boost),
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
  });
  index.addAll(documents);
  return {
    rank: (query, isWanted) => {
      const terms = [...new Set(wordsOf(query).map(({ term }) => term))];
      if (terms.length === 0) return [];
      const search = (combineWith: 'AND' | 'OR') =>
        index.search(
          { combineWith, queries: terms.map((term, i) => queryFor(term, i === terms.length - 1)) },
          {
            boost: { ...boost },
            ...(isWanted && { filter: ({ id }) => isWanted(id) }),
          },
        );
      const all = search('AND');
      const found = all.length > 0 ? all : search('OR');
      return found.map(({ id, score, terms: matched }) => ({ id, score, terms: new Set(matched) }));
    },
  };
}

/** Whether an engine may find `word` of a document for `term` of a query: where it may not, it never does. */
export function mayBeMeant(word: string, term: string): boolean {
  return word.startsWith(term) || (term.length >= SHORTEST_FOR_SLIPS && isSlip(word, term));
}

/** The word itself, what begins with it, and words one slip away; two letters swapped are two edits, so they are asked for. */
function queryFor(term: string, isLast: boolean): Query {
  const options: SearchOptions = {
    prefix: isLast || term.length >= SHORTEST_FOR_PREFIX,
    fuzzy: term.length >= SHORTEST_FOR_SLIPS ? 1 : false,
    weights: WEIGHTS,
  };
  const swapped = term.length < SHORTEST_FOR_SLIPS ? [] : swapsOf(term);
  if (swapped.length === 0) return { queries: [term], ...options };
  return {
    combineWith: 'OR',
    queries: [
      { queries: [term], ...options },
      { queries: swapped, combineWith: 'OR', prefix: false, fuzzy: false, boostTerm: () => WEIGHTS.fuzzy },
    ],
  };
}

/** "abc" -> "bac", "acb". */
function swapsOf(term: string): string[] {
  const letters = [...term];
  const swaps = letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i]!, ...letters.slice(i + 2)].join(''));
  return [...new Set(swaps)].filter((swap) => swap !== term);
}
