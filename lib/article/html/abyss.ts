/**
 * Pages nested beyond all reason, made flat before they are parsed: walks of a tree cost its depth times its length.
 * flattenAbyss('<b>'.repeat(9999) + 'Bali') -> blanks and "Bali"; an ordinary page comes back as it is.
 * It must not know what the tags mean, but for those that close themselves.
 */

/** Deeper than this no page of a newsroom is, not even with a font tag left open in every paragraph. */
const MAX_DEPTH = 600;

/** More tags than this no article needs: trees cost time and memory by the node. */
const MAX_MARKS = 150_000;

const TAG = /<(\/?)([a-z][a-z0-9:-]{0,40})/gi;
/** Void elements hold nothing; the others are closed by the next of their kind, so that they do not pile up. */
const NEVER_DEEP = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt html head body'.split(
    ' ',
  ),
);

/** `html`, or its text alone where elements are open MAX_DEPTH deep or there are over MAX_MARKS marks. Linear. */
export function flattenAbyss(html: string): string {
  if (hasTooManyMarks(html)) return withoutTags(html);
  const open: string[] = [];
  const counts = new Map<string, number>();
  for (const [, close, printed = ''] of html.matchAll(TAG)) {
    const name = printed.toLowerCase();
    if (NEVER_DEEP.has(name)) continue;
    const count = counts.get(name) ?? 0;
    if (close === '') {
      counts.set(name, count + 1);
      if (open.push(name) > MAX_DEPTH) return withoutTags(html);
    } else if (count > 0) closeDownTo(name, open, counts);
  }
  return html;
}

/** As parsers do: a closing tag closes all that was opened since. */
function closeDownTo(name: string, open: string[], counts: Map<string, number>): void {
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    counts.set(last, (counts.get(last) ?? 1) - 1);
    if (last === name) return;
  }
}

function hasTooManyMarks(html: string): boolean {
  let marks = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) if (++marks > MAX_MARKS) return true;
  return false;
}

function withoutTags(html: string): string {
  return html
    .split(/(?=<\/?(?:script|style)\b)/i)
    .map((part) => (/^<(?:script|style)\b/i.test(part) ? ' ' : part.replace(/<[^<>]*>|</g, ' ')))
    .join('');
}
