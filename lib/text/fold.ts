/**
 * One spelling for comparing: lower case, no accents, plain quotes and dashes, single spaces.
 * foldText("  Élysée\u00a0– “BALI”") -> 'elysee - "bali"'. Spans of the folded text are NOT spans of the original.
 * It must not know words: what is a stop word or a stem is decided by who searches.
 */

const MARKS = /\p{M}+/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /\s+/gu;

/**
 * `text` as a key for comparing and searching. Never use its offsets in the original: the length may change.
 * Folding twice changes nothing more. Linear.
 */
export function foldText(text: string): string {
  return plainPunctuation(text.normalize('NFKD').replace(MARKS, '').toLowerCase().normalize('NFKD').replace(MARKS, ''))
    .replace(SPACES, ' ')
    .trim();
}

/** `text` with curly quotes and long dashes made plain; every unit keeps its place, so spans hold in both. */
export function plainPunctuation(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-');
}
