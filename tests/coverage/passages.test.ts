import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../lib/coverage/library';
import type { Passage } from '../../lib/coverage/passage';
import { heaviest, passagesAbout, passagesIn, salienceOf } from '../../lib/coverage/passages';
import { ENTITIES, makeLibrary, makeReading, READINGS } from '../fixtures/library';

const library = makeLibrary();

describe('passagesAbout', () => {
  it('gives every sentence that names the entity, newest report first', () => {
    const texts = passagesAbout(library, 'sari').map(({ passage }) => [passage.source.article, passage.text.slice(0, 12)]);
    expect(texts).toEqual([
      ['bridge-reprint', '"Jembatan in'],
      ['bridge', '"Jembatan in'],
      ['fares', 'Wulan menyeb'],
    ]);
  });

  it('names title, publisher, date, address and language of the report, and marks the entity', () => {
    const passage = passagesAbout(library, 'lintas').find((one) => one.passage.source.article === 'bridge')!.passage;
    expect(passage.source).toEqual({
      article: 'bridge',
      title: 'Pusat inovasi dibuka di Kota Elok',
      publisher: 'Kabar Elok',
      published: { value: '2025-03-11', precision: 'day', source: 'text' },
      url: 'https://kabar.example/jembatan',
      language: 'id',
      start: 0,
      end: 99,
    });
    expect(passage.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['Lintas Élan']);
  });

  it('knows nothing about an entity it does not know', () => {
    expect(passagesAbout(library, 'nobody')).toEqual([]);
    expect(salienceOf(READINGS[0]!, 'nobody')).toBe(0);
  });

  it('weighs the lead above a late sentence, and a whole sentence above a torn quotation', () => {
    const reading = makeReading(
      {
        id: 'a',
        paragraphs: [
          'Kota Elok membangun jembatan baru di atas sungai.',
          'Warga lama kota itu berkata: "Kami senang tinggal di Kota Elok sekarang.',
          'Ia pindah ke Kota Elok pada masa kecilnya bersama ibunya.',
        ],
        named: { elok: ['Kota Elok'] },
      },
      ENTITIES,
    );
    const weights = passagesIn(reading, 'elok').map(({ weight }) => weight);
    expect(weights[0]).toBeGreaterThan(weights[2]!);
    expect(weights[2]).toBeGreaterThan(weights[1]!);
    expect(heaviest(passagesIn(reading, 'elok'))?.passage.source.start).toBe(0);
  });

  it('weighs a sentence that someone says below the same sentence told', () => {
    const paragraphs = ['Kota Elok tumbuh pesat pada tahun ini.', '"Kota Elok tumbuh pesat pada tahun lalu."'];
    const sketch = { id: 'a', paragraphs, named: { elok: ['Kota Elok'] } };
    const weigh = (quotes: { text: string }[]) => passagesIn(makeReading({ ...sketch, quotes }, ENTITIES), 'elok')[1]!.weight;
    expect(weigh([{ text: paragraphs[1]! }])).toBeLessThan(weigh([]));
  });

  it('quotes verbatim: every passage is a slice of its article, whatever the text', () => {
    const word = fc.constantFrom(
      'Kota Elok',
      'Wulan',
      'naik',
      'Co.',
      'S.M.',
      '5.000',
      '"',
      '”',
      '.',
      '\n',
      '…',
      '😀',
      'Élan',
      '\ud800',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const named = { elok: ['Kota Elok'], sari: ['Wulan'] };
        const reading = makeReading({ id: 'x', paragraphs: paragraphs.map((words) => words.join(' ')), named }, ENTITIES);
        const grown = createLibrary(ENTITIES, [...READINGS, reading]);
        for (const { passage } of [...passagesAbout(grown, 'elok'), ...passagesAbout(grown, 'sari')]) expectVerbatim(passage);
        function expectVerbatim({ text, source, marks }: Passage) {
          expect(text).toBe(grown.readings.get(source.article)!.text.slice(source.start, source.end));
          for (const { start, end } of marks)
            expect(['Kota Elok', 'Elok naik', 'Wulan', 'Sari Wulan']).toContain(text.slice(start, end));
        }
      }),
      { numRuns: 200 },
    );
  });
});
