/**
 * The page in front of the reader, as an extension screen sees it: its site, and what its script answers.
 * pageInFront() -> { tabId, site: "news.example" }; askPage(tabId, { type: "list-mentions" }) -> its mentions.
 * It must not know what screens do with it. `?tab=` in a screen's own address names the page, for a screen opened in a tab.
 */
import type { ScreenRequests } from '../messages/protocol';
import { siteOf } from '../settings/sites';
import { browser } from './browser';

/** Undefined fields: no tab in front, or no http(s) page (or one whose address the browser keeps to itself). */
export interface PageInFront {
  readonly tabId: number | undefined;
  readonly site: string | undefined;
}

/** The tab that the screen stands beside. */
export async function pageInFront(): Promise<PageInFront> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [tab] = named > 0 ? [await browser.tabs.get(named)] : await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id, site: siteOf(tab?.url) };
}

/** What the page's script answers; undefined where none runs. */
export async function askPage<T extends keyof ScreenRequests>(
  tabId: number | undefined,
  request: { readonly type: T } & ScreenRequests[T]['request'],
): Promise<ScreenRequests[T]['answer'] | undefined> {
  if (tabId === undefined) return undefined;
  try {
    return (await browser.tabs.sendMessage(tabId, request, { frameId: 0 })) as ScreenRequests[T]['answer'];
  } catch {
    return undefined;
  }
}

/** Starts the page script where it does not run yet: in pages that were open before Konteks was. False where the browser forbids it. */
export async function wakePage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Calls `listener` when another page comes to the front, or the one in front has loaded anew. */
export function watchPageInFront(listener: () => void): void {
  browser.tabs.onActivated.addListener(() => listener());
  browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
    if (active && status === 'complete') listener();
  });
}
