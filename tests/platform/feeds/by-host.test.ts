/** Many at once, but never two of one host: a thousand feeds that come due together after a long sleep. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHost } from '../../../lib/platform/feeds/by-host';

/** Runs the work over `hosts` and tells the most that ran at once, in all and on one host. */
async function watched(hosts: readonly string[], atOnce: number, signal?: AbortSignal) {
  const running: string[] = [];
  const most = { all: 0, host: 0, done: 0 };
  await byHost(hosts, {
    hostOf: (host) => host,
    atOnce,
    signal,
    run: async (host) => {
      running.push(host);
      most.all = Math.max(most.all, running.length);
      most.host = Math.max(most.host, running.filter((one) => one === host).length);
      await new Promise((go) => setTimeout(go, 0));
      running.splice(running.indexOf(host), 1);
      most.done++;
    },
  });
  return most;
}

describe('byHost', () => {
  it('works on a thousand feeds six at a time and one a host', async () => {
    const hosts = Array.from({ length: 1_000 }, (_, index) => `site-${index % 200}.test`);
    expect(await watched(hosts, 6)).toEqual({ all: 6, host: 1, done: 1_000 });
  });

  it('does everything once, whatever the hosts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), fc.integer({ min: 1, max: 8 }), async (hosts, atOnce) => {
        const { all, host, done } = await watched(hosts, atOnce);
        expect(done).toBe(hosts.length);
        expect(all).toBeLessThanOrEqual(atOnce);
        expect(host).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it('begins nothing more once it is not wanted', async () => {
    const cancelling = new AbortController();
    const working = watched(
      Array.from({ length: 100 }, (_, index) => String(index)),
      2,
      cancelling.signal,
    );
    cancelling.abort();
    expect((await working).done).toBeLessThanOrEqual(2);
  });
});
