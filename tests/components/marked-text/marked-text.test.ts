import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtMarks } from '../../../components/marked-text/marked-text';

describe('marked text', () => {
  it('marks the spans and leaves the rest', () => {
    expect(cutAtMarks('kota Nanning maju', [{ start: 5, end: 12 }])).toEqual([
      { text: 'kota ', marked: false },
      { text: 'Nanning', marked: true },
      { text: ' maju', marked: false },
    ]);
  });

  it('cuts overlapping marks to what is left of them', () => {
    const marks = [
      { start: 4, end: 9 },
      { start: 0, end: 6 },
    ];
    expect(cutAtMarks('0123456789', marks).map(({ text }) => text)).toEqual(['012345', '678', '9']);
  });

  it('neither adds nor loses a character, whatever the marks', () => {
    const mark = fc.record({ start: fc.nat(40), end: fc.nat(60) });
    fc.assert(
      fc.property(fc.string(), fc.array(mark), (text, marks) => {
        const pieces = cutAtMarks(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
