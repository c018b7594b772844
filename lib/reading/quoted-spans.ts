/**
 * What stands between quotation marks, straight or curly, also over paragraphs that each open with a mark.
 * `kata dia, "Ya. Baik," lalu` -> the span of `Ya. Baik`. A mark that is never closed ends with its paragraph.
 * It must not know whether the words were spoken: quotes.ts decides.
 */
import type { Span } from '../text/span';

/** `start` and `end` hold the words; `open` and `close` the marks around them. */
export interface Quoted extends Span {
  readonly open: number;
  readonly close: number;
}

const MARK = /["“”„«»]|\n\s*\n/gu;
const OPENS_AFTER = /(?:^|[\s([{—–\-‘'/,:.;])$/u;

/** All quoted spans of `text` in order. Linear. */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  let open = -1;
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    const isBreak = match[0].startsWith('\n');
    if (open < 0) {
      if (!isBreak && canOpen(text, at)) open = at;
    } else if (isBreak) {
      if (/^["“„«]/u.test(text.slice(at + match[0].length, at + match[0].length + 1))) continue;
      found.push(toQuoted(text, open, at));
      open = -1;
    } else if (canClose(text, at)) {
      found.push(toQuoted(text, open, at));
      open = -1;
    }
  }
  if (open >= 0) found.push(toQuoted(text, open, text.length));
  return found.filter(({ start, end }) => end > start);
}

function canOpen(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '“' || mark === '„' || mark === '«') return true;
  return OPENS_AFTER.test(text.slice(Math.max(0, at - 1), at)) && /\S/u.test(text.charAt(at + 1));
}

/** A mark that opens a paragraph inside a quote goes on with it. */
function canClose(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '“' || mark === '„' || mark === '«') return false;
  return mark !== '"' || !/\n\s*$/u.test(text.slice(Math.max(0, at - 2), at));
}

function toQuoted(text: string, open: number, close: number): Quoted {
  let start = open + 1;
  let end = close;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,]/u.test(text.charAt(end - 1))) end--;
  return { start, end, open, close };
}
