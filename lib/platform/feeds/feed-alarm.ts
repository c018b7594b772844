/**
 * The alarm that keeps feeds fresh: every quarter of an hour the due ones are fetched, what is too old goes, packs are looked at.
 * keepFeedsFresh() in the background, at start. A reader without feeds has no alarm.
 * It must not know how feeds are fetched. The worker may be ended between any two steps: the next alarm goes on.
 */
import { browser } from '../browser';
import { openStore } from '../store/open-store';
import { loadRetention } from './retention';

const ALARM = 'feeds';
const PERIOD_MINUTES = 15;
const SOON_MINUTES = 1;

/** Registers the listeners; call it synchronously at start. */
export function keepFeedsFresh(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshDue();
  });
  browser.runtime.onStartup.addListener(() => void setFeedAlarm());
  browser.runtime.onInstalled.addListener(() => void setFeedAlarm());
}

/** Sets the alarm where there are feeds, and takes it away where there are none. Call it when feeds come or go. */
export async function setFeedAlarm(): Promise<void> {
  const opened = await openStore();
  if (!opened.ok) return;
  const store = opened.value;
  try {
    const hasFeeds = (await store.sources()).some(({ feed, pack, state }) => state === 'visible' && (feed || pack?.url));
    if (!hasFeeds) await browser.alarms.clear(ALARM);
    else if (!(await browser.alarms.get(ALARM))) createAlarm(SOON_MINUTES);
  } finally {
    store.close();
  }
}

async function refreshDue(): Promise<void> {
  // Three quarters of the background's code reads feeds and pages: it is set up when it is needed, not at every start.
  const [{ refreshFeeds }, { checkPacks }] = await Promise.all([import('./refresh-feeds'), import('./check-packs')]);
  const opened = await openStore();
  if (!opened.ok) return;
  const store = opened.value;
  try {
    const retention = await loadRetention();
    const { left } = await refreshFeeds(store, { which: 'due', notBefore: retention.before });
    if (left > 0) createAlarm(SOON_MINUTES);
    await store.expire(retention);
    await checkPacks(store);
  } finally {
    store.close();
  }
}

function createAlarm(delayInMinutes: number): void {
  browser.alarms.create(ALARM, { delayInMinutes, periodInMinutes: PERIOD_MINUTES });
}
