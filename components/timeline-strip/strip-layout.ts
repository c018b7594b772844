/**
 * Where dates stand on a strip from the oldest to the newest: fractions of its width, as wide as the date is vague.
 * "2020" and "2025-03-27" -> [{ from: 0, to: 0.19 }, { from: 1, to: 1 }]: a year is a bar, a day is a point.
 * It must not know pixels, nor which way the reader reads.
 */

/** A stretch of the strip, 0 to 1. A day has no width. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
const LEAST_SPAN_MS = 60 * DAY_MS;

/** Stretches for ISO dates (year, month, day or minute) in their order; unreadable dates give NaN and are for the caller to drop. */
export function layOutDates(dates: readonly string[]): Stretch[] {
  const intervals = dates.map(toInterval);
  const oldest = Math.min(...intervals.map(([start]) => start));
  const newest = Math.max(...intervals.map(([, end]) => end));
  const spare = Math.max(0, LEAST_SPAN_MS - (newest - oldest)) / 2;
  const fraction = (time: number) => (time - oldest + spare) / (newest - oldest + 2 * spare);
  return intervals.map(([start, end]) => ({ from: fraction(start), to: fraction(end) }));
}

/** First and last day of an ISO date cut to year, month or day, as UTC milliseconds; NaN where it cannot be read. */
export function toInterval(iso: string): [number, number] {
  const [year = Number.NaN, month, day] = iso.slice(0, 10).split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return [start, start];
  const next = month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month);
  return [start, next - DAY_MS];
}
