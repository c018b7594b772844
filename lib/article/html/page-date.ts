/**
 * One date as pages write it, by machine or by hand, to a Published: what readPublished takes, and "2016.02.23",
 * months of neighbouring languages ("12. März 2019"), and "3/4/2019" in the order the page's language tag tells.
 * dateReader('en-US')('3/4/2019', 'text') -> { value: "2019-03-04", precision: "day", source: "text" }.
 * It must not know where on the page the date stands.
 */
import type { DateSource, Published } from '../article';
import { readPublished, UNKNOWN_DATE } from '../published';
import { FOREIGN_MONTHS } from './foreign-months.data';

/** Reads a date out of a few printed words; UNKNOWN_DATE where they name no whole day. */
export type ReadDate = (printed: string, source: DateSource) => Published;

const DOTTED = /(?<!\d)((?:19|20)\d\d)\.(\d{1,2})\.(\d{1,2})(?![\d.])/;
const AMBIGUOUS = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/;
const FOREIGN = /(?<!\d)(\d{1,2})(?:\.|er|º|\sde)?\s(\p{L}{3,10})\.?(?:\sdel?)?,?\s((?:19|20)\d\d)(?!\d)/u;

/**
 * The reader for a page whose `<html lang>` is `tag`. Only "en-US" puts the month first, other English leaves "3/4/2019" unread unless
 * its region is told. A month or a year alone, the zero of machine clocks and years no page is from are unknown.
 */
export function dateReader(tag = ''): ReadDate {
  const [language, region] = tag.toLowerCase().split(/[-_]/);
  const monthFirst = language === 'en' && region === 'us';
  const unclear = language === 'en' && region === undefined;
  return (printed, source) => {
    const read = readDotted(printed, source) ?? readSlashes(printed, source, { monthFirst, unclear });
    return isPlausible(read) ? read : UNKNOWN_DATE;
  };
}

/** Whether the day is known: a month or a year alone is not when a page was published. */
export function isWholeDay({ precision }: Published): boolean {
  return precision === 'minute' || precision === 'day';
}

function isPlausible(published: Published): boolean {
  const { value = '' } = published;
  return isWholeDay(published) && value >= '1900' && value < '2100';
}

function readDotted(printed: string, source: DateSource): Published | undefined {
  const [, year, month, day] = DOTTED.exec(printed) ?? [];
  if (year === undefined) return undefined;
  return readPublished(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`, source);
}

function readSlashes(printed: string, source: DateSource, order: { monthFirst: boolean; unclear: boolean }): Published {
  if (!order.monthFirst && !order.unclear) return readWords(printed, source, false);
  const [, month = '', day = '', year] = AMBIGUOUS.exec(printed) ?? [];
  const isAmbiguous = year !== undefined && Number(month) <= 12 && Number(day) <= 12;
  if (isAmbiguous && order.monthFirst) return readPublished(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, source);
  return readWords(printed, source, true);
}

function readWords(printed: string, source: DateSource, isEnglish: boolean): Published {
  const published = readPublished(printed, source, isEnglish ? 'en' : undefined);
  if (isWholeDay(published)) return published;
  const [, day = '', name = '', year] = FOREIGN.exec(printed) ?? [];
  const month = FOREIGN_MONTHS.get(name.toLowerCase());
  return month === undefined ? published : readPublished(`${year}-${month}-${day.padStart(2, '0')}`, source);
}
