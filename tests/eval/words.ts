/**
 * How much two texts have in common, counted in words: F1 of bags of words, and ROUGE-1, -2 and -L.
 * wordF1('a b c', 'b c d') -> 2/3; rouge('a b', 'a b') -> { r1: 1, r2: 1, rl: 1 }.
 * It must not know what the texts are.
 */

/** F-measures from 0 to 1. */
export interface Rouge {
  readonly r1: number;
  readonly r2: number;
  readonly rl: number;
}

/** Lower-case words: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** F1 of the words of two texts, order aside: 1 for two empty texts. */
export function wordF1(found: string, expected: string): number {
  return overlapF1(wordsOf(found), wordsOf(expected));
}

/** ROUGE of a summary against one reference, F-measure, no stemming, no stop words (Lin 2004). */
export function rouge(found: string, expected: string): Rouge {
  const [a, b] = [wordsOf(found), wordsOf(expected)];
  return { r1: overlapF1(a, b), r2: overlapF1(pairs(a), pairs(b)), rl: f1(commonSubsequence(a, b), a.length, b.length) };
}

function overlapF1(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return f1(common, a.length, b.length);
}

function f1(common: number, a: number, b: number): number {
  return a + b === 0 ? 1 : (2 * common) / (a + b);
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** Length of the longest common subsequence. */
function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    for (let at = 0; at < b.length; at++) next[at + 1] = word === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!);
    row = next;
  }
  return row[b.length]!;
}
