/**
 * Refuses to write on a disk that is all but full: ensureRoom() -> nothing, or StoreError("full", "9 MB free, 16 MB are kept free").
 * A browser that meets the very end of the disk closes the database, and Chromium cannot even open it to read; so we stop before.
 * It must not stand in the way of deleting.
 */
import { StoreError } from '../../library/store-failure';

/** What writers leave free, so that the library can still be opened, read, and made smaller. */
const KEPT_FREE_BYTES = 16 * 2 ** 20;
/** The browser is asked at most this often; in between no writer of ours fills what is kept free. */
const ASK_MS = 1_000;
const MEGABYTE = 2 ** 20;

let asked: { readonly at: number; readonly free: Promise<number> } | undefined;

/** Rejects with a StoreError that tells sizes where there is too little room. */
export async function ensureRoom(): Promise<void> {
  const now = performance.now();
  if (!asked || now - asked.at > ASK_MS) asked = { at: now, free: freeBytes() };
  const free = await asked.free;
  if (free >= KEPT_FREE_BYTES) return;
  asked = undefined;
  throw new StoreError('full', `${Math.floor(free / MEGABYTE)} MB free, ${KEPT_FREE_BYTES / MEGABYTE} MB are kept free`);
}

/** Without end where nobody says. */
async function freeBytes(): Promise<number> {
  const { usage, quota } = (await globalThis.navigator?.storage?.estimate().catch(() => undefined)) ?? {};
  return usage === undefined || quota === undefined ? Number.POSITIVE_INFINITY : quota - usage;
}
