import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { FOLLOWERS, type LibraryLog } from '../../../lib/library/change-log';
import { compactLog, notePassed } from '../../../lib/platform/store/compact-log';
import type { Database, Schema } from '../../../lib/platform/store/schema';
import type { StoreContext } from '../../../lib/platform/store/store-context';
import { createMemoryLocks } from '../../fixtures/memory-locks';
import { readingOf } from '../../fixtures/names-world';
import { openTestStore } from '../../fixtures/open-test-store';
import { aSource } from '../../fixtures/sources';

let made = 0;

/** A library with a hand on its database, so that the log can be compacted however short it is. */
async function aLibrary() {
  const name = `compact-${++made}`;
  const store = await openTestStore({ name });
  for (const id of ['feed:a', 'feed:b']) await store.saveSource(id, () => aSource(id, 'feed'));
  const db = await openDB<Schema>(name);
  const context: StoreContext = { db, locks: createMemoryLocks(), damaged: new Map(), announce: () => undefined };
  return { store, db, context };
}

const logOf = async ({ changes }: { changes: LibraryLog }) =>
  (await changes.since(0, 1000)).map(({ kind, source, article }) => `${kind} ${source} ${article}`);

/** Follows as the names and the search do, some changes at a time. */
function aFollower(log: LibraryLog, followers = FOLLOWERS.slice(0, 0)) {
  const there = new Set<string>();
  let seq = 0;
  return {
    there,
    follow: async (context: StoreContext, most: number) => {
      for (const { seq: at, kind, source, article } of await log.since(seq, most)) {
        seq = at;
        if (kind === 'set' && (await log.reading(source, article))) there.add(`${source} ${article}`);
        else there.delete(`${source} ${article}`);
      }
      for (const one of followers) await notePassed(context, one, seq, 1);
    },
  };
}

/** Every change of the log is made; then the worker is ended, before the transaction is. */
function dyingAtItsLastStep(db: Database): Database {
  const dyingIn = (tx: object) =>
    new Proxy(tx, {
      get: (target, name) => {
        const value = Reflect.get(target, name, target);
        if (name !== 'objectStore') return typeof value === 'function' ? value.bind(target) : value;
        return (store: string) => {
          const opened = value.call(target, store);
          return store === 'meta' ? { get: opened.get.bind(opened), put: () => Promise.reject(new Error('killed')) } : opened;
        };
      },
    });
  const transaction = (...given: Parameters<Database['transaction']>) => {
    const tx = db.transaction(...given);
    return given[1] === 'readwrite' ? dyingIn(tx) : tx;
  };
  return { transaction } as Database;
}

const step = fc.oneof(
  fc.record({
    source: fc.constantFrom('feed:a', 'feed:b'),
    save: fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { minLength: 1 }),
  }),
  fc.record({ source: fc.constantFrom('feed:a', 'feed:b'), drop: fc.constantFrom('1', '2', '3', '4') }),
  fc.record({ source: fc.constantFrom('feed:a', 'feed:b'), off: fc.boolean() }),
  fc.record({ follow: fc.integer({ min: 1, max: 5 }), who: fc.nat(1) }),
  fc.constant({ compact: true }),
);

describe('compacting the log', () => {
  it('drops what a later change made moot, and deletions once all followers have heard of them', async () => {
    const { store, context } = await aLibrary();
    await store.saveReadings('feed:a', [readingOf('1', '', []), readingOf('2', '', [])]);
    await store.saveReadings('feed:a', [readingOf('1', '', [])]);
    await store.deleteReadings('feed:a', ['2']);
    expect(await compactLog(context, 0)).toBe(2);
    expect(await logOf(store)).toEqual(['set feed:a 1', 'delete feed:a 2']);
    await notePassed(context, 'names', 4, 1);
    expect(await compactLog(context, 0)).toBe(0);
    await notePassed(context, 'search', 4, 1);
    expect(await compactLog(context, 0)).toBe(1);
    expect(await logOf(store)).toEqual(['set feed:a 1']);
    expect(await store.changes.last()).toBe(4);
  });

  it('leaves every follower with what the library has, wherever it was, and one that begins anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
        const { store, db, context } = await aLibrary();
        const followers = [aFollower(store.changes, ['names']), aFollower(store.changes, ['search'])];
        for (const one of steps) {
          if ('save' in one)
            await store.saveReadings(
              one.source,
              one.save.map((id) => readingOf(id, '', [])),
            );
          else if ('drop' in one) await store.deleteReadings(one.source, [one.drop]);
          else if ('off' in one) await store.saveSource(one.source, (old) => ({ ...old!, off: one.off }));
          else if ('follow' in one) await followers[one.who]!.follow(context, one.follow);
          else await compactLog(context, 0);
        }
        const anew = aFollower(store.changes);
        await anew.follow(context, 1000);
        for (const follower of followers) {
          await follower.follow(context, 1000);
          expect([...follower.there].sort()).toEqual([...anew.there].sort());
        }
        db.close();
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('killed on its way, leaves the log as it was', async () => {
    const { store, db, context } = await aLibrary();
    for (const id of ['1', '2', '3']) {
      await store.saveReadings('feed:a', [readingOf(id, '', [])]);
      await store.deleteReadings('feed:a', [id]);
    }
    const before = await logOf(store);
    const dying = dyingAtItsLastStep(db);
    await expect(compactLog({ ...context, db: dying }, 0)).rejects.toThrow();
    expect(await logOf(store)).toEqual(before);
    expect(await compactLog(context, 0)).toBe(3);
  });
});
