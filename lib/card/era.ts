/**
 * Before or since: where a report stands to the page being read.
 * eraOf({ value: "2025-03-27", … }, "2025-03-26") -> "since"; a report of the same day is background, "before".
 * It must not know the clock: both dates come in.
 */
import type { Published } from '../article/article';
import type { Era } from './card-model';

/** `undated` when either date is missing, or when one is too rough to tell ("2025-03" beside "2025-03-26"). */
export function eraOf({ value }: Published, at: string | undefined): Era {
  if (value === undefined || at === undefined) return 'undated';
  const [report, page] = [value.slice(0, 10), at.slice(0, 10)];
  const exactness = Math.min(report.length, page.length);
  const [a, b] = [report.slice(0, exactness), page.slice(0, exactness)];
  if (a !== b) return a > b ? 'since' : 'before';
  return report.length === page.length ? 'before' : 'undated';
}
