import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../../components/card/excerpts';
import { KOMDIGI } from '../../../components/sample-coverage.data';

const [told] = KOMDIGI.passages;
const [said] = KOMDIGI.quotes;

describe('the excerpts of an era', () => {
  it('puts quotes before passages, each in its era', () => {
    expect(excerptsOf(KOMDIGI, 'since').map(({ passage, isQuote }) => [passage.text, isQuote])).toEqual([
      [said!.text, true],
      [told!.text, false],
    ]);
    expect(excerptsOf(KOMDIGI, 'before')).toHaveLength(1);
    expect(excerptsOf(KOMDIGI, 'undated')).toEqual([]);
  });

  it('does not say a quote twice when a passage holds it', () => {
    const around = { ...told!, source: { ...said!.source, start: said!.source.start - 5 } };
    expect(excerptsOf({ ...KOMDIGI, passages: [around] }, 'since')).toEqual([{ passage: said, isQuote: true }]);
  });

  it('shows four at most, two of them quotes', () => {
    const place = (index: number) => ({ ...told!.source, start: index * 100, end: index * 100 + 50 });
    const many = Array.from({ length: 6 }, (_, index) => ({ ...told!, source: place(index) }));
    const spoken = Array.from({ length: 6 }, (_, index) => ({ ...said!, source: place(index + 10) }));
    const shown = excerptsOf({ ...KOMDIGI, passages: many, quotes: spoken }, 'since');
    expect(shown.map(({ isQuote }) => isQuote)).toEqual([true, true, false, false]);
  });
});
