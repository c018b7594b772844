/**
 * Dates in words, Indonesian and English, resolved against the day of the report.
 * findDates('kata Meutya, Selasa, (25/03).', { anchor: '2025-03-27' }) -> "Selasa, (25/03)" = 2025-03-25, to the day.
 * It must not know the article: its published date comes in as `anchor`.
 */
import { type CalendarDay, fromIso, toIso } from './calendar';
import type { DatePhrase, DayPhrase } from './date-phrase';
import type { Language } from './language';
import { type DateContext, type DatePrecision, nearDay, resolveDate, yearOfDay } from './resolve-date';
import { type ScannedDates, scanDates } from './scan-dates';
import type { Span } from './span';

export type { DatePrecision };

/** A date in words. `date` is ISO cut to `precision`; a range has `until`, of the same precision. */
export interface DateInWords extends Span {
  readonly text: string;
  readonly date: string;
  readonly until?: string;
  readonly precision: DatePrecision;
}

/** What is known of the report the text comes from. */
export interface DateOptions {
  /** When it was published, ISO; to the day (or finer) relative words resolve, a month or year only helps to find years. */
  readonly anchor?: string;
  /** In English "3/4/2025" is ambiguous and left as text; in any other language the day comes first. */
  readonly language?: Language;
}

/** A bare weekday after one of these is still to come. */
const AHEAD = /\b(?:akan|bakal|mendatang|rencananya|dijadwalkan|will|scheduled|set to|upcoming)\b/iu;
const LOOK_BACK = 80;

/**
 * Every date that `text` names and that can be worked out, in order and without overlap.
 *
 * - A bare weekday is the nearest past one (the next one after "akan" or "will"); "pekan lalu" is Monday to Sunday.
 * - A day without a year gets the one whose weekday fits, among the years near the anchor and those the text names.
 * - A date printed whole stands even if its weekday is wrong; without a year, a weekday that fits no near year leaves the month.
 * - Impossible or misprinted dates (31 Februari, tahun 2924), and relative words without an anchor, are left as text.
 *
 * Linear in the length of `text`.
 */
export function findDates(text: string, { anchor, language }: DateOptions = {}): DateInWords[] {
  const scanned = scanDates(text);
  const isEnglish = language === 'en';
  const report = anchor === undefined ? undefined : fromIso(anchor);
  const near = anchor === undefined ? latestStatedDay(scanned, isEnglish) : nearDay(anchor);
  const context: DateContext = { report, near, years: scanned.years, isEnglish };
  return scanned.phrases.flatMap((phrase) => {
    const resolved = resolveDate(lookingAhead(text, phrase), context);
    const { start, end } = phrase;
    return resolved === undefined ? [] : [{ start, end, text: text.slice(start, end), ...resolved }];
  });
}

/**
 * The day a report without a date was made, as far as its text tells: the latest day it gives with its weekday,
 * as reports do for what was said ("Senin (2/12)" and a 2024 in the text -> "2024-12-02"). Undefined when it gives none.
 */
export function inferReportDay(text: string, language?: Language): string | undefined {
  const day = latestStatedDay(scanDates(text), language === 'en');
  return day && toIso(day);
}

function latestStatedDay({ phrases, years }: ScannedDates, isEnglish: boolean): CalendarDay | undefined {
  const days = phrases.filter((phrase): phrase is DayPhrase => phrase.kind === 'day' && phrase.weekday !== undefined);
  const dates = days.flatMap((phrase) => {
    const context = { years, isEnglish };
    const isDated = yearOfDay(phrase, context)?.fits === true;
    const resolved = isDated ? resolveDate(phrase, context) : undefined;
    return resolved === undefined || resolved.precision === 'month' ? [] : [resolved.date];
  });
  return dates.length === 0 ? undefined : fromIso(dates.reduce((latest, date) => (date > latest ? date : latest)));
}

function lookingAhead(text: string, phrase: DatePhrase): DatePhrase {
  if (phrase.kind !== 'weekday' || phrase.direction !== undefined || phrase.weekShift !== undefined) return phrase;
  const before = text.slice(Math.max(0, phrase.start - LOOK_BACK), phrase.start);
  const clause = before.slice(before.search(/[^.!?"”\n]*$/));
  return AHEAD.test(clause) ? { ...phrase, direction: 'future' } : phrase;
}
