/**
 * Leave to ask hosts: feeds and their articles are fetched only where the reader has said yes to their sites, in the click that adds.
 * await mayAsk("https://a.test/feed") -> false; await askLeave(["https://a.test/feed"]) within a click -> the browser asks once.
 * It must not know feeds.
 */
import { sitePatterns } from '../../feed/site-patterns';
import { browser } from '../browser';

/** More sites than this at once are asked for as all sites: no browser shows a longer list usefully. */
const MOST_SITES = 20;
const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** "https://a.test:8080/feed" -> "https://a.test/*": patterns have no ports. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether the browser lets Konteks read from `url`. */
export function mayAsk(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(url)] });
}

/**
 * Asks the reader for the sites of `urls`, all at once; false where they say no. Only within a click, before anything is waited for.
 * A site may send on from http to https, or to its name with "www.", so that all of these are asked for.
 */
export function askLeave(urls: readonly string[]): Promise<boolean> {
  const hosts = new Set(urls.map((url) => new URL(url).hostname));
  if (hosts.size === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins: hosts.size > MOST_SITES ? EVERYWHERE : sitePatterns(urls) });
}

/** Calls `listener` when the reader gives or takes leave. */
export function watchLeave(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
