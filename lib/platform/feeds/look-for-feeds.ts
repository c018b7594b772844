/**
 * What stands at an address: a feed, or a page that offers feeds.
 * lookForFeeds("https://kabar.test/", …) -> { ok: true, feeds: [{ url: "https://kabar.test/feed", title: "Kabar" }] }.
 * It must not know the library. Leave to ask a host was asked for before, in the reader's click.
 */
import { decodeHtml } from '../../article/html/decode-html';
import { decodeFeed } from '../../feed/decode-feed';
import { type FeedLink, findFeedLinks } from '../../feed/find-feed-links';
import { parseFeed } from '../../feed/parse-feed';
import type { FeedError } from '../../library/source';
import { type Fetched, fetchLimited } from './fetch-limited';

/** What a typed address leads to. */
export type Lookup =
  | { readonly ok: true; readonly feeds: readonly FeedLink[] }
  | { readonly ok: false; readonly code: FeedError['code']; readonly detail: string };

/** Asks `url`: a feed is itself the answer, a page the feeds that it offers; none is `not-a-feed`. */
export async function lookForFeeds(
  url: string,
  { privateAllowed, signal }: { readonly privateAllowed: boolean; readonly signal?: AbortSignal },
): Promise<Lookup> {
  const fetched = await fetchLimited(url, { rules: { privateAllowed }, signal });
  if (!fetched.ok) return fetched;
  const feeds = feedsIn(fetched.value);
  return feeds.length > 0 ? { ok: true, feeds } : { ok: false, code: 'not-a-feed', detail: fetched.value.url };
}

function feedsIn({ bytes, headers, url }: Fetched): FeedLink[] {
  try {
    const { title } = parseFeed(decodeFeed(bytes, headers.get('content-type') ?? ''), url);
    return [{ url, ...(title !== undefined && { title }) }];
  } catch {
    return pageFeeds(bytes, url);
  }
}

function pageFeeds(bytes: Uint8Array, url: string): FeedLink[] {
  try {
    return findFeedLinks(decodeHtml(bytes, url), url);
  } catch {
    return [];
  }
}
