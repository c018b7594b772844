import { describe, expect, it } from 'vitest';
import { layOutDates } from '../../../components/timeline-strip/strip-layout';

describe('the layout of the timeline strip', () => {
  it('makes a year a bar and a day a point', () => {
    const [year, day] = layOutDates(['2020', '2025-03-27']);
    expect(year!.from).toBe(0);
    expect(year!.to).toBeCloseTo(0.191, 2);
    expect(day).toEqual({ from: 1, to: 1 });
  });

  it('keeps the order of time', () => {
    const starts = layOutDates(['2024-12-02', '2023-10-15T16:00+07:00', '2025-01']).map(({ from }) => from);
    expect(starts[1]).toBeLessThan(starts[0]!);
    expect(starts[0]).toBeLessThan(starts[2]!);
  });

  it('puts a single day in the middle', () => {
    expect(layOutDates(['2025-03-27'])).toEqual([{ from: 0.5, to: 0.5 }]);
  });

  it('does not blow up days into years', () => {
    const [first, second] = layOutDates(['2025-03-25', '2025-03-27']);
    expect(second!.from - first!.from).toBeLessThan(0.05);
  });

  it('stays between the ends', () => {
    for (const { from, to } of layOutDates(['1999', '2024-02', '2024-02-29', '2924'])) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
    }
  });
});
