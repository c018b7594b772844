/**
 * Date phrases to days of the calendar, given the day of the report.
 * { day: 25, month: 3, weekday: 2 } with the report of 2025-03-27 -> 2025-03-25, to the day.
 * It must not know text: what was printed is in date-phrase.ts. A phrase that no calendar or no anchor explains has no date.
 */
import { addDays, addMonths, type CalendarDay, daysBetween, fromIso, isRealDay, toIso, weekdayOf } from './calendar';
import type { DatePhrase, DayPhrase, MonthPhrase, PeriodPhrase, ShiftPhrase, WeekdayPhrase } from './date-phrase';

/** How exactly a date in words is known. */
export type DatePrecision = 'minute' | 'day' | 'month' | 'year';

/** An ISO date cut to its precision; a range has `until` of the same precision. */
export interface ResolvedDate {
  readonly date: string;
  readonly until?: string;
  readonly precision: DatePrecision;
}

/** What is known around a phrase. */
export interface DateContext {
  /** The day of the report: relative words count from it. */
  readonly report?: CalendarDay;
  /** A year (month, day) to look near when the phrase names none; may be weaker than `report`, e.g. only a year is known. */
  readonly near?: CalendarDay;
  /** Years the text names: a weekday picks among them. */
  readonly years: readonly number[];
  /** In English "3/4/2025" may be April 3 or March 4 and is left as text; else the day comes first. */
  readonly isEnglish: boolean;
}

/** News and its history; a year outside is a misprint or no year. */
const EARLIEST_YEAR = 1800;
const YEARS_AHEAD = 75;
const LATEST_YEAR = 2100;

/** The date a phrase means, or undefined: impossible (31 February), misprinted (2924), or hanging on an unknown day. */
export function resolveDate(phrase: DatePhrase, context: DateContext): ResolvedDate | undefined {
  switch (phrase.kind) {
    case 'day':
      return resolveDay(phrase, context);
    case 'month':
      return resolveMonth(phrase, context);
    case 'year':
      return inYears(context, phrase.year, phrase.untilYear ?? phrase.year)
        ? withUntil(String(phrase.year), phrase.untilYear === undefined ? undefined : String(phrase.untilYear), 'year')
        : undefined;
    case 'weekday':
      return context.report && resolveWeekday(phrase, context.report);
    case 'shift':
      return context.report && resolveShift(phrase, context.report);
    case 'period':
      return context.report && resolvePeriod(phrase, context.report);
    case 'range':
      return joinDates(resolveDate(phrase.from, context), resolveDate(phrase.to, context));
  }
}

/**
 * The year of a day: the printed one, else the one whose weekday fits, nearest to the report.
 * Where no year fits the weekday, `fits` is false: one of the two is a misprint and nobody can say which.
 */
export function yearOfDay(phrase: DayPhrase, context: DateContext): { year: number; fits: boolean } | undefined {
  const fits = (year: number) => hasDay(phrase, year) && weekdayFits(phrase, year);
  // a date printed whole stands, whatever its weekday says: of the two the weekday is the likelier slip
  if (phrase.year !== undefined) return { year: phrase.year, fits: true };
  const nearest = nearestYear(phrase, context);
  if (nearest !== undefined && fits(nearest)) return { year: nearest, fits: true };
  const named = phrase.weekday === undefined ? undefined : context.years.findLast(fits);
  if (named !== undefined) return { year: named, fits: true };
  return nearest === undefined ? undefined : { year: nearest, fits: false };
}

function resolveDay(printed: DayPhrase, context: DateContext): ResolvedDate | undefined {
  const phrase = printed.isNumeric && context.isEnglish ? inEnglishOrder(printed) : printed;
  const found = phrase && yearOfDay(phrase, context);
  if (!phrase || !found || !inYears(context, found.year, found.year) || !hasDay(phrase, found.year)) return undefined;
  const day = { year: found.year, month: phrase.month, day: phrase.day };
  // no year near makes this weekday true: day or weekday is a misprint, so only the month is told
  if (!found.fits) return { date: toIso(day, 'month'), precision: 'month' };
  if (phrase.untilDay !== undefined) return withUntil(toIso(day), toIso({ ...day, day: phrase.untilDay }), 'day');
  if (phrase.time === undefined) return { date: toIso(day), precision: 'day' };
  const { hour, minute, offset = '' } = phrase.time;
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { date: `${toIso(day)}T${clock}${offset}`, precision: 'minute' };
}

function hasDay(phrase: DayPhrase, year: number): boolean {
  return isRealDay({ ...phrase, year }) && isRealDay({ ...phrase, year, day: phrase.untilDay ?? phrase.day });
}

function weekdayFits(phrase: DayPhrase, year: number): boolean {
  if (phrase.weekday === undefined) return true;
  const isFirst = weekdayOf({ ...phrase, year }) === phrase.weekday;
  return isFirst || (phrase.untilDay !== undefined && weekdayOf({ ...phrase, year, day: phrase.untilDay }) === phrase.weekday);
}

/** Month/day order where only that can be meant or the weekday says so; undefined where both orders are possible. */
function inEnglishOrder(phrase: DayPhrase): DayPhrase | undefined {
  const swapped = { ...phrase, day: phrase.month, month: phrase.day };
  if (phrase.month > 12 || phrase.day === phrase.month) return swapped;
  if (phrase.day > 12) return phrase;
  if (phrase.weekday === undefined || phrase.year === undefined) return undefined;
  return [phrase, swapped].find((order) => weekdayFits(order, order.year!));
}

function nearestYear(phrase: DayPhrase | MonthPhrase, { near }: DateContext): number | undefined {
  if (near === undefined) return undefined;
  if (phrase.yearShift !== undefined) return near.year + phrase.yearShift;
  const day = phrase.kind === 'day' ? phrase.day : 15;
  const distance = (year: number) => daysBetween(near, { year, month: phrase.month, day });
  const years = [near.year - 1, near.year, near.year + 1];
  if (phrase.direction === 'past') return years.findLast((year) => distance(year) <= 0);
  if (phrase.direction === 'future') return years.find((year) => distance(year) >= 0);
  return years.reduce((best, year) => (Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best));
}

function resolveMonth(phrase: MonthPhrase, context: DateContext): ResolvedDate | undefined {
  const year = phrase.year ?? nearestYear(phrase, context);
  if (year === undefined || !inYears(context, year, year)) return undefined;
  const first = { year, month: phrase.month, day: 1 };
  const last = phrase.monthCount === undefined ? undefined : toIso(addMonths(first, phrase.monthCount - 1), 'month');
  return withUntil(toIso(first, 'month'), last, 'month');
}

/** A bare weekday in a report is the last such day up to the report itself. */
function resolveWeekday(phrase: WeekdayPhrase, report: CalendarDay): ResolvedDate {
  const back = (weekdayOf(report) - phrase.weekday + 7) % 7;
  if (phrase.weekShift !== undefined) {
    return day(addDays(mondayOf(report), ((phrase.weekday + 6) % 7) + 7 * phrase.weekShift));
  }
  if (phrase.direction === 'future') return day(addDays(report, 7 - back));
  return day(addDays(report, phrase.direction === 'past' && back === 0 ? -7 : -back));
}

function resolveShift({ unit, amount }: ShiftPhrase, report: CalendarDay): ResolvedDate | undefined {
  if (unit === 'day') return day(addDays(report, amount));
  if (unit === 'week') return day(addDays(report, 7 * amount));
  if (unit === 'month') return { date: toIso(addMonths(report, amount), 'month'), precision: 'month' };
  return report.year + amount < EARLIEST_YEAR ? undefined : { date: String(report.year + amount), precision: 'year' };
}

function resolvePeriod({ unit, amount }: PeriodPhrase, report: CalendarDay): ResolvedDate {
  if (unit === 'year') return { date: String(report.year + amount), precision: 'year' };
  if (unit === 'month') return { date: toIso(addMonths(report, amount), 'month'), precision: 'month' };
  const monday = addDays(mondayOf(report), 7 * amount);
  return withUntil(toIso(unit === 'weekend' ? addDays(monday, 5) : monday), toIso(addDays(monday, 6)), 'day');
}

function mondayOf(report: CalendarDay): CalendarDay {
  return addDays(report, -((weekdayOf(report) + 6) % 7));
}

function day(value: CalendarDay): ResolvedDate {
  return { date: toIso(value), precision: 'day' };
}

function joinDates(from: ResolvedDate | undefined, to: ResolvedDate | undefined): ResolvedDate | undefined {
  if (from === undefined || to === undefined || from.precision !== to.precision || to.date <= from.date) return undefined;
  return { date: from.date, until: to.until ?? to.date, precision: from.precision };
}

function withUntil(date: string, until: string | undefined, precision: DatePrecision): ResolvedDate {
  return until === undefined ? { date, precision } : { date, until, precision };
}

function inYears({ near }: DateContext, from: number, until: number): boolean {
  return from >= EARLIEST_YEAR && until <= (near === undefined ? LATEST_YEAR : near.year + YEARS_AHEAD);
}

/** The day, or the middle of the month or year, that a published date names; undefined for anything else. */
export function nearDay(published: string): CalendarDay | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?![\d])/.exec(published);
  if (match === null) return undefined;
  const month = match[2] === undefined ? 7 : Number(match[2]);
  return fromIso(published) ?? (month >= 1 && month <= 12 ? { year: Number(match[1]), month, day: 15 } : undefined);
}
