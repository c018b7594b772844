/**
 * Where dates stand on a line of whole years, and in which row each label fits beside its neighbours.
 * layOutYears(["2020", "2025-03-27"]) -> years 2020 to 2025, the first date a sixth of the line wide, the second a point.
 * It must not know pixels but for the room of a label, nor which way the reader reads.
 */
import { type Stretch, toInterval } from '../timeline-strip/strip-layout';

export interface YearLine {
  /** Every year of the line, where it begins (0 to 1), and whether its number is written: not all fit on a long line. */
  readonly years: readonly { readonly year: number; readonly from: number; readonly to: number; readonly written: boolean }[];
  /** One for each date, in their order. */
  readonly stretches: readonly Stretch[];
}

const MOST_NUMBERS = 12;

/** The line that holds all `dates` (ISO, year to minute); at least one of them. */
export function layOutYears(dates: readonly string[]): YearLine {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  const start = Date.UTC(first, 0);
  const whole = Date.UTC(last + 1, 0) - start;
  const fraction = (time: number) => (time - start) / whole;
  const every = Math.ceil((last - first + 1) / MOST_NUMBERS);
  return {
    years: Array.from({ length: last - first + 1 }, (_, place) => ({
      year: first + place,
      from: fraction(Date.UTC(first + place, 0)),
      to: fraction(Date.UTC(first + place + 1, 0)),
      written: place % every === 0,
    })),
    stretches: dates.map((date) => {
      const [from, to] = toInterval(date);
      return { from: fraction(from), to: fraction(to) };
    }),
  };
}

/**
 * A row for each label, 0 the nearest to the line: `at` are their middles in order, `width` the room of one, both 0 to 1.
 * Undefined for a label that has no room in `most` rows.
 */
export function rowsFor(at: readonly number[], width: number, most = Number.POSITIVE_INFINITY): (number | undefined)[] {
  const ends: number[] = [];
  return at.map((middle) => {
    const free = ends.findIndex((end) => middle - width / 2 >= end);
    const row = free < 0 ? ends.length : free;
    if (row >= most) return undefined;
    ends[row] = middle + width / 2;
    return row;
  });
}
