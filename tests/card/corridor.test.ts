/** The pointer's geometry: speed and the way to the card. */
import { describe, expect, it } from 'vitest';
import { isOnTheWay, isUnhurried } from '../../lib/card/corridor';

const card = { left: 100, top: 120, right: 440, bottom: 500 };
const from = { x: 150, y: 100 };

describe('isOnTheWay', () => {
  it.each([
    ['straight down to the card', { x: 150, y: 112 }, true],
    ['slanting within the wedge', { x: 165, y: 110 }, true],
    ['sideways along the line', { x: 200, y: 101 }, false],
    ['away from the card', { x: 150, y: 80 }, false],
    ['on the card itself', { x: 300, y: 300 }, true],
    ['past the edge beside the card', { x: 90, y: 200 }, false],
  ])('%s: %o is %s', (_, at, expected) => {
    expect(isOnTheWay({ from, at }, card)).toBe(expected);
  });

  it('has a wedge of 120 degrees', () => {
    const at = (degrees: number) => ({
      x: from.x + 10 * Math.sin((degrees * Math.PI) / 180),
      y: from.y + 10 * Math.cos((degrees * Math.PI) / 180),
    });
    expect(isOnTheWay({ from, at: at(59) }, card)).toBe(true);
    expect(isOnTheWay({ from, at: at(61) }, card)).toBe(false);
  });
});

describe('isUnhurried', () => {
  it('holds below half a pixel a millisecond', () => {
    expect(isUnhurried({ x: 0, y: 0, time: 0 }, { x: 7, y: 0, time: 16 })).toBe(true);
    expect(isUnhurried({ x: 0, y: 0, time: 0 }, { x: 9, y: 0, time: 16 })).toBe(false);
  });

  it('judges nothing by moves that lie far apart, or by the first one', () => {
    expect(isUnhurried({ x: 0, y: 0, time: 0 }, { x: 500, y: 0, time: 40 })).toBe(true);
    expect(isUnhurried(undefined, { x: 500, y: 0, time: 40 })).toBe(true);
  });
});
