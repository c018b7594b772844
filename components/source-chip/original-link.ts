/**
 * The address of a passage in its original: the article's URL with a text fragment that scrolls to the words.
 * "https://news.example/a" + "Kami dapat belajar" -> "https://news.example/a#:~:text=Kami%20dapat%20belajar".
 * It must not trust the URL: packs come from strangers, so anything but http and https gives no link at all.
 */

/** Longer passages are named by their first and last words: browsers match an exact text only up to 300 characters. */
const LONGEST_EXACT = 300;
const EDGE_WORDS = 6;

export function originalLink(url: string | undefined, text?: string): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  if (!text?.trim()) return url;
  const [page, hash = ''] = url.split('#', 2);
  return `${page}#${hash.replace(/:~:.*/, '')}:~:text=${directive(text.trim())}`;
}

function directive(text: string): string {
  const words = text.split(/\s+/u);
  if (text.length <= LONGEST_EXACT || words.length <= 2 * EDGE_WORDS) return escapeDirective(text);
  return `${escapeDirective(words.slice(0, EDGE_WORDS).join(' '))},${escapeDirective(words.slice(-EDGE_WORDS).join(' '))}`;
}

/** A hyphen has a meaning of its own in a text fragment; half a surrogate pair has none in an address. */
function escapeDirective(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
