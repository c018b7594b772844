/**
 * How long and how much of feeds is kept: 90 days and 500 MB unless the reader chose otherwise. Saved pages and packs are not meant.
 * loadRetention() -> { before: "2026-08-24", maxBytes: 500_000_000 }. It must not know how articles go.
 */
import type { Retention } from '../../library/library-store';
import { browser } from '../browser';

const KEY = 'feed-retention';
const DAY_MS = 86_400_000;
const MAX_BYTES = 500_000_000;
const DEFAULT_DAYS = 90;

/** The lengths of time that can be chosen, in days. */
export const RETENTION_DAYS = [30, 90, 365, 3_650] as const;

/** How many days articles of feeds are kept. */
export async function loadRetentionDays(): Promise<number> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return RETENTION_DAYS.find((days) => days === stored) ?? DEFAULT_DAYS;
}

/** Keeps the reader's choice; anything that cannot be chosen counts as the default. */
export async function saveRetentionDays(days: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: days });
}

/** What the library's `expire` takes, as of today. */
export async function loadRetention(): Promise<Retention> {
  const days = await loadRetentionDays();
  return { before: new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10), maxBytes: MAX_BYTES };
}
