/**
 * UTF-16 units sorted for matching: separator, letter (folded to one spelling), or rare case.
 * foldOf("É") is the code of "e"; foldOf(" ") is SEPARATOR. One load from a flat table for each unit of text.
 * It must not know tokens or aliases. The table fills itself as units are met, so that nothing is built ahead of need.
 */

/** Between tokens: white space, punctuation, emoji. */
export const SEPARATOR = 0;
/** Inside a token without counting: combining accents, soft hyphens, joiners, direction marks. */
export const IGNORED = 1;
/** Half of a surrogate pair: look at the code point. */
export const SURROGATE = 2;
/** A Han character: a token by itself. */
export const IDEOGRAPH = 3;
/** Not met so far: call `foldOf`. */
export const UNKNOWN = 4;
/** Every value above this is the folded letter or digit itself. */
export const RARE = 4;

const LETTER = /^[\p{L}\p{M}\p{N}_]$/u;
const HAN = /^\p{Script=Han}$/u;
const IGNORABLE = /^(?:[\u0300-\u036f]|[\ufe00-\ufe0f]|(?!\u200b)\p{Cf})$/u;
const ACCENTS_ONLY = /^[\u0300-\u036f]*$/u;

/** Folded value of each UTF-16 unit; UNKNOWN where not met so far. Read it directly on the hot path, else by `foldOf`. */
export const FOLDS: Uint16Array = startFolds();

function startFolds(): Uint16Array {
  const folds = new Uint16Array(0x10000).fill(UNKNOWN);
  folds.fill(SURROGATE, 0xd800, 0xe000);
  for (let unit = 0; unit < 0x80; unit += 1) folds[unit] = classify(unit);
  return folds;
}

/** The folded value of a unit, or SEPARATOR, IGNORED, SURROGATE, IDEOGRAPH; never UNKNOWN. */
export function foldOf(unit: number): number {
  const known = FOLDS[unit]!;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  FOLDS[unit] = found;
  return found;
}

function classify(unit: number): number {
  const printed = String.fromCharCode(unit);
  if (IGNORABLE.test(printed)) return IGNORED;
  if (!LETTER.test(printed)) return SEPARATOR;
  if (HAN.test(printed)) return IDEOGRAPH;
  const parts = printed.normalize('NFKD');
  const base = ACCENTS_ONLY.test(parts.slice(1)) ? parts[0]! : printed;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : base.charCodeAt(0);
}

/** The folded value of a code point beyond U+FFFF, SEPARATOR where it is no letter. */
export function foldAstral(codePoint: number): number {
  const printed = String.fromCodePoint(codePoint);
  return LETTER.test(printed) ? printed.toLowerCase().codePointAt(0)! : SEPARATOR;
}

/** Whether a unit is a lower-case letter. */
export function isLowerCase(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  const printed = String.fromCharCode(unit);
  return printed !== printed.toUpperCase() && printed === printed.toLowerCase();
}

/** Whether a unit is a capital (or title-case) letter. */
export function isUpperCase(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const printed = String.fromCharCode(unit);
  return printed !== printed.toLowerCase();
}

/** Whether a unit can stand inside a token. */
export function isWordUnit(unit: number): boolean {
  return foldOf(unit) !== SEPARATOR;
}

/** Whether a unit is white space, as `String.prototype.trim` sees it, or a zero-width space. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0xa0) return false;
  return unit === 0xa0 || unit === 0x200b || (unit >= 0x2000 && unit <= 0x200a) || WIDE_SPACES.has(unit);
}

const WIDE_SPACES: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);
