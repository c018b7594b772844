/**
 * How dates with a day, month or year are printed: sticky patterns, tried where a word that can open one stands.
 * At "Senin, 23 Februari 2016": weekday 1, day 23, month 2, year 2016. Every repetition is bounded, so a try costs O(1).
 * It must not know relative words ("kemarin"): those are in relative-date-patterns.ts.
 */
import type { DatePhrase, Direction } from './date-phrase';
import {
  COUNTED_NOUNS,
  FULL_MONTHS,
  FULL_WEEKDAYS,
  HABIT_LEADS,
  LEADING_MONTHS,
  MONTH_LEADS,
  MONTHS,
  WEEKDAY_LEADS,
  WEEKDAYS,
  YEAR_LEADS,
} from './date-words.data';

/** A phrase before it gets its span. Distributes over the kinds. */
export type Unplaced<Phrase> = Phrase extends DatePhrase ? Omit<Phrase, 'start' | 'end'> : never;

/** Where a pattern matched: the word before it (lower case) and the text after it. */
export interface Place {
  readonly previous: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of printing a date. `read` says undefined when the place shows that it is none. */
export interface DatePattern {
  readonly regex: RegExp;
  readonly read: (groups: Groups, place: Place) => Unplaced<DatePhrase> | undefined;
}

/** The words of a record as one alternation, longest first. */
export function anyOf(words: Readonly<Record<string, unknown>>): string {
  return Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const sticky = (source: string): RegExp => new RegExp(source, 'iuy');

const END = '(?![\\p{L}\\p{N}])';
const HOURS = '(?:\\s(?:dini hari|pagi|siang|sore|petang|malam|morning|afternoon|evening|night))?';
const TIME_OF_DAY = '(?:\\s(?:dini hari|pagi|siang|sore|petang|malam|lalu|kemarin|besok|ini|morning|afternoon|evening|night))?';
const WEEKDAY = `(?:(?<weekday>${anyOf(WEEKDAYS)})\\.?${TIME_OF_DAY}[\\s,(/|-]{1,4}(?:tanggal\\s|the\\s)?)?`;
const TO = '\\s{0,2}(?:-|–|—|s\\.d\\.|s/d|sampai|hingga|to|until|dan|and|&)\\s{0,2}';
const DAY = `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?<to>${TO})(?<untilDay>\\d{1,2})(?:st|nd|rd|th)?)?`;
const WHICH_WORDS = 'lalu|silam|mendatang|depan|nanti|(?:tahun|year) (?:lalu|ini|depan|ago)|(?:last|this|next) year';
const WHICH = `(?:\\s(?<which>${WHICH_WORDS})${END})`;
const ABBREVIATION_STOP = '(?:\\.(?=,?\\s{1,2}\\d{4}))?';
const YEAR = `(?:(?:,?\\s{1,2}(?:tahun\\s)?|-)(?<year>\\d{4})${END}|${WHICH})?`;

const DAY_FIRST = sticky(`${WEEKDAY}${DAY}[\\s-]{1,2}(?:of\\s)?(?<month>${anyOf(MONTHS)})${END}${ABBREVIATION_STOP}${YEAR}`);
const MONTH_FIRST = sticky(`${WEEKDAY}(?<month>${anyOf(LEADING_MONTHS)})\\.?\\s{1,2}${DAY}(?![\\p{L}\\p{N}%]|[.,:/]\\d)${YEAR}`);
const NUMERIC = sticky(`${WEEKDAY}(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})${END}`);
const SHORT = `(?<day>\\d{1,2})(?:\\s?[-–]\\s?(?<untilDay>\\d{1,2}))?\\s?/\\s?(?<month>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?(?![\\p{L}\\p{N}/])`;
const WEEKDAY_SHORT = sticky(`(?<weekday>${anyOf(WEEKDAYS)})\\.?${TIME_OF_DAY}[\\s,]{0,3}(?:\\(\\s?|[\\s,-]{0,1})${SHORT}`);
const BRACKETED_SHORT = sticky(SHORT);
const ISO = sticky(`(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?=T\\d{2}:|${END})`);
const MONTH_YEAR = sticky(`(?<month>${anyOf(MONTHS)})\\.?,?\\s{1,2}(?:tahun\\s|of\\s)?(?<year>\\d{4})${END}`);
const MONTH_ALONE = sticky(`(?<month>${anyOf(FULL_MONTHS)})${END}${WHICH}?`);
const MONTH_JOINED = sticky(`${TO}(?:${anyOf(FULL_MONTHS)})\\s(?:tahun\\s)?\\d{4}${END}`);
const PART = sticky(
  `(?:(?<quarter>kuartal|triwulan|quarter|q)|(?:semester|paruh))[\\s-]?(?<index>iv|i{1,3}|[1-4]|pertama|kedua)[\\s/,-]{1,2}(?:tahun\\s)?(?<year>\\d{4})${END}`,
);
const YEAR_WORD = '(?:(?:tahun|year|years)\\s{1,2})?(?<year>\\d{4})';
const YEAR_END = '(?![\\p{L}\\p{N}%]|[.,:/-]\\d)';
const YEAR_RANGE = sticky(`${YEAR_WORD}(?<to>\\s?[-–—/]\\s?|${TO})(?<untilYear>\\d{4}|\\d{2})${YEAR_END}`);
const YEAR_ALONE = sticky(`${YEAR_WORD}(?<decade>-?an|s)?${YEAR_END}`);
const WEEK_SHIFT = '(?:pekan|minggu) (?:lalu|ini|depan)|last week|this week|next week';
const WEEKDAY_ALONE = sticky(
  `(?<weekday>${anyOf(FULL_WEEKDAYS)})${END}(?:['’]s${END})?${HOURS}(?:\\s\\(?(?<which>${WEEK_SHIFT}|lalu|silam|kemarin|depan|mendatang|besok|nanti|ini|yang akan datang)${END})?`,
);

const WEEKDAY_JOINED = new RegExp(`(?:${anyOf(FULL_WEEKDAYS)})\\s?(?:-|–|hingga|sampai|to|through)\\s?$`, 'iu');

/** Dates that begin with a digit. */
export const NUMBER_PATTERNS: readonly DatePattern[] = [
  { regex: ISO, read: (groups) => readDay(groups) },
  { regex: NUMERIC, read: (groups) => readDay(groups, true) },
  { regex: DAY_FIRST, read: (groups) => readDay(groups) },
  { regex: BRACKETED_SHORT, read: (groups, place) => (isBracketedAfterTime(place) ? readDay(groups, true) : undefined) },
  { regex: YEAR_RANGE, read: readYears },
  { regex: YEAR_ALONE, read: readYears },
];

/** Dates that begin with a weekday. */
export const WEEKDAY_PATTERNS: readonly DatePattern[] = [
  { regex: NUMERIC, read: (groups) => readDay(groups, true) },
  { regex: DAY_FIRST, read: (groups) => readDay(groups) },
  { regex: MONTH_FIRST, read: (groups) => readDay(groups) },
  { regex: WEEKDAY_SHORT, read: (groups) => readDay(groups, true) },
  { regex: WEEKDAY_ALONE, read: readWeekday },
];

/** Dates that begin with a month. */
export const MONTH_PATTERNS: readonly DatePattern[] = [
  { regex: MONTH_FIRST, read: (groups, place) => (isCapital(place) ? readDay(groups) : undefined) },
  { regex: MONTH_YEAR, read: (groups) => ({ kind: 'month', month: MONTHS[folded(groups.month)]!, year: Number(groups.year) }) },
  { regex: MONTH_ALONE, read: readMonthAlone },
];

/** "tahun 2025", "year 2030". */
export const YEAR_PATTERNS: readonly DatePattern[] = [
  { regex: YEAR_RANGE, read: readYears },
  { regex: YEAR_ALONE, read: readYears },
];

/** "kuartal I 2026", "semester II/2025", "Q1 2026". */
export const PART_PATTERNS: readonly DatePattern[] = [{ regex: PART, read: readPart }];

const folded = (word: string | undefined): string => (word ?? '').toLowerCase();
const isCapital = ({ text, start }: Place): boolean => /\p{Lu}/u.test(text.charAt(start));

function readDay(groups: Groups, isNumeric = false): Unplaced<DatePhrase> | undefined {
  const day = Number(groups.day);
  const untilDay = groups.untilDay === undefined ? undefined : Number(groups.untilDay);
  if (untilDay !== undefined && (untilDay <= day || (isPair(groups.to) && untilDay !== day + 1))) return undefined;
  const year = groups.year === undefined ? undefined : Number(groups.year) + (groups.year.length === 2 ? 2000 : 0);
  const weekday = groups.weekday === undefined ? undefined : WEEKDAYS[folded(groups.weekday)];
  const month = MONTHS[folded(groups.month)] ?? Number(groups.month);
  return { kind: 'day', day, month, untilDay, year, weekday, isNumeric: isNumeric || undefined, ...readWhich(groups.which) };
}

/** "19 dan 20 Mei" are two days; only neighbours make a range of them. */
function isPair(joint: string | undefined): boolean {
  return joint !== undefined && /dan|and|&/i.test(joint);
}

function readWhich(which: string | undefined): { direction?: Direction; yearShift?: number } {
  if (which === undefined) return {};
  const words = which.toLowerCase();
  if (/tahun|year/.test(words)) return { yearShift: /lalu|last|ago/.test(words) ? -1 : /ini|this/.test(words) ? 0 : 1 };
  return { direction: words === 'lalu' || words === 'silam' ? 'past' : 'future' };
}

function isBracketedAfterTime({ text, start, end, previous }: Place): boolean {
  const isTime = /^(?:kemarin|ini|besok|lusa|malam|pagi|siang|sore|petang|hari|today|yesterday|tomorrow)$/.test(previous);
  return isTime && text.charAt(start - 1) === '(' && text.charAt(end) === ')';
}

function readYears(groups: Groups, place: Place): Unplaced<DatePhrase> | undefined {
  const year = Number(groups.year);
  const untilYear = untilYearOf(year, groups);
  if (groups.untilYear !== undefined && !isYearRange(year, untilYear!, groups, place.previous)) return undefined;
  const isNamed = !/^\d/.test(place.text.charAt(place.start)) || untilYear !== undefined || YEAR_LEADS.has(place.previous);
  if (isCitation(place) || (untilYear !== undefined && (year < 1900 || untilYear > 2100) && !YEAR_LEADS.has(place.previous)))
    return undefined;
  const next = /^\s(\p{L}+)/u.exec(place.text.slice(place.end, place.end + 20))?.[1];
  if (!isNamed || (next !== undefined && COUNTED_NOUNS.has(next.toLowerCase()))) return undefined;
  return { kind: 'year', year, untilYear };
}

/** "Nomor 3 Tahun 2022" is the name of a law. */
function isCitation({ text, start }: Place): boolean {
  return text.charAt(start) === 'T' && /\d\s$/.test(text.slice(Math.max(0, start - 2), start));
}

function untilYearOf(year: number, { decade, untilYear }: Groups): number | undefined {
  if (decade !== undefined) return year + 9;
  if (untilYear === undefined || untilYear.length === 4) return untilYear === undefined ? undefined : Number(untilYear);
  return year - (year % 100) + Number(untilYear);
}

/** "2025-2029" and "musim 2023/24" are ranges, "2024-12" and "2019 dan 2021" are not. */
function isYearRange(year: number, untilYear: number, groups: Groups, previous: string): boolean {
  const isBetween = previous === 'antara' || previous === 'between';
  if (groups.untilYear?.length === 2 && !YEAR_LEADS.has(previous)) return false;
  return untilYear > year && (!isPair(groups.to) || untilYear === year + 1 || isBetween);
}

function readMonthAlone(groups: Groups, place: Place): Unplaced<DatePhrase> | undefined {
  if (!isCapital(place)) return undefined;
  const month = MONTHS[folded(groups.month)]!;
  if (groups.which !== undefined) return { kind: 'month', month, ...readWhich(groups.which) };
  MONTH_JOINED.lastIndex = place.end;
  if (!MONTH_LEADS.has(place.previous) && !MONTH_JOINED.test(place.text)) return undefined;
  const direction = place.previous === 'last' ? 'past' : place.previous === 'next' ? 'future' : undefined;
  return { kind: 'month', month, direction };
}

function readPart(groups: Groups): Unplaced<DatePhrase> {
  const monthCount = groups.quarter === undefined ? 6 : 3;
  const index = ['i', 'ii', 'iii', 'iv'].indexOf(folded(groups.index)) + 1;
  const named = folded(groups.index) === 'pertama' ? 1 : folded(groups.index) === 'kedua' ? 2 : Number(groups.index);
  return { kind: 'month', month: ((index || named) - 1) * monthCount + 1, monthCount, year: Number(groups.year) };
}

function readWeekday(groups: Groups, place: Place): Unplaced<DatePhrase> | undefined {
  if (!isCapital(place) || HABIT_LEADS.has(place.previous)) return undefined;
  const rest = place.text.slice(place.end, place.end + 24);
  if (/^\s?(?:-|–|hingga|sampai|to|through)\s?\p{Lu}/u.test(rest)) return undefined;
  if (WEEKDAY_JOINED.test(place.text.slice(Math.max(0, place.start - 24), place.start))) return undefined;
  if (/^\s\p{Lu}/u.test(rest) && !WEEKDAY_LEADS.has(place.previous)) return undefined;
  const which = folded(groups.which);
  const weekday = FULL_WEEKDAYS[folded(groups.weekday)]!;
  if (/pekan|minggu|week/.test(which)) {
    return { kind: 'weekday', weekday, weekShift: /lalu|last/.test(which) ? -1 : /ini|this/.test(which) ? 0 : 1 };
  }
  const word = which || place.previous;
  if (/^(?:lalu|silam|kemarin|last)$/.test(word)) return { kind: 'weekday', weekday, direction: 'past' };
  if (/^(?:depan|mendatang|besok|nanti|next|yang akan datang)$/.test(word))
    return { kind: 'weekday', weekday, direction: 'future' };
  return { kind: 'weekday', weekday };
}
