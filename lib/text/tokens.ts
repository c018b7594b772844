/**
 * Text to tokens: runs of letters, marks and digits are words; every other visible character stands alone.
 * "COVID-19, kata" gives COVID | - | 19 | , | kata. Names, dates and sentences are put together from these by others.
 * It must not know any language: what a word means is not decided here.
 */
import type { Span } from './span';

/** One word, number or punctuation mark with its span in the text it came from. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

const TOKEN = /(\p{N}+)(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}\p{C}]/gu;

/** The tokens of `text` in order; white space and control characters are in none. Linear in the length of `text`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const printed = match[0];
    const kind = match[1] !== undefined ? 'number' : /[\p{L}\p{M}\p{N}]/u.test(printed) ? 'word' : 'punctuation';
    tokens.push({ start: match.index, end: match.index + printed.length, text: printed, kind });
  }
  return tokens;
}
