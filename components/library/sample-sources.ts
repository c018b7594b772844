/**
 * Sources as a reader of some months has them, for the library's examples: a feed in each kind of trouble, folders, a pack.
 * It must not be used outside of examples.
 */
import type { FeedState, Source } from '../../lib/library/source';

const SINCE = '2026-05-02T08:00:00Z';

function feed(name: string, url: string, state: Partial<FeedState> = {}, more: Partial<Source> = {}): Source {
  return {
    id: `feed:${name.toLowerCase()}`,
    kind: 'feed',
    name,
    state: 'visible',
    addedAt: SINCE,
    articles: 120,
    bytes: 214_000,
    feed: { url, nextAt: SINCE, fetchedAt: '2026-11-22T05:48:00Z', failures: 0, fullText: false, ...state },
    ...more,
  };
}

const error = (code: NonNullable<FeedState['error']>['code'], detail = '') => ({
  failures: 3,
  error: { code, detail, at: SINCE },
});

export const SAMPLE_SOURCES: readonly Source[] = [
  { id: 'saved', kind: 'saved', name: 'Saved pages', state: 'visible', addedAt: SINCE, articles: 14, bytes: 41_000 },
  feed('Antara', 'https://antara.test/rss/terkini.xml', {}, { articles: 100_000, bytes: 210_000_000 }),
  feed('Kabar', 'https://kabar.test/feed', error('status', '404'), { folder: ['Ekonomi'] }),
  feed('Niaga', 'https://niaga.test/feed', error('no-permission'), { folder: ['Ekonomi'] }),
  feed('Warta', 'https://warta.test/feed', { ...error('not-a-feed'), paused: true }, { folder: ['Asia', 'Tenggara'], off: true }),
  {
    id: 'pack:kelas',
    kind: 'pack',
    name: 'Kelas jurnalistik 2026',
    state: 'visible',
    addedAt: SINCE,
    articles: 1_139,
    bytes: 2_800_000,
    pack: {
      header: {
        format: 'konteks',
        version: 1,
        name: 'Kelas jurnalistik 2026',
        created: '2026-09-01',
        counts: { articles: 1_139, entities: 900 },
        sha256: '0'.repeat(64),
      },
      offer: { sha256: '1'.repeat(64), added: 12, corrected: 1, removed: 0 },
    },
  },
  { id: 'feed:gone', kind: 'feed', name: 'Gone', state: 'removed', addedAt: SINCE, articles: 1, bytes: 1 },
];
