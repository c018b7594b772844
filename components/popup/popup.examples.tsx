/**
 * The popup in every state: the names of a page, each reason for having none, results, none found, a card, notices, and alive.
 * It must not know theme, language nor direction: the gallery sets them around it.
 */

import { Card } from '../card/card';
import { type Example, type Examples, unheard } from '../example';
import { KOMDIGI } from '../sample-coverage.data';
import { Popup } from './popup';
import { EMPTY_POPUP, type PopupModel } from './popup-model';
import type { PopupState } from './popup-port';
import { PopupView } from './popup-view';
import { SAMPLE_FACTS, SAMPLE_FOUND, SAMPLE_STATE, samplePort } from './sample-popup';

function popup(model: Partial<PopupModel>): Example {
  return ({ words }) => (
    <PopupView
      model={{ ...EMPTY_POPUP, library: { ok: true, value: SAMPLE_FACTS }, ...model }}
      words={words}
      card={Card}
      onEvent={unheard}
    />
  );
}

function nothingHere(state: Partial<PopupState>): Example {
  return popup({ loaded: { ...SAMPLE_STATE, entities: [], ...state } });
}

const SEARCHED: Partial<PopupModel> = { loaded: SAMPLE_STATE, query: 'komdigi', answer: SAMPLE_FOUND, active: 0 };

export const examples: Examples = {
  'on-page': popup({ loaded: SAMPLE_STATE, active: 1 }),
  'with-a-feed': popup({ loaded: { ...SAMPLE_STATE, feed: 'https://news.example/feed' } }),
  opening: popup({}),
  'nothing-known': nothingHere({ page: 'nothing-known' }),
  'no-text': nothingHere({ page: 'no-text' }),
  'off-here': nothingHere({ page: 'off-here', siteOff: true }),
  off: nothingHere({ page: 'off', enabled: false }),
  restricted: nothingHere({ page: 'restricted', site: undefined }),
  'page-failed': nothingHere({ page: 'failed' }),
  'off-language': nothingHere({ page: 'off-language' }),
  'pack-broken': popup({
    loaded: { ...SAMPLE_STATE, page: 'nothing-known', entities: [] },
    library: { ok: false, code: 'pack-broken', detail: 'line 3' },
  }),
  'library-lost': popup({ loaded: SAMPLE_STATE, missing: 'lost' }),
  'settings-reset': popup({ loaded: { ...SAMPLE_STATE, notice: 'reset' } }),
  found: popup(SEARCHED),
  'found-report-active': popup({ ...SEARCHED, active: 3, filter: { publisher: 'Uzone.id' } }),
  'found-nothing': popup({ loaded: SAMPLE_STATE, query: 'zebra', answer: { entities: [], articles: [] } }),
  card: popup({ ...SEARCHED, cards: [{ entity: 'komdigi', view: { state: 'shown', model: { ...KOMDIGI, at: undefined } } }] }),
  alive: ({ words }) => <Popup port={samplePort()} words={words} />,
};
