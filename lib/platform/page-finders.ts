/**
 * One mention finder for each page that is open, so that "Meutya" counts where an earlier batch held "Meutya Hafid".
 * It is memory that may be lost: a background that was ended starts again with what the next batch says.
 * It must not know libraries or settings: whoever makes a finder does.
 */
import type { MentionFinder } from '../gazetteer/find-mentions';

/** More pages than this at once: the one that asked longest ago is forgotten. */
const MOST_PAGES = 100;

/** Finders by page. */
export interface PageFinders {
  /** The finder of `page`, made at its first batch. */
  of(page: string, make: () => Promise<MentionFinder>): Promise<MentionFinder>;
  /** Forgets `page`: it has started anew. */
  forget(page: string): void;
  /** Forgets all pages: what they know names by is old. */
  forgetAll(): void;
}

/** No page yet; holds at most MOST_PAGES finders. */
export function createPageFinders(): PageFinders {
  const finders = new Map<string, Promise<MentionFinder>>();
  return {
    of(page, make) {
      const finder = finders.get(page) ?? make();
      finders.delete(page);
      finders.set(page, finder);
      finder.catch(() => finders.delete(page));
      for (const oldest of finders.keys()) if (finders.size > MOST_PAGES) finders.delete(oldest);
      return finder;
    },
    forget(page) {
      finders.delete(page);
    },
    forgetAll: () => finders.clear(),
  };
}
