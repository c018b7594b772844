/** When feeds are asked: bounds, quiet feeds, failures, and that those added together do not come due together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFailure, dueFeeds, nextFetchAt } from '../../lib/feed/schedule';

const NOW = new Date('2026-11-22T06:00:00Z');
const chance = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const minutesTo = (iso: string) => (Date.parse(iso) - NOW.getTime()) / 60_000;
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();

describe('nextFetchAt', () => {
  it.each([
    ['a feed that is busy', { failures: 0, newestEntryAt: daysAgo(0.1) }, 60],
    ['a feed without dates', { failures: 0 }, 60],
    ['a feed quiet for two days', { failures: 0, newestEntryAt: daysAgo(2) }, 120],
    ['a feed quiet for a year', { failures: 0, newestEntryAt: daysAgo(365) }, 1_309],
    ['a feed that failed once', { failures: 1 }, 120],
    ['a feed that failed ten times', { failures: 10 }, 1_309],
    ['a feed whose newest entry is of tomorrow', { failures: 0, newestEntryAt: daysAgo(-1) }, 60],
    ['a feed with a broken date', { failures: 0, newestEntryAt: 'kemarin' }, 60],
  ])('asks %s in its time', (_, pulse, minutes) => {
    expect(minutesTo(nextFetchAt(pulse, NOW, 0.5))).toBeCloseTo(minutes, 0);
  });

  it('never asks sooner than in 54 minutes nor later than in a day', () => {
    const pulse = fc.record({
      failures: fc.nat(),
      newestEntryAt: fc.option(fc.date({ noInvalidDate: true }).map(String), { nil: undefined }),
    });
    fc.assert(
      fc.property(pulse, chance, (feed, dice) => {
        const minutes = minutesTo(nextFetchAt(feed, NOW, dice));
        expect(minutes).toBeGreaterThanOrEqual(53.99);
        expect(minutes).toBeLessThanOrEqual(1_440);
      }),
    );
  });

  it('asks a failing feed ever less, and a quieter one never more', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.nat({ max: 400 }), chance, (failures, days, dice) => {
        const next = (more: number, quieter: number) =>
          nextFetchAt({ failures: failures + more, newestEntryAt: daysAgo(days + quieter) }, NOW, dice);
        expect(next(1, 0) >= next(0, 0)).toBe(true);
        expect(next(0, 1) >= next(0, 0)).toBe(true);
      }),
    );
  });

  it('spreads feeds that were added together', () => {
    const times = new Set(Array.from({ length: 100 }, (_, index) => nextFetchAt({ failures: 0 }, NOW, index / 100)));
    expect(times.size).toBe(100);
  });
});

describe('afterFailure', () => {
  it('pauses after three answers in a row that are no feed, and after no number of other failures', () => {
    expect(afterFailure({ failures: 2, code: 'not-a-feed' }, 'not-a-feed')).toEqual({ failures: 3, paused: true });
    expect(afterFailure({ failures: 1, code: 'not-a-feed' }, 'not-a-feed')).toEqual({ failures: 2, paused: false });
    expect(afterFailure({ failures: 5, code: 'unreachable' }, 'not-a-feed')).toEqual({ failures: 1, paused: false });
    expect(afterFailure({ failures: 9, code: 'status' }, 'unreachable')).toEqual({ failures: 10, paused: false });
    expect(afterFailure({ failures: 0 }, 'not-a-feed')).toEqual({ failures: 1, paused: false });
  });
});

describe('dueFeeds', () => {
  it('gives those whose time has come, the longest waiting first, and none that is paused', () => {
    const feed = (nextAt: string, paused?: boolean) => ({ nextAt, ...(paused !== undefined && { paused }) });
    const [late, soon] = [feed(daysAgo(2)), feed(daysAgo(-1))];
    expect(dueFeeds([feed(daysAgo(1)), soon, late, feed(daysAgo(3), true)], NOW)).toEqual([late, feed(daysAgo(1))]);
  });
});
