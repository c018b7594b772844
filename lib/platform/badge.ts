/**
 * The number on the toolbar's button: how many mentions the page of a tab has, where the reader wants it.
 * badge.renew(7) -> a moment later tab 7 shows "12"; nothing where the page has none, or where the switch is off.
 * It must not know mentions: the page counts its own, as it does for the popup.
 */
import type { ScreenRequests } from '../messages/protocol';
import { browser } from './browser';
import { loadSettings, watchSettings } from './settings-store';

/** A page asks for its mentions piece by piece; it is counted when it has come to rest. */
const REST_MS = 400;
/** What fits on the button. */
const MOST = 999;
/** The accent of the light theme, on which white reads well on any toolbar. */
const COLOUR = '#0b6b66';

/** The badge of every tab. */
export interface Badge {
  /** The page of a tab has found something, or has started anew. */
  renew(tab: number): void;
}

/** Call it synchronously at start: turning the switch off clears every tab. */
export function createBadge(): Badge {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();
  watchSettings(() => void clearWhereUnwanted());
  return {
    renew(tab) {
      clearTimeout(waiting.get(tab));
      const show = () => {
        waiting.delete(tab);
        // A tab may be closed by now: then there is nothing to show.
        void showCount(tab).catch(() => undefined);
      };
      waiting.set(tab, setTimeout(show, REST_MS));
    },
  };
}

async function showCount(tabId: number): Promise<void> {
  const { settings } = await loadSettings();
  if (!settings.badge) return;
  const page = (await browser.tabs.sendMessage(tabId, { type: 'list-mentions' }, { frameId: 0 })) as
    | ScreenRequests['list-mentions']['answer']
    | undefined;
  const count = page?.entities.reduce((sum, entity) => sum + entity.count, 0) ?? 0;
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeText({ tabId, text: badgeText(count) });
}

async function clearWhereUnwanted(): Promise<void> {
  const { settings } = await loadSettings();
  if (settings.badge && settings.enabled) return;
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => browser.action.setBadgeText({ tabId: id, text: '' })));
}

/** "" for none, "999+" for more than fits. */
function badgeText(count: number): string {
  if (count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}
