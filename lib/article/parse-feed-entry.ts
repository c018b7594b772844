/**
 * A feed entry to an Article: title, link, date and author as the feed gives them, the text from its HTML.
 * parseFeedEntry({ title: "Harga naik", link: "https://a.test/1", content: "<p>Harga beras naik.</p>" }) -> an article of one paragraph.
 * It must not know feed formats: a feed parser hands the fields in. Nothing in the HTML is run, loaded or kept as HTML.
 */
import type { Article } from './article';
import { ArticleError } from './article-error';
import { canonicalUrl } from './article-id';
import { splitNames } from './credits';
import { openHtml } from './html/dom';
import { findFurniture } from './html/furniture';
import { paragraphsOf } from './html/paragraphs';
import { parseTextArticle } from './parse-text-article';

/**
 * One entry, whatever the format of its feed. Its `title` is plain text, `content` and `summary` are HTML or plain text; `publisher` is
 * whom the entry was taken over from, else the feed's own title.
 */
export interface FeedEntry {
  readonly title?: string;
  readonly link?: string;
  readonly published?: string;
  readonly authors?: readonly string[];
  readonly content?: string;
  readonly summary?: string;
  readonly publisher?: string;
}

/**
 * The article an entry holds: its content, else its summary. A short teaser is an article too: there is no page around it to doubt.
 * Throws an ArticleError naming the entry when it has no text at all. A link that is no http(s) address is left out.
 */
export function parseFeedEntry(entry: FeedEntry): Article {
  const text = textOf(entry.content) || textOf(entry.summary);
  const title = (entry.title ?? '').replace(/\s+/g, ' ').trim();
  const url = entry.link === undefined ? undefined : canonicalUrl(entry.link.trim());
  if (text === '') throw new ArticleError(url ?? (title || 'feed entry'), 'the entry has no text');
  const parsed = parseTextArticle(text, {
    ...(url !== undefined && { url }),
    ...(title !== '' && { title }),
    ...(entry.published !== undefined && { date: entry.published }),
    ...(entry.publisher !== undefined && { publisher: entry.publisher }),
  });
  const authors = (entry.authors ?? []).flatMap(splitNames);
  return authors.length > 0 ? { ...parsed, byline: authors } : parsed;
}

/** The visible text of a field, a paragraph a line; plain text stays as it is. What was escaped once too often is read once more. */
function textOf(field = ''): string {
  const text = visibleText(field);
  return ESCAPED_MARKUP.test(text) ? visibleText(text) : text;
}

const ESCAPED_MARKUP = /^<(?:p|div|span|br|img|a|b|i|em|strong|figure|h[1-6]|ul|ol|table|blockquote)\b[^<>]*>/i;

function visibleText(field: string): string {
  if (!/[<&]/.test(field)) return field.trim();
  const { body } = openHtml(`<!doctype html><html><body>${field}</body></html>`);
  if (!body) return '';
  return paragraphsOf(body, new Set(findFurniture(body))).join('\n\n');
}
