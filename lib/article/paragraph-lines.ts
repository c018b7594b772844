/**
 * Lines of a text to lines that hold whole paragraphs.
 * "Harga beras naik tajam di\nBali sejak pekan lalu." -> one line, when the whole block was wrapped at a width.
 * It must not know what the lines say.
 */

/** Texts are wrapped at 50 to 100 columns; shorter lines are headings, longer ones are paragraphs. */
const NARROWEST = 50;
const WIDEST = 100;
const LEAST_LINES = 3;

/** Joins the lines of blocks that were wrapped at a width; every other line stays. Blank lines part blocks and are kept. */
export function joinWrappedLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let block: string[] = [];
  const flush = () => {
    joined.push(...(isWrapped(block) ? [block.join(' ')] : block));
    block = [];
  };
  for (const line of lines) {
    if (line !== '') {
      block.push(line);
      continue;
    }
    flush();
    joined.push('');
  }
  flush();
  return joined;
}

/** All lines but the last have one width, and most of them break within a sentence. */
function isWrapped(block: readonly string[]): boolean {
  const full = block.slice(0, -1);
  if (block.length < LEAST_LINES || !full.every((line) => line.length >= NARROWEST && line.length <= WIDEST)) return false;
  const within = full.filter((line) => !/[.!?:…]["'”’)]*$/.test(line));
  return within.length > full.length / 2 && block.some((line) => /^\p{Ll}/u.test(line));
}
