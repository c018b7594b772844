/**
 * The entity page's port to the world: a library it opens itself.
 * createEntityPort({ entity: "komdigi", at: "2025-03-26" }).openProfile() -> the profile, or a failure the screen has words for.
 * It must not know what the page draws.
 */
import type { EntityPort } from '../../components/entity/entity-model';
import { profileFor } from '../../lib/card/profile';
import { openArticlePage, openPackPage } from '../../lib/platform/extension-pages';
import { openWholeLibrary } from '../../lib/platform/whole-library';

/** Reports read for the page; how many there are it knows besides. */
const MOST_REPORTS = 250;

/** Port for the page of one entity; `at` is the date of the page that the reader came from. */
export function createEntityPort({ entity, at }: { entity: string; at: string | undefined }): EntityPort {
  return {
    openProfile: async () => {
      const whole = await openWholeLibrary();
      if (!whole.ok) return whole;
      const value = profileFor(await whole.value.about([entity], { at, most: MOST_REPORTS }), entity, { at });
      return value ? { ok: true, value } : { ok: false, code: 'unknown-entity', detail: entity };
    },
    openPack: (name) => void openPackPage({ entity, name }),
    openArticle: (place) => void openArticlePage(place),
  };
}
