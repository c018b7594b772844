/**
 * A popup port in memory, over the sample coverage: every screen of the popup works in a plain tab with it.
 * samplePort().search("nan", {}) -> Nanning and one report. It must not be imported by anything but examples and tests.
 */
import type { SearchResult } from '../../lib/search/search-result';
import { BALI, KOMDIGI, RELATED, UZONE } from '../sample-coverage.data';
import type { LibraryFacts, PopupPort, PopupState } from './popup-port';

export const SAMPLE_STATE: PopupState = {
  site: 'news.example',
  page: 'on',
  entities: [
    { entity: 'komdigi', name: 'Komdigi', kind: 'organization', count: 4 },
    ...RELATED.map(({ id, name, kind }, index) => ({ entity: id, name, kind, count: index + 1 })),
    { entity: 'yulia-sari', name: 'Yulia', kind: 'person', count: 1, choices: 2 },
  ],
  enabled: true,
  siteOff: false,
  muted: [],
};

export const SAMPLE_FACTS: LibraryFacts = {
  publishers: ['ANTARA', 'Uzone.id', 'Warta Ekonomi'],
  years: ['2020', '2023', '2024', '2025'],
};

export const SAMPLE_FOUND: SearchResult = {
  entities: [
    { id: 'komdigi', kind: 'organization', name: { text: 'Komdigi', marks: [{ start: 0, end: 7 }] }, reportCount: 2, score: 9 },
    {
      id: 'komdigi-2',
      kind: 'organization',
      name: { text: 'Dinas Komunikasi, Informatika, dan Statistik', marks: [] },
      alias: { text: 'Komdigi Bali', marks: [{ start: 0, end: 7 }] },
      reportCount: 1,
      score: 4,
    },
  ],
  articles: [
    {
      id: UZONE.article,
      title: { text: UZONE.title ?? '', marks: [] },
      snippet: {
        text: 'Dalam pertemuan bersama Komdigi, China menyampaikan minat mereka untuk membangun infrastruktur teknologi di Indonesia.',
        marks: [{ start: 24, end: 31 }],
      },
      source: UZONE,
      score: 3,
    },
    {
      id: BALI.article,
      title: { text: BALI.title ?? '', marks: [] },
      snippet: {
        text: '…sudah banyak digunakan di Indonesia, termasuk oleh Kementerian Komunikasi dan Informatika.',
        marks: [{ start: 52, end: 90 }],
      },
      source: BALI,
      score: 2,
    },
  ],
};

/** A port that answers from the samples and keeps its switches in memory. */
export function samplePort(start: PopupState = SAMPLE_STATE): PopupPort {
  let state = start;
  const nowhere = async () => {};
  return {
    loadState: async () => state,
    search: async (query) => (query.startsWith('k') ? SAMPLE_FOUND : { entities: [], articles: [] }),
    openCard: async (entity) =>
      entity === KOMDIGI.id ? { ok: true, value: KOMDIGI } : { ok: false, code: 'unknown-entity', detail: entity },
    loadFacts: async () => ({ ok: true, value: SAMPLE_FACTS }),
    missing: async () => undefined,
    showMention: nowhere,
    openArticle: nowhere,
    openEntity: nowhere,
    openBrief: nowhere,
    openSettings: nowhere,
    openSave: nowhere,
    openLibrary: nowhere,
    openPack: nowhere,
    setSite: async (siteOff) => {
      state = { ...state, siteOff, page: siteOff ? 'off-here' : 'on', entities: siteOff ? [] : start.entities };
    },
    setEnabled: async (enabled) => {
      state = { ...state, enabled, page: enabled ? 'on' : 'off', entities: enabled ? start.entities : [] };
    },
    setMuted: async (entity, muted) => {
      const others = state.muted.filter((id) => id !== entity);
      state = { ...state, muted: muted ? [...others, entity] : others };
    },
  };
}
