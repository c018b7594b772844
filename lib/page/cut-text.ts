/**
 * Long texts in pieces that a message can carry, cut between sentences or at least between words.
 * cutText("A b. C d.", 6) -> { texts: ["A b. ", "C d."], starts: [0, 5] }.
 * It must not know what is looked for in them.
 */

const MAX_UNITS_A_TEXT = 30_000;
/** How far back a better place to cut is looked for. */
const REACH = 2_000;

/** The text in pieces of at most `max` units, with where each begins. Joined, the pieces are the text. */
export function cutText(text: string, max = MAX_UNITS_A_TEXT): { texts: string[]; starts: number[] } {
  const texts: string[] = [];
  const starts: number[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= max ? text.length : cutBefore(text, start, start + max);
    texts.push(text.slice(start, end));
    starts.push(start);
    start = end;
  }
  return { texts, starts };
}

/** The best place to cut in the last stretch before `limit`: after a sentence, else after a space, else at `limit`. */
function cutBefore(text: string, start: number, limit: number): number {
  const from = Math.max(start + 1, limit - REACH);
  const stretch = text.slice(from, limit);
  for (const end of [/^[\s\S]*[.!?\n]\s+/u, /^[\s\S]*\s/u]) {
    const found = end.exec(stretch);
    if (found) return from + found[0].length;
  }
  return limit;
}
