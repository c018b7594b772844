/**
 * The next token of a text with the hash of its folded letters: "  Élan!" gives [2, 6) and the hash of "elan".
 * Called for every word of every page: no objects, no strings, one pass over the units.
 * It must not know the table: what a hash means is decided by who looks it up.
 */
import { FOLDS, foldAstral, foldOf, IDEOGRAPH, IGNORED, RARE, SEPARATOR, SURROGATE } from './letters';

/** Places of a token slot, an Int32Array of three made by `tokenSlot`. */
export const START = 0;
export const END = 1;
export const HASH = 2;

/** One step of the hash of a token: hash = imul(hash ^ fold, HASH_PRIME), beginning at the table's seed (FNV-1a). */
export const HASH_PRIME = 0x01000193;
const GOLDEN = 0x9e3779b1;

/** Room for one token. */
export function tokenSlot(): Int32Array {
  return new Int32Array(3);
}

/** Writes the first token at or after `from` into `token`; false where there is none. Linear in what it passes over. */
export function readToken(text: string, from: number, seed: number, token: Int32Array): boolean {
  const length = text.length;
  let at = from;
  while (at < length) {
    let fold = FOLDS[text.charCodeAt(at)]!;
    if (fold > RARE) {
      const start = at;
      let hash = seed;
      do {
        hash = Math.imul(hash ^ fold, HASH_PRIME);
        at += 1;
        fold = at < length ? FOLDS[text.charCodeAt(at)]! : SEPARATOR;
      } while (fold > RARE);
      if (fold !== SEPARATOR) return readRareToken(text, start, seed, token);
      token[START] = start;
      token[END] = at;
      token[HASH] = hash;
      return true;
    }
    if (fold > IGNORED) {
      if (readRareToken(text, at, seed, token)) return true;
      at = token[END]!;
    } else at += 1;
  }
  return false;
}

/** The same for a token with an accent mark, a pair, an ideograph or a unit not met before, from `start` on. False where no letter stands there. */
export function readRareToken(text: string, start: number, seed: number, token: Int32Array): boolean {
  let hash = seed;
  let end = start;
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    let fold = foldOf(unit);
    let width = 1;
    if (fold === IDEOGRAPH) {
      if (end > start) break;
      return writeToken(token, start, at + 1, Math.imul(seed ^ unit, HASH_PRIME));
    }
    if (fold === SURROGATE) {
      const codePoint = text.codePointAt(at)!;
      width = codePoint > 0xffff ? 2 : 1;
      fold = width === 2 ? foldAstral(codePoint) : SEPARATOR;
    }
    if (fold === SEPARATOR || (fold === IGNORED && end === start)) break;
    if (fold !== IGNORED) hash = Math.imul(hash ^ fold, HASH_PRIME);
    at += width;
    if (fold !== IGNORED || isAccent(unit)) end = at;
  }
  if (end > start) return writeToken(token, start, end, hash);
  token[END] = Math.max(at, start + 1);
  return false;
}

function writeToken(token: Int32Array, start: number, end: number, hash: number): true {
  token[START] = start;
  token[END] = end;
  token[HASH] = hash;
  return true;
}

function isAccent(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

/** The hash of some tokens in a row and one more: spread over all 32 bits, so that any of them may be used. */
export function joinHash(before: number, token: number): number {
  const mixed = Math.imul(((before << 5) | (before >>> 27)) ^ token ^ (token >>> 15), GOLDEN);
  return mixed ^ (mixed >>> 15);
}
