/**
 * The change log as kept: one entry for many articles, numbered through.
 * append(tx, "set", "saved", ["9f2c…"]) -> entry 42; readLog(db, 41, 100) -> [{ seq: 42, kind: "set", … }].
 * It must not know what a change means.
 */
import type { Change } from '../../library/change-log';
import type { Counters, Database, WriteTransaction } from './schema';

/** Articles in one entry at most. */
const LOG_ARTICLES = 1000;

/** Writes that `articles` of `source` came or went, within the transaction that makes it so. */
export async function appendLog(
  tx: WriteTransaction,
  kind: Change['kind'],
  source: string,
  articles: readonly string[],
): Promise<void> {
  const counters = await countersIn(tx);
  let { seq } = counters;
  for (let at = 0; at < articles.length; at += LOG_ARTICLES) {
    const slice = articles.slice(at, at + LOG_ARTICLES);
    seq += slice.length;
    await tx.objectStore('log').put({ kind, source, articles: slice }, seq);
  }
  if (articles.length > 0) await tx.objectStore('meta').put({ ...counters, seq }, 'counters');
}

interface MetaRead {
  objectStore(name: 'meta'): { get(key: 'counters'): Promise<unknown> };
}

/** The numbers given out last. */
export async function countersIn(tx: MetaRead): Promise<Counters> {
  return (await tx.objectStore('meta').get('counters')) as Counters;
}

/** At most `limit` changes after `seq`. */
export async function readLog(db: Database, seq: number, limit: number): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const { store } = db.transaction('log');
  let cursor = await store.openCursor(IDBKeyRange.lowerBound(seq, true));
  while (cursor && changes.length < limit) {
    const { kind, source, articles } = cursor.value;
    const first = cursor.key - articles.length + 1;
    const skipped = Math.max(0, seq + 1 - first);
    const taken = articles.slice(skipped, skipped + limit - changes.length);
    changes.push(...taken.map((article, at) => ({ seq: first + skipped + at, kind, source, article })));
    cursor = await cursor.continue();
  }
  return changes;
}

/** The number of the newest change, 0 before the first. */
export async function lastOfLog(db: Database): Promise<number> {
  return ((await db.get('meta', 'counters')) as Counters).seq;
}
