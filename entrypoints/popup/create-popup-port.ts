/**
 * The popup's port to the world: settings, the page in front, and a library it opens itself (no sleeping worker to wake).
 * createPopupPort().loadState() -> { site, page: "on", entities: […], enabled: true, … }; the library comes after it is drawn.
 * It must not know what the popup draws.
 */
import type { PopupPort, PopupState } from '../../components/popup/popup-port';
import type { PageState, ScreenRequests } from '../../lib/messages/protocol';
import {
  openArticlePage,
  openEntityPage,
  openLibraryPage,
  openPackPage,
  openSavePage,
  openSettingsPage,
} from '../../lib/platform/extension-pages';
import { pageFeeds } from '../../lib/platform/page-feeds';
import { askPage, pageInFront, wakePage } from '../../lib/platform/page-in-front';
import { loadSettings, saveSettings } from '../../lib/platform/settings-store';
import { sidePanelOpener } from '../../lib/platform/side-panel';
import type { Settings } from '../../lib/settings/settings';
import { isSiteOff, withMuted, withSite } from '../../lib/settings/sites';

/** Port for the popup of one window. */
export function createPopupPort(): PopupPort {
  const front = lookAtPage();
  const library = import('./popup-library').then(({ popupLibrary }) => popupLibrary());
  const openSidePanel = sidePanelOpener();
  return {
    loadState: async () => loadState(await front),
    search: async (...asked) => (await library).search(...asked),
    openCard: async (entity) => (await library).openCard(entity),
    loadFacts: async () => (await library).loadFacts(),
    missing: async () => (await library).missing(),
    showMention: async (entity) => {
      await askPage((await front).tabId, { type: 'show-mention', entity });
      leave();
    },
    openArticle: async (place) => {
      await openArticlePage(place);
      leave();
    },
    openEntity: async (entity) => {
      await openEntityPage({ entity });
      leave();
    },
    openBrief: async () => {
      await openSidePanel();
      leave();
    },
    openSettings: async () => {
      await openSettingsPage();
      leave();
    },
    openSave: async () => {
      const { tabId } = await front;
      if (tabId !== undefined) await openSavePage(tabId);
      leave();
    },
    openLibrary: async (add) => {
      await openLibraryPage(add === undefined ? {} : { add });
      leave();
    },
    openPack: async (query, filter) => {
      await openPackPage({ query, filter });
      leave();
    },
    setSite: async (off) => {
      const { site } = await front;
      if (site !== undefined) await saveSettings((settings) => withSite(settings, site, { off }));
    },
    setEnabled: async (on) => void (await saveSettings((settings) => ({ ...settings, enabled: on }))),
    setMuted: async (entity, muted) => void (await saveSettings((settings) => withMuted(settings, entity, { muted }))),
  };
}

/** The popup is done when something was opened from it; as a tab of its own (with a query) it stays. */
function leave(): void {
  if (startQuery() === '') window.close();
}

/** What the popup was asked when it was opened as a tab: "…?query=nanning" -> "nanning". */
export function startQuery(): string {
  return new URLSearchParams(location.search).get('query') ?? '';
}

type PageAnswer = ScreenRequests['list-mentions']['answer'];

interface Front {
  readonly tabId: number | undefined;
  readonly site: string | undefined;
}

/** The page in front with its script running, where the browser allows one. */
async function lookAtPage(): Promise<Front> {
  const { tabId, site } = await pageInFront();
  const answer = await askPage(tabId, { type: 'list-mentions' });
  if (!answer && tabId !== undefined && site !== undefined) await wakePage(tabId);
  return { tabId, site: site ?? answer?.site };
}

async function loadState({ tabId, site }: Front): Promise<PopupState> {
  const [{ settings, notice }, answer, feeds] = await Promise.all([
    loadSettings(),
    askPage(tabId, { type: 'list-mentions' }),
    tabId === undefined ? [] : pageFeeds(tabId),
  ]);
  // What had to be done is said once: from now on the settings are of today's shape.
  if (notice === 'migrated' || notice === 'reset') await saveSettings((current) => current);
  const siteOff = site !== undefined && isSiteOff(settings, site);
  const page = answer ? pageStateIn(settings, { siteOff, answer }) : 'restricted';
  return {
    site,
    page,
    entities: settings.enabled && !siteOff ? (answer?.entities ?? []) : [],
    enabled: settings.enabled,
    siteOff,
    feed: feeds[0],
    muted: settings.muted,
    notice,
  };
}

/** What the settings say of a page comes before what the page says of itself. */
function pageStateIn(settings: Settings, { siteOff, answer }: { siteOff: boolean; answer: PageAnswer }): PageState {
  if (!settings.enabled) return 'off';
  if (siteOff) return 'off-here';
  return settings.languages.includes(answer.language) ? answer.state : 'off-language';
}
