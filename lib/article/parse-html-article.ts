/**
 * An HTML page to an Article: main text, headline, byline, publisher, address, language and date, without the page around them.
 * parseHtmlArticle('<html>…<h1>Harga naik</h1><p>Jakarta - Harga …</p>…') -> { title: "Harga naik", paragraphs: ["Jakarta - Harga …"], … }.
 * It must not need a browser, nor load anything. A page that is no article (index, video, login) is an ArticleError that says so.
 */
import { fingerprint } from '../text/fingerprint';
import type { Article } from './article';
import { splitNames } from './credits';
import { type HtmlDocument, openHtml } from './html/dom';
import { type LinkedArticle, readJsonLd } from './html/json-ld';
import { readMainText } from './html/main-text';
import { firstMeta, type MetaTags, pageUrl, publisherName, readMetaTags } from './html/metadata';
import { assertPageIsArticle } from './html/page-kind';
import { printPage } from './html/printed-date';
import { findPublished } from './html/published-date';
import { findTitle } from './html/title';
import { type ArticleHints, parseTextArticle } from './parse-text-article';

/**
 * The article on the page. `hints` outweigh what the page says. Throws an ArticleError when the page holds no article.
 * Cost is linear in the length of `html`, which is cut at MAX_HTML_UNITS.
 */
export function parseHtmlArticle(html: string, hints: ArticleHints = {}): Article {
  const document = openHtml(html);
  const tags = readMetaTags(document);
  const url = pageUrl(document, tags, hints.url);
  const linked = readJsonLd(document, {
    url,
    title: firstMeta(tags, 'og:title') ?? document.querySelector('title')?.textContent ?? '',
  });
  const host = url === undefined ? undefined : new URL(url).hostname;
  const publisher = hints.publisher ?? publisherName(tags, linked?.publisher ?? markedPublisher(document));
  const title = hints.title ?? findTitle(document, { tags, linkedHeadline: linked?.headline, publisher, host });
  const authors = statedAuthors(document, tags, linked, publisher);
  const languageTag = document.documentElement?.getAttribute('lang') ?? undefined;
  const published = findPublished({ ...printPage(document, title), linked, tags, url: hints.url ?? url, languageTag });
  const isMarked = hints.title !== undefined || hints.date !== undefined || isMarkedUp(document);
  const { paragraphs, relatedHeadlines, linkedHeadings } = readMainText(document, linked?.body);
  assertPageIsArticle(paragraphs, { tags, linked, linkedHeadings, isMarked, url, place: hints.url ?? url ?? 'page' });
  const body = paragraphs.filter((paragraph) => !authors.includes(paragraph));
  const parsed = parseTextArticle(body.join('\n\n'), { url, title, publisher, language: hints.language });
  const useHint = hints.date !== undefined || published.precision === 'unknown';
  return {
    ...parsed,
    ...(url === undefined && { id: fingerprint(parsed.paragraphs.join('\n\n')) }),
    byline: authors.length > 0 ? authors : parsed.byline,
    editor: linked?.editors.length ? linked.editors.flatMap(splitNames) : parsed.editor,
    published: useHint ? parseTextArticle('', { date: hints.date }).published : published,
    relatedHeadlines: [...new Set([...parsed.relatedHeadlines, ...relatedHeadlines])].filter((headline) => headline !== title),
  };
}

function markedPublisher(document: HtmlDocument): string | undefined {
  const name = document.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  return (name?.getAttribute('content') ?? name?.textContent)?.trim() || undefined;
}

/** One `<article>`, or a body marked as one: several are a list. */
function isMarkedUp(document: HtmlDocument): boolean {
  return [...document.querySelectorAll('article, [itemprop="articleBody"]')].length === 1;
}

/** Names only: addresses, handles and the publisher itself are no byline. */
function statedAuthors(
  document: HtmlDocument,
  tags: MetaTags,
  linked: LinkedArticle | undefined,
  publisher: string | undefined,
): string[] {
  const rel =
    document.querySelector('[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]')?.textContent ?? '';
  const candidates = linked?.authors.length
    ? linked.authors
    : [firstMeta(tags, 'author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author') ?? '', rel];
  const names = candidates.map((name) => name.replace(/^\s*(?:by|oleh|penulis)\b[:\s]*/i, '').trim());
  const people = names.filter(
    (name) =>
      name !== '' &&
      name.length < 80 &&
      !/:\/\/|@|\.(?:com|id|net)\b/i.test(name) &&
      name.toLowerCase() !== publisher?.toLowerCase(),
  );
  return [...new Set(linked?.authors.length ? people : people.slice(0, 1).flatMap(splitNames))];
}
