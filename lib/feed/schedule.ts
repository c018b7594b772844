/**
 * When a feed is asked next, and when it is left alone: every hour, quiet ones less often, failing ones ever less.
 * nextFetchAt({ failures: 0, newestEntryAt: "2026-11-01" }, now, 0.5) -> three weeks quiet: in about 21 hours.
 * It must not know the clock nor chance: both come in. Never sooner than 54 minutes, never later than a day.
 */

const MINUTE_MS = 60_000;
const DEFAULT_MINUTES = 60;
const LONGEST_MINUTES = 1_440;
/** Feeds added together must not come due together. */
const JITTER = 0.1;
/** A feed is asked about this often between two of its entries. */
const ASKS_AN_ENTRY = 24;
const PARSE_FAILURES_THAT_PAUSE = 3;

/** What tells how often a feed is worth asking. */
export interface FeedPulse {
  /** Failures in a row. */
  readonly failures: number;
  /** ISO; absent where no entry is dated. */
  readonly newestEntryAt?: string | undefined;
}

/** The ISO time of the next fetch, after one that ended at `now`; `chance` is from 0 up to 1. */
export function nextFetchAt({ failures, newestEntryAt }: FeedPulse, now: Date, chance: number): string {
  const quietMinutes = newestEntryAt === undefined ? 0 : (now.getTime() - Date.parse(newestEntryAt)) / MINUTE_MS;
  const wanted = Math.max(DEFAULT_MINUTES, (quietMinutes || 0) / ASKS_AN_ENTRY, DEFAULT_MINUTES * 2 ** Math.min(failures, 10));
  const minutes = Math.min(wanted, LONGEST_MINUTES / (1 + JITTER)) * (1 - JITTER + 2 * JITTER * chance);
  return new Date(now.getTime() + minutes * MINUTE_MS).toISOString();
}

/** A failure of a fetch as far as the schedule cares. */
export interface FailureRun {
  readonly failures: number;
  /** What the last one was. */
  readonly code?: string | undefined;
}

/** What is remembered after one more failure: how many of its kind there were in a row, and whether the feed is paused for it. */
export function afterFailure(before: FailureRun, code: string): { readonly failures: number; readonly paused: boolean } {
  const isParse = code === 'not-a-feed';
  const wasParse = before.code === 'not-a-feed';
  const failures = before.code !== undefined && isParse === wasParse ? before.failures + 1 : 1;
  return { failures, paused: isParse && failures >= PARSE_FAILURES_THAT_PAUSE };
}

/** Something that is fetched when its time has come. */
export interface Scheduled {
  readonly nextAt: string;
  readonly paused?: boolean | undefined;
}

/** The feeds that are due at `now`, the longest waiting first. */
export function dueFeeds<F extends Scheduled>(feeds: readonly F[], now: Date): F[] {
  const due = feeds.filter(({ nextAt, paused }) => paused !== true && Date.parse(nextAt) <= now.getTime());
  return due.sort((a, b) => a.nextAt.localeCompare(b.nextAt));
}
