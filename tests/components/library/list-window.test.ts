/** Which rows of 100,000 are drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_LINES, pagesOf, rowsInSight } from '../../../components/library/list-window';

const sizes = { height: 468, rowHeight: 52 };

describe('rowsInSight', () => {
  it.each([
    [0, 100_000, { from: 0, to: 17 }],
    [5_200, 100_000, { from: 92, to: 117 }],
    [5_199_532, 100_000, { from: 99_983, to: 100_000 }],
    [0, 3, { from: 0, to: 3 }],
    [9_999_999, 10, { from: 9, to: 10 }],
  ])('draws at %i of %i rows %j', (top, count, rows) => {
    expect(rowsInSight({ ...sizes, top, count })).toEqual(rows);
  });

  it('draws all that is in sight and few others, wherever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, part) => {
        const top = part * Math.max(0, count * sizes.rowHeight - sizes.height);
        const { from, to } = rowsInSight({ ...sizes, top, count });
        expect(from * sizes.rowHeight).toBeLessThanOrEqual(top);
        expect(to === count || to * sizes.rowHeight >= top + sizes.height).toBe(true);
        expect(to - from).toBeLessThanOrEqual(26);
      }),
    );
  });
});

describe('pagesOf', () => {
  it('names the pages of lines that hold the rows', () => {
    expect(pagesOf({ from: 0, to: 17 })).toEqual([0]);
    expect(pagesOf({ from: PAGE_LINES - 2, to: PAGE_LINES + 2 })).toEqual([0, 1]);
    expect(pagesOf({ from: 0, to: 0 })).toEqual([0]);
  });
});
