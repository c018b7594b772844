/**
 * Days of the calendar as numbers and ISO strings, without a clock and without time zones.
 * weekdayOf({ year: 2024, month: 12, day: 2 }) -> 1 (Monday); addDays(that, -1) -> 2024-12-01.
 * It must not know words: what "kemarin" means is decided in resolve-date.ts.
 */

/** One day of the (proleptic Gregorian) calendar; `month` counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Whether the calendar has this day: 31 February has none, 29 February only in leap years. */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(toMs(day)).getUTCDay();
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return fromMs(toMs(day) + count * DAY_MS);
}

/** The first day of the month `count` months later (earlier when negative). */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  return fromMs(Date.UTC(day.year, day.month - 1 + count, 1));
}

/** How many days lie from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
  return Math.round((toMs(b) - toMs(a)) / DAY_MS);
}

/** "2024-12-02", "2024-12" or "2024". */
export function toIso(day: CalendarDay, precision: 'day' | 'month' | 'year' = 'day'): string {
  const year = String(day.year).padStart(4, '0');
  if (precision === 'year') return year;
  const month = `${year}-${String(day.month).padStart(2, '0')}`;
  return precision === 'month' ? month : `${month}-${String(day.day).padStart(2, '0')}`;
}

/** The day an ISO date or date-time begins with; undefined when it names no real day ("2024-12" and "2024-02-31" do not). */
export function fromIso(iso: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (match === null) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : undefined;
}

function toMs({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day);
}

function fromMs(ms: number): CalendarDay {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
