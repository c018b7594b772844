/**
 * The first thing a reader sees: one page, opened once, when Konteks has been installed; never after an update.
 * It must not know what the page says.
 */
import { browser } from './browser';
import { openWelcomePage } from './extension-pages';

/** Registers the listener; call it synchronously at start. */
export function welcomeNewReader(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcomePage();
  });
}
