/**
 * The id of an article: a fingerprint of its canonical URL, or of its text where it has none.
 * "https://a.test/x?utm_source=rss#top" and "https://a.test/x" give the same id.
 * It must not know how the article was parsed, so that a page and a feed entry of one URL become one article.
 */
import { fingerprint } from '../text/fingerprint';
import { cleanUrl } from './clean-url';

/** `url` without fragment, tracking and token parameters; undefined when it is no http(s) address. */
export function canonicalUrl(url: string): string | undefined {
  return cleanUrl(url)?.url;
}

/** 16 hex digits: the same for the same address, or for the same paragraphs when there is no address. */
export function articleId(url: string | undefined, paragraphs: readonly string[]): string {
  const canonical = url === undefined ? undefined : canonicalUrl(url);
  return fingerprint(canonical ?? paragraphs.join('\n\n'));
}
