/**
 * The library screen in every state: empty, full, opening, each question, work under way, feeds in trouble, things removed, alive.
 * It must not know theme, language nor direction: the gallery sets them around it.
 */
import type { ArticleLine } from '../../lib/library/library-store';
import { type Example, type Examples, unheard } from '../example';
import { EMPTY_LIBRARY, type LibraryModel, type LibraryState, type LoadLines } from './library-model';
import { LibraryView } from './library-view';
import { SAMPLE_SOURCES } from './sample-sources';

const EMPTY: LibraryState = {
  sources: [],
  usage: { articles: 0, bytes: 0, used: 12_000, free: 4_200_000_000, persisted: true },
  retention: { days: 90, choices: [30, 90, 365, 3_650] },
  bundled: { articles: 5, bytes: 9_620 },
};
const FULL: LibraryState = {
  ...EMPTY,
  sources: SAMPLE_SOURCES,
  usage: { articles: 101_273, bytes: 214_000_000, used: 388_000_000, free: 4_200_000_000, persisted: false },
};
const REPORTS = 100_000;

const line = (index: number): ArticleLine => ({
  source: 'feed:antara',
  article: String(index),
  title: `Laporan nomor ${REPORTS - index} tentang harga beras di pasar kota`,
  ...(index % 7 > 0 && { publisher: 'Antara' }),
  published: index % 11 > 0 ? `2026-11-${String(20 - (index % 20)).padStart(2, '0')}` : '',
  addedOn: '2026-11-22',
  bytes: 2_100,
  hash: index,
});
const load: LoadLines = async (from, limit) => ({
  count: REPORTS,
  lines: Array.from({ length: Math.min(limit, REPORTS - from) }, (_, index) => line(from + index)),
});

function library(model: Partial<LibraryModel>, state: LibraryState = FULL): Example {
  const opened = { ok: true, value: state } as const;
  return ({ words }) => (
    <LibraryView model={{ ...EMPTY_LIBRARY, opened, ...model }} words={words} onEvent={unheard} linesOf={() => load} />
  );
}

export const examples: Examples = {
  empty: library({}, EMPTY),
  full: library({}),
  'a-feed-open': library({ open: 'feed:antara' }),
  'a-pack-open': library({ open: 'pack:kelas' }),
  'own-network': library({ typed: 'nas.local/feed', asked: { about: 'own-network', url: 'https://nas.local/feed' } }),
  'which-feed': library({
    typed: 'kabar.test',
    asked: {
      about: 'which-feed',
      privateAllowed: false,
      feeds: [{ url: 'https://kabar.test/feed', title: 'Kabar: semua' }, { url: 'https://feeds.test/kabar' }],
    },
  }),
  'a-list': library({
    asked: {
      about: 'list',
      name: 'daftar.opml',
      list: {
        feeds: [{ url: 'https://kabar.test/feed', folder: [] }],
        leftOut: [
          { line: 12, why: 'private', name: 'Router' },
          { line: 14, why: 'not-web', name: '' },
        ],
      },
    },
  }),
  'a-pack-of-a-search': library({ asked: { about: 'pack', selection: { query: 'harga beras', filter: {} } } }),
  'a-pack-of-a-name': library({ asked: { about: 'pack', selection: { entity: 'komdigi', name: 'Komdigi' } } }),
  restoring: library({ asked: { about: 'restore', file: new File([], 'konteks-2026-11-22.konteks-backup') } }),
  refreshing: library({ work: { kind: 'refreshing', progress: { done: 12, total: 40, msLeft: 42_000 } } }),
  looking: library({ work: { kind: 'looking' } }),
  removed: library({ removed: { name: 'Antara', source: 'feed:antara' } }),
  added: library({ done: { what: 'feeds-added', count: 3 } }),
  'no-address': library({ typed: 'kabar', wrong: { code: 'no-address' } }),
  'pack-broken': library({ wrong: { code: 'pack-broken', detail: 'line 3: no title' } }),
  'no-library': library({ opened: { ok: false, code: 'unavailable' } }),
  broken: library({ opened: { ok: false, code: 'broken' } }),
  blocked: library({ opened: { ok: false, code: 'blocked' } }),
  lost: library({ lost: { sources: 3, articles: 1_240, lastWrite: '2026-11-21T06:00:00Z' } }, EMPTY),
  opening: library({ opened: undefined }),
};
