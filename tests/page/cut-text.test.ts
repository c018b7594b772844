/** Long texts in pieces that a message can carry. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../lib/page/cut-text';

describe('cutText', () => {
  it('leaves a short text whole', () => {
    expect(cutText('One. Two.')).toEqual({ texts: ['One. Two.'], starts: [0] });
  });

  it('cuts after a sentence rather than after a word, and after a word rather than within one', () => {
    expect(cutText('A b. C d.', 8).texts).toEqual(['A b. ', 'C d.']);
    expect(cutText('Alibaba Cloud', 10).texts).toEqual(['Alibaba ', 'Cloud']);
    expect(cutText('Alibaba', 4).texts).toEqual(['Alib', 'aba']);
  });

  it('loses nothing, says where each piece begins, and keeps to the limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        const { texts, starts } = cutText(text, max);
        expect(texts.join('')).toBe(text);
        expect(texts.every((piece, i) => text.startsWith(piece, starts[i]) && piece.length <= max)).toBe(true);
      }),
    );
  });
});
