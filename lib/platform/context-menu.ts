/**
 * The context menu on selected words: Search coverage for "kota Nanning" opens the popup's search in a tab.
 * It must not know how the search answers.
 */
import { browser } from './browser';
import { openSearchPage } from './extension-pages';

const SEARCH = 'search-coverage';
/** A selection may be a whole page; a search is a few words. */
const MOST_UNITS = 200;

/** Registers the listeners and sees to the entry; call it synchronously at start. */
export function offerSearchInMenu(): void {
  browser.runtime.onInstalled.addListener(() => void renewEntry());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === SEARCH) void openSearchPage(selectionText.trim().slice(0, MOST_UNITS));
  });
  createEntry();
}

/** After an update the words may be others than those of the entry that the browser kept. */
async function renewEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  createEntry();
}

/** Chrome keeps the entry between starts, Firefox does not: where it is there already, creating it again changes nothing. */
function createEntry(): void {
  const title = browser.i18n.getMessage('menuSearch');
  browser.contextMenus.create({ id: SEARCH, contexts: ['selection'], title }, () => void browser.runtime.lastError);
}
