/**
 * A text to the words that search compares, each with its place in the text as printed.
 * "Élysée-Palast" -> { term: "elysee", start: 0, end: 6 }, { term: "palast", start: 7, end: 13 }.
 * It must not know the engine. Queries and texts go through the same door, so that they meet.
 */
import { foldText } from '../text/fold';
import type { Span } from '../text/span';

/** A word as it is compared, and where it stands. */
export interface Word extends Span {
  readonly term: string;
}

/** Most words: to fold them is to take their capitals away. */
const ASCII = /^[\x20-\x7e]+$/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of `text` in order; spans are into `text` itself. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    term: toTerm(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ term }) => term !== '');
}

/** The terms of `text` in order, as wordsOf gives them, without their places: a third of the time. */
export function termsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(toTerm).filter((term) => term !== '');
}

function toTerm(printed: string): string {
  return ASCII.test(printed) ? printed.toLowerCase() : foldText(printed);
}
