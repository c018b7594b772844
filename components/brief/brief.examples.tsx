/**
 * The page brief in every state: dated, nothing new, undated, off, read once, no text, restricted, nothing known, opening, pack broken, alive.
 * It must not know theme, language nor direction: the gallery sets them around it.
 */
import type { Brief } from '../../lib/card/brief';
import { type Example, type Examples, unheard } from '../example';
import { ANTARA, BALI, RELATED, UZONE, WARTA } from '../sample-coverage.data';
import type { BriefModel, BriefPort, PageBrief } from './brief-model';
import { BriefPanel } from './brief-panel';
import { BriefView } from './brief-view';

const BRIEF: Brief = {
  entities: RELATED.map(({ id, name, kind }, place) => ({
    id,
    name,
    kind,
    count: 6 - place,
    reports: 2,
    weight: 1 / (1 + place),
  })),
  since: [{ source: UZONE, names: ['Nanning', 'Meutya Hafid'] }],
  readFirst: [
    { source: BALI, names: ['Alibaba Cloud', 'Indonesia'] },
    { source: ANTARA, names: ['Alibaba Cloud'] },
    { source: WARTA, names: ['Indonesia'] },
  ],
};
const PAGE: PageBrief = {
  state: 'on',
  title: 'Kota Nanning dan Jakarta bicarakan pusat inovasi kecerdasan artifisial',
  published: { value: '2025-03-26', source: 'meta' },
  brief: { ok: true, value: BRIEF },
};
const EMPTY: PageBrief['brief'] = { ok: true, value: { entities: [], since: [], readFirst: [] } };

function brief(page: Partial<PageBrief>, rest: Omit<BriefModel, 'page'> = {}): Example {
  return ({ words }) => <BriefView model={{ page: { ...PAGE, ...page }, ...rest }} words={words} onEvent={unheard} />;
}

const SENTENCES = { nanning: [{ text: 'Wali Kota Nanning tiba di Jakarta.', marks: [{ start: 10, end: 17 }] }] };
const PORT: BriefPort = {
  loadPage: async () => PAGE,
  readPage: async () => PAGE,
  showMention: async () => {},
  placeInPage: async () => 0,
  scrollTo: async () => {},
  watchView: async (seen) => (seen.length === 0 ? ['nanning'] : undefined),
  openEntity: unheard,
  openArticle: unheard,
  openLibrary: unheard,
  watch: unheard,
};

export const examples: Examples = {
  shown: brief({}),
  following: brief({}, { inView: ['nanning', 'alibaba-cloud'], hasLeft: true }),
  'nothing-since': brief({ brief: { ok: true, value: { ...BRIEF, since: [] } } }),
  undated: brief({ published: undefined }),
  off: brief({ state: 'off-here', brief: EMPTY }),
  'off-language': brief({ state: 'off-language', brief: EMPTY }),
  'read-once': brief({
    state: 'off-here',
    sentences: SENTENCES,
    brief: { ok: true, value: { ...BRIEF, entities: BRIEF.entities.slice(0, 1) } },
  }),
  'no-text': brief({ state: 'no-text', title: '', published: undefined, brief: EMPTY }),
  restricted: brief({ state: 'restricted', title: '', published: undefined, brief: EMPTY }),
  'nothing-known': brief({ state: 'nothing-known', brief: EMPTY }),
  'pack-broken': brief({ brief: { ok: false, code: 'pack-broken', detail: 'line 3' } }),
  opening: ({ words }) => <BriefView model={{}} words={words} onEvent={unheard} />,
  alive: ({ words }) => <BriefPanel port={PORT} words={words} />,
};
