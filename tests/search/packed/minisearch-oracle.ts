/**
 * What MiniSearch finds for the same words: an index of its own over the same articles, stems as further terms of an article.
 * createOracle(articles).hits("pembangun jak") -> the keys of all articles that have both, as source/id.
 */
import MiniSearch, { type Query as MiniQuery } from 'minisearch';
import type { Reading } from '../../../lib/reading/reading';
import type { Clause, Query } from '../../../lib/search/query';
import { STEMMED, stemOf } from '../../../lib/search/stems';
import { wordsOf } from '../../../lib/search/words';

interface Held {
  readonly source: string;
  readonly reading: Reading;
}

const RARE = 3;
const SHORTEST_FOR_SLIPS = 4;
/** Far from any word, so that no prefix and no slip leads to a stem. */
const stemTerm = (language: string, stem: string) => `\u0001\u0001\u0001${language}${stem}`;

export function createOracle(held: readonly Held[]) {
  const index = new MiniSearch<{ id: string; all: string }>({
    fields: ['all'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term || null,
  });
  index.addAll(held.map(({ source, reading }) => ({ id: `${source}/${reading.article.id}`, all: termsOf(reading).join('\n') })));
  const find = (query: MiniQuery) => new Set(index.search(query).map(({ id }) => id as string));
  const word = (term: string, open: boolean, slips: boolean): MiniQuery => {
    const stems = STEMMED.map((language) => stemOf(term, language) ?? term);
    const exact = STEMMED.map((language, at) => stemTerm(language, stems[at]!));
    return {
      combineWith: 'OR',
      queries: [
        { queries: [term], prefix: open, fuzzy: slips ? 1 : false },
        { queries: exact, combineWith: 'OR' },
        { queries: slips ? swapsOf(term) : [], combineWith: 'OR' },
      ],
    };
  };
  /** In how few documents stand the words that stand for a word: MiniSearch does not tell, so it is counted. */
  const isRare = (term: string, open: boolean) => {
    const stems = STEMMED.map((language) => stemOf(term, language) ?? term);
    const standsFor = (one: string, language: string) =>
      one === term ||
      (open && one.startsWith(term)) ||
      STEMMED.some((stemmed, at) => stemmed === language && (stemOf(one, stemmed) ?? one) === stems[at]);
    const standing = held.map(({ reading }) => ({ language: reading.article.language, words: new Set(plainTerms(reading)) }));
    return standing.flatMap(({ language, words }) => [...words].filter((one) => standsFor(one, language))).length < RARE;
  };
  const clause = (one: Clause): MiniQuery =>
    one.type === 'word'
      ? word(one.term, one.open, one.term.length >= SHORTEST_FOR_SLIPS && isRare(one.term, one.open))
      : { combineWith: 'AND', queries: [...one.terms] };
  const choices = ({ choices: some }: Query, combineWith: 'AND' | 'OR') =>
    new Set(some.flatMap((choice) => [...find({ combineWith, queries: choice.map(clause) })]));
  return {
    hits: (query: Query, few: number) => {
      const all = choices(query, 'AND');
      const hasPhrase = query.choices.some((choice) => choice.some(({ type }) => type === 'phrase'));
      return all.size >= few || hasPhrase ? all : choices(query, 'OR');
    },
  };
}

function plainTerms({ article, text }: Reading): string[] {
  return [article.title ?? '', text, article.publisher ?? ''].flatMap((one) => wordsOf(one).map(({ term }) => term));
}

function termsOf(reading: Reading): string[] {
  const { language } = reading.article;
  return plainTerms(reading).flatMap((term) =>
    language === 'und' ? [term] : [term, stemTerm(language, stemOf(term, language) ?? term)],
  );
}

function swapsOf(term: string): string[] {
  return [...term].slice(1).map((_, at) => term.slice(0, at) + term[at + 1]! + term[at]! + term.slice(at + 2));
}
