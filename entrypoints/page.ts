/**
 * The script on every page: underlines what the coverage knows, shows its card, answers the popup and the keyboard commands.
 * It composes lib/page, lib/card and the Card; no rule of its own lives here. It stands outside WXT's content-script context
 * (ADR 0002) and carries neither polyfill nor validation: it trusts the background, the background does not trust it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOnPage } from './page/start-on-page';

export default defineUnlistedScript(() => {
  const once = globalThis as { konteksRuns?: true };
  if (once.konteksRuns) return;
  once.konteksRuns = true;
  void startOnPage();
});
