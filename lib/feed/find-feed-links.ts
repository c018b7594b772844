/**
 * The feeds that a page says it has: its <link rel="alternate"> with a feed's type.
 * findFeedLinks('<link rel="alternate" type="application/rss+xml" href="/feed">', "https://a.test/") -> [{ url: "https://a.test/feed" }].
 * It must not load anything. Only the head of a page is looked at: comment feeds of articles further down are not meant.
 */
import { Parser } from 'htmlparser2';
import { plainText } from './plain-text';
import { webLink } from './web-link';

/** A feed that a page offers. */
export interface FeedLink {
  readonly url: string;
  readonly title?: string;
}

const FEED_TYPE = /^application\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|json|xml)$|^text\/xml$/i;
const MAX_HEAD_UNITS = 500_000;
const MOST_LINKS = 20;

/** The feeds of the page in `html` at `url`, each once, in the page's order. */
export function findFeedLinks(html: string, url: string): FeedLink[] {
  const found: LinkTag[] = [];
  let base = url;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'base') base = webLink(attributes.href, url) ?? base;
        if (name === 'link') found.push(attributes);
        if (name === 'body') parser.pause();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.slice(0, MAX_HEAD_UNITS));
  return toFeedLinks(found, base);
}

/** The attributes of a <link>, as far as they matter. */
export type LinkTag = Readonly<Partial<Record<'rel' | 'type' | 'href' | 'title', string>>>;

/** The feeds among the links of a page, each once. */
export function toFeedLinks(links: readonly LinkTag[], base: string): FeedLink[] {
  const feeds = new Map<string, FeedLink>();
  for (const { rel = '', type = '', href, title } of links) {
    const isOffered = /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel) && FEED_TYPE.test(type.split(';')[0]!.trim());
    const url = isOffered ? webLink(href, base) : undefined;
    const name = plainText(title);
    if (url !== undefined && !feeds.has(url)) feeds.set(url, { url, ...(name !== undefined && { title: name }) });
  }
  return [...feeds.values()].slice(0, MOST_LINKS);
}
