/**
 * What a reader asked, from the line as typed: words, "phrases", alternatives by |, and filters as name:value.
 * parseQuery('banjir "pusat inovasi" publisher:antara after:2025 jak') -> one choice of three clauses, the last one half typed.
 * It must not know the index. Any line is a query: what makes no sense as a filter or a phrase is taken as words.
 */
import { isStopWord } from './stems';
import { termsOf } from './words';

/** One thing that must be there: a word (`open` while it may still be typed on), or words side by side. */
export type Clause =
  | { readonly type: 'word'; readonly term: string; readonly open: boolean }
  | { readonly type: 'phrase'; readonly terms: readonly string[] };

/** Which reports count; all given must hold. Days are ISO, whole or cut: "2025", "2025-03", "2025-03-27", and inclusive. */
export interface QueryFilter {
  readonly publisher?: string;
  readonly before?: string;
  readonly after?: string;
  readonly entity?: string;
  readonly source?: string;
}

/** A report fits when one of `choices` fits, all clauses of it. Without choices only the filter decides. */
export interface Query {
  readonly choices: readonly (readonly Clause[])[];
  readonly filter: QueryFilter;
}

/** Longer lines are no queries but texts; what is beyond is not looked at. */
const MOST_UNITS = 500;
const MOST_CLAUSES = 16;
const FILTER = /(?:^|(?<=[\s|]))(publisher|before|after|entity|in):(?:"([^"]*)"|([^\s"|]+))/giu;
const NAMES: Readonly<Record<string, keyof QueryFilter>> = {
  publisher: 'publisher',
  before: 'before',
  after: 'after',
  entity: 'entity',
  in: 'source',
};
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const PARTS = /\||"([^"]*)"?|[^"|]+/gu;
/** The line ends in a word: it may be half typed. */
const OPEN_END = /[\p{L}\p{M}\p{N}]$/u;

/** Reads a line; never throws. */
export function parseQuery(line: string): Query {
  const filter: { -readonly [K in keyof QueryFilter]: QueryFilter[K] } = {};
  const rest = line.slice(0, MOST_UNITS).replace(FILTER, (whole, name: string, quoted?: string, bare?: string) => {
    const value = (quoted ?? bare ?? '').trim();
    const key = NAMES[name.toLowerCase()]!;
    const isDay = key === 'before' || key === 'after';
    if (value === '' || (isDay && !DAY.test(value))) return whole;
    filter[key] = value;
    return ' ';
  });
  return { choices: choicesIn(rest), filter };
}

function choicesIn(line: string): Clause[][] {
  const choices: Clause[][] = [[]];
  const isOpen = OPEN_END.test(line);
  for (const { 0: part, 1: quoted, index } of line.matchAll(PARTS)) {
    if (part === '|') choices.push([]);
    else if (quoted === undefined) choices.at(-1)!.push(...wordsAsked(part, isOpen && index + part.length === line.length));
    else choices.at(-1)!.push(...phraseAsked(quoted));
  }
  return choices.map(withoutStopWords).filter(({ length }) => length > 0);
}

function wordsAsked(text: string, isOpen: boolean): Clause[] {
  const terms = termsOf(text);
  return terms.map((term, at) => ({ type: 'word', term, open: isOpen && at === terms.length - 1 }));
}

function phraseAsked(text: string): Clause[] {
  const terms = termsOf(text);
  if (terms.length === 0) return [];
  return [terms.length === 1 ? { type: 'word', term: terms[0]!, open: false } : { type: 'phrase', terms }];
}

/** "banjir di jakarta" asks for two words; "di" alone asks for itself. A word twice is asked once. */
function withoutStopWords(clauses: Clause[]): Clause[] {
  const telling = clauses.filter((clause) => clause.type === 'phrase' || !isStopWord(clause.term));
  const seen = new Set<string>();
  return (telling.length > 0 ? telling : clauses)
    .filter((clause) => {
      const key = JSON.stringify(clause.type === 'word' ? clause.term : clause.terms);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_CLAUSES);
}
