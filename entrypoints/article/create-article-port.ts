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
import { loadSettings, saveSettings } from '../../lib/platform/settings-store';
import { openWholeLibrary } from '../../lib/platform/whole-library';
import type { Reading } from '../../lib/reading/reading';
import { withMuted } from '../../lib/settings/sites';

/** Port for the reader of one article. */
export function createArticlePort(id: string): ArticlePort {
  return {
    openReading: async () => {
      const whole = await openWholeLibrary();
      return whole.ok ? found((await whole.value.withArticle(id)).readings.get(id), 'unknown-entity', id) : whole;
    },
    openContext: async () => {
      const whole = await openWholeLibrary();
      const reading = whole.ok ? (await whole.value.withArticle(id)).readings.get(id) : undefined;
      if (!whole.ok || !reading) return undefined;
      const library = await whole.value.about(reading.entities.flatMap((entity) => entity.id ?? []));
      return { around: reportsAround(library, reading), vouched: vouchedIn(library, reading) };
    },
    openCard: async (entity, at) => {
      const whole = await openWholeLibrary();
      if (!whole.ok) return whole;
      return found(cardFor(await whole.value.about([entity], { at }), entity, { at }), 'unknown-entity', entity);
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
