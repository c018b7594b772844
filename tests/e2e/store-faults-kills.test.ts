/**
 * Background and page killed in the middle of imports: after each kill all of it is there or nothing.
 * 200 articles and 5 kills of each kind; KONTEKS_FAULTS=full imports 50,000 and kills 20 times.
 */
import { expect, it } from 'vitest';
import { call, openFaults } from '../faults/faulty-extension';
import { type FaultBench, IS_FULL, inFaultyBrowsers } from '../faults/in-faulty-browsers';
import { stopBackground } from './harness/background-of';
import type { Stage } from './harness/in-each-browser';

const COUNT = IS_FULL ? Number(process.env.KONTEKS_FAULTS_ARTICLES ?? 50_000) : 200;
const KILLS = IS_FULL ? 20 : 5;

/** Moments spread over the time that an import takes, the last after its end, in an order that jumps about. */
function momentsOf(takesMs: number): number[] {
  return Array.from({ length: KILLS }, (_, at) => ((((at * 3) % KILLS) + 0.5) / KILLS) * takesMs * 1.1);
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

inFaultyBrowsers('an import that is killed', (bench: FaultBench) => {
  let takesMs = 0;

  it('takes its time when nobody kills it', { timeout: 600_000 }, async () => {
    const page = await bench.start();
    const start = performance.now();
    expect(await call(page, 'importMany', 'pack:whole', 0, COUNT)).toBe(COUNT);
    takesMs = performance.now() - start;
    await call(page, 'remove', 'pack:whole');
    expect(await call(page, 'problems')).toEqual([]);
    await page.close();
  });

  it('with its background leaves all or nothing', { timeout: IS_FULL ? 3_600_000 : 120_000 }, async () => {
    const page = await openFaults(bench.driven);
    const stage = { engine: bench.engine, driven: bench.driven, extension: bench.extension } as Stage;
    const outcomes = new Set<number>();
    for (const [at, moment] of momentsOf(takesMs).entries()) {
      await call(page, 'wake');
      await call(page, 'tellBackground', `pack:${at}`, COUNT);
      await sleep(moment);
      await stopBackground(stage);
      // On a slow machine the lock of the one that was killed is let go of a moment later.
      await expect.poll(() => call(page, 'problems'), { timeout: 10_000 }).toEqual([]);
      const found = (await call(page, 'sources')).find(({ id }) => id === `pack:${at}`);
      expect([undefined, COUNT]).toContain(found?.articles);
      expect(await call(page, 'followed', `pack:${at}`)).toBe(found?.articles ?? 0);
      outcomes.add(found?.articles ?? 0);
      if (found) await call(page, 'remove', `pack:${at}`);
    }
    // Were none of them killed on its way, nothing would be shown.
    expect(outcomes).toContain(0);
    await page.close();
  });

  it('with its page leaves all or nothing', { timeout: IS_FULL ? 3_600_000 : 120_000 }, async () => {
    const witness = await openFaults(bench.driven);
    const outcomes = new Set<number>();
    for (const [at, moment] of momentsOf(takesMs).entries()) {
      const page = await openFaults(bench.driven);
      call(page, 'importMany', `pack:p${at}`, 0, COUNT).catch(() => undefined);
      await sleep(moment);
      await page.close();
      await expect.poll(() => call(witness, 'problems'), { timeout: 10_000 }).toEqual([]);
      const found = (await call(witness, 'sources')).find(({ id }) => id === `pack:p${at}`);
      expect([undefined, COUNT]).toContain(found?.articles);
      outcomes.add(found?.articles ?? 0);
      if (found) await call(witness, 'remove', `pack:p${at}`);
    }
    expect(outcomes).toContain(0);
  });
});
