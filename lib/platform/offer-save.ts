/**
 * Ways to "Save this page" outside of our screens: the page's context menu entry, and the command a reader may bind a key to.
 * Both open the page that shows what will be kept. It must not know what that page shows.
 */
import { browser } from './browser';
import { openSavePage } from './extension-pages';

/** The entry in the context menu; context-menu.ts makes it. */
export const SAVE_ENTRY = 'save-page';
const COMMAND = 'save-page';

/** Registers the listeners; call it synchronously at start. */
export function offerSave(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE_ENTRY && tab?.id !== undefined) void openSavePage(tab.id);
  });
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== COMMAND) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await openSavePage(tab.id);
  });
}
