/**
 * The welcome's port to the world: a library it opens itself, and the keys that the browser bound.
 * createWelcomePort().openPassage() -> the first lines of a report, read.
 * It must not know what the page draws.
 */
import type { WelcomePort } from '../../components/welcome/welcome-model';
import { cardFor } from '../../lib/card/card-for';
import { firstLines } from '../../lib/card/first-lines';
import { openArticlePage, openEntityPage, openLibraryPage, openSettingsPage } from '../../lib/platform/extension-pages';
import { openLibrary } from '../../lib/platform/library-store';
import { loadSettings, saveSettings } from '../../lib/platform/settings-store';
import { listShortcuts } from '../../lib/platform/shortcuts';
import { withMuted } from '../../lib/settings/sites';

/** Port for the welcome. */
export function createWelcomePort(): WelcomePort {
  return {
    openPassage: async () => {
      const library = await openLibrary();
      if (!library.ok) return library;
      const value = firstLines(library.value);
      return value ? { ok: true, value } : { ok: false, code: 'pack-broken', detail: 'the pack holds no report' };
    },
    openCard: async (entity, at) => {
      const library = await openLibrary();
      if (!library.ok) return library;
      const value = cardFor(library.value, entity, { at });
      return value ? { ok: true, value } : { ok: false, code: 'unknown-entity', detail: entity };
    },
    openArticle: (place) => void openArticlePage(place),
    openEntity: (entity, at) => void openEntityPage({ entity, at }),
    openLibrary: () => void openLibraryPage(),
    openSettings: () => void openSettingsPage(),
    listShortcuts,
    loadMuted: async () => (await loadSettings()).settings.muted,
    setMuted: async (entity, muted) => void (await saveSettings((settings) => withMuted(settings, entity, { muted }))),
  };
}
