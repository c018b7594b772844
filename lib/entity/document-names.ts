/**
 * What a whole document says about its words: which are printed in lower case, which with a capital where none is due.
 * "Pengamat" at a sentence start, "pengamat" elsewhere -> no name; "Meutya menyebut", "kata Meutya" -> a name.
 * It must not know kinds: only whether a capital means something.
 */
import { ENGLISH_COMMON_WORDS, INDONESIAN_COMMON_WORDS } from './common-words.data';
import {
  CALENDAR_WORDS,
  FIELD_WORDS,
  FUNCTION_WORDS,
  GENERIC_ACRONYMS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  ROLE_HEADS,
  SHORT_MONTHS,
} from './name-words.data';
import type { Sentence, Word } from './words';

/** How words are printed over a document. Keys are folded words. */
export interface WordUse {
  readonly lower: ReadonlyMap<string, number>;
  /** Capitals where the sentence did not ask for one. */
  readonly capital: ReadonlyMap<string, number>;
}

/** Counts how each word of `sentences` is printed. */
export function countWordUse(sentences: readonly Sentence[]): WordUse {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { words, isHeadline } of sentences) {
    if (isHeadline) continue;
    for (const word of words) {
      if (word.isNumber) continue;
      if (!word.isCapital) lower.set(word.fold, (lower.get(word.fold) ?? 0) + 1);
      else if (!word.isOpening) capital.set(word.fold, (capital.get(word.fold) ?? 0) + 1);
    }
  }
  return { lower, capital };
}

/** Whether `fold` is an ordinary word of either language. */
export function isCommonWord(fold: string): boolean {
  return INDONESIAN_COMMON_WORDS.has(fold) || ENGLISH_COMMON_WORDS.has(fold) || FIELD_WORDS.has(fold) || FUNCTION_WORDS.has(fold);
}

/** Whether the word at `at` is a day or a month; short months only beside a number. */
export function isCalendarWord(words: readonly Word[], at: number): boolean {
  const { fold } = words[at]!;
  if (CALENDAR_WORDS.has(fold)) return true;
  return SHORT_MONTHS.has(fold) && (words[at - 1]?.isNumber === true || words[at + 1]?.isNumber === true);
}

/** Whether a lone word at a sentence opening is shaped like a verb or a noun made from one: "Menutup", "Capaian". */
export function isDerivedShape(fold: string): boolean {
  return DERIVED_SHAPE.test(fold);
}

const DERIVED_SHAPE =
  /^(?:me(?:ng|ny|n|m|l|r|w)|ber|ter|di|pe(?:ng|ny|n|m|r|l)|ke|se)\p{Ll}{3,}$|^\p{Ll}{4,}(?:an|kan|nya|lah|kah|i|ing|ed|ly|tion|ness|ment)$/u;
const VERB_SHAPE = /^(?:di|me|ber|ter|pe|se)\p{Ll}{3,}(?:kan|nya|i|an)$/u;

/** Whether the capital of `word`, at the opening of a sentence, is that of a name. `next` is the word after it. */
export function opensWithName(word: Word, next: Word | undefined, use: WordUse): boolean {
  const { fold } = word;
  if (FUNCTION_WORDS.has(fold) || CALENDAR_WORDS.has(fold)) return false;
  const capitals = use.capital.get(fold) ?? 0;
  const lowers = use.lower.get(fold) ?? 0;
  if (capitals > lowers || isHead(fold) || (word.isAcronym && !GENERIC_ACRONYMS.has(fold))) return true;
  if (lowers > 0 || isCommonWord(fold)) return false;
  return !(VERB_SHAPE.test(fold) && capitals === 0 && next?.isCapital !== true) && !/^(?:di|me[mnl])\p{Ll}{4,}kan$/u.test(fold);
}

function isHead(fold: string): boolean {
  return ORGANISATION_HEADS.has(fold) || PLACE_HEADS.has(fold) || ROLE_HEADS.has(fold);
}
