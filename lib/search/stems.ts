/**
 * Words that mean the same to search: stems by Snowball (Indonesian, English), and words too common to be asked for.
 * stemOf("pembangunan", "id") -> "bangun"; stemOf("investments", "en") -> "invest"; stemOf("Nanning", "und") -> undefined.
 * It must not know the index. Stems only bring words together; they are never shown, and names keep their own spelling beside.
 */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemIndonesian } from '@orama/stemmers/indonesian';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { stopwords as indonesianStopWords } from '@orama/stopwords/indonesian';
import type { Language } from '../article/article';

/** The languages that have stems. */
export const STEMMED = ['id', 'en'] as const;
export type Stemmed = (typeof STEMMED)[number];

const STEMMERS: Readonly<Record<Stemmed, (word: string) => string>> = { id: stemIndonesian, en: stemEnglish };
const STOP_WORDS: ReadonlySet<string> = new Set([...indonesianStopWords, ...englishStopWords]);
/** Stems worked out before; the same words stand in article after article. */
const KNOWN: Readonly<Record<Stemmed, Map<string, string>>> = { id: new Map(), en: new Map() };
const MOST_KNOWN = 20_000;
/** What a stemmer leaves of a short word says nothing. */
const SHORTEST_STEM = 3;
const LETTERS = /^[a-z]+$/;

/** The stem of a folded word; undefined where the language has none, or the word is not one of letters a to z. */
export function stemOf(term: string, language: Language): string | undefined {
  if (language === 'und' || term.length <= SHORTEST_STEM || !LETTERS.test(term)) return undefined;
  const known = KNOWN[language].get(term);
  if (known !== undefined) return known === '' ? undefined : known;
  const stem = STEMMERS[language](term);
  if (KNOWN[language].size >= MOST_KNOWN) KNOWN[language].clear();
  KNOWN[language].set(term, stem.length >= SHORTEST_STEM ? stem : '');
  return stem.length >= SHORTEST_STEM ? stem : undefined;
}

/** Whether a folded word is so common that a query with other words does not need it. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}
