/**
 * The entity page's port to the world: a library it opens itself.
 * createEntityPort({ entity: "komdigi", at: "2025-03-26" }).openProfile() -> the profile, or a failure the screen has words for.
 * It must not know what the page draws.
 */
import type { EntityPort } from '../../components/entity/entity-model';
import { profileFor } from '../../lib/card/profile';
import { openArticlePage } from '../../lib/platform/extension-pages';
import { openLibrary } from '../../lib/platform/library-store';

/** Port for the page of one entity; `at` is the date of the page that the reader came from. */
export function createEntityPort({ entity, at }: { entity: string; at: string | undefined }): EntityPort {
  return {
    openProfile: async () => {
      const library = await openLibrary();
      if (!library.ok) return library;
      const value = profileFor(library.value, entity, { at });
      return value ? { ok: true, value } : { ok: false, code: 'unknown-entity', detail: entity };
    },
    openArticle: (place) => void openArticlePage(place),
  };
}
