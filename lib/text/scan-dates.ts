/**
 * One pass over a text that collects everything printed like a date, and every year it names.
 * "pada Senin (2/12) ... Summit 2024" -> phrases [day 2/12, a Monday], years [2024].
 * It must not know the article's date: phrases are made into dates by resolve-date.ts.
 */

import {
  type DatePattern,
  MONTH_PATTERNS,
  NUMBER_PATTERNS,
  PART_PATTERNS,
  type Place,
  WEEKDAY_PATTERNS,
  YEAR_PATTERNS,
} from './date-patterns';
import type { ClockTime, DatePhrase, DayPhrase, MonthPhrase } from './date-phrase';
import { MONTHS, WEEKDAYS, ZONES } from './date-words.data';
import { COUNT_PATTERN, RELATIVE_PATTERNS } from './relative-date-patterns';

/** What one pass over a text gives: date phrases in order, without overlap, and the four-digit numbers that may be years. */
export interface ScannedDates {
  readonly phrases: readonly DatePhrase[];
  readonly years: readonly number[];
}

const WORD = /\p{L}+(?:['’]at)?|\p{N}+/gu;
const CLOCK =
  /[\s,|•·)–-]{0,4}(?:(?<lead>pukul|jam|pkl\.?|at|T)\s{0,2})?(?<hour>\d{1,2})(?<mark>[:.])(?<minute>\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?![\p{N}]|[.,]\d)(?:\s?(?<half>[ap]\.?m\b\.?))?(?:\s{0,2}\(?(?<zone>\p{L}{3,4}(?!\p{L})|Z(?!\p{L})|[+-]\d{2}:?\d{2})\)?)?/iuy;
const RANGE_JOINT = /^\s{0,2}(?:-|–|—|s\.d\.|s\/d|sampai|hingga|to|until|through)\s{0,2}$/iu;
const LONGEST_JOINT = 12;

const PATTERNS: ReadonlyMap<string, readonly DatePattern[]> = patternsByWord();

/** Scans `text` once; linear, whatever the text. */
export function scanDates(text: string): ScannedDates {
  const phrases: DatePhrase[] = [];
  const years: number[] = [];
  let previous = '';
  let resume = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (isYearNumber(word)) years.push(Number(word));
    const patterns = /^\d/.test(word) ? numberPatterns(text, match.index, word) : PATTERNS.get(word);
    if (patterns !== undefined && match.index >= resume) {
      const phrase = firstPhrase(text, match.index, previous, patterns);
      if (phrase !== undefined) {
        resume = phrase.end;
        if (!isApposition(text, phrases.at(-1), phrase)) phrases.push(phrase);
      }
    }
    previous = word;
  }
  return { phrases: joinRanges(text, phrases), years };
}

function patternsByWord(): ReadonlyMap<string, readonly DatePattern[]> {
  const patterns = new Map<string, readonly DatePattern[]>();
  for (const word of Object.keys(WEEKDAYS)) patterns.set(word, WEEKDAY_PATTERNS);
  for (const word of Object.keys(MONTHS)) patterns.set(word, MONTH_PATTERNS);
  for (const word of ['kuartal', 'triwulan', 'quarter', 'q', 'semester', 'paruh']) patterns.set(word, PART_PATTERNS);
  for (const word of ['tahun', 'year', 'years']) patterns.set(word, YEAR_PATTERNS);
  for (const [word, relative] of RELATIVE_PATTERNS) patterns.set(word, [...(patterns.get(word) ?? []), ...relative]);
  return patterns;
}

/** A number opens a date only when it is no part of a longer number; glued to a word ("Insyani27 March 2025") it needs a year. */
function numberPatterns(text: string, index: number, word: string): readonly DatePattern[] | undefined {
  if (word.length > 4) return undefined;
  const before = text.slice(Math.max(0, index - 2), index);
  if (/\d[.,:/-]$|[$€£#+]$|\p{Lu}$/u.test(before) || /^rp\.?$/i.test(before.trim())) return undefined;
  if (/\p{Ll}$/u.test(before)) return GLUED_PATTERNS;
  return DIGIT_PATTERNS;
}

const DIGIT_PATTERNS: readonly DatePattern[] = [...NUMBER_PATTERNS, COUNT_PATTERN];
const GLUED_PATTERNS: readonly DatePattern[] = NUMBER_PATTERNS.slice(0, 3).map(({ regex, read }) => ({
  regex,
  read: (groups, place) => (groups.year === undefined ? undefined : read(groups, place)),
}));

function firstPhrase(text: string, start: number, previous: string, patterns: readonly DatePattern[]): DatePhrase | undefined {
  for (const { regex, read } of patterns) {
    regex.lastIndex = start;
    const match = regex.exec(text);
    if (match === null) continue;
    const place: Place = { previous, text, start, end: start + match[0].length };
    const phrase = read(match.groups ?? {}, place);
    if (phrase === undefined) continue;
    const clock = phrase.kind === 'day' ? clockAt(text, place.end) : undefined;
    const end = withClosingBracket(text, start, clock?.end ?? place.end);
    return { ...phrase, ...(clock && { time: clock.time }), start, end } as DatePhrase;
  }
  return undefined;
}

/** A time of day right after a date, told from a plain decimal by its colon, its zone or a word like "pukul". */
function clockAt(text: string, index: number): { time: ClockTime; end: number } | undefined {
  CLOCK.lastIndex = index;
  const match = CLOCK.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const offset = offsetOf(groups.zone);
  if (groups.mark === '.' && offset === undefined && groups.lead === undefined) return undefined;
  const half = groups.half?.charAt(0).toLowerCase();
  const printedHour = Number(groups.hour);
  const hour = half === 'p' && printedHour < 12 ? printedHour + 12 : half === 'a' && printedHour === 12 ? 0 : printedHour;
  const minute = Number(groups.minute);
  if (hour > 23 || minute > 59) return undefined;
  const zoneLength = groups.zone !== undefined && offset === undefined ? match[0].length - match[0].lastIndexOf(groups.zone) : 0;
  const end = index + match[0].slice(0, match[0].length - zoneLength).trimEnd().length;
  return { time: { hour, minute, offset }, end };
}

function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  if (zone === 'Z' || zone === 'z') return '+00:00';
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return ZONES[zone.toLowerCase()];
}

/** "Senin (2/12)" ends with its bracket. */
function withClosingBracket(text: string, start: number, end: number): number {
  const printed = text.slice(start, end);
  return text.charAt(end) === ')' && printed.includes('(') && !printed.includes(')') ? end + 1 : end;
}

function isYearNumber(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** "Rabu (20/5/2026) kemarin", "Selasa (19/5) pekan lalu": the words only say again what the date said. */
function isApposition(text: string, before: DatePhrase | undefined, phrase: DatePhrase): boolean {
  if (before?.kind !== 'day' || (phrase.kind !== 'shift' && phrase.kind !== 'period')) return false;
  if (phrase.start - before.end > LONGEST_JOINT) return false;
  return /^[\s,]*(?:(?:pagi|siang|sore|petang|malam)\s)?$/.test(text.slice(before.end, phrase.start));
}

/** "27 Maret - 2 April 2025" and "Januari-Maret 2026" are one phrase each; the first takes the year of the second. */
function joinRanges(text: string, phrases: readonly DatePhrase[]): DatePhrase[] {
  const joined: DatePhrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (canJoin(before) && canJoin(phrase) && isRange(text, before, phrase)) {
      const from = { ...before, year: before.year ?? phrase.year };
      joined[joined.length - 1] = { kind: 'range', from, to: phrase, start: before.start, end: phrase.end };
    } else joined.push(phrase);
  }
  return joined;
}

function canJoin(phrase: DatePhrase | undefined): phrase is DayPhrase | MonthPhrase {
  return phrase?.kind === 'day' || phrase?.kind === 'month';
}

function isRange(text: string, before: DatePhrase, phrase: DatePhrase): boolean {
  if (before.kind !== phrase.kind || phrase.start - before.end > LONGEST_JOINT) return false;
  return RANGE_JOINT.test(text.slice(before.end, phrase.start));
}
