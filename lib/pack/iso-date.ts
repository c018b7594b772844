/**
 * Whether a string is a date that the calendar has, in ISO 8601 cut to year, month, day or minute.
 * "2024-12" yes, "2024-02-30" no, "2023-10-15T16:00+07:00" yes, "NaN" no.
 * It must not know what the date is of.
 */

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** True for a year, month, day or minute that exists. */
export function isIsoDate(value: string): boolean {
  const match = ISO.exec(value);
  if (!match) return false;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day !== undefined && (day < 1 || day > daysIn(year!, month!))) return false;
  return (hour ?? 0) < 24 && (minute ?? 0) < 60;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
