import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, plainPunctuation } from '../../lib/text/fold';

describe('foldText', () => {
  it.each([
    ['Élysée', 'elysee'],
    ['  Kota\u00a0\n Nanning ', 'kota nanning'],
    ['“BALI” – ‘Jum’at’', "\"bali\" - 'jum'at'"],
    ['ﬁlm', 'film'],
    ['İstanbul', 'istanbul'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when it folds twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('plainPunctuation', () => {
  it('keeps every unit in its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainPunctuation(text).length === text.length));
    expect(plainPunctuation('“Jum’at” — ya')).toBe('"Jum\'at" - ya');
  });
});
