/**
 * What each failure of the library is called: FAILURE_WORDS.full -> "storeFull". What happened, what is safe, what to do.
 * It must not know where the failure came up.
 */
import type { StoreFailureCode } from '../../lib/library/store-failure';
import type { SayKey } from '../words';

export const FAILURE_WORDS = {
  unavailable: 'storeUnavailable',
  blocked: 'storeBlocked',
  newer: 'storeNewer',
  broken: 'storeBroken',
  full: 'storeFull',
  closed: 'storeClosed',
  'no-source': 'storeNoSource',
  failed: 'storeFailed',
} as const satisfies Record<StoreFailureCode, SayKey>;

/** The same, and what a library that is gone is called. */
export const MISSING_WORDS = { ...FAILURE_WORDS, lost: 'storeLost' } as const;
