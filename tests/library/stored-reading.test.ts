import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTextArticle } from '../../lib/article/parse-text-article';
import type { FoundEntity } from '../../lib/entity/entity';
import { loadReading, storeReading } from '../../lib/library/stored-reading';
import { readArticle } from '../../lib/reading/read-article';
import type { Reading } from '../../lib/reading/reading';
import { READINGS } from '../fixtures/library';

/** The reading without absent fields, the surfaces of each entity in the order they are met. */
function asMet(reading: Reading): Reading {
  const plain = JSON.parse(JSON.stringify(reading)) as Reading;
  const surfacesOf = ({ mentions }: FoundEntity) => [...new Set(mentions.map(({ surface }) => surface))];
  return { ...plain, entities: plain.entities.map((found) => ({ ...found, surfaces: surfacesOf(found) })) };
}

describe('storeReading and loadReading', () => {
  it.each(READINGS.map((reading) => [reading.article.id, reading] as const))('give %s back as it was', (id, reading) => {
    expect(loadReading(id, storeReading(reading))).toEqual(reading);
  });

  it('give back what the reader of articles finds, whatever the text', () => {
    const word = fc.constantFrom(
      'Menteri',
      'Budi Santoso',
      '"Ya,"',
      'kata',
      'Senin (10/3/2025).',
      'PT Elok Tbk',
      'di Jakarta',
      '\ud800',
      '😀',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const reading = readArticle(parseTextArticle(words.join(' '), {}));
        expect(loadReading(reading.article.id, storeReading(reading))).toEqual(asMet(reading));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps misprints and an entity that has no id', () => {
    const [reading] = READINGS;
    const [first] = reading!.entities;
    const { id: _, ...nameless } = { ...first!, misprints: [first!.surfaces[0]!] };
    const changed = { ...reading!, entities: [nameless] };
    expect(loadReading('bridge', storeReading(changed)).entities).toEqual([nameless]);
  });

  it.each([
    ['no JSON', '[[', 'not JSON'],
    ['another shape', '{"a":1}', 'Invalid type'],
    ['a span outside of the text', storeReading(READINGS[0]!).replace(/\[0,\d+\]\]$/, '[0,99999]]'), 'is not a span'],
  ])('refuse %s', (_, text, reason) => {
    expect(() => loadReading('bridge', text)).toThrow(reason);
  });

  it('answer any change of the text with a RangeError or a reading', () => {
    const text = storeReading(READINGS[0]!);
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 5 }), fc.nat(20), (at, added, cut) => {
        try {
          loadReading('bridge', text.slice(0, at) + added + text.slice(at + cut));
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
