/**
 * The one door to the extension API, promises in both browsers: `browser.storage.local.get("settings")`.
 * Only this folder imports it. The script on every page does not: it uses page-browser.ts, which needs no polyfill.
 */
import browser from 'webextension-polyfill';

export { browser };
