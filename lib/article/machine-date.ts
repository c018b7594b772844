/**
 * Dates as machines write them, brought to a form that is read like any other: seconds since 1970, "20260504T083000Z", zones of mail.
 * plainDate("Mon, 04 May 26 08:30 UTC+7") -> "Mon, 04 May 2026 08:30 +07:00"; plainDate("4 Mei 2026") -> as it is.
 * It must not read dates out of prose, where the same signs mean other things.
 */

const SECONDS_SINCE_1970 = /^\s*(1?\d{9})(?:\d{3})?\s*$/;
const DIGITS = /^\s*((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:T?(\d\d)(\d\d)(?:\d\d)?(Z?))?\s*$/;
/** Each field is short: what is longer is no date. */
const MAX_UNITS = 100;

/** What is written oddly, and how it is read. */
const FORMS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  // 2026-5-4
  [
    /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?=\D|$)/,
    (_, year, month, day) => `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
  ],
  // 04 May 26 08:30, 04-May-26 08:30
  [/\b(\d{1,2})([ -])(\p{L}{3,9})\2(\d\d)(?=,? \d{1,2}:\d\d)/u, (_, day, _mark, month, year) => `${day} ${month} 20${year}`],
  // UTC+7, GMT+0700, +7
  [
    /(:\d\d)\s*(?:UTC|GMT|UT)?\s?([+-])(\d)(?::?(\d\d))?(?!\d)/i,
    (_, time, sign, hour, minute) => `${time} ${sign}0${hour}:${minute ?? '00'}`,
  ],
  [/(:\d\d)\s*(?:UTC|GMT|UT)\s?([+-]\d\d):?(\d\d)?(?!\d)/i, (_, time, hour, minute) => `${time} ${hour}:${minute ?? '00'}`],
  [/(:\d\d) UT\b/, (_, time) => `${time} UTC`],
];

/** The date in such a form; anything else comes back as it is. */
export function plainDate(printed: string): string {
  if (printed.length > MAX_UNITS) return printed;
  const seconds = SECONDS_SINCE_1970.exec(printed)?.[1];
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString();
  const [, year, month, day, hour, minute, zone] = DIGITS.exec(printed) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}${zone}`}`;
  return FORMS.reduce((date, [form, write]) => date.replace(form, write), printed);
}

/** Whether a date is the zero of machine clocks, which says that nobody knows it. */
export function isZeroDate(iso: string): boolean {
  return iso.startsWith('1970-01-01');
}
