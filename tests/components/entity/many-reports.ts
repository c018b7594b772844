/**
 * A profile of an entity with as many reports as wanted, over twenty years, every tenth telling an event, each with a quote.
 * It must not be like anything that was reported.
 */
import type { Profile } from '../../../lib/card/profile';
import type { Passage } from '../../../lib/coverage/passage';

export function manyReports(count: number): Profile {
  const passages = Array.from({ length: count }, (_, place) => passage(place, count));
  return {
    card: {
      id: 'many',
      name: 'Balai Contoh',
      kind: 'organization',
      otherNames: [],
      passages: [],
      quotes: [],
      timeline: passages.map((one, place) => ({
        date: one.source.published.value!,
        kind: place % 10 === 0 ? 'event' : 'report',
        passage: one,
      })),
      related: [],
      reports: passages.map(({ source }) => source),
      reportCount: count,
      publisherCount: 12,
      oldest: passages[0]?.source.published.value ?? '',
      newest: passages.at(-1)?.source.published.value ?? '',
    },
    quotes: passages.map((one, place) => ({ ...one, speaker: `Penutur ${place % 400}` })),
    neighbours: [],
    ties: [],
  };
}

function passage(place: number, count: number): Passage {
  const day = new Date(Date.UTC(2005, 0, 1) + (place / count) * 20 * 365 * 86_400_000).toISOString().slice(0, 10);
  const text = `Balai Contoh melaporkan hal ke-${place} kepada warga kota.`;
  return {
    text,
    marks: [{ start: 0, end: 12 }],
    source: {
      article: `r${place}`,
      title: `Laporan ke-${place}`,
      publisher: `Koran ${place % 12}`,
      published: { value: day, precision: 'day', source: 'text' },
      start: 0,
      end: text.length,
    },
  };
}
