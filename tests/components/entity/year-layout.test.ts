import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutYears, rowsFor } from '../../../components/entity/year-layout';

describe('layOutYears', () => {
  it('begins and ends with whole years', () => {
    const { years } = layOutYears(['2020', '2025-03-27']);
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(years[0]?.from).toBe(0);
    expect(years.at(-1)?.to).toBe(1);
  });

  it('makes a year as wide as a year and a day a point', () => {
    const [year, day] = layOutYears(['2024', '2025-07-02']).stretches;
    expect(year!.from).toBe(0);
    expect(year!.to).toBeCloseTo(0.5, 2);
    expect(day!.from).toBe(day!.to);
    expect(day!.from).toBeCloseTo(0.75, 2);
  });

  it('writes at most a dozen numbers', () => {
    const { years } = layOutYears(['1965', '2025']);
    expect(years.filter(({ written }) => written).length).toBeLessThanOrEqual(12);
  });

  it('keeps every readable date on the line', () => {
    const isoDates = fc.array(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), { minLength: 1 });
    fc.assert(
      fc.property(isoDates, (dates) => {
        const { stretches } = layOutYears(dates.map((date) => date.toISOString().slice(0, 10)));
        for (const { from, to } of stretches) expect(from >= 0 && from <= to && to <= 1).toBe(true);
      }),
    );
  });
});

describe('rowsFor', () => {
  it('keeps labels with room in the first row', () => {
    expect(rowsFor([0.1, 0.5, 0.9], 0.2)).toEqual([0, 0, 0]);
  });

  it('moves a label that would touch its neighbour to the next row, and comes back', () => {
    expect(rowsFor([0.1, 0.15, 0.35], 0.2)).toEqual([0, 1, 0]);
  });
});
