/**
 * The context menu: on selected words "Search coverage for …" opens the popup's search in a tab, on a page "Save this page".
 * It must not know how the search answers, nor how pages are saved.
 */
import { browser } from './browser';
import { openSearchPage } from './extension-pages';
import { SAVE_ENTRY } from './offer-save';

const SEARCH = 'search-coverage';
/** A selection may be a whole page; a search is a few words. */
const MOST_UNITS = 200;

/** Registers the listeners and sees to the entries; call it synchronously at start. */
export function offerSearchInMenu(): void {
  browser.runtime.onInstalled.addListener(() => void renewEntries());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === SEARCH) void openSearchPage(selectionText.trim().slice(0, MOST_UNITS));
  });
  createEntries();
}

/** After an update the words may be others than those of the entries that the browser kept. */
async function renewEntries(): Promise<void> {
  await browser.contextMenus.removeAll();
  createEntries();
}

/** Chrome keeps the entry between starts, Firefox does not: where it is there already, creating it again changes nothing. Here one entry a place: no submenu. */
function createEntries(): void {
  const { create } = browser.contextMenus;
  const done = () => void browser.runtime.lastError;
  create({ id: SEARCH, contexts: ['selection'], title: browser.i18n.getMessage('menuSearch') }, done);
  const onPages = ['http://*/*', 'https://*/*'];
  create({ id: SAVE_ENTRY, contexts: ['page'], documentUrlPatterns: onPages, title: browser.i18n.getMessage('saveTitle') }, done);
}
