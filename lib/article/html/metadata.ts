/**
 * Metadata of a page: what its head says about title, publisher, address and language.
 * <meta property="og:title" content="…"> -> { ogTitle: "…" }. Values are as written, trimmed.
 * It must not decide which of them is right: title.ts, published.ts and parse-html-article.ts do.
 */

import { parseUrl } from '../../text/parse-url';
import { canonicalUrl } from '../article-id';
import type { HtmlDocument } from './dom';

/** All `<meta>` of the page by lower-case name, property or itemprop; the first of a name wins. */
export type MetaTags = ReadonlyMap<string, string>;

/** Every `<meta>` that has content. */
export function readMetaTags(document: HtmlDocument): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** The first of `names` that the page has. */
export function firstMeta(tags: MetaTags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = tags.get(name);
    if (content !== undefined) return content;
  }
  return undefined;
}

/** The address the page gives for itself (link, then og:url), else `url`; absolute, http(s) only, without fragment and tracking. */
export function pageUrl(document: HtmlDocument, tags: MetaTags, url: string | undefined): string | undefined {
  const stated = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), tags.get('og:url'), url];
  for (const address of stated) {
    const parsed = address ? parseUrl(address, url) : undefined;
    const canonical = parsed && canonicalUrl(parsed.href);
    if (canonical !== undefined) return canonical;
  }
  return undefined;
}

const GENERIC_SITE_NAME = /^(?:home|homepage|beranda|blog|news|berita|website|wordpress)$/i;

/** The publisher as the page names itself; an address or handle is no name. */
export function publisherName(tags: MetaTags, linked: string | undefined): string | undefined {
  const names = [
    tags.get('og:site_name'),
    linked,
    tags.get('application-name'),
    tags.get('apple-mobile-web-app-title'),
    tags.get('dc.publisher'),
  ];
  return names.find((name) => name !== undefined && name.length <= 60 && !/^@|:\/\//.test(name) && !GENERIC_SITE_NAME.test(name));
}
