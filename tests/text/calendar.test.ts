import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, fromIso, isRealDay, toIso, weekdayOf } from '../../lib/text/calendar';

const day = (iso: string) => fromIso(iso)!;

describe('the calendar', () => {
  it.each([
    ['2024-12-02', 1],
    ['2023-10-15', 0],
    ['1945-08-17', 5],
  ])('says that %s is weekday %i', (iso, weekday) => {
    expect(weekdayOf(day(iso))).toBe(weekday);
  });

  it.each(['2025-02-29', '2025-02-31', '2025-13-01', '2025-00-10', '2025-04-00', '2024-12', 'besok', '2025-01-011'])(
    'has no day %s',
    (iso) => {
      expect(fromIso(iso)).toBeUndefined();
    },
  );

  it('takes the day of a date-time', () => {
    expect(fromIso('2024-02-29T10:00+07:00')).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it('counts days and months over the ends of years', () => {
    expect(toIso(addDays(day('2025-01-01'), -1))).toBe('2024-12-31');
    expect(toIso(addMonths(day('2025-01-31'), -1), 'month')).toBe('2024-12');
    expect(toIso(addMonths(day('2024-11-30'), 3), 'month')).toBe('2025-02');
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
  });

  it('comes back to the same day by the way it went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: -9999, max: 9999 }), (year, count) => {
        const start = { year, month: 3, day: 1 };
        const end = addDays(start, count);
        expect(isRealDay(end)).toBe(true);
        expect(daysBetween(start, end)).toBe(count);
        expect(fromIso(toIso(end))).toEqual(end);
      }),
    );
  });
});
