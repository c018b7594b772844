/**
 * Sample coverage for examples: two cards' worth of reports, quotes and relations in the shape the library gives them.
 * Words are those of the seeds; addresses are examples. It must not be imported by anything but examples and tests.
 */
import type { CardModel } from '../lib/card/card-model';
import type { Passage, Source } from '../lib/coverage/passage';
import type { EntityKind } from '../lib/entity/entity';

export const UZONE: Source = {
  article: 'a4',
  title: 'Indonesia Masuk Radar China, Collab Proyek Pusat Inovasi AI ASEAN',
  publisher: 'Uzone.id',
  published: { value: '2025-03-27', precision: 'day', source: 'text' },
  url: 'https://news.example/radar-china',
  language: 'id',
  start: 120,
  end: 260,
};

export const BALI: Source = {
  article: 'a3',
  title: 'Penjabat (Pj) Gubernur Bali, S.M. Mahendra Jaya, menerima audiensi Direktur Pengembangan Strategis…',
  published: { value: '2024-12-02', precision: 'day', source: 'inferred' },
  language: 'id',
  start: 640,
  end: 860,
};

export const ANTARA: Source = {
  article: 'a0',
  title: 'Raksasa e-dagang asal China Alibaba Group menjalin kemitraan strategis…',
  publisher: 'ANTARA',
  published: { value: '2020', precision: 'year', source: 'text' },
  language: 'id',
  start: 0,
  end: 190,
};

export const WARTA: Source = {
  article: 'a2',
  publisher: 'Warta Ekonomi',
  published: { precision: 'unknown' },
  language: 'id',
  start: 0,
  end: 200,
};

/** A passage of `source` with every occurrence of `name` marked. */
export function passageOf(source: Source, text: string, name: string, said: { speaker?: string; role?: string } = {}): Passage {
  const marks = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length }));
  return { text, source: { ...source, end: source.start + text.length }, marks, ...said };
}

const NANNING_QUOTE = passageOf(UZONE, 'Kami dapat belajar dari pengalaman kota Nanning dalam membangun smart city.', 'Nanning', {
  speaker: 'Meutya Hafid',
  role: 'Menteri Komdigi',
});

const MEETING = passageOf(
  { ...UZONE, start: 400 },
  'Dalam pertemuan bersama Komdigi, China menyampaikan minat mereka untuk membangun infrastruktur teknologi di Indonesia.',
  'Komdigi',
);

const SERVICES = passageOf(
  BALI,
  'Menurut Pitt, layanan Alibaba Cloud, yang mencakup komputasi, penyimpanan data, analisis big data, hingga keamanan, sudah banyak digunakan di Indonesia, termasuk oleh Kementerian Komunikasi dan Informatika.',
  'Kementerian Komunikasi dan Informatika',
);

export const RELATED: CardModel['related'] = (
  [
    ['nanning', 'Nanning', 'place'],
    ['meutya-hafid', 'Meutya Hafid', 'person'],
    ['alibaba-cloud', 'Alibaba Cloud', 'organization'],
    ['indonesia', 'Indonesia', 'place'],
    ['partner-summit', 'Alibaba Cloud Partner Summit 2024', 'event'],
    ['model-3', 'Tesla Model 3', 'product'],
  ] as const satisfies readonly (readonly [string, string, EntityKind])[]
).map(([id, name, kind]) => ({ id, name, kind, passage: MEETING }));

/** A ministry with two reports, one on each side of a page of 26 March 2025. */
export const KOMDIGI: CardModel = {
  id: 'komdigi',
  name: 'Komdigi',
  kind: 'organization',
  otherNames: ['Kementerian Komunikasi dan Digital', 'Kementerian Komunikasi dan Informatika', 'Kominfo'],
  description: passageOf(UZONE, 'Menteri Komdigi, Meutya Hafid', 'Komdigi'),
  passages: [
    { ...MEETING, era: 'since' },
    { ...SERVICES, era: 'before' },
  ],
  quotes: [{ ...NANNING_QUOTE, era: 'since' }],
  timeline: [
    { date: '2024-12-02', kind: 'report', passage: SERVICES },
    { date: '2025-03-25', kind: 'event', passage: MEETING },
    { date: '2025-03-27', kind: 'report', passage: MEETING },
  ],
  related: RELATED,
  reports: [UZONE, BALI],
  reportCount: 2,
  publisherCount: 1,
  oldest: '2024-12-02',
  newest: '2025-03-27',
  at: '2025-03-26',
};

const PLANS = passageOf(
  ANTARA,
  'Raksasa e-dagang asal China Alibaba Group menjalin kemitraan strategis dengan perusahaan otomotif BMW dari Jerman untuk bersama-sama membangun pusat inovasi di Shanghai.',
  'BMW',
);

/** One report, known to the year, read on a page without a date. */
export const BMW: CardModel = {
  id: 'bmw',
  name: 'BMW',
  kind: 'organization',
  otherNames: ['BMW Group'],
  passages: [{ ...PLANS, era: 'undated' }],
  quotes: [],
  timeline: [{ date: '2020', kind: 'report', passage: PLANS }],
  related: RELATED.slice(2, 4),
  reports: [ANTARA],
  reportCount: 1,
  publisherCount: 1,
  oldest: '2020',
  newest: '2020',
};
