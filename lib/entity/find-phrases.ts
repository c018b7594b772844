/**
 * Finds known surface forms in the words of a text, longest first.
 * phrases {"Tirai Bambu" -> china} in "nagara Tirai Bambu itu" -> [{ start: 7, end: 18, value: china }].
 * It must not know what the phrases stand for. (Pages are matched by lib/gazetteer; this is for one article's own names.)
 */
import type { Span } from '../text/span';
import type { Sentence, Word } from './words';

/** Phrases with what they stand for: as printed, and folded where the case does not matter. */
export interface Phrases<Value> {
  readonly exact: ReadonlyMap<string, Value>;
  readonly folded: ReadonlyMap<string, Value>;
}

/** A phrase found. */
export interface FoundPhrase<Value> extends Span {
  readonly value: Value;
}

const LONGEST_PHRASE = 10;

/** All places of `phrases` in `sentences` of `text`, in order, never overlapping. Linear. */
export function findPhrases<Value>(text: string, sentences: readonly Sentence[], phrases: Phrases<Value>): FoundPhrase<Value>[] {
  const openers = new Set([...phrases.exact.keys(), ...phrases.folded.keys()].map((phrase) => openerOf(phrase)));
  const found: FoundPhrase<Value>[] = [];
  if (openers.size === 0) return found;
  for (const { words } of sentences)
    for (let at = 0; at < words.length; at++) {
      if (!openers.has(openerOf(words[at]!.text))) continue;
      const match = longestAt(text, words, at, phrases);
      if (!match) continue;
      found.push(match.phrase);
      at += match.count - 1;
    }
  return found;
}

function longestAt<Value>(text: string, words: readonly Word[], at: number, { exact, folded }: Phrases<Value>) {
  for (let count = Math.min(LONGEST_PHRASE, words.length - at); count > 0; count--) {
    const start = words[at]!.start;
    const end = words[at + count - 1]!.end;
    const printed = text.slice(start, end).replace(/\s+/gu, ' ');
    const value = exact.get(printed) ?? folded.get(printed.toLowerCase());
    if (value !== undefined) return { phrase: { start, end, value }, count };
  }
  return undefined;
}

/** The first letters and digits, lower case: enough to pass over most words. */
function openerOf(phrase: string): string {
  return /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}]+)/u.exec(phrase)?.[1]?.toLowerCase() ?? '';
}
