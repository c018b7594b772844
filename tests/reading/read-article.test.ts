import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article/article';
import { readArticle } from '../../lib/reading/read-article';
import { quickest } from '../processor-time';
import { seedReadings } from './seed-readings';

const articleOf = (...paragraphs: string[]): Article => ({
  id: 'a',
  byline: [],
  editor: [],
  published: { precision: 'unknown' },
  language: 'id',
  paragraphs,
  relatedHeadlines: [],
});
const seed = seedReadings({ vouched: false })[3]!.reading.text;

describe('readArticle', () => {
  it('reads an empty article as empty', () => {
    expect(readArticle(articleOf())).toMatchObject({ text: '', entities: [], quotes: [], dates: [], summary: [] });
  });

  it('gives a summary of about 65 words in the order of the text', () => {
    const { summary } = readArticle(articleOf(seed));
    const words = summary.flatMap(({ text }) => text.split(' '));
    expect(words.length).toBeGreaterThan(30);
    expect(words.length).toBeLessThan(100);
    expect(summary.map(({ start }) => start)).toEqual(summary.map(({ start }) => start).sort((a, b) => a - b));
    expect(summary[0]?.start).toBe(0);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 4 }),
        (paragraphs) => void readArticle(articleOf(...paragraphs)),
      ),
    );
  });

  for (const [name, unit] of [
    ['prose', `${seed} `],
    ['one line of capitals', 'Kota Budi '],
    ['opening marks', '“Kata "'],
    ['lower case', 'kata ujar '],
    ['letters without a space', 'Aa'],
    ['commas', 'Dinas, A, '],
  ] as const)
    it(`takes time linear in the length of ${name}`, () => {
      const timeOf = (length: number) => {
        const article = articleOf(unit.repeat(Math.ceil(length / unit.length)));
        return quickest(() => readArticle(article));
      };
      timeOf(30_000);
      expect(timeOf(300_000)).toBeLessThan(50 * Math.max(2, timeOf(30_000)));
    }, 60_000);
});
