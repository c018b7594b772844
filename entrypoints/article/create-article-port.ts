/**
 * The article reader's port to the world: a library it opens itself, and the settings.
 * createArticlePort("9f…").openReading() -> the reading, or a failure with a code that the screen has words for.
 * It must not know what the reader draws.
 */
import type { ArticlePort } from '../../components/article/article-model';
import { cardFor } from '../../lib/card/card-for';
import { reportsAround } from '../../lib/coverage/around';
import type { Library } from '../../lib/coverage/library';
import type { FailureCode, Result } from '../../lib/messages/protocol';
import { openArticlePage, openEntityPage } from '../../lib/platform/extension-pages';
import { openLibrary } from '../../lib/platform/library-store';
import { loadSettings, saveSettings } from '../../lib/platform/settings-store';
import type { Reading } from '../../lib/reading/reading';
import { withMuted } from '../../lib/settings/sites';

/** Port for the reader of one article. */
export function createArticlePort(id: string): ArticlePort {
  return {
    openReading: async () => {
      const library = await openLibrary();
      return library.ok ? found(library.value.readings.get(id), 'unknown-entity', id) : library;
    },
    openContext: async () => {
      const library = await openLibrary();
      const reading = library.ok ? library.value.readings.get(id) : undefined;
      return library.ok && reading
        ? { around: reportsAround(library.value, reading), vouched: vouchedIn(library.value, reading) }
        : undefined;
    },
    openCard: async (entity, at) => {
      const library = await openLibrary();
      return library.ok ? found(cardFor(library.value, entity, { at }), 'unknown-entity', entity) : library;
    },
    openArticle: (place) => void openArticlePage(place),
    openEntity: (entity, at) => void openEntityPage({ entity, at }),
    loadMuted: async () => (await loadSettings()).settings.muted,
    setMuted: async (entity, muted) => void (await saveSettings((settings) => withMuted(settings, entity, { muted }))),
  };
}

/** The names of a reading that the library knows by an alias that a person vouches for. */
function vouchedIn({ entities }: Library, reading: Reading): string[] {
  const ids = reading.entities.flatMap(({ id: entity }) => entity ?? []);
  return ids.filter((entity) => entities.get(entity)?.aliases.some(({ source }) => source === 'person'));
}

function found<T>(value: T | undefined, code: FailureCode, detail: string): Result<T> {
  return value === undefined ? { ok: false, code, detail } : { ok: true, value };
}
