/**
 * Adding feeds: what a reader typed to an address, and feeds to sources of the library.
 * typedAddress("kabar.test") -> "https://kabar.test/"; addFeeds(store, [{ url: "https://kabar.test/feed", … }]) -> their ids.
 * It must not know screens, and fetches nothing.
 */
import type { ListedFeed } from '../../feed/opml';
import { isPrivateAddress } from '../../feed/private-address';
import { webLink } from '../../feed/web-link';
import type { LibraryStore } from '../../library/library-store';
import type { Source } from '../../library/source';
import { fingerprint } from '../../text/fingerprint';

/** A feed about to be added. */
export interface NewFeed extends ListedFeed {
  /** The reader said yes to an address of their own network. */
  readonly privateAllowed?: boolean;
}

/** The address that a reader means: "kabar.test" -> "https://kabar.test/"; undefined where it is none. */
export function typedAddress(text: string): string | undefined {
  const typed = text.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, '');
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed)) return webLink(typed);
  const guess = webLink(`https://${typed}`);
  return guess !== undefined && /^[^/?#]*[.:\]]/.test(typed) ? guess : undefined;
}

/** Whether `url` stands in the reader's own network, so that they are asked about it once. */
export function isOwnNetwork(url: string): boolean {
  return isPrivateAddress(new URL(url).hostname);
}

/** The id of the feed at `url`: adding it twice adds it once. */
export function feedId(url: string): string {
  return `feed:${fingerprint(url)}`;
}

/** Puts feeds into the library, due at once; one that is there already stays as it is, one that was removed comes back. */
export async function addFeeds(store: LibraryStore, feeds: readonly NewFeed[]): Promise<string[]> {
  const now = new Date().toISOString();
  const ids: string[] = [];
  for (const feed of feeds) {
    const id = feedId(feed.url);
    const old = await store.source(id);
    if (old?.state === 'removed') await store.restoreSource(id);
    if (!old) await store.saveSource(id, (there) => there ?? newSource(id, feed, now));
    ids.push(id);
  }
  return ids;
}

function newSource(id: string, { url, title, siteUrl, folder, privateAllowed }: NewFeed, now: string): Source {
  return {
    id,
    kind: 'feed',
    name: title ?? new URL(url).hostname,
    state: 'visible',
    addedAt: now,
    articles: 0,
    bytes: 0,
    ...(folder.length > 0 && { folder }),
    feed: {
      url,
      ...(siteUrl !== undefined && { siteUrl }),
      nextAt: now,
      failures: 0,
      fullText: false,
      ...(privateAllowed && { privateAllowed }),
    },
  };
}
