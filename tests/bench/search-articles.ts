/**
 * Made-up news for the bench of search: words by Zipf's law over a vocabulary of 100,000, names, publishers, days of ten years.
 * makeArticle(7) is the same article every time: some 350 words of text, a headline of eight, ten names.
 * It must not know search.
 */
import type { Reading } from '../../lib/reading/reading';
import { createRandom, pick, pickByRank } from './random';

const VOCABULARY = 100_000;
const PUBLISHERS = 60;
const NAMES = 40_000;
const DAYS = 3650;
const ID_START = 0x1234567;
const ID_STEP = 2654435761;
const SYLLABLES =
  'ba be bi bo bu ca da de di du ga gi ja je ka ke ki ku la le li lu ma me mi mu na ne ni nu pa pe pi pu ra re ri ro ru sa se si su ta te ti tu wa ya an en in on ang eng ing ar er ir as is us at it ut'.split(
    ' ',
  );
const SHAPES: readonly ((root: string) => string)[] = [
  (root) => root,
  (root) => root,
  (root) => `me${root}kan`,
  (root) => `di${root}`,
  (root) => `pe${root}an`,
  (root) => `${root}nya`,
];

/** All words there are, the commonest first; shapes of one root stand far apart. */
export const SEARCH_WORDS: readonly string[] = makeWords();
const NAME_WORDS: readonly string[] = SEARCH_WORDS.slice(2000, 22_000).map(
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
);

function makeWords(): string[] {
  const random = createRandom(11);
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const length = 1 + Math.floor(random() * 3) + (words.size > 300 ? 1 : 0);
    words.add(pick(random, SHAPES)(Array.from({ length }, () => pick(random, SYLLABLES)).join('')));
  }
  return [...words];
}

/** The id of article `number`: as long as ours are, and in no order. */
export function articleId(number: number): string {
  return (number * ID_STEP + ID_START).toString(16).padStart(16, '0');
}

/** The number of the article with that id. */
export function articleNumber(id: string): number {
  return Math.round((Number.parseInt(id, 16) - ID_START) / ID_STEP);
}

/** Article `number` of the made-up news. */
export function makeArticle(number: number): Reading {
  const random = createRandom(number + 1);
  const words = (count: number) => Array.from({ length: count }, () => pickByRank(random, SEARCH_WORDS));
  const names = Array.from({ length: 10 }, () => nameAt(Math.floor((NAMES + 1) ** random()) - 1));
  const count = 250 + Math.floor(random() * 200);
  const paragraphs = Array.from({ length: 10 }, (_, at) => `${names[at]} ${words(Math.floor(count / 10)).join(' ')}.`);
  const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(random() * DAYS))).toISOString().slice(0, 10);
  const article = {
    id: articleId(number),
    url: `https://news.example/${number}`,
    title: words(8).join(' '),
    publisher: `Kabar ${NAME_WORDS[number % PUBLISHERS]}`,
    byline: [],
    editor: [],
    published: { value: day, precision: 'day' as const },
    language: 'id' as const,
    paragraphs,
    relatedHeadlines: [],
  };
  const entities = [...new Set(names)].map((name) => ({
    name,
    kind: 'person' as const,
    salience: 0.1,
    surfaces: [name],
    mentions: [],
  }));
  return { article, text: paragraphs.join('\n\n'), entities, quotes: [], dates: [], summary: [] };
}

function nameAt(rank: number): string {
  return `${NAME_WORDS[rank % NAME_WORDS.length]} ${NAME_WORDS[(rank * 7919) % NAME_WORDS.length]}`;
}

/** 60 queries of one to three words, from common to rare; the same every time. */
export function makeQueries(): string[] {
  const random = createRandom(5);
  return Array.from({ length: 60 }, (_, at) =>
    Array.from({ length: 1 + (at % 3) }, () => SEARCH_WORDS[20 + Math.floor(20_000 ** random())]!).join(' '),
  );
}

/** A way to ask a query, with the most milliseconds that 95 of 100 may take. */
export interface QueryShape {
  readonly what: string;
  readonly change: (line: string) => string;
  readonly limit: number;
}

/** The ways in which queries are asked. */
export function queryShapes(): QueryShape[] {
  return [
    { what: 'whole words', change: (line) => `${line} `, limit: 10 },
    { what: 'last word half typed', change: (line) => line.slice(0, -2), limit: 50 },
    { what: 'a slip in the first word', change: (line) => `${line.slice(0, 2)}x${line.slice(2)} `, limit: 50 },
  ];
}
