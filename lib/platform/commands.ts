/**
 * Keyboard commands: what the browser bound is passed on to the page in front, or changes a setting.
 * Alt+Shift+J -> "next-mention" -> { type: "step-mention", by: 1 } to the active tab.
 * It must not know how a page shows it.
 */
import type { ScreenRequest } from '../messages/protocol';
import { isSiteOff, siteOf, withSite } from '../settings/sites';
import { browser } from './browser';
import { askPage } from './page-in-front';
import { saveSettings } from './settings-store';

const PASSED_ON: Readonly<Record<string, ScreenRequest>> = {
  'next-mention': { type: 'step-mention', by: 1 },
  'previous-mention': { type: 'step-mention', by: -1 },
  'open-card': { type: 'toggle-card' },
};

/** Registers the listener; call it synchronously at start. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command === 'toggle-all') {
      await saveSettings((settings) => ({ ...settings, enabled: !settings.enabled }));
      return;
    }
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    const request = PASSED_ON[command];
    if (request) await browser.tabs.sendMessage(tab.id, request, { frameId: 0 }).catch(() => undefined);
    else if (command === 'toggle-site')
      await toggleSite(siteOf(tab.url) ?? (await askPage(tab.id, { type: 'list-mentions' }))?.site);
  });
}

async function toggleSite(site: string | undefined): Promise<void> {
  if (site === undefined) return;
  await saveSettings((settings) => withSite(settings, site, { off: !isSiteOff(settings, site) }));
}
