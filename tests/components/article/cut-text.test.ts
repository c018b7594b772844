import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, readPlace } from '../../../components/article/cut-text';

const TEXT = '“Kami belajar dari Nanning,” kata Meutya.';
const at = (printed: string) => ({ start: TEXT.indexOf(printed), end: TEXT.indexOf(printed) + printed.length, what: printed });
const ALL = { start: 0, end: TEXT.length };

describe('cutting a text at what was found', () => {
  it('gives names, quotes and plain text in order', () => {
    const pieces = cutText(TEXT, ALL, {
      names: [at('Nanning'), at('Meutya')],
      dates: [],
      quotes: [at('Kami belajar dari Nanning')],
    });
    expect(pieces.map(({ text, name, quote }) => [text, name, quote !== undefined])).toEqual([
      ['“', undefined, false],
      ['Kami belajar dari ', undefined, true],
      ['Nanning', 'Nanning', true],
      [',” kata ', undefined, false],
      ['Meutya', 'Meutya', false],
      ['.', undefined, false],
    ]);
  });

  it('never cuts a name in two', () => {
    const place = { start: 0, end: TEXT.indexOf('nning') };
    const pieces = cutText(TEXT, ALL, { names: [at('Nanning')], dates: [], quotes: [], place });
    expect(pieces.find(({ name }) => name)).toMatchObject({ text: 'Nanning', isPlace: true });
  });

  it('lets a name win over a date that overlaps it', () => {
    const date = { ...at('Nanning,'), what: 'date' };
    const pieces = cutText(TEXT, ALL, { names: [at('Nanning')], dates: [date], quotes: [] });
    expect(pieces.some((piece) => piece.date)).toBe(false);
  });

  it('cuts only inside its range', () => {
    const pieces = cutText(
      TEXT,
      { start: 29, end: TEXT.length },
      { names: [at('Nanning'), at('Meutya')], dates: [], quotes: [] },
    );
    expect(pieces.map(({ text }) => text)).toEqual(['kata ', 'Meutya', '.']);
  });

  it('neither adds nor loses a character, whatever was found', () => {
    const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), what: 'x' }));
    const found = fc.record({
      names: fc.array(span),
      dates: fc.array(span),
      quotes: fc.array(span),
      place: fc.option(span, { nil: undefined }),
    });
    fc.assert(
      fc.property(found, (given) => {
        expect(
          cutText(TEXT, ALL, given)
            .map(({ text }) => text)
            .join(''),
        ).toBe(TEXT);
      }),
    );
  });
});

describe('the place in the address', () => {
  it.each([
    ['#120-260', { start: 120, end: 260 }],
    ['', undefined],
    ['#a-b', undefined],
    ['#9-9', undefined],
    ['#260-120', undefined],
  ])('reads %s', (hash, place) => {
    expect(readPlace(hash)).toEqual(place);
  });
});
