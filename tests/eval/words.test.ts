/** The scorers of texts on cases small enough to count by hand. */
import { describe, expect, it } from 'vitest';
import { rouge, wordF1 } from './words';

describe('wordF1', () => {
  it.each([
    ['the same words in another order', 'satu dua tiga', 'Tiga, dua: SATU', 1],
    ['two of three words on both sides', 'a b c', 'b c d', 2 / 3],
    ['a word counted as often as both have it', 'a a b', 'a c', 2 / 5],
    ['nothing in common', 'a', 'b', 0],
    ['nothing on one side', '', 'b', 0],
    ['two empty texts', '', '…', 1],
  ])('scores %s', (_what, found, expected, score) => {
    expect(wordF1(found, expected)).toBeCloseTo(score);
  });
});

describe('rouge', () => {
  it('counts words, pairs and the longest common subsequence', () => {
    const { r1, r2, rl } = rouge('polisi menangkap pencuri', 'polisi cepat menangkap pencuri');
    expect(r1).toBeCloseTo(6 / 7);
    expect(r2).toBeCloseTo(2 / 5);
    expect(rl).toBeCloseTo(6 / 7);
  });

  it('sees order in the subsequence, not in single words', () => {
    const { r1, rl } = rouge('a b c d', 'd c b a');
    expect(r1).toBe(1);
    expect(rl).toBeCloseTo(1 / 4);
  });

  it('gives 1 for equal texts and 0 for texts without a common word', () => {
    expect(rouge('a b', 'a b')).toEqual({ r1: 1, r2: 1, rl: 1 });
    expect(rouge('a b', 'c d')).toEqual({ r1: 0, r2: 0, rl: 0 });
  });
});
