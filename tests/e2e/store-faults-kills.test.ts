/**
 * Background and page killed in the middle of imports: after each kill all of it is there or nothing.
 * 200 articles and 5 kills of each kind; KONTEKS_FAULTS=full imports 50,000 and kills 20 times.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { call, openFaults } from '../faults/faulty-extension';
import { type FaultBench, IS_FULL, inFaultyBrowsers } from '../faults/in-faulty-browsers';
import { stopBackground } from './harness/background-of';
import type { Stage } from './harness/in-each-browser';

const COUNT = IS_FULL ? Number(process.env.KONTEKS_FAULTS_ARTICLES ?? 50_000) : 200;
const KILLS = IS_FULL ? 20 : 5;
const LONG = IS_FULL ? { timeout: 3_600_000 } : {};

/** How much is written when the kill comes: spread over the import, in an order that jumps about; once it is all, and is committed. */
const MOMENTS = Array.from({ length: KILLS }, (_, at) => ((((at * 3) % KILLS) + 1) / KILLS) * COUNT);

/** All or nothing where it is killed while it commits; before that nothing. */
const rightAfter = (written: number) => (written < COUNT ? [0] : [0, COUNT]);

inFaultyBrowsers('an import that is killed', (bench: FaultBench) => {
  it('comes to its end when nobody kills it', LONG, async () => {
    const page = await bench.start();
    expect(await call(page, 'importMany', 'pack:whole', 0, COUNT)).toBe(COUNT);
    await call(page, 'remove', 'pack:whole');
    expect(await call(page, 'problems')).toEqual([]);
    await page.close();
  });

  it('with its background leaves all or nothing', LONG, async () => {
    const page = await openFaults(bench.driven);
    const stage = { engine: bench.engine, driven: bench.driven, extension: bench.extension } as Stage;
    for (const written of MOMENTS) {
      const id = `pack:${written}`;
      await call(page, 'wake');
      await call(page, 'backgroundBegins', id, COUNT, written);
      await stopBackground(stage);
      const articles = await leftOf(page, id);
      expect(rightAfter(written)).toContain(articles);
      expect(await call(page, 'followed', id)).toBe(articles);
      if (articles > 0) await call(page, 'remove', id);
    }
    await page.close();
  });

  it('with its page leaves all or nothing', LONG, async () => {
    const witness = await openFaults(bench.driven);
    for (const written of MOMENTS) {
      const id = `pack:p${written}`;
      const page = await openFaults(bench.driven);
      await call(page, 'beginImport', id, COUNT, written);
      await page.close();
      const articles = await leftOf(witness, id);
      expect(rightAfter(written)).toContain(articles);
      if (articles > 0) await call(witness, 'remove', id);
    }
  });
});

/** How many articles of a source are there after a kill. On a slow machine the lock of the one that was killed is let go of a moment later. */
async function leftOf(page: Page, id: string): Promise<number> {
  await expect.poll(() => call(page, 'problems'), { timeout: 10_000 }).toEqual([]);
  return (await call(page, 'sources')).find((source) => source.id === id)?.articles ?? 0;
}
