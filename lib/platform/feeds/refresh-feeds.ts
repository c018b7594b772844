/**
 * Feeds whose time has come are fetched, six at a time and one a host, whoever asks: the alarm, or a reader who cannot wait.
 * refreshFeeds(store, { which: "due" }) -> { fetched: 12, added: 40, left: 3 }. One refresh runs at a time, in all pages and workers.
 * It must not know alarms. It may be ended anywhere: what it was at is due again a little later.
 */
import { dueFeeds } from '../../feed/schedule';
import type { LibraryStore } from '../../library/library-store';
import type { FeedState, Source } from '../../library/source';
import { byHost } from './by-host';
import { fetchFeed } from './fetch-feed';

const FEEDS_AT_ONCE = 6;
/** After a long sleep all feeds are due: so many are fetched in one go, the others in the next. */
const MOST_IN_A_GO = 60;
const LOCK = 'konteks-feeds';

/** Which feeds, and who hears of it. */
export interface Refresh {
  /** Those that are due, or those of these ids, whether they are or not. */
  readonly which: 'due' | readonly string[];
  readonly signal?: AbortSignal | undefined;
  readonly notBefore?: string | undefined;
  onProgress?(progress: RefreshProgress): void;
}

/** How far a refresh is. */
export interface RefreshProgress {
  readonly feeds: number;
  readonly fetched: number;
  readonly added: number;
}

/** What came of a refresh; `left` feeds are due still. */
export interface RefreshOutcome extends RefreshProgress {
  readonly left: number;
  /** Another page or worker is at it. */
  readonly busy?: boolean;
}

type FeedSource = Source & { readonly feed: FeedState };

/** Fetches the feeds. The alarm does not wait for another refresh; a reader does. */
export function refreshFeeds(store: LibraryStore, refresh: Refresh): Promise<RefreshOutcome> {
  const ifAvailable = refresh.which === 'due';
  return navigator.locks.request(LOCK, { ifAvailable }, async (lock) => {
    if (!lock) return { feeds: 0, fetched: 0, added: 0, left: 0, busy: true };
    return fetchAll(store, refresh);
  });
}

async function fetchAll(store: LibraryStore, { which, signal, notBefore, onProgress }: Refresh): Promise<RefreshOutcome> {
  const wanted = await feedsToFetch(store, which);
  const feeds = which === 'due' ? wanted.slice(0, MOST_IN_A_GO) : wanted;
  const running = new Map<string, number>();
  let fetched = 0;
  let kept = 0;
  const tell = () =>
    onProgress?.({ feeds: feeds.length, fetched, added: kept + [...running.values()].reduce((a, b) => a + b, 0) });
  tell();
  await byHost(feeds, {
    hostOf: ({ feed }) => new URL(feed.url).host,
    atOnce: FEEDS_AT_ONCE,
    signal,
    run: async (source) => {
      const onAdded = (added: number) => {
        running.set(source.id, added);
        tell();
      };
      const { added } = await fetchFeed(store, source, { signal, notBefore, onAdded }).catch(() => ({ added: 0 }));
      running.delete(source.id);
      kept += added;
      fetched++;
      tell();
    },
  });
  return { feeds: feeds.length, fetched, added: kept, left: wanted.length - fetched };
}

async function feedsToFetch(store: LibraryStore, which: Refresh['which']): Promise<FeedSource[]> {
  const visible = (await store.sources()).flatMap((source) =>
    source.feed && source.state === 'visible' ? [source as FeedSource] : [],
  );
  if (which !== 'due') return visible.filter(({ id }) => which.includes(id));
  const due = new Set(
    dueFeeds(
      visible.filter(({ off }) => !off).map(({ id, feed }) => ({ ...feed, id })),
      new Date(),
    ).map(({ id }) => id),
  );
  return visible.filter(({ id }) => due.has(id)).sort((a, b) => a.feed.nextAt.localeCompare(b.feed.nextAt));
}
