/** Words, shapes and runs of capitals as the tagger sees them. */
import { describe, expect, it } from 'vitest';
import { findRuns } from '../../lib/entity/tagger-features';
import { describeWord, joinHashes, shapeOf } from '../../lib/entity/tagger-words';
import { tokenise } from '../../lib/text/tokens';

const wordsOf = (text: string) => tokenise(text).map((token) => describeWord(token.text, () => 0));
const noPlace = () => false;

describe('shapeOf', () => {
  it.each([
    ['Jakarta', 'Xxx'],
    ['KPU', 'XX'],
    ['2024', '00'],
    ['iPhone', 'xXxx'],
    ['Élysée', 'Xxx'],
    ['-', '-'],
  ])('writes %s as %s', (text, shape) => expect(shapeOf(text)).toBe(shape));
});

describe('findRuns', () => {
  it('takes capitalised words side by side as one run', () => {
    const runs = findRuns(wordsOf('kata Menteri Meutya Hafid di Nanning'), noPlace);
    expect([...runs.first]).toEqual([0, 1, 1, 1, 4, 5]);
    expect([...runs.last]).toEqual([0, 3, 3, 3, 4, 5]);
  });

  it('marks an acronym in brackets and the words that it spells', () => {
    const runs = findRuns(wordsOf('oleh Komisi Pemilihan Umum (KPU) kemarin'), noPlace);
    expect([...runs.spelt]).toEqual([0, 1, 1, 1, 0, 2, 0, 0]);
  });

  it('marks the longest place the gazetteer knows', () => {
    const words = wordsOf('di Jawa Tengah Utara saja');
    const [, jawa, tengah, utara] = words;
    const short = joinHashes(jawa!.lower, tengah!.lower);
    const known = new Set([short, joinHashes(short, utara!.lower)]);
    expect([...findRuns(words, (phrase) => known.has(phrase)).phrase]).toEqual([0, 1, 2, 2, 0]);
  });

  it('tells a sentence in capitals from an ordinary one', () => {
    expect(findRuns(wordsOf('JAKARTA MENANG LAGI ATAS BANDUNG'), noPlace).style).toBe(5);
    expect(findRuns(wordsOf('Kami menang lagi atas mereka'), noPlace).style).toBe(0);
  });
});
