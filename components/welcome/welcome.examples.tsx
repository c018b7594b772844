/**
 * The welcome in every state: as it opens, with a card, opening, pack broken, alive.
 * It must not know theme, language nor direction: the gallery sets them around it.
 */
import { SAMPLE_READING } from '../article/sample-reading';
import { type Example, type Examples, unheard } from '../example';
import { KOMDIGI } from '../sample-coverage.data';
import { Welcome } from './welcome';
import type { WelcomeModel, WelcomePort } from './welcome-model';
import { WelcomeView } from './welcome-view';

const PASSAGE: WelcomeModel['passage'] = {
  ok: true,
  value: {
    ...SAMPLE_READING,
    article: { ...SAMPLE_READING.article, paragraphs: SAMPLE_READING.article.paragraphs.slice(0, 2) },
  },
};
const EMPTY: WelcomeModel = {
  cards: [],
  muted: [],
  shortcuts: [
    { command: '_execute_action', keys: 'Alt+Shift+K' },
    { command: 'next-mention', keys: 'Alt+Shift+J' },
    { command: 'open-card', keys: 'Alt+Shift+O' },
    { command: 'toggle-site', keys: '' },
  ],
};

function welcome(model: Partial<WelcomeModel>): Example {
  return ({ words }) => <WelcomeView model={{ ...EMPTY, ...model }} words={words} onEvent={unheard} />;
}

const PORT: WelcomePort = {
  openPassage: async () => ({ ok: true, value: SAMPLE_READING }),
  openCard: async (entity) =>
    entity === KOMDIGI.id ? { ok: true, value: KOMDIGI } : { ok: false, code: 'unknown-entity', detail: entity },
  openArticle: unheard,
  openEntity: unheard,
  openLibrary: unheard,
  openSettings: unheard,
  listShortcuts: async () => EMPTY.shortcuts,
  loadMuted: async () => [],
  setMuted: async () => {},
};

export const examples: Examples = {
  shown: welcome({ passage: PASSAGE }),
  'with-card': welcome({ passage: PASSAGE, cards: [{ entity: 'komdigi', view: { state: 'shown', model: KOMDIGI } }] }),
  opening: welcome({}),
  'pack-broken': welcome({ passage: { ok: false, code: 'pack-broken', detail: 'line 3' } }),
  alive: ({ words }) => <Welcome port={PORT} words={words} />,
};
