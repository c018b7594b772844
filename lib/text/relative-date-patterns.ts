/**
 * How dates that hang on the day of the report are printed: "kemarin", "dua pekan lalu", "last month", "three days ago".
 * At "dua pekan lalu": { kind: 'shift', unit: 'week', amount: -2 }. Sticky and bounded like those of date-patterns.ts.
 * It must not know the day of the report: resolve-date.ts does the sum.
 */
import { anyOf, type DatePattern, type Groups, type Place } from './date-patterns';
import { NUMBER_WORDS, UNITS, VAGUE_LEADS } from './date-words.data';

const END = '(?![\\p{L}\\p{N}])';
const sticky = (source: string): RegExp => new RegExp(source, 'iuy');

/** Single words and fixed phrases, as days from the report. Longer ones first. */
const DAY_SHIFTS: Readonly<Record<string, number>> = {
  'kemarin lusa': -2,
  'kemarin dulu': -2,
  kemarin: -1,
  'hari ini': 0,
  'malam ini': 0,
  'pagi ini': 0,
  'siang ini': 0,
  'sore ini': 0,
  'petang ini': 0,
  'tadi pagi': 0,
  'tadi siang': 0,
  'tadi sore': 0,
  'pagi tadi': 0,
  'siang tadi': 0,
  'sore tadi': 0,
  'malam tadi': -1,
  'tadi malam': -1,
  semalam: -1,
  besok: 1,
  esok: 1,
  lusa: 2,
  'day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  'last night': -1,
  'day after tomorrow': 2,
  tomorrow: 1,
};

const DAY_SHIFT = sticky(`(?<words>${anyOf(DAY_SHIFTS)})${END}`);
const PERIOD = sticky(
  `(?:(?<unit>akhir pekan|pekan|minggu|bulan|tahun)\\s(?:yang\\s)?(?<which>lalu|silam|kemarin|ini|depan|mendatang)|(?<unitAfter>(?:last|this|next)\\s(?:weekend|week|month|year)))${END}`,
);
const COUNT = `(?<count>\\d{1,3}|${anyOf(NUMBER_WORDS)})`;
const AGO = sticky(
  `${COUNT}\\s(?<unit>${anyOf(UNITS)})\\s(?:yang\\s)?(?<which>lalu|silam|lagi|mendatang|kemudian|ago|earlier|later|from now)${END}`,
);
const SINGLE_AGO = sticky(`se(?<unit>hari|pekan|minggu|bulan|tahun)\\s(?:yang\\s)?(?<which>lalu|silam|lagi)${END}`);

const BACK = /^(?:lalu|silam|kemarin|last|ago)$/;
const AHEAD = /^(?:depan|mendatang|lagi|next|from now)$/;

/** Every relative pattern, by the lower-case word that opens it. */
export const RELATIVE_PATTERNS: ReadonlyMap<string, readonly DatePattern[]> = byOpening([
  [Object.keys(DAY_SHIFTS).map((words) => words.split(' ')[0]!), { regex: DAY_SHIFT, read: readDayShift }],
  [['pekan', 'minggu', 'bulan', 'tahun', 'akhir', 'last', 'this', 'next'], { regex: PERIOD, read: readPeriod }],
  [Object.keys(NUMBER_WORDS), { regex: AGO, read: readAgo }],
  [['sehari', 'sepekan', 'seminggu', 'sebulan', 'setahun'], { regex: SINGLE_AGO, read: readAgo }],
]);

/** "3 hari lalu": the count in digits. */
export const COUNT_PATTERN: DatePattern = { regex: AGO, read: readAgo };

function readDayShift(groups: Groups): ReturnType<DatePattern['read']> {
  const words = (groups.words ?? '').toLowerCase();
  return { kind: 'shift', unit: 'day', amount: DAY_SHIFTS[words]! };
}

function readPeriod(groups: Groups, { previous }: Place): ReturnType<DatePattern['read']> {
  if (VAGUE_LEADS.has(previous)) return undefined;
  const [which = '', english] = (groups.unitAfter ?? groups.which ?? '').toLowerCase().split(' ');
  const printed = (english ?? groups.unit ?? '').toLowerCase();
  const unit = printed === 'weekend' || printed === 'akhir pekan' ? 'weekend' : UNITS[printed]!;
  if (unit === 'day') return undefined;
  return { kind: 'period', unit, amount: BACK.test(which) ? -1 : AHEAD.test(which) ? 1 : 0 };
}

function readAgo(groups: Groups): ReturnType<DatePattern['read']> {
  const which = (groups.which ?? '').toLowerCase();
  const sign = BACK.test(which) ? -1 : AHEAD.test(which) ? 1 : 0;
  // "dua hari kemudian" and "two days later" count from another event, not from the report
  if (sign === 0) return undefined;
  const count = groups.count === undefined ? 1 : (NUMBER_WORDS[groups.count.toLowerCase()] ?? Number(groups.count));
  return { kind: 'shift', unit: UNITS[(groups.unit ?? '').toLowerCase()]!, amount: sign * count };
}

function byOpening(entries: readonly (readonly [readonly string[], DatePattern])[]): ReadonlyMap<string, readonly DatePattern[]> {
  const patterns = new Map<string, DatePattern[]>();
  for (const [openings, pattern] of entries) {
    for (const opening of new Set(openings)) patterns.set(opening, [...(patterns.get(opening) ?? []), pattern]);
  }
  return patterns;
}
