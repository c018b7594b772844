/**
 * Konteks' own pages, opened in a tab: openArticlePage({ article: "9f…", start: 10, end: 40 }).
 * It must not know what the pages show.
 */
import { browser } from './browser';

/** Opens the article reader at a span of the article. */
export async function openArticlePage(place: { article: string; start?: number; end?: number }): Promise<void> {
  const { article, start, end } = place;
  const span = start === undefined || end === undefined ? '' : `#${start}-${end}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/article.html?id=${encodeURIComponent(article)}${span}`) });
}
