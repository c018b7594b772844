/**
 * The library as screens ask it: what we ship, and what the reader has gathered about the entities in question.
 * const whole = await openWholeLibrary(); await whole.value.about(["komdigi"]) -> a Library to make a card from.
 * It must not know cards. Where nothing is kept, or it cannot be read, what we ship is all there is, and `missing` says why.
 */
import type { Library } from '../coverage/library';
import { widenLibrary } from '../coverage/widen-library';
import { vouchedAmong, vouchedLookup } from '../entity/vouched-lookup';
import type { LibraryStore } from '../library/library-store';
import { StoreError, type StoreFailureCode } from '../library/store-failure';
import type { Result } from '../messages/protocol';
import type { Reading } from '../reading/reading';
import { openLibrary } from './library-store';
import { namesAtHand } from './names-store/names-at-hand';
import { type CoverageParts, coverageIn, coverageOf, refsOf } from './names-store/stored-coverage';
import { openStore } from './store/open-store';

/** How much is wanted about each entity: the page's day, and the most reports. */
export interface About {
  readonly at?: string | undefined;
  readonly most?: number;
}

/** What we ship, widened by what the reader has. */
export interface WholeLibrary {
  readonly shipped: Library;
  /** A library with the reports that tell most about these entities. */
  about(ids: readonly string[], about?: About): Promise<Library>;
  /** A library that holds this report, if anybody has it. */
  withArticle(article: string): Promise<Library>;
  /** The reports of these ids that anybody has, in the order asked for. */
  readings(articles: readonly string[]): Promise<readonly Reading[]>;
  /** Why the reader's own coverage is not used; undefined where it is. Known after the first question. */
  missing(): StoreFailureCode | undefined;
}

/** Enough for a card; more of them would make it wait. */
const MOST_REPORTS = 100;

let opened: Promise<Result<WholeLibrary>> | undefined;

/** The whole library; the first call reads the bundled pack, later ones share its answer. Fails only where the pack is broken. */
export function openWholeLibrary(): Promise<Result<WholeLibrary>> {
  opened ??= openLibrary().then((shipped) => (shipped.ok ? { ok: true, value: widened(shipped.value) } : shipped));
  return opened;
}

function widened(shipped: Library): WholeLibrary {
  const vouchedKeyOf = vouchedLookup(vouchedAmong([...shipped.entities.values()]));
  let store: LibraryStore | undefined;
  let missing: StoreFailureCode | undefined;
  const parts: CoverageParts = { vouchedKeyOf, readings: (refs) => store!.readings(refs) };
  /** What the reader has, as long as it can be read; a library that was closed is opened again the next time. */
  const orShipped = async (widen: () => Promise<Library>): Promise<Library> => {
    try {
      store ??= await openedStore();
      const library = await widen();
      missing = undefined;
      return library;
    } catch (error) {
      missing = error instanceof StoreError ? error.code : 'failed';
      store = undefined;
      return shipped;
    }
  };
  /** Nothing where the reader's own coverage cannot be read. */
  const ownReadings = async (articles: readonly string[]): Promise<ReadonlyMap<string, Reading>> => {
    try {
      store ??= await openedStore();
      const held = await store.readings(await refsOf(await namesAtHand(), articles));
      return new Map(held.map((reading) => [reading.article.id, reading]));
    } catch {
      store = undefined;
      return new Map();
    }
  };
  return {
    shipped,
    about: (ids, { at, most = MOST_REPORTS } = {}) =>
      orShipped(async () => widenLibrary(shipped, await coverageOf(await namesAtHand(), parts, { ids, most, at }))),
    withArticle: (article) => orShipped(async () => widenLibrary(shipped, await coverageIn(await namesAtHand(), parts, article))),
    readings: async (articles) => {
      const ours = await ownReadings(articles.filter((id) => !shipped.readings.has(id)));
      return articles.flatMap((id) => shipped.readings.get(id) ?? ours.get(id) ?? []);
    },
    missing: () => missing,
  };
}

async function openedStore(): Promise<LibraryStore> {
  const answer = await openStore();
  if (!answer.ok) throw new StoreError(answer.code, answer.detail);
  return answer.value;
}
