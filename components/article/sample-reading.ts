/**
 * A sample reading for examples: a short report with names, a quote and a date found in it.
 * It must not be imported by anything but examples and tests.
 */
import type { EntityKind, FoundEntity } from '../../lib/entity/entity';
import type { Reading } from '../../lib/reading/reading';
import type { Span } from '../../lib/text/span';

const PARAGRAPHS = [
  'Pemerintah Indonesia dan China kembali memperkuat kerjasama mereka di tahun 2025 ini. Dalam pertemuan bersama Komdigi, China menyampaikan minat mereka untuk membangun infrastruktur teknologi di Indonesia.',
  'Dalam pertemuan antara Menteri Komdigi, Meutya Hafid dan Sekretaris Partai Kota Nanning China, Nong Shengwen, kedua belah pihak membahas soal rencana pengembangan teknologi kecerdasan artifisial (AI).',
  '“Kerja sama di bidang infrastruktur digital antara Indonesia dan Tiongkok menjadi yang terbesar di antara kerja sama dengan negara lainnya,” kata Meutya, Selasa, (25/03).',
  '“Kami dapat belajar dari pengalaman kota Nanning dalam membangun smart city,” kata Meutya.',
];
const TEXT = PARAGRAPHS.join('\n\n');

function spanOf(printed: string): Span {
  const start = TEXT.indexOf(printed);
  return { start, end: start + printed.length };
}

function entityOf(id: string, name: string, kind: EntityKind, surfaces: readonly string[], salience: number): FoundEntity {
  const mentions = surfaces.flatMap((surface) =>
    [...TEXT.matchAll(new RegExp(`\\b${surface}\\b`, 'g'))].map(({ index }) => ({
      surface,
      start: index,
      end: index + surface.length,
    })),
  );
  return { id, name, kind, salience, surfaces, mentions };
}

const FIRST_QUOTE =
  'Kerja sama di bidang infrastruktur digital antara Indonesia dan Tiongkok menjadi yang terbesar di antara kerja sama dengan negara lainnya,';
const SECOND_QUOTE = 'Kami dapat belajar dari pengalaman kota Nanning dalam membangun smart city,';

export const SAMPLE_READING: Reading = {
  article: {
    id: 'a4',
    url: 'https://news.example/radar-china',
    title: 'Indonesia Masuk Radar China, Collab Proyek Pusat Inovasi AI ASEAN',
    titleSource: 'given',
    publisher: 'Uzone.id',
    byline: ['Vina Insyani'],
    editor: [],
    published: { value: '2025-03-27', precision: 'day', source: 'text' },
    language: 'id',
    paragraphs: PARAGRAPHS,
    relatedHeadlines: [
      'Alibaba raih nilai total penjualan barang 1 triliun dolar',
      'Wow, Alibaba Group Makin Getol Kembangkan Blockchain',
    ],
  },
  text: TEXT,
  entities: [
    entityOf('komdigi', 'Komdigi', 'organization', ['Komdigi'], 0.9),
    entityOf('meutya-hafid', 'Meutya Hafid', 'person', ['Meutya Hafid', 'Meutya'], 0.8),
    entityOf('nanning', 'Nanning', 'place', ['Nanning'], 0.7),
    entityOf('china', 'China', 'place', ['China', 'Tiongkok'], 0.6),
    entityOf('indonesia', 'Indonesia', 'place', ['Indonesia'], 0.5),
    entityOf('nong-shengwen', 'Nong Shengwen', 'person', ['Nong Shengwen'], 0.4),
  ],
  quotes: [
    { ...spanOf(FIRST_QUOTE), text: FIRST_QUOTE, speaker: 'Meutya Hafid', role: 'Menteri Komdigi', direct: true },
    { ...spanOf(SECOND_QUOTE), text: SECOND_QUOTE, speaker: 'Meutya Hafid', direct: true },
  ],
  dates: [{ ...spanOf('Selasa, (25/03)'), text: 'Selasa, (25/03)', date: '2025-03-25', precision: 'day' }],
  summary: [],
};

/** The span of the second quote: where a card's link would lead. */
export const SAMPLE_PLACE: Span = spanOf(SECOND_QUOTE);
