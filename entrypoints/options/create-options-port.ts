/**
 * The settings page's port to the world: settings, the keys that the browser bound, and a library it opens itself.
 * createOptionsPort().load() -> { settings, shortcuts: [{ command: "open-card", keys: "Alt+Shift+O" }], library, … }.
 * It must not know what the page draws.
 */
import type { LibrarySize, OptionsPort } from '../../components/options/options-model';
import type { Library } from '../../lib/coverage/library';
import type { Result } from '../../lib/messages/protocol';
import { bundledPackSize, openLibrary } from '../../lib/platform/library-store';
import { loadSettings, saveSettings, watchSettings } from '../../lib/platform/settings-store';
import { listShortcuts, openShortcutSettings } from '../../lib/platform/shortcuts';

/** Port for the settings page. */
export function createOptionsPort(): OptionsPort {
  return {
    load: async () => {
      const [{ settings, notice }, shortcuts, library] = await Promise.all([loadSettings(), listShortcuts(), openLibrary()]);
      const named = settings.muted.flatMap((id) => {
        const name = library.ok ? library.value.entities.get(id)?.name : undefined;
        return name === undefined ? [] : [[id, name] as const];
      });
      return { settings, notice, mutedNames: Object.fromEntries(named), shortcuts, library: await sizeOf(library) };
    },
    save: async (change) => void (await saveSettings(change)),
    watch: watchSettings,
    openShortcuts: openShortcutSettings,
    saveFile,
  };
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
