/**
 * What the tagger sees in one word by itself: its spelling, shape and the word lists it is in, all as 32-bit hashes.
 * "Universitas" gives its lower form, the shape Xx, prefixes u un uni univ, suffixes s as tas itas and its lists.
 * It must not know the words around it: those are put together in tagger-features.
 */

/** One distinct word. `atoms` are hashes that are weighed by the word's distance from the token that is judged. */
export interface Word {
  /** Hash of the lower-case form, digits made alike. */
  readonly lower: number;
  /** Hash of the letter shape: Xx, XX, xx, 00, Xx00 and so on. */
  readonly shape: number;
  readonly capital: boolean;
  readonly letters: boolean;
  /** Bit set of the word lists that hold it. */
  readonly lists: number;
  /** Upper-case letters of an acronym, lower-cased; empty for other words. */
  readonly acronym: string;
  /** Features of the word where it is judged itself. */
  readonly own: readonly number[];
  /** Features of the word as the next or the last but one, and so on. */
  readonly near: readonly number[];
}

/** Tells which word lists hold a lower-case word, as a bit set. */
export type WordLists = (lower: string) => number;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, begun from `seed`; the same everywhere and always. */
export function hashText(text: string, seed = FNV_OFFSET): number {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return mix(hash);
}

/** One hash out of two, order kept. */
export function joinHashes(first: number, second: number): number {
  return mix(Math.imul(first ^ (second >>> 15), 0x2c1b3c6d) + Math.imul(second, 0x297a2d39));
}

function mix(value: number): number {
  let hash = value | 0;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash | 0;
}

const CAPITAL = /^\p{Lu}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{N}/u;
const LETTER = /\p{L}/u;

/** The shape of a word with repeats cut to two: "Jakarta" is Xxx, "KPU" is XX, "2024" is 00, "iPhone" is xXxx. */
export function shapeOf(text: string): string {
  let shape = '';
  for (const character of text) {
    const mark = UPPER.test(character)
      ? 'X'
      : LOWER.test(character)
        ? 'x'
        : DIGIT.test(character)
          ? '0'
          : LETTER.test(character)
            ? 'l'
            : character;
    if (!(shape.endsWith(mark) && shape.at(-2) === mark)) shape += mark;
  }
  return shape;
}

/** Everything about one word that does not depend on its neighbours. */
export function describeWord(text: string, listsOf: WordLists): Word {
  const lower = text.toLowerCase().replace(/\p{N}/gu, '0');
  const shape = shapeOf(text);
  const lists = listsOf(text.toLowerCase());
  const lowerHash = hashText(lower, 1);
  const shapeHash = hashText(shape, 2);
  return {
    lower: lowerHash,
    shape: shapeHash,
    capital: CAPITAL.test(text),
    letters: LETTER.test(text),
    lists,
    acronym: /^\p{Lu}{2,8}$/u.test(text) ? lower : '',
    own: ownFeatures(text, lower, lowerHash, shapeHash, lists),
    near: nearFeatures(lower, lowerHash, shapeHash, lists),
  };
}

function ownFeatures(text: string, lower: string, lowerHash: number, shapeHash: number, lists: number): number[] {
  const features = [lowerHash, shapeHash, hashText(text, 4), joinHashes(5, lists), joinHashes(shapeHash, lists)];
  for (let size = 1; size <= 4 && size < lower.length; size++) {
    features.push(hashText(lower.slice(0, size), 10 + size), hashText(lower.slice(-size), 20 + size));
    features.push(joinHashes(hashText(lower.slice(-size), 30 + size), shapeHash));
  }
  for (let list = 0; list < 16; list++) if (lists & (1 << list)) features.push(joinHashes(40, list));
  features.push(joinHashes(hashText('length', 6), Math.min(lower.length, 10)));
  return features;
}

function nearFeatures(lower: string, lowerHash: number, shapeHash: number, lists: number): number[] {
  const features = [lowerHash, shapeHash, joinHashes(5, lists)];
  if (lower.length > 3) features.push(hashText(lower.slice(0, 3), 13), hashText(lower.slice(-3), 23));
  for (let list = 0; list < 16; list++) if (lists & (1 << list)) features.push(joinHashes(40, list));
  return features;
}
