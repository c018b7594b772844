/**
 * What a text prints of a date, before anybody works out which day it is.
 * "Senin (2/12)" -> { kind: 'day', weekday: 1, day: 2, month: 12 }; the year is found later, or never.
 * It must not know the article's date: that is resolve-date.ts.
 */
import type { Span } from './span';

/** Where a phrase without a year, or a bare weekday, looks to: "lalu" back, "mendatang" ahead. */
export type Direction = 'past' | 'future';

/** A time of day; `offset` ("+07:00") only when the zone is printed. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly offset?: string;
}

/** A day of a month: "Senin, 23 Februari 2016 14:38 WIB", "3-4 Desember" (`untilDay` 4), "(25/03)". */
export interface DayPhrase extends Span {
  readonly kind: 'day';
  readonly day: number;
  readonly untilDay?: number;
  readonly month: number;
  readonly year?: number;
  readonly weekday?: number;
  readonly time?: ClockTime;
  readonly direction?: Direction;
  /** "17 Agustus tahun lalu" is -1. */
  readonly yearShift?: number;
  /** "3/4/2025": which is the day depends on the language. */
  readonly isNumeric?: boolean;
}

/** A month: "Januari 2021", "pada Mei"; `monthCount` 3 for a quarter, 6 for a half. */
export interface MonthPhrase extends Span {
  readonly kind: 'month';
  readonly month: number;
  readonly monthCount?: number;
  readonly year?: number;
  readonly direction?: Direction;
  readonly yearShift?: number;
}

/** A year or years: "tahun 2025", "2025-2029". */
export interface YearPhrase extends Span {
  readonly kind: 'year';
  readonly year: number;
  readonly untilYear?: number;
}

/** A weekday alone: "Sabtu", "Senin pekan depan" (`weekShift` 1). */
export interface WeekdayPhrase extends Span {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly direction?: Direction;
  readonly weekShift?: number;
}

/** So many units from the report: "kemarin" (day, -1), "dua pekan lalu" (week, -2). */
export interface ShiftPhrase extends Span {
  readonly kind: 'shift';
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly amount: number;
}

/** A whole week, weekend, month or year beside the report's: "pekan lalu" (-1), "bulan ini" (0). */
export interface PeriodPhrase extends Span {
  readonly kind: 'period';
  readonly unit: 'week' | 'weekend' | 'month' | 'year';
  readonly amount: number;
}

/** Two phrases joined: "27 Maret - 2 April 2025". */
export interface RangePhrase extends Span {
  readonly kind: 'range';
  readonly from: DayPhrase | MonthPhrase;
  readonly to: DayPhrase | MonthPhrase;
}

/** Anything in a text that may be a date. */
export type DatePhrase = DayPhrase | MonthPhrase | YearPhrase | WeekdayPhrase | ShiftPhrase | PeriodPhrase | RangePhrase;
