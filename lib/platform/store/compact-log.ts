/**
 * What the log holds for nothing goes: changes that a later one made moot, and deletions that every follower has heard of.
 * Of "set a, set b, set a, delete b" stays "set a". Numbers of what stays never get smaller, so that a follower in the midst misses nothing.
 * It must not know followers but by name. One transaction: killed anywhere, the log is as it was.
 */
import { FOLLOWERS, type Follower } from '../../library/change-log';
import { countersIn } from './log';
import type { Counters, Passed, WriteTransaction } from './schema';
import { failing, type StoreContext, write } from './store-context';

/** So many changes may lie in the log for nothing. */
const MOST_MOOT = 20_000;
/** How far a follower is, is written down in such steps. */
const STEP = 1_000;

/** Notes that a follower has come as far as `seq`, if that is news enough. */
export async function notePassed(context: StoreContext, follower: Follower, seq: number, step = STEP): Promise<void> {
  const known = await failing(async () => (await context.db.get('meta', 'passed')) as Passed | undefined);
  if (seq - (known?.[follower] ?? 0) < step) return;
  await write(context, 'relaxed', async (tx) => {
    const passed = (await tx.objectStore('meta').get('passed')) as Passed | undefined;
    await tx.objectStore('meta').put({ ...passed, [follower]: seq }, 'passed');
  });
}

/** Compacts the log where it is worth it; answers how many changes went. */
export async function compactLog(context: StoreContext, most = MOST_MOOT): Promise<number> {
  const isWorthIt = await failing(async () => {
    const tx = context.db.transaction(['meta', 'shelves']);
    const counters = (await countersIn(tx)) as Counters | undefined;
    if (!counters) return false;
    const shelves = await tx.objectStore('shelves').getAll();
    const articles = shelves.reduce((sum, shelf) => sum + shelf.articles, 0);
    return counters.seq - (counters.forgotten ?? 0) - articles > most;
  });
  return isWorthIt ? write(context, 'relaxed', dropMoot) : 0;
}

/** From the newest change to the oldest: the first of an article is the one that holds. */
async function dropMoot(tx: WriteTransaction): Promise<number> {
  const passed = ((await tx.objectStore('meta').get('passed')) ?? {}) as Passed;
  const heard = Math.min(...FOLLOWERS.map((follower) => passed[follower] ?? 0));
  const seen = new Set<string>();
  let dropped = 0;
  let cursor = await tx.objectStore('log').openCursor(null, 'prev');
  while (cursor) {
    const { kind, source, articles } = cursor.value;
    const isHeard = kind === 'delete' && cursor.key <= heard;
    const kept = articles
      .toReversed()
      .filter((article) => {
        const name = `${source} ${article}`;
        const isMoot = seen.has(name);
        seen.add(name);
        return !isMoot && !isHeard;
      })
      .reverse();
    dropped += articles.length - kept.length;
    if (kept.length === 0) await cursor.delete();
    else if (kept.length < articles.length) await cursor.update({ kind, source, articles: kept });
    cursor = await cursor.continue();
  }
  const counters = await countersIn(tx);
  await tx.objectStore('meta').put({ ...counters, forgotten: (counters.forgotten ?? 0) + dropped }, 'counters');
  return dropped;
}
