/**
 * What stands around a match: the words before and after, whether a sentence begins here, whether all is printed as a title.
 * In "Bank Indonesia" the word before "Indonesia" is "Bank". A line break or punctuation ends the view; "PT." and "Dr." do not.
 * It must not know entities.
 */
import { FUNCTION_WORDS } from '../entity/name-words.data';
import type { Span } from '../text/span';
import { isLowerCase, isSpace, isUpperCase, isWordUnit } from './letters';
import { END, readToken, START, tokenSlot } from './read-token';

const MAX_WORD = 40;
const MAX_SPACES = 8;
const ABBREVIATION_LENGTH = 4;
const WINDOW = 120;
const TITLE_SHARE = 0.8;
const LINE_BREAK = 0x0a;
const DOT = 0x2e;

/** The word just before `at`, undefined where punctuation or a line break comes first. */
export function wordBefore(text: string, at: number): Span | undefined {
  let end = skipSpaces(text, at - 1, -1) + 1;
  if (end === at) return undefined;
  const dotted = text.charCodeAt(end - 1) === DOT;
  if (dotted) end -= 1;
  let start = end;
  while (start > 0 && end - start < MAX_WORD && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
  return start === end || (dotted && end - start > ABBREVIATION_LENGTH) ? undefined : { start, end };
}

/** The word just after `at`, undefined where punctuation or a line break comes first. */
export function wordAfter(text: string, at: number): Span | undefined {
  const start = skipSpaces(text, at, 1);
  if (start === at) return undefined;
  let end = start;
  while (end < text.length && end - start < MAX_WORD && isWordUnit(text.charCodeAt(end))) end += 1;
  return start === end ? undefined : { start, end };
}

function skipSpaces(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && Math.abs(at - from) < MAX_SPACES) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_BREAK || !isSpace(unit)) break;
    at += step;
  }
  return at;
}

/** Whether the word at `span` begins with a capital. */
export function isCapitalised(text: string, span: Span): boolean {
  return isUpperCase(text.charCodeAt(span.start));
}

/** Whether a word of two letters or more is printed in capitals only. */
export function isInCapitals(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at += 1) if (isLowerCase(text.charCodeAt(at))) return false;
  return span.end - span.start > 1 && isCapitalised(text, span);
}

/** Whether a sentence, line or quotation begins at `at`, so that a capital there says nothing. */
export function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && before > at - MAX_SPACES) {
    const unit = text.charCodeAt(before);
    if (unit === LINE_BREAK) return true;
    if (!isSpace(unit)) break;
    before -= 1;
  }
  return before < 0 || '.!?:;"“‘«([•*|>-–—'.includes(text[before]!);
}

/**
 * Whether its capitals set a word apart from those beside it: "BBC" from words that are not all capitals and no numbers, "Apple" from
 * small ones within a sentence. False where no word stands beside it.
 */
export function isSetApart(text: string, span: Span): boolean {
  const around = [wordBefore(text, span.start), wordAfter(text, span.end)].filter((word) => word !== undefined);
  if (isInCapitals(text, span)) {
    const isSentence = around.some((word) => !isCapitalised(text, word) || opensSentence(text, word.start));
    return isSentence && around.every((word) => hasLowerCase(text, word));
  }
  if (around.length === 0 || opensSentence(text, span.start) || isTitleCase(text, span)) return false;
  return around.every((word) => !isCapitalised(text, word) || opensWithSmallWord(text, word));
}

/** "Dari" in "Dari Solo": the capital is that of the sentence. */
function opensWithSmallWord(text: string, word: Span): boolean {
  return isFunctionWord(text, word.start, word.end) && opensSentence(text, word.start);
}

function hasLowerCase(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at += 1) if (isLowerCase(text.charCodeAt(at))) return true;
  return false;
}

function isFunctionWord(text: string, start: number, end: number): boolean {
  return FUNCTION_WORDS.has(text.slice(start, end).toLowerCase());
}

const slot = tokenSlot();

/** Whether most words around `span` are capitalised, as in a headline or a table: then capitals say nothing. */
export function isTitleCase(text: string, span: Span): boolean {
  let words = 0;
  let capitals = 0;
  let from = Math.max(0, span.start - WINDOW);
  while (from > 0 && from < span.start && isWordUnit(text.charCodeAt(from - 1))) from += 1;
  const until = Math.min(text.length, span.end + WINDOW);
  while (from < until && readToken(text, from, 0, slot)) {
    const inside = slot[START]! < span.end && slot[END]! > span.start;
    if (!inside && slot[END]! - slot[START]! > 3 && !isFunctionWord(text, slot[START]!, slot[END]!)) {
      words += 1;
      if (isUpperCase(text.charCodeAt(slot[START]!))) capitals += 1;
    }
    from = slot[END]!;
  }
  return words > 2 && capitals / words > TITLE_SHARE;
}
