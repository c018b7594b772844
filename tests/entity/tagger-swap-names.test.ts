/** Copies of sentences with other names in them: the words around the names stay, and so does every kind. */
import { describe, expect, it } from 'vitest';
import { retokenise } from '../../scripts/train/corpora';
import { swapNames } from '../../scripts/train/swap-names';

const LEXICON = {
  lists: Array.from({ length: 14 }, (_, list) => new Set([`kata${list}`])),
  phrases: [['jawa', 'tengah']],
};

const SENTENCES = [
  { tokens: ['kata', 'Siti', 'Aminah', 'di', 'Bandung'], tags: ['O', 'B-PER', 'I-PER', 'O', 'B-LOC'] },
  { tokens: ['menurut', 'PT', 'Angkasa'], tags: ['O', 'B-ORG', 'I-ORG'] },
  { tokens: ['tidak', 'ada'], tags: ['O', 'O'] },
].map((row) => retokenise({ corpus: 'toy', split: 'train', ...row }));

describe('swapNames', () => {
  const copies = Array.from({ length: 20 }, (_, seed) => swapNames(SENTENCES, LEXICON, seed + 1)).flat();

  it('copies only sentences that have a name', () => {
    expect(copies).toHaveLength(40);
  });

  it('leaves every word outside the names as it was, in order', () => {
    const outside = new Set(
      copies.map(({ tokens, tags }) =>
        tokens
          .filter((_, at) => tags[at] === 'O')
          .map((token) => token.text)
          .join(' '),
      ),
    );
    expect([...outside].sort()).toEqual(['kata di', 'menurut']);
  });

  it('keeps the kinds of the names, puts other names in and tags each of their words', () => {
    const kinds = new Set(copies.map(({ tags }) => tags.filter((tag) => tag.startsWith('B-')).join(' ')));
    expect([...kinds].sort()).toEqual(['B-ORG', 'B-PER B-LOC']);
    expect(copies.some(({ text }) => !text.includes('Siti') && text.startsWith('kata'))).toBe(true);
    for (const { tokens, tags } of copies) expect(tags).toHaveLength(tokens.length);
  });

  it('makes the same copies for the same seed', () => {
    expect(swapNames(SENTENCES, LEXICON, 7)).toEqual(swapNames(SENTENCES, LEXICON, 7));
  });
});
