/**
 * How much of a pack at an address is read, and for how long: larger and slower ones are no packs.
 * fetchLimited(url, { rules, maxBytes: PACK_BYTES, timeMs: PACK_TIME_MS }).
 * It must not know who fetches: the library screen and the alarm do.
 */

/** Bytes as they are sent. */
export const PACK_BYTES = 100_000_000;
/** For the whole answer. */
export const PACK_TIME_MS = 300_000;
