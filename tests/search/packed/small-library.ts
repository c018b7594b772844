/**
 * Small generated articles and a log of changes in memory, so that sequences of changes can be drawn and checked.
 * const log = createLog(); log.set("feed", article); log.delete("feed", "a3"); log.changes -> what an index follows.
 */
import fc from 'fast-check';
import type { Change, ChangeLog } from '../../../lib/library/change-log';
import type { Reading } from '../../../lib/reading/reading';
import type { Shelf } from '../../../lib/search/shelf';

/** Few words with many relations: stems of each other, beginnings of each other, slips of each other. */
export const VOCABULARY =
  'banjir banjirnya bangun pembangunan membangun jakarta jakarata jkarta bali balita inovasi inovasinya pusat pusar kota kotak nanning naning invest investments invested minister ministers ekspor eksportir élan elan 2025 30 ab abc'.split(
    ' ',
  );

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: 'id' | 'en' | 'und';
}

const words = (max: number) =>
  fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: max }).map((some) => some.join(' '));

export const drafts: fc.Arbitrary<Draft> = fc.record({
  id: fc.integer({ min: 0, max: 11 }).map((number) => (number % 2 ? `a${number}` : `${number}`.padStart(16, '0'))),
  title: words(3),
  text: words(12),
  publisher: fc.constantFrom('Antara', 'Kabar Elok', ''),
  published: fc.constantFrom('2025', '2025-03', '2025-03-27T10:00+07:00', '2024-12-31', ''),
  language: fc.constantFrom('id', 'en', 'und'),
});

export function readingOf({ id, title, text, publisher, published, language }: Draft): Reading {
  const article = {
    id,
    title,
    ...(publisher && { publisher }),
    byline: [],
    editor: [],
    published: published ? { value: published, precision: 'day' as const } : { precision: 'unknown' as const },
    language,
    paragraphs: [text],
    relatedHeadlines: [],
  };
  return { article, text, entities: [], quotes: [], dates: [], summary: [] };
}

export interface MemoryLog extends ChangeLog {
  readonly articles: Map<string, { source: string; reading: Reading }>;
  set(source: string, reading: Reading): void;
  delete(source: string, article: string): void;
  readings: Shelf['readings'];
}

export function createLog(): MemoryLog {
  const articles = new Map<string, { source: string; reading: Reading }>();
  const changes: Change[] = [];
  const add = (kind: Change['kind'], source: string, article: string) =>
    changes.push({ seq: changes.length + 1, kind, source, article });
  return {
    articles,
    set: (source, reading) => {
      articles.set(`${source}/${reading.article.id}`, { source, reading });
      add('set', source, reading.article.id);
    },
    delete: (source, article) => {
      articles.delete(`${source}/${article}`);
      add('delete', source, article);
    },
    last: async () => changes.length,
    since: async (seq, limit) => changes.slice(seq, seq + limit),
    reading: async (source, article) => articles.get(`${source}/${article}`)?.reading,
    readings: async (names) => names.map(({ source, article }) => articles.get(`${source}/${article}`)?.reading),
    libraryId: async () => 'memory',
  };
}
