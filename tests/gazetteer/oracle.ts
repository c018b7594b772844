/**
 * The matcher said as simply as possible: at each word, try every alias from the longest on, compare letter by letter.
 * naiveMatches(["Alibaba", "Alibaba Cloud"], "di Alibaba Cloud") is ["3-16"]. Slow, for texts of words and spaces only.
 * It must not share code with the matcher it judges.
 */

const WORD = /[\p{L}\p{N}]/u;

/** Spans "start-end" of the leftmost, longest aliases that stand as whole words, case and all. */
export function naiveMatches(aliases: readonly string[], printed: string): string[] {
  const text = printed.replace(/\s/g, ' ');
  const longestFirst = [...aliases].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    const startsWord = WORD.test(text[at]!) && !(at > 0 && WORD.test(text[at - 1]!));
    const alias = startsWord
      ? longestFirst.find((one) => text.startsWith(one, at) && !WORD.test(text[at + one.length] ?? ' '))
      : undefined;
    if (alias) found.push(`${at}-${at + alias.length}`);
    at += alias ? alias.length : 1;
  }
  return found;
}
