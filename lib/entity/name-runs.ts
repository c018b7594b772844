/**
 * Runs of capitals: the stretches of a sentence that may hold names.
 * "oleh Kementerian Komunikasi dan Digital di Sanur" -> [Kementerian Komunikasi dan Digital], [Sanur].
 * It must not know where one name ends and the next begins inside a run: split-run.ts does.
 */
import { isCalendarWord, isCommonWord, opensWithName, type WordUse } from './document-names';
import {
  EVENT_WORDS,
  FIELD_WORDS,
  FUNCTION_WORDS,
  NAME_PARTICLES,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  ROLE_HEADS,
} from './name-words.data';
import type { Sentence, Word } from './words';

/** Words `from` up to, not with, `to` of a sentence. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const JOINING_GAPS = new Set(['', '&', '.', ".'"]);
const ABBREVIATED =
  /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|\p{Lu}\p{Ll}|pj|plt|plh|pjs|dr|drs|prof|ir|hj|kh|st|mr|mrs|ms|jr|sr|gen|col|sen|rep|moh|muh|abd)$/iu;
const NUMBERED_WORDS =
  /^(?:model|seri|negeri|series|type|tipe|note|pro|mark|mk|gen|version|versi|windows|galaxy|phone|pad|watch|max|plus|ultra|phase|level|seksi|jalan|jl|distrik|sma|smp|sd|smk|sman|smpn|sdn)$/iu;
const MOST_WORDS = 14;

/** The runs of one sentence, in order. Linear. */
export function findRuns({ words, isHeadline: inHeadline }: Sentence, use: WordUse): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    if (!opensRun(words, at, use, inHeadline)) {
      at++;
      continue;
    }
    const to = endOfRun(words, at, use, inHeadline);
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

function opensRun(words: readonly Word[], at: number, use: WordUse, inHeadline: boolean): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (!word.isCapital || isCalendarWord(words, at)) return false;
  if (inHeadline) return (use.capital.get(word.fold) ?? 0) > (use.lower.get(word.fold) ?? 0);
  if (word.isOpening) return opensWithName(word, next?.gap === '' ? next : undefined, use);
  if (FUNCTION_WORDS.has(word.fold) && !word.isAcronym)
    return next?.isCapital === true && next.gap === '' && (!isCommonWord(next.fold) || EVENT_WORDS.has(word.fold));
  return true;
}

function endOfRun(words: readonly Word[], from: number, use: WordUse, inHeadline: boolean): number {
  let at = from + 1;
  while (at < words.length && at - from < MOST_WORDS) {
    const step = stepOfRun(words, from, at, use, inHeadline);
    if (step === 0) break;
    at += step;
  }
  return Math.min(at, words.length);
}

/** How many words the run that began at `from` takes in at `at`: a capital, a number, or a small word with what follows. */
function stepOfRun(words: readonly Word[], from: number, at: number, use: WordUse, inHeadline: boolean): number {
  const word = words[at]!;
  const before = words[at - 1]!;
  if (isCalendarWord(words, at)) return 0;
  if (!joins(before, word)) return listStep(words, from, at);
  if (word.isCapital) {
    if (inHeadline && !((use.capital.get(word.fold) ?? 0) > (use.lower.get(word.fold) ?? 0))) return 0;
    return 1;
  }
  if (word.isNumber) return takesNumber(words, from, at) ? 1 : 0;
  return smallWordStep(words, from, at);
}

function joins(before: Word, word: Word): boolean {
  if (!JOINING_GAPS.has(word.gap)) return false;
  return word.gap !== '.' || ABBREVIATED.test(before.text);
}

function takesNumber(words: readonly Word[], from: number, at: number): boolean {
  const run = words.slice(from, at);
  const printed = words[at]!.text;
  if (/^(?:19|20)\d\d$/.test(printed)) return run.some((word) => EVENT_WORDS.has(word.fold)) && run.length > 1;
  return /^\d{1,4}$/.test(printed) && (NUMBERED_WORDS.test(words[at - 1]!.text) || /^\p{Ll}\p{Lu}/u.test(words[at - 1]!.text));
}

/** "dan", "untuk", "of the" … inside a name; the word after them must have a capital. */
function smallWordStep(words: readonly Word[], from: number, at: number): number {
  const small = words[at]!.fold;
  const skips = words[at + 1]?.fold === 'the' && words[at + 1]?.gap === '' ? 2 : 1;
  const next = words[at + skips];
  if (!next?.isCapital || next.gap !== '' || isCalendarWord(words, at + skips)) return 0;
  if (small === 'of') return skips + 1;
  if (NAME_PARTICLES.has(small) && small.length > 1) return 2;
  const isHeaded = words
    .slice(from, at)
    .some(({ fold }) => [ORGANISATION_HEADS, ROLE_HEADS, PLACE_HEADS].some((heads) => heads.has(fold)));
  if (!isHeaded) return 0;
  if (small === 'dan' || small === 'and' || small === '&') return goesOnAfterAnd(words[at - 1]!, next) ? skips + 1 : 0;
  return (small === 'untuk' || small === 'for' || small === 'bidang') && isCommonWord(next.fold) ? skips + 1 : 0;
}

/** "Komunikasi dan Digital" are two ordinary words, hence one name; "Keuangan dan Bank Indonesia" are two names. */
function goesOnAfterAnd(before: Word, next: Word): boolean {
  if ((next.isAcronym && !FIELD_WORDS.has(next.fold)) || ORGANISATION_HEADS.has(next.fold) || ROLE_HEADS.has(next.fold))
    return false;
  return isCommonWord(next.fold) && isCommonWord(before.fold);
}

/** "Dinas Komunikasi, Informatika, dan Statistik": a list of ordinary words with capitals that ends in "dan". */
function listStep(words: readonly Word[], from: number, at: number): number {
  if (words[at]!.gap !== ',' || !ORGANISATION_HEADS.has(words[from]!.fold)) return 0;
  let end = at;
  while (end - at < 6 && words[end] && /^,?$/.test(words[end]!.gap) && words[end]!.isCapital && isCommonWord(words[end]!.fold))
    end++;
  const and = words[end];
  const last = words[end + 1];
  const isList = /^(?:dan|and|serta)$/.test(and?.fold ?? '') && /^,?$/.test(and!.gap) && last?.isCapital && last.gap === '';
  if (isList && isCommonWord(last!.fold)) return end + 2 - at;
  return 0;
}
