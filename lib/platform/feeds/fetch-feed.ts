/**
 * One feed from the network to the library: asked politely, parsed, what is new read and kept, and its state written down.
 * fetchFeed(store, source) -> { added: 12 }; a failure is kept in the feed's own state, with when to try again.
 * It must not know when it is called. It never rejects for what a server does.
 */
import { decodeFeed } from '../../feed/decode-feed';
import type { Feed } from '../../feed/feed';
import { FeedParseError } from '../../feed/feed-error';
import { parseFeed } from '../../feed/parse-feed';
import { afterFailure, nextFetchAt } from '../../feed/schedule';
import type { LibraryStore } from '../../library/library-store';
import type { FeedError, FeedState, Source } from '../../library/source';
import { type Fetched, fetchLimited } from './fetch-limited';
import { mayAsk } from './host-permission';
import { readEntries } from './read-entries';

/** What came of one fetch. */
export interface FeedOutcome {
  readonly added: number;
  readonly error?: FeedError;
}

/** How a fetch is made. */
export interface FeedFetch {
  readonly signal?: AbortSignal | undefined;
  /** Called after every few articles that are kept. */
  onAdded?(added: number): void;
  /** ISO day: see EntryContext. */
  readonly notBefore?: string | undefined;
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, */*;q=0.5';
/** While a feed is worked on it is not due: were we ended meanwhile, it comes again after this. */
const CLAIM_MS = 10 * 60_000;

/** Fetches the feed of `source`. Cancelled, it leaves what is kept already and the feed due again. */
export async function fetchFeed(store: LibraryStore, source: Source, fetching: FeedFetch = {}): Promise<FeedOutcome> {
  const state = source.feed;
  if (!state) return { added: 0 };
  await changeFeed(store, source.id, (feed) => ({ ...feed, nextAt: new Date(Date.now() + CLAIM_MS).toISOString() }));
  if (!(await mayAsk(state.url))) return failed(store, source, 'no-permission', new URL(state.url).host);
  const fetched = await fetchLimited(state.url, {
    rules: { privateAllowed: state.privateAllowed === true },
    headers: { accept: ACCEPT, ...conditionsOf(state) },
    signal: fetching.signal,
  });
  if (fetching.signal?.aborted) {
    await changeFeed(store, source.id, (feed) => ({ ...feed, nextAt: new Date().toISOString() }));
    return { added: 0 };
  }
  if (!fetched.ok) return failed(store, source, fetched.code, fetched.detail);
  if (fetched.value.status === 304) return done(store, source, { added: 0, fetched: fetched.value });
  try {
    const feed = parseFeed(decodeFeed(fetched.value.bytes, fetched.value.headers.get('content-type') ?? ''), fetched.value.url);
    const added = await keepNew(store, source, feed, fetching);
    return await done(store, source, { added, fetched: fetched.value, feed });
  } catch (error) {
    if (error instanceof FeedParseError) return failed(store, source, 'not-a-feed', error.reason);
    throw error;
  }
}

function conditionsOf({ etag, lastModified }: FeedState): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

async function keepNew(
  store: LibraryStore,
  source: Source,
  feed: Feed,
  { signal, onAdded, notBefore }: FeedFetch,
): Promise<number> {
  let added = 0;
  const since = source.feed?.fetchedAt === undefined ? undefined : notBefore;
  for await (const readings of readEntries(feed.entries, { store, source, signal, notBefore: since })) {
    await store.saveReadings(source.id, readings, { durability: 'relaxed' });
    added += readings.length;
    onAdded?.(added);
  }
  return added;
}

interface Done {
  readonly added: number;
  readonly fetched: Fetched;
  readonly feed?: Feed | undefined;
}

async function done(store: LibraryStore, { id }: Source, { added, fetched, feed }: Done): Promise<FeedOutcome> {
  const now = new Date();
  if (!(await store.source(id))) return { added };
  await store.saveSource(id, (source) => {
    if (!source?.feed) throw new Error(`${id} is no feed`);
    const isNameless = source.name === new URL(source.feed.url).hostname;
    return { ...source, name: (isNameless && feed?.title) || source.name, feed: doneState(source.feed, { fetched, feed, now }) };
  });
  return { added };
}

function doneState(state: FeedState, { fetched, feed, now }: Pick<Done, 'fetched' | 'feed'> & { readonly now: Date }): FeedState {
  const { error: _, paused: __, ...old } = state;
  const newestEntryAt = newestOf(feed) ?? old.newestEntryAt;
  const etag = fetched.headers.get('etag') ?? old.etag;
  const lastModified = fetched.headers.get('last-modified') ?? old.lastModified;
  return {
    ...old,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(feed?.siteUrl !== undefined && { siteUrl: feed.siteUrl }),
    ...(newestEntryAt !== undefined && { newestEntryAt }),
    failures: 0,
    fetchedAt: now.toISOString(),
    nextAt: nextFetchAt({ failures: 0, newestEntryAt }, now, Math.random()),
  };
}

function newestOf(feed: Feed | undefined): string | undefined {
  const times = (feed?.entries ?? []).flatMap(({ published = '' }) => Date.parse(published) || []);
  const newest = times.reduce((latest, time) => Math.max(latest, time), 0);
  return newest === 0 ? undefined : new Date(newest).toISOString();
}

async function failed(store: LibraryStore, { id }: Source, code: FeedError['code'], detail: string): Promise<FeedOutcome> {
  const now = new Date();
  const error: FeedError = { code, detail: detail.slice(0, 200), at: now.toISOString() };
  await changeFeed(store, id, (old) => {
    const { failures, paused } = afterFailure({ failures: old.failures, code: old.error?.code }, code);
    const nextAt = nextFetchAt({ failures, newestEntryAt: old.newestEntryAt }, now, Math.random());
    return { ...old, error, failures, nextAt, ...((paused || old.paused) && { paused: true }) };
  });
  return { added: 0, error };
}

/** Changes what is remembered of a feed; a source that was removed meanwhile stays as it is. */
export async function changeFeed(store: LibraryStore, id: string, change: (feed: FeedState) => FeedState): Promise<void> {
  if (!(await store.source(id))) return;
  await store.saveSource(id, (old) => {
    if (!old?.feed) throw new Error(`${id} is no feed`);
    return { ...old, feed: change(old.feed) };
  });
}
