/**
 * A printed or machine-written date to the `published` of an article.
 * "Kamis, 21 Mei 2026 09:30 WIB" -> { value: "2026-05-21T09:30+07:00", precision: "minute", source: "text" }.
 * It must not know where the date was found: the caller says so with `source`.
 */
import { type DatePrecision, findDates } from '../text/dates';
import type { Language } from '../text/language';
import type { DateSource, Published } from './article';
import { isZeroDate, plainDate } from './machine-date';

/** Nothing is known of the date. */
export const UNKNOWN_DATE: Published = { precision: 'unknown' };

const FINENESS: Readonly<Record<DatePrecision, number>> = { minute: 3, day: 2, month: 1, year: 0 };

/**
 * The finest date `printed` names (the first of equals), as `published`; UNKNOWN_DATE when it names none.
 * Takes ISO 8601 of any precision, RFC 2822, what else machines write, and dates in words of both languages. Seconds are dropped.
 */
export function readPublished(printed: string, source: DateSource, language?: Language): Published {
  const coarse = /^\s*(\d{4})(?:-(\d{2}))?\s*$/.exec(printed);
  if (coarse !== null) return readCoarse(coarse, source);
  const dates = findDates(plainDate(printed), { language }).filter(({ date }) => !isZeroDate(date));
  const [first] = dates;
  if (first === undefined) return UNKNOWN_DATE;
  const finest = dates.reduce((best, date) => (FINENESS[date.precision] > FINENESS[best.precision] ? date : best), first);
  return { value: finest.date, precision: finest.precision, source };
}

function readCoarse([, year = '', month]: RegExpExecArray, source: DateSource): Published {
  if (Number(year) < 1800 || Number(year) > 2100) return UNKNOWN_DATE;
  if (month === undefined) return { value: year, precision: 'year', source };
  return Number(month) >= 1 && Number(month) <= 12 ? { value: `${year}-${month}`, precision: 'month', source } : UNKNOWN_DATE;
}

/** The finer of two; the first when they are equally fine. */
export function finerDate(a: Published, b: Published): Published {
  const fineness = ({ precision }: Published) => (precision === 'unknown' ? -1 : FINENESS[precision]);
  return fineness(b) > fineness(a) ? b : a;
}
