/**
 * The settings page's port to the world: settings, the keys that the browser bound, and a library it opens itself.
 * createOptionsPort().load() -> { settings, shortcuts: [{ command: "open-card", keys: "Alt+Shift+O" }], library, … }.
 * It must not know what the page draws.
 */
import type { LibrarySize, OptionsPort } from '../../components/options/options-model';
import type { Library } from '../../lib/coverage/library';
import type { Result } from '../../lib/messages/protocol';
import { openLibraryPage } from '../../lib/platform/extension-pages';
import { bundledPackSize, openLibrary } from '../../lib/platform/library-store';
import { loadSettings, saveSettings, watchSettings } from '../../lib/platform/settings-store';
import { listShortcuts, openShortcutSettings } from '../../lib/platform/shortcuts';
import { openWholeLibrary } from '../../lib/platform/whole-library';

/** Port for the settings page. */
export function createOptionsPort(): OptionsPort {
  return {
    load: async () => {
      const [{ settings, notice }, shortcuts, library] = await Promise.all([loadSettings(), listShortcuts(), openLibrary()]);
      const [mutedNames, size] = await Promise.all([namesOf(settings.muted), sizeOf(library)]);
      return { settings, notice, mutedNames, shortcuts, library: size };
    },
    save: async (change) => void (await saveSettings(change)),
    watch: watchSettings,
    openShortcuts: openShortcutSettings,
    openLibrary: () => void openLibraryPage(),
    saveFile,
  };
}

/** Names of what we ship and of what the reader has gathered. */
async function namesOf(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const whole = await openWholeLibrary();
  if (!whole.ok || ids.length === 0) return {};
  const { entities } = await whole.value.about(ids, { most: 1 });
  const named = ids.flatMap((id) => {
    const name = entities.get(id)?.name;
    return name === undefined ? [] : [[id, name] as const];
  });
  return Object.fromEntries(named);
}

async function sizeOf(library: Result<Library>): Promise<Result<LibrarySize>> {
  if (!library.ok) return library;
  const { entities, readings } = library.value;
  const articles = [...readings.values()].map(({ article }) => article);
  const dates = articles.flatMap(({ published }) => published.value ?? []).sort();
  return {
    ok: true,
    value: {
      reports: articles.length,
      publishers: new Set(articles.flatMap(({ publisher }) => publisher ?? [])).size,
      names: entities.size,
      oldest: dates[0],
      newest: dates.at(-1),
      bytes: await bundledPackSize(),
    },
  };
}

/** A file made in the page and downloaded by it: no permission is needed for that. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
