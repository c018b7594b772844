/**
 * Tokens joined to the words of names: "S.M.", "COVID-19", "AT&T" and "Ma'ruf" are one word each.
 * "Pj. Gubernur S.M. Jaya" -> Pj | Gubernur | S.M | Jaya, each with its gap (what stands before it).
 * It must not know kinds of names: only what a word looks like and where it stands.
 */
import type { Span } from '../text/span';
import { type Token, tokenise } from '../text/tokens';

/** One word of a sentence. `gap` is what is printed between it and the word before, white space taken away. */
export interface Word extends Span {
  readonly text: string;
  readonly fold: string;
  readonly gap: string;
  readonly isCapital: boolean;
  readonly isAcronym: boolean;
  readonly isNumber: boolean;
  /** First word of a sentence, or first after an opening quote, a colon or a bullet. */
  readonly isOpening: boolean;
}

/** One sentence. In a headline nearly all words have capitals, so that a capital says nothing. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  readonly isHeadline: boolean;
}

/** A share of capitals over this, and no full stop, makes a sentence a headline. */
const HEADLINE_SHARE = 0.75;
const HEADLINE_WORDS = 5;
const JOINERS = new Set(['-', "'", '’', '&', '.']);
const OPENING_GAP = /["“”‘:•*;–—(]$|^["”]?[!?…]/u;

/** The sentences of `text` under `spans`, with their words. Linear. */
export function readSentences(text: string, spans: readonly Span[]): Sentence[] {
  return spans.map((span) => {
    const words = toWords(text, span);
    return {
      start: span.start,
      end: span.end,
      words,
      isHeadline: !/[.!?]["”’)]*$/u.test(text.slice(span.end - 3, span.end)) && hasCapitals(words),
    };
  });
}

function hasCapitals(words: readonly Word[]): boolean {
  const spelled = words.filter((word) => !word.isNumber);
  return spelled.length >= HEADLINE_WORDS && spelled.filter((word) => word.isCapital).length > spelled.length * HEADLINE_SHARE;
}

/** The words of one sentence of `text`. Linear in the sentence. */
export function toWords(text: string, sentence: Span): Word[] {
  const tokens = tokensOf(text, sentence);
  const words: Word[] = [];
  let previousEnd = sentence.start;
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]!;
    if (first.kind === 'punctuation') continue;
    while (isJoined(tokens, at)) at += 2;
    const span = { start: first.start, end: tokens[at]!.end };
    words.push(toWord(text, span, gapOf(text, previousEnd, span.start), words.length === 0));
    previousEnd = span.end;
  }
  return words;
}

/** What is printed between two words, white space taken away; most often nothing. */
function gapOf(text: string, from: number, to: number): string {
  if (to === from || (to === from + 1 && text.charAt(from) === ' ')) return '';
  return text.slice(from, to).replace(/\s+/gu, '');
}

function tokensOf(text: string, sentence: Span): Token[] {
  return tokenise(text.slice(sentence.start, sentence.end)).map((token) => ({
    ...token,
    start: token.start + sentence.start,
    end: token.end + sentence.start,
  }));
}

/** Whether the token at `at` goes on, without a space, over a hyphen, an apostrophe or the like; "se-Asia" does not. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const joiner = tokens[at + 1];
  const next = tokens[at + 2];
  if (!joiner || !next || next.kind === 'punctuation' || !JOINERS.has(joiner.text)) return false;
  if (joiner.start !== tokens[at]!.end || next.start !== joiner.end) return false;
  return joiner.text !== '-' || !(/^\p{Ll}/u.test(tokens[at]!.text) && /^\p{Lu}/u.test(next.text));
}

function toWord(text: string, span: Span, gap: string, isFirst: boolean): Word {
  const printed = text.slice(span.start, span.end);
  const isOpening = isFirst || (gap !== '' && OPENING_GAP.test(gap));
  const { start, end } = span;
  if (PLAIN.test(printed)) {
    return { start, end, text: printed, fold: printed, gap, isCapital: false, isAcronym: false, isNumber: false, isOpening };
  }
  return {
    start,
    end,
    text: printed,
    fold: printed.toLowerCase(),
    gap,
    isCapital: CAPITAL.test(printed),
    isAcronym: isAcronym(printed),
    isNumber: NUMBER.test(printed),
    isOpening,
  };
}

/** Most words of a text: nothing more is to be asked of them. */
const PLAIN = /^[a-z]+$/;
const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}|\p{N}+\p{Lu})/u;
const NUMBER = /^[\p{N}.,-]+$/u;

/** Two letters at least, all of them capitals. */
function isAcronym(printed: string): boolean {
  return printed === printed.toUpperCase() && printed !== printed.toLowerCase() && /\p{L}[^\p{L}]*\p{L}/u.test(printed);
}
