/**
 * The popup's port to the world: settings, the page in front, and a library it opens itself (no sleeping worker to wake).
 * createPopupPort().loadState() -> { site, page: "on", entities: […], library: { ok: true, value: { publishers, years } } }.
 * It must not know what the popup draws.
 */
import type { LibraryFacts, PopupPort, PopupState } from '../../components/popup/popup-port';
import { cardFor } from '../../lib/card/card-for';
import type { CardModel } from '../../lib/card/card-model';
import type { Library } from '../../lib/coverage/library';
import type { PageState, Result, ScreenRequests } from '../../lib/messages/protocol';
import { openArticlePage, openEntityPage, openSettingsPage } from '../../lib/platform/extension-pages';
import { createLibrarySearch } from '../../lib/platform/library-search';
import { openLibrary } from '../../lib/platform/library-store';
import { askPage, pageInFront, wakePage } from '../../lib/platform/page-in-front';
import { loadSettings, saveSettings } from '../../lib/platform/settings-store';
import { sidePanelOpener } from '../../lib/platform/side-panel';
import type { Settings } from '../../lib/settings/settings';
import { isSiteOff, withMuted, withSite } from '../../lib/settings/sites';

/** Port for the popup of one window. */
export function createPopupPort(): PopupPort {
  const front = lookAtPage();
  const search = createLibrarySearch();
  const openSidePanel = sidePanelOpener();
  return {
    loadState: async () => loadState(await front),
    search,
    openCard: async (entity) => cardOf(await openLibrary(), entity),
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
  const [{ settings, notice }, answer, library] = await Promise.all([
    loadSettings(),
    askPage(tabId, { type: 'list-mentions' }),
    openLibrary(),
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
    muted: settings.muted,
    notice,
    library: factsOf(library),
  };
}

/** What the settings say of a page comes before what the page says of itself. */
function pageStateIn(settings: Settings, { siteOff, answer }: { siteOff: boolean; answer: PageAnswer }): PageState {
  if (!settings.enabled) return 'off';
  if (siteOff) return 'off-here';
  return settings.languages.includes(answer.language) ? answer.state : 'off-language';
}

function factsOf(library: Result<Library>): Result<LibraryFacts> {
  if (!library.ok) return library;
  const articles = [...library.value.readings.values()].map(({ article }) => article);
  const publishers = articles.flatMap(({ publisher }) => publisher ?? []);
  const years = articles.flatMap(({ published }) => published.value?.slice(0, 4) ?? []);
  return { ok: true, value: { publishers: [...new Set(publishers)].sort(), years: [...new Set(years)].sort() } };
}

function cardOf(library: Result<Library>, entity: string): Result<CardModel> {
  if (!library.ok) return library;
  const model = cardFor(library.value, entity);
  return model ? { ok: true, value: model } : { ok: false, code: 'unknown-entity', detail: entity };
}
