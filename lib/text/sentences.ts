/**
 * Text to sentences, in Indonesian and English.
 * "Pj. Gubernur S.M. Jaya hadir. Ia diam." -> "Pj. Gubernur S.M. Jaya hadir." and "Ia diam."; 5.000, "Co." and initials do not end one.
 * It must not know what a sentence says: quotes and names are found by others inside the spans given here.
 */
import { LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS, SENTENCE_OPENERS, TRAILING_ABBREVIATIONS } from './sentences.data';
import type { Span } from './span';

/** Stops with what closes after them, or a line break. The stop must be followed by white space or the end (CJK stops need not). */
const BREAK =
  /(?<![.!?\u2026])[.!?\u2026]+["'\u201d\u2019)\]\u00bb]*(?=\s|$)|[\u3002\uff01\uff1f]+["\u201d\u300d\u300f)]*|\r?\n\s*/gu;
const WORD_BEFORE = /(?:[\p{L}\p{M}]\.)*[\p{L}\p{M}\p{N}]+$/u;
const NEXT_WORD = /["'\u201c\u2018([\u00ab\s]*([\p{L}\p{M}]+|\p{N}+)?/uy;
/** No abbreviation is longer; looking no further back keeps the whole linear. */
const LONGEST_WORD = 24;

/**
 * The sentences of `text` in order, without the white space around them; together they hold every visible character.
 * A line break ends a sentence unless the next line goes on in lower case. Linear.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(BREAK)) {
    const isLineBreak = match[0].trim() === '';
    const end = isLineBreak ? match.index : match.index + match[0].length;
    if (end <= start || !(isLineBreak ? endsAtLine(text, match) : endsAtStop(text, match, start))) continue;
    sentences.push({ start, end: trimEnd(text, start, end) });
    start = skipSpace(text, end);
  }
  if (start < text.length) sentences.push({ start, end: trimEnd(text, start, text.length) });
  return sentences;
}

function endsAtLine(text: string, match: RegExpExecArray): boolean {
  if (match[0].split('\n').length > 2) return true;
  return !isLower(text.charAt(match.index + match[0].length));
}

function endsAtStop(text: string, match: RegExpExecArray, sentenceStart: number): boolean {
  const after = match.index + match[0].length;
  const next = wordAt(text, after);
  if (/^[\u3002\uff01\uff1f]/.test(match[0])) return true;
  if (isLower(next.charAt(0))) return false;
  if (match[0] !== '.') return true;
  const before = WORD_BEFORE.exec(text.slice(Math.max(sentenceStart, match.index - LONGEST_WORD), match.index));
  if (before === null) return true;
  const isFirst = match.index - before[0].length === sentenceStart;
  return !goesOn(before[0], next, isFirst);
}

/** Whether the stop after `word` belongs to it, so that `next` is in the same sentence. */
function goesOn(word: string, next: string, isFirst: boolean): boolean {
  const folded = word.toLowerCase();
  const nextFolded = next.toLowerCase();
  if (/^\p{N}+$/u.test(word)) return isFirst && word.length <= 2;
  if (NUMBER_ABBREVIATIONS.has(folded) && /^\p{N}/u.test(next)) return true;
  if (LEADING_ABBREVIATIONS.has(folded)) return true;
  if (TRAILING_ABBREVIATIONS.has(folded)) return TRAILING_ABBREVIATIONS.has(nextFolded);
  const isInitial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || word.includes('.');
  return isInitial && !SENTENCE_OPENERS.has(nextFolded);
}

/** The word or number that begins the rest of the text, past opening quotes; empty where something else stands. */
function wordAt(text: string, index: number): string {
  NEXT_WORD.lastIndex = index;
  return NEXT_WORD.exec(text)?.[1] ?? '';
}

function isLower(character: string): boolean {
  return /\p{Ll}/u.test(character);
}

function skipSpace(text: string, index: number): number {
  let at = index;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
