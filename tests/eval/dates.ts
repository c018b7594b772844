/**
 * How well dates in words are resolved: the labelled sentences, each a report of one Thursday.
 * compareDates([{ expected: ['2025-03-26'], found: ['2025-03-26'] }]) -> 100.
 * It must not know how dates are found.
 */
import { findDates } from '../../lib/text/dates';
import { LABELLED_DATES, REPORT_DAY } from './labelled-dates.data';

/** F1 in percent of the dates of all rows; a date counts once for each time it is meant. */
export function compareDates(
  rows: readonly { readonly expected: readonly string[]; readonly found: readonly string[] }[],
): number {
  let [right, all] = [0, 0];
  for (const { expected, found } of rows) {
    const left = [...found];
    for (const date of expected) {
      const at = left.indexOf(date);
      if (at === -1) continue;
      left.splice(at, 1);
      right++;
    }
    all += expected.length + found.length;
  }
  return all === 0 ? 100 : (200 * right) / all;
}

/** F1 over the labelled sentences; a range is "from/until". */
export function measureDates(language: 'id' | 'en'): number {
  return compareDates(
    LABELLED_DATES.filter((row) => row.language === language).map(({ text, dates }) => ({
      expected: dates,
      found: datesIn(text, language),
    })),
  );
}

function datesIn(text: string, language: 'id' | 'en'): string[] {
  const found = findDates(text, { anchor: REPORT_DAY, language });
  return found.map(({ date, until }) => (until === undefined ? date : `${date}/${until}`));
}
