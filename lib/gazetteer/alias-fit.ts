/**
 * Does this alias really stand here, and how is it printed? "BEIJING" fits the alias "Beijing" in capitals, "bali" does not fit "Bali".
 * Comes after the hashes have suggested an alias, so it runs for hits only and compares letter by letter.
 * It must not know which entity the alias names, nor what stands around it.
 */
import type { Alias } from '../entity/entity';
import type { Span } from '../text/span';
import { foldOf, IGNORED, isLowerCase, isSpace, isUpperCase, RARE } from './letters';
import { END, HASH, readToken, START, tokenSlot } from './read-token';

/** How a surface form is printed compared with its alias; the span takes in the alias's own outer punctuation ("Co."). */
export interface Fit extends Span {
  readonly printed: 'exact' | 'capitals' | 'other-case';
  /** Letters agree but for accents. */
  readonly accents: boolean;
}

/** Aliases of up to this many letters match only as they are written: "XI" is not "Xi", "Ai" is not "AI". */
const SHORT_LETTERS = 3;

/** The fit of `alias` on the tokens of `text` from `start` to `end`, undefined where letters, separators or case rule differ. */
export function fitAlias(text: string, start: number, end: number, alias: Alias): Fit | undefined {
  if (alias.text.length === end - start && text.startsWith(alias.text, start)) {
    return { start, end, printed: 'exact', accents: false };
  }
  const core = compareTokens(text, start, end, alias.text, alias.caseSensitive);
  if (!core) return undefined;
  const span = takeOuter(text, start, end, alias.text.slice(0, core.start).trimStart(), alias.text.slice(core.end).trimEnd());
  return span && judgeCase(text, { start, end }, span, alias, alias.text.slice(core.start, core.end));
}

const ours = tokenSlot();
const theirs = tokenSlot();

/** Where the alias's tokens begin and end within it, undefined where they are not the tokens of the text. */
function compareTokens(text: string, start: number, end: number, alias: string, exact: boolean): Span | undefined {
  let inText = start;
  let inAlias = 0;
  let first = -1;
  while (readToken(alias, inAlias, 0, ours)) {
    if (inText >= end || !readToken(text, inText, 0, theirs) || theirs[END]! > end) return undefined;
    if (ours[HASH] !== theirs[HASH] || !sameLetters(alias, text, exact) || !keepsCapital(alias, text)) return undefined;
    if (first < 0) first = ours[START]!;
    else if (!sameSeparator(alias.slice(inAlias, ours[START]!), text.slice(inText, theirs[START]!))) return undefined;
    inText = theirs[END]!;
    inAlias = ours[END]!;
  }
  return first >= 0 && inText === end ? { start: first, end: inAlias } : undefined;
}

/** Whether the tokens in both slots have the same folded letters. */
function sameLetters(alias: string, text: string, exact: boolean): boolean {
  let at = theirs[START]!;
  for (let from = ours[START]!; from < ours[END]!; from += 1) {
    const fold = foldOf(alias.charCodeAt(from));
    if (fold === IGNORED) continue;
    while (at < theirs[END]! && foldOf(text.charCodeAt(at)) === IGNORED) at += 1;
    if (at >= theirs[END]! || !sameUnit(alias.charCodeAt(from), text.charCodeAt(at), fold, exact)) return false;
    at += 1;
  }
  while (at < theirs[END]! && foldOf(text.charCodeAt(at)) === IGNORED) at += 1;
  return at === theirs[END]!;
}

/** `exact` settles ASCII letters here; whether other letters are the same ones is seen once the whole is composed. */
function sameUnit(a: number, b: number, foldOfA: number, exact: boolean): boolean {
  if (a === b) return true;
  return foldOfA > RARE && foldOfA === foldOf(b) && !(exact && a < 0x80 && b < 0x80);
}

/** A capital of the alias may not be printed small. */
function keepsCapital(alias: string, text: string): boolean {
  return !(isUpperCase(alias.charCodeAt(ours[START]!)) && isLowerCase(text.charCodeAt(theirs[START]!)));
}

/** White space of any length is one space, curly marks are plain, "A & B" is "A&B"; a hyphen may be printed as a space. */
function sameSeparator(alias: string, text: string): boolean {
  if (alias === text) return true;
  const wanted = plainSeparator(alias);
  const found = plainSeparator(text);
  return wanted === found || (wanted === '-' && found === ' ');
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
};

function plainSeparator(separator: string): string {
  let plain = '';
  for (const mark of separator) {
    const unit = mark.charCodeAt(0);
    if (isSpace(unit)) {
      if (!plain.endsWith(' ')) plain += ' ';
    } else if (foldOf(unit) !== IGNORED) plain += PLAIN[mark] ?? mark;
  }
  return plain.length > 1 && plain !== ' - ' ? plain.replaceAll(' ', '') : plain;
}

/** Punctuation outside the alias's letters: required before and after, but a closing ".", "!" or "?" may be missing. */
function takeOuter(text: string, start: number, end: number, lead: string, tail: string): Span | undefined {
  if (lead && !text.endsWith(lead, start)) return undefined;
  if (text.startsWith(tail, end)) return { start: start - lead.length, end: end + tail.length };
  return /^[.!?]+$/.test(tail) ? { start: start - lead.length, end } : undefined;
}

function judgeCase(text: string, core: Span, span: Span, alias: Alias, aliasCore: string): Fit | undefined {
  const printed = plainForm(text.slice(core.start, core.end));
  const wanted = plainForm(aliasCore);
  if (printed === wanted) return { ...span, printed: 'exact', accents: false };
  if (alias.caseSensitive) return undefined;
  const accents = printed.toLowerCase() !== wanted.toLowerCase();
  if (stripAccents(printed) === stripAccents(wanted)) return { ...span, printed: 'exact', accents };
  if (countLetters(wanted) <= SHORT_LETTERS) return undefined;
  return { ...span, printed: printed === printed.toUpperCase() ? 'capitals' : 'other-case', accents };
}

/** Composed, with plain separators, and without what is invisible. */
function plainForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\ufe00-\ufe0f]|(?!\u200b)\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, plainSeparator)
    .replace(/-/g, ' ');
}

function stripAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
