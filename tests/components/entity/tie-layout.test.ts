import { describe, expect, it } from 'vitest';
import { breakName, PICTURE_WIDTH, pictureHeight, placeNames } from '../../../components/entity/tie-layout';

describe('placeNames', () => {
  it.each([1, 2, 3, 7, 12])('keeps %i names inside the picture, none over another', (count) => {
    const places = placeNames(count);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(PICTURE_WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(pictureHeight(count));
    }
    for (const a of places) {
      const near = places.filter((b) => b !== a && b.side === a.side && Math.abs(b.y - a.y) < 30);
      expect(near).toEqual([]);
    }
  });

  it('puts the strongest on the right, the next on the left', () => {
    expect(placeNames(3).map(({ side }) => side)).toEqual([1, -1, 1]);
  });
});

describe('breakName', () => {
  it('breaks a long name between words and cuts nothing', () => {
    const lines = breakName('Alibaba Cloud Partner Summit 2024');
    expect(lines).toEqual(['Alibaba Cloud Partner ', 'Summit 2024']);
    expect(breakName('Nanning')).toEqual(['Nanning']);
  });
});
