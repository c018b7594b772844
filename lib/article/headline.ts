/**
 * The title of a text that has no markup: the headline among the lines above the report, or the lede shortened.
 * ["HOME", "Harga Beras Naik di Bali", "Ani, 2 Mei 2024"] -> "Harga Beras Naik di Bali".
 * It must not know dates or credits: such lines have been taken out before.
 */
import { splitSentences } from '../text/sentences';

const LONGEST_TITLE = 200;
const LEDE_UNITS = 90;

/** The headline among the lines above a report: the one printed twice, else the first that is long enough to be one. */
export function chooseHeadline(lines: readonly string[]): string | undefined {
  const candidates = lines.filter(isHeadlineLike);
  return candidates.find((line, index) => candidates.indexOf(line) !== index) ?? candidates.find((line) => wordsOf(line) >= 3);
}

/** Whether a line could be a headline: some words, no full stop, an opening that is no lower-case letter. */
export function isHeadlineLike(line: string): boolean {
  return line.length <= LONGEST_TITLE && wordsOf(line) >= 2 && !/[.;,:…]$/.test(line) && !/^\p{Ll}/u.test(line);
}

/** Whether a line reads like part of a report: a sentence of some length, with its stop. */
export function isProse(line: string): boolean {
  const words = wordsOf(line);
  return words >= 25 || (words >= 7 && /[.…:][)"'”’\]]*$|[!?,][)"'”’\]]+$|[”"][^.]{3,60}$/u.test(line));
}

/** The first sentence, cut at a word and marked with "…" where it is long. */
export function shortenLede(paragraph: string): string | undefined {
  const [first] = splitSentences(paragraph);
  if (first === undefined) return undefined;
  const sentence = paragraph.slice(first.start, first.end);
  if (sentence.length <= LEDE_UNITS) return sentence;
  const cut = sentence.slice(0, LEDE_UNITS);
  const space = cut.lastIndexOf(' ');
  return `${(space > LEDE_UNITS / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')).replace(/[\s,;:–—-]+$/u, '')}…`;
}

function wordsOf(line: string): number {
  return line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
