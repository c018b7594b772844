/**
 * Keeps the index of the reader's articles up to date for as long as the background lives.
 * keepIndex() -> after an article came it is found, soon.
 * It must not know what is searched.
 */
import { browser } from '../browser';
import { openStore } from '../store/open-store';
import { keepIndexed } from './follow-articles';
import { openSearchRecords } from './search-records';

/** A background that was woken by a question answers it first. */
const START_DELAY_MS = 300;
/** The library writes its size here: a background that sleeps is woken by it. */
const CENSUS = 'library-census';

/** Call it synchronously at start. */
export function keepIndex(): void {
  let isFollowing = false;
  const start = async () => {
    if (isFollowing) return;
    isFollowing = true;
    const opened = await openStore();
    const records = opened.ok ? await openSearchRecords().catch(() => undefined) : undefined;
    if (opened.ok && records) keepIndexed(records, opened.value);
    else isFollowing = false;
  };
  setTimeout(() => void start(), START_DELAY_MS);
  browser.storage.onChanged.addListener((changes) => {
    if (CENSUS in changes) void start();
  });
}
