/**
 * Konteks' own pages, opened in a tab: openArticlePage({ article: "9f…", start: 10, end: 40 }), openEntityPage({ entity: "komdigi" }).
 * It must not know what the pages show.
 */
import { type Selection, selectionQuery } from '../search/selection';
import { browser } from './browser';

/** Opens the article reader at a span of the article. */
export async function openArticlePage(place: { article: string; start?: number; end?: number }): Promise<void> {
  const { article, start, end } = place;
  const span = start === undefined || end === undefined ? '' : `#${start}-${end}`;
  await openPage(`/article.html?${new URLSearchParams({ id: article })}${span}`);
}

/** Opens the page of an entity; `at` is the date of the page that the reader comes from. */
export async function openEntityPage({ entity, at }: { entity: string; at?: string | undefined }): Promise<void> {
  await openPage(`/entity.html?${new URLSearchParams({ id: entity, ...(at !== undefined && { at }) })}`);
}

/** Opens the popup's search in a tab, with its answer to `query`. */
export async function openSearchPage(query: string): Promise<void> {
  await openPage(`/popup.html?${new URLSearchParams({ query })}`);
}

/** Opens the page that shows what of the page in the tab `tabId` would be kept. */
export async function openSavePage(tabId: number): Promise<void> {
  await openPage(`/save.html?${new URLSearchParams({ tab: String(tabId) })}`);
}

/** Opens the library, at the feed or pack to add if one is given. */
export async function openLibraryPage({ add }: { add?: string } = {}): Promise<void> {
  await openPage(add === undefined ? '/library.html' : `/library.html?${new URLSearchParams({ add })}`);
}

/** Opens the library, to make a pack of what is selected. */
export async function openPackPage(selection: Selection): Promise<void> {
  await openPage(`/library.html?${selectionQuery(selection)}`);
}

/** Opens the page that greets a new reader. */
export async function openWelcomePage(): Promise<void> {
  await openPage('/welcome.html');
}

/** Opens the settings, or brings the tab that has them to the front. */
export async function openSettingsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
