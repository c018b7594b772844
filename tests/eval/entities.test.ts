/** The measure of names on cases small enough to count by hand. */
import { describe, expect, it } from 'vitest';
import { retokenise } from '../../scripts/train/corpora';
import { compareNames, goldNames, type NamedSpan } from './entities';

const name = (start: number, end: number, kind: NamedSpan['kind']): NamedSpan => ({ start, end, kind });

describe('compareNames', () => {
  it('gives 100 where all is found and nothing else', () => {
    const gold = [name(0, 5, 'person'), name(9, 12, 'place')];
    expect(compareNames([{ gold, found: gold }])).toMatchObject({ typed: 100, untyped: 100 });
  });

  it('counts a right span of the wrong kind as untyped alone', () => {
    const figures = compareNames([{ gold: [name(0, 5, 'person')], found: [name(0, 5, 'place')] }]);
    expect(figures).toMatchObject({ typed: 0, untyped: 100 });
  });

  it('counts a span that is off by one word as missed and as false', () => {
    const figures = compareNames([{ gold: [name(0, 5, 'person')], found: [name(0, 9, 'person')] }]);
    expect(figures).toMatchObject({ typed: 0, untyped: 0, counts: { gold: 1, found: 1 } });
  });

  it('adds up over sentences: 1 of 2 gold found among 3 gives 40', () => {
    const rows = [
      { gold: [name(0, 5, 'person')], found: [name(0, 5, 'person'), name(8, 9, 'place')] },
      { gold: [name(0, 4, 'place')], found: [name(6, 8, 'place')] },
    ];
    expect(compareNames(rows).typed).toBeCloseTo(40);
  });
});

describe('goldNames', () => {
  it('joins the tokens of a name and leaves other kinds out', () => {
    const sentence = retokenise({
      corpus: 'toy',
      split: 'dev',
      tokens: ['Siti', 'Aminah', 'Bandung', 'Idul', 'Fitri'],
      tags: ['B-PER', 'I-PER', 'B-LOC', 'B-MISC', 'I-MISC'],
    });
    expect(goldNames(sentence)).toEqual([name(0, 11, 'person'), name(12, 19, 'place')]);
  });

  it('keeps two names of one kind side by side apart', () => {
    const sentence = retokenise({ corpus: 'toy', split: 'dev', tokens: ['Siti', 'Budi'], tags: ['B-PER', 'B-PER'] });
    expect(goldNames(sentence)).toHaveLength(2);
  });
});
