/**
 * Finds names in texts: those that we ship, and those of the reader's own library where that can be read.
 * const names = createNameFinder(); await names.find(["… Komdigi …"], await names.forPage({ language: "id" })) -> [[mention]].
 * It must not know pages: what a page has shown is kept in the finder that is made for it.
 */
import { relatedIn } from '../coverage/relations';
import { compileGazetteer } from '../gazetteer/compile-gazetteer';
import { createMentionFinder, type MentionFinder, type PageTraits } from '../gazetteer/find-mentions';
import type { Mention } from '../gazetteer/mention';
import { type Gazetteer, openGazetteer } from '../gazetteer/open-gazetteer';
import { openLibrary } from './library-store';
import { namesAtHand } from './names-store/names-at-hand';
import { type OpenNames, openNames } from './names-store/open-names';
import { RequestError } from './serve-requests';

/** What is found by, opened when it is first needed. Every promise is rejected with a RequestError where our own pack is broken. */
export interface NameFinder {
  /** Memory for the texts of one page. */
  forPage(page: Omit<PageTraits, 'related'>): Promise<MentionFinder>;
  /** Mentions in each text, by position. */
  find(texts: readonly string[], finder: MentionFinder): Promise<Mention[][]>;
  /** Opens what is found by, ahead of the first texts. */
  openAhead(): void;
  /** The reader's own names have changed: they are opened anew. */
  forget(): void;
}

interface Shipped {
  readonly gazetteer: Gazetteer;
  readonly related: (entity: string) => readonly string[];
}

/** A finder for the life of a page or worker. */
export function createNameFinder(): NameFinder {
  let opening: Promise<Shipped> | undefined;
  let names: Promise<OpenNames | undefined> | undefined;
  const shipped = () => {
    opening ??= openShipped();
    return opening;
  };
  /** Undefined where the reader's names cannot be read: then what we ship is found. */
  const own = () => {
    names ??= Promise.all([shipped(), namesAtHand()]).then(
      ([{ gazetteer }, db]) => openNames(db, gazetteer),
      () => undefined,
    );
    return names.catch(() => undefined);
  };
  return {
    async forPage(page) {
      const { gazetteer, related } = await shipped();
      return createMentionFinder(gazetteer, { ...page, related });
    },
    async find(texts, finder) {
      const matches = await (await own())?.scan(texts).catch(() => undefined);
      return matches ? finder.findIn(texts, matches) : finder.find(texts);
    },
    openAhead: () => void own(),
    forget() {
      names = undefined;
    },
  };
}

async function openShipped(): Promise<Shipped> {
  const library = await openLibrary();
  if (!library.ok) throw new RequestError(library.code, library.detail);
  const { entities } = library.value;
  return { gazetteer: openGazetteer(compileGazetteer([...entities.values()]), entities), related: relatedIn(library.value) };
}
