/**
 * What the popup asks of the library, in a file of its own: it is loaded when the popup is drawn already.
 * popupLibrary().search("nanning", {}) -> the place and its reports; facts() -> publishers and years for the filters.
 * It must not know the page in front nor the settings.
 */
import type { LibraryFacts, PopupLibrary } from '../../components/popup/popup-port';
import { cardFor } from '../../lib/card/card-for';
import type { Library } from '../../lib/coverage/library';
import { createLibrarySearch } from '../../lib/platform/library-search';
import { openLibrary } from '../../lib/platform/library-store';
import { openStore } from '../../lib/platform/store/open-store';
import { openWholeLibrary } from '../../lib/platform/whole-library';

/** The library of this extension; nothing of it is read before it is asked. */
export function popupLibrary(): PopupLibrary {
  const search = createLibrarySearch();
  return {
    search: (query, filter, limit) => search(query, { ...filter, ...(limit !== undefined && { limit }) }),
    openCard: async (entity) => {
      const whole = await openWholeLibrary();
      if (!whole.ok) return whole;
      const model = cardFor(await whole.value.about([entity]), entity);
      return model ? { ok: true, value: model } : { ok: false, code: 'unknown-entity', detail: entity };
    },
    loadFacts: async () => {
      const library = await openLibrary();
      return library.ok ? { ok: true, value: factsOf(library.value) } : library;
    },
    missing: async () => {
      const opened = await openStore();
      if (!opened.ok) return opened.code;
      return (await opened.value.loss()) ? 'lost' : undefined;
    },
  };
}

function factsOf({ readings }: Library): LibraryFacts {
  const articles = [...readings.values()].map(({ article }) => article);
  const publishers = articles.flatMap(({ publisher }) => publisher ?? []);
  const years = articles.flatMap(({ published }) => published.value?.slice(0, 4) ?? []);
  return { publishers: [...new Set(publishers)].sort(), years: [...new Set(years)].sort() };
}
