/**
 * The port of "Save this page" to the world: the tab that `?tab=` names, and the library.
 * createSavePort("Saved pages").read() -> what would be kept. It must not know what the page draws.
 */
import type { SavePort } from '../../components/save/save-model';
import { browser } from '../../lib/platform/browser';
import { openLibraryPage } from '../../lib/platform/extension-pages';

/** What reads a page is large: the screen is drawn before it is loaded. */
const load = () => import('../../lib/platform/save-page');

/** `sourceName` names the source of saved pages when the first one is kept. */
export function createSavePort(sourceName: string): SavePort {
  const tab = Number(new URLSearchParams(location.search).get('tab'));
  return {
    read: async () => (await load()).readPage(tab),
    keep: async (reading) => (await load()).keepPage(reading, sourceName),
    close: () => void goBackTo(tab),
    openLibrary: () => void openLibraryPage(),
  };
}

async function goBackTo(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true }).catch(() => undefined);
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}
