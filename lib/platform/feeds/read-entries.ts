/**
 * Entries of a feed to readings: only those the library does not have, each read as any article is.
 * for await (const readings of readEntries(feed, source, …)) -> up to 20 readings at a time, so that little is lost when we are ended.
 * It must not know how the feed was fetched. An entry without a text is passed over: there is nothing to read in it.
 */
import type { Article } from '../../article/article';
import { ArticleError } from '../../article/article-error';
import { decodeHtml } from '../../article/html/decode-html';
import { type FeedEntry, parseFeedEntry } from '../../article/parse-feed-entry';
import { parseHtmlArticle } from '../../article/parse-html-article';
import type { LibraryStore } from '../../library/library-store';
import type { Source } from '../../library/source';
import { readArticle } from '../../reading/read-article';
import type { Reading } from '../../reading/reading';
import { loadReadingAids } from '../reading-aids';
import { fetchLimited } from './fetch-limited';
import { mayAsk } from './host-permission';

const READINGS_AT_ONCE = 20;
/** Shorter texts of entries are teasers. */
const TEASER_UNITS = 700;
/** Articles fetched for one refresh of one feed: the rest stay teasers. */
const MOST_PAGES = 30;

/** What entries are read with. */
export interface EntryContext {
  readonly store: LibraryStore;
  readonly source: Source;
  readonly signal?: AbortSignal | undefined;
  /** ISO day: what was published before it is not taken up again. Absent at the first fetch, which takes all. */
  readonly notBefore?: string | undefined;
}

/** The readings of what is new, oldest first as feeds put the newest first. */
export async function* readEntries(entries: readonly FeedEntry[], context: EntryContext): AsyncGenerator<Reading[]> {
  const { store, source, signal } = context;
  const found = entries.flatMap((entry) => articleOf(entry, context)).reverse();
  const known = await store.hasArticles(
    source.id,
    found.map(({ id }) => id),
  );
  const fresh = [...new Map(found.filter(({ id }) => !known.has(id)).map((article) => [article.id, article])).values()];
  if (fresh.length === 0) return;
  const aids = await loadReadingAids();
  let pages = 0;
  for (let at = 0; at < fresh.length && !signal?.aborted; at += READINGS_AT_ONCE) {
    const readings: Reading[] = [];
    for (const article of fresh.slice(at, at + READINGS_AT_ONCE)) {
      const isTeaser = source.feed?.fullText === true && unitsOf(article) < TEASER_UNITS && pages < MOST_PAGES;
      if (isTeaser) pages++;
      readings.push(readArticle(isTeaser ? await wholeArticle(article, context) : article, aids));
    }
    yield readings;
    await new Promise((go) => setTimeout(go));
  }
}

function articleOf(entry: FeedEntry, { source, notBefore }: EntryContext): Article[] {
  try {
    const article = parseFeedEntry({ ...entry, publisher: entry.publisher ?? source.name });
    const { value } = article.published;
    return notBefore !== undefined && value !== undefined && value < notBefore ? [] : [article];
  } catch (error) {
    if (error instanceof ArticleError) return [];
    throw error;
  }
}

function unitsOf({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

/** The article on its own page, if the page may be read and holds more than the entry; it keeps its id and what the feed says of it. */
async function wholeArticle(article: Article, { source, signal }: EntryContext): Promise<Article> {
  if (article.url === undefined || !(await mayAsk(article.url))) return article;
  const rules = { privateAllowed: source.feed?.privateAllowed === true };
  const fetched = await fetchLimited(article.url, { rules, signal });
  if (!fetched.ok) return article;
  try {
    const html = decodeHtml(fetched.value.bytes, article.url);
    const whole = parseHtmlArticle(html, {
      url: article.url,
      ...(article.publisher !== undefined && { publisher: article.publisher }),
    });
    if (unitsOf(whole) <= unitsOf(article)) return article;
    return { ...whole, ...given(article) };
  } catch {
    return article;
  }
}

function given({ id, url, title, titleSource, published }: Article): Partial<Article> {
  return {
    id,
    ...(url !== undefined && { url }),
    ...(titleSource === 'given' && { title, titleSource }),
    ...(published.precision !== 'unknown' && { published }),
  };
}
