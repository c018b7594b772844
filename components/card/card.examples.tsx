/**
 * The card in every state: <Card> shown, dated and undated, newer than the coverage, a choice, loading, failed, without coverage, off.
 * It must not know theme, language nor direction: the gallery sets them around it.
 */
import { type Example, type Examples, unheard } from '../example';
import { ANTARA, BALI, BMW, KOMDIGI, passageOf, UZONE, WARTA } from '../sample-coverage.data';
import { Card, type CardProps, type CardView } from './card';

const WHY = { alias: 'Komdigi', reasons: ['exact', 'full-name-on-page', 'context:3', 'ambiguous:2'] };
const SHOWN: CardView = { state: 'shown', model: KOMDIGI, why: WHY };

const CHOICE: CardView = {
  state: 'choice',
  name: 'Nanning',
  choices: [
    {
      id: 'nanning',
      name: 'Nanning',
      kind: 'place',
      evidence: passageOf(UZONE, 'Kami dapat belajar dari pengalaman kota Nanning dalam membangun smart city.', 'Nanning'),
      reportCount: 12,
      newest: '2025-03-27',
    },
    {
      id: 'nanning-port',
      name: 'Nanning Port Group',
      kind: 'organization',
      evidence: passageOf(BALI, 'Nanning Port Group mengelola pelabuhan sungai di selatan China.', 'Nanning Port Group'),
      reportCount: 1,
      newest: '2024-12-02',
    },
  ],
};

function card(view: CardView, rest: Partial<CardProps> = {}): Example {
  return ({ words }) => (
    <Card view={view} words={words} pinned={false} canGoBack={false} muted={false} siteOff={false} onAction={unheard} {...rest} />
  );
}

function failed(code: Extract<CardView, { state: 'failed' }>['code']): Example {
  return card({ state: 'failed', name: 'Komdigi', kind: 'organization', code });
}

const LONG_NAME = 'Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi Republik Indonesia-Bundesausbildungsförderungsgesetz';

export const examples: Examples = {
  shown: card(SHOWN),
  'shown-pinned-nested': card(SHOWN, { pinned: true, canGoBack: true }),
  'one-report': card({ state: 'shown', model: BMW }),
  'newer-page': card({
    state: 'shown',
    model: { ...BMW, at: '2026-11-22', passages: BMW.passages.map((p) => ({ ...p, era: 'before' as const })) },
  }),
  undated: card({
    state: 'shown',
    model: {
      ...BMW,
      name: 'Waltonchain',
      otherNames: [],
      passages: [{ ...passageOf(WARTA, 'Waltonchain juga bermitra dengan entitas Cina.', 'Waltonchain'), era: 'undated' }],
      timeline: [],
      related: [],
      reports: [WARTA],
      oldest: undefined,
      newest: undefined,
    },
  }),
  'long-names': card({
    state: 'shown',
    model: {
      ...KOMDIGI,
      name: LONG_NAME,
      otherNames: [LONG_NAME, 'X'.repeat(60)],
      reportCount: 48,
      publisherCount: 17,
      oldest: '2019',
      newest: '2025-03-27',
    },
    why: WHY,
  }),
  'very-many-reports': card({
    state: 'shown',
    model: {
      ...KOMDIGI,
      timeline: Array.from({ length: 80 }, (_, place) => ({
        date: `${2005 + Math.floor(place / 4)}-0${1 + ((place * 5) % 9)}-11`,
        kind: 'report' as const,
        passage: KOMDIGI.timeline[0]!.passage,
      })),
      reportCount: 10_000,
      publisherCount: 312,
      oldest: '2005-01-11',
      newest: '2025-03-27',
    },
  }),
  choice: card(CHOICE),
  'choice-sheet': card(CHOICE, { place: 'sheet' }),
  'no-coverage': card({
    state: 'shown',
    model: {
      id: 'x',
      name: 'Waltonchain',
      kind: 'product',
      otherNames: [],
      passages: [],
      quotes: [],
      timeline: [],
      related: [],
      reports: [],
      reportCount: 0,
      publisherCount: 0,
    },
  }),
  loading: card({ state: 'loading', name: 'Meutya Hafid', kind: 'person' }),
  'failed-pack-broken': failed('pack-broken'),
  'failed-unknown-entity': failed('unknown-entity'),
  'failed-bad-message': failed('bad-message'),
  'failed-gone': failed('gone'),
  failed: failed('failed'),
  muted: card(SHOWN, { muted: true }),
  'muted-and-site-off': card(SHOWN, { muted: true, siteOff: true }),
  'in-a-frame-nobody-vouches-for': card(SHOWN, { unsure: true }),
  sheet: card(SHOWN, { place: 'sheet' }),
  screen: card(
    { state: 'shown', model: { ...KOMDIGI, at: undefined, reports: [UZONE, ANTARA, WARTA] } },
    { place: 'screen', canGoBack: true },
  ),
};
