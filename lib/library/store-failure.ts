/**
 * Why the library cannot be opened, read or written: a code that screens have words for, and a detail for the log.
 * A full disk -> new StoreError("full", "QuotaExceededError: …"). It must not know the words, nor any database.
 */

/**
 * `unavailable`: this browser keeps nothing here (a private window, "never remember history"); `blocked`: a page of another
 * version of Konteks is open and holds the library; `newer`: a newer Konteks wrote it, and it is left as it is; `broken`: it cannot
 * be read; `full`: there is no room; `closed`: it was closed, by another version of Konteks or by the browser, reload the page;
 * `no-source`: the source is not there any more; `failed`: anything else.
 */
export type StoreFailureCode = 'unavailable' | 'blocked' | 'newer' | 'broken' | 'full' | 'closed' | 'no-source' | 'failed';

/** An answer: the value, or why there is none. */
export type StoreResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: StoreFailureCode; readonly detail: string };

/** What the library's reads and writes are rejected with, and with nothing else. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreFailureCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
