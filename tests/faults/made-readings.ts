/**
 * Readings made up for tests of many: makeReadings(0, 3) -> three reports of an invented town, always the same, some 2 kB each.
 * They name people and places of their own, so that each has entities, a quote and a date.
 */
import { articleText } from '../../lib/article/article';
import type { FoundEntity } from '../../lib/entity/entity';
import type { Reading } from '../../lib/reading/reading';
import { createDice } from './dice';
import { madeArticle } from './made-article';

const WORDS = (
  'jembatan kota sungai warga pasar tarif angkutan pejabat rapat anggaran proyek tahun bulan kantor pusat daerah laporan harga ' +
  'naik turun membuka menutup mengatakan menyebut rencana hasil data survei penumpang kereta bus jalan hujan banjir sekolah guru'
).split(' ');

export function makeReadings(from: number, count: number): Reading[] {
  return Array.from({ length: count }, (_, at) => makeReading(from + at));
}

function makeReading(number: number): Reading {
  const next = createDice(number + 1);
  const person = `Sari Wulan ${number % 977}`;
  const paragraphs = Array.from({ length: 6 }, (_, at) => {
    const words = Array.from({ length: 45 }, () => WORDS[next() % WORDS.length]).join(' ');
    return at === 0 ? `${person} ${words} ${number}.` : `${words} ${next() % 10_000}.`;
  });
  const article = madeArticle(number, {
    id: number.toString(16).padStart(16, '0'),
    title: `Laporan ${number} dari Kota Elok tentang ${WORDS[next() % WORDS.length]}`,
    paragraphs,
  });
  const text = articleText(article);
  const mention = { start: 0, end: person.length, surface: person };
  const found: FoundEntity = { name: person, kind: 'person', salience: 0.5, surfaces: [person], mentions: [mention] };
  return {
    article,
    text,
    entities: [found],
    quotes: [],
    dates: [],
    summary: [{ ...mention, text: person }].map(({ start, end, text }) => ({ start, end, text })),
  };
}
