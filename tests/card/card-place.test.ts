/** Where a card stands beside its words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSide, cornerOn, roomOn, type Surroundings } from '../../lib/card/card-place';

const viewport = { width: 1000, height: 700 };
const wordsAt = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const around = (words: ReturnType<typeof wordsAt>, rtl = false): Surroundings => ({ line: words, words, viewport, rtl });

describe('chooseSide', () => {
  it.each([
    ['below where a full card fits', wordsAt(100, 100), 'below'],
    ['above near the foot', wordsAt(100, 600), 'above'],
    ['where there is more room when neither is enough', wordsAt(100, 300), 'below'],
  ])('is %s', (_, words, side) => {
    expect(chooseSide(around(words), 340)).toBe(side);
  });

  it('is beside the words in a low window', () => {
    const low = { ...around(wordsAt(100, 100)), viewport: { width: 1000, height: 220 } };
    expect(chooseSide(low, 340)).toBe('right');
    expect(chooseSide({ ...low, words: wordsAt(800, 100), line: wordsAt(800, 100) }, 340)).toBe('left');
  });
});

describe('cornerOn', () => {
  const card = { width: 340, height: 300 };

  it('begins with the words, ends with them from right to left', () => {
    expect(cornerOn('below', around(wordsAt(500, 100)), card)).toEqual({ x: 500, y: 130 });
    expect(cornerOn('above', around(wordsAt(500, 600), true), card)).toEqual({ x: 240, y: 290 });
  });

  it('keeps within the edges', () => {
    expect(cornerOn('below', around(wordsAt(900, 100)), card).x).toBe(652);
    expect(cornerOn('below', around(wordsAt(10, 100), true), card).x).toBe(8);
  });
});

describe('a card that takes the room it is given', () => {
  const box = fc.record({
    left: fc.nat(1200),
    top: fc.nat(800),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 90 }),
  });
  const screen = fc.record({ width: fc.integer({ min: 769, max: 2000 }), height: fc.integer({ min: 200, max: 1400 }) });

  it('never covers its words, and is within the viewport wherever they are', () => {
    fc.assert(
      fc.property(box, screen, fc.boolean(), (at, viewport, rtl) => {
        const left = Math.min(at.left, viewport.width - at.width);
        const top = Math.min(at.top, viewport.height - at.height);
        const words = wordsAt(left, top, at.width, at.height);
        const surroundings = { line: words, words, viewport, rtl };
        const side = chooseSide(surroundings, 340);
        const height = Math.min(roomOn(side, surroundings), 560);
        const { x, y } = cornerOn(side, surroundings, { width: 340, height });
        const apart = x + 340 <= words.left || x >= words.right || y + height <= words.top || y >= words.bottom;
        expect(apart).toBe(true);
        expect([x >= 0, x + 340 <= viewport.width]).toEqual([true, true]);
        if (height > 0) expect([y >= 0, y + height <= viewport.height]).toEqual([true, true]);
      }),
    );
  });
});
