/**
 * The feeds that the page in front says it has, for the popup's "this site has a feed".
 * pageFeeds(12) -> ["https://kabar.test/feed"]. Only of a tab that the reader has just asked about (activeTab).
 * It must not know feeds: what is behind an address is looked at when the reader adds it.
 */
import { browser } from './browser';

/** Addresses, as the page has them; none where the browser lets no extension in. */
export async function pageFeeds(tabId: number): Promise<readonly string[]> {
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId }, func: offeredFeeds });
    return (first?.result as string[] | undefined) ?? [];
  } catch {
    return [];
  }
}

/** Runs in the page: it must not use anything from outside itself. */
function offeredFeeds(): string[] {
  const links = document.querySelectorAll<HTMLLinkElement>(
    'link[rel~="alternate" i][type*="rss" i], link[rel~="alternate" i][type*="atom" i], link[rel~="alternate" i][type*="feed+json" i]',
  );
  return [...links]
    .map(({ href }) => href)
    .filter((href) => /^https?:/.test(href))
    .slice(0, 5);
}
