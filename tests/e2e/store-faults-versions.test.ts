/**
 * Two pages at once, a new version while an old page is open, backups from one browser to the other, and browsers that keep nothing.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { call, openFaults } from '../faults/faulty-extension';
import { inFaultyBrowsers } from '../faults/in-faulty-browsers';

/** The backup that each browser wrote, of equal libraries. */
const backups: string[] = [];

inFaultyBrowsers('the library', (bench) => {
  it('loses nothing of what two pages write at once', { timeout: 60_000 }, async () => {
    const pages = [await bench.start(), await openFaults(bench.driven)] as const;
    const step = fc.record({ page: fc.nat(1), word: fc.string({ minLength: 1, maxLength: 4 }), number: fc.nat(50) });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 20 }), async (steps) => {
        run += 1;
        const source = `feed:${run}`;
        await Promise.all(
          steps.map(async ({ page, word, number }) => {
            const answers = await Promise.all([
              call(pages[page]!, 'append', source, word),
              call(pages[page]!, 'saveOne', number, source),
            ]);
            expect(answers[1]).toBe('saved');
          }),
        );
        const found = (await call(pages[0], 'sources')).find(({ id }) => id === source);
        expect([...(found?.folder ?? [])].sort()).toEqual(steps.map(({ word }) => word).sort());
        expect(found?.articles).toBe(new Set(steps.map(({ number }) => number)).size);
        expect(await call(pages[1], 'followed', source)).toBe(found?.articles);
      }),
      { numRuns: 8 },
    );
    expect(await call(pages[0], 'problems')).toEqual([]);
    await bench.stop();
  });

  it('is the same in a backup of either browser, and comes back the same', { timeout: 60_000 }, async () => {
    const page = await bench.start(`${bench.profile}-other`);
    await call(page, 'importMany', 'pack:a', 0, 150);
    await call(page, 'saveOneOf2020');
    const backup = await call(page, 'backup');
    for (const file of [...backups, backup]) {
      expect(await call(page, 'restore', file, 'replace')).toBe('ok');
      expect(await call(page, 'backup')).toBe(file);
    }
    backups.push(backup);
  });

  it('is migrated while a page has it open, which then says so; the older version leaves it alone', {
    timeout: 60_000,
  }, async () => {
    const [older, newer] = [await openFaults(bench.driven), await openFaults(bench.driven)];
    expect(await call(older, 'open')).toBe('ok');
    // One of the articles that came bound together is read anew: some stand alone now, some do not.
    expect(await call(older, 'saveOne', 5, 'pack:a')).toBe('saved');
    expect(await call(older, 'problems')).toEqual([]);
    expect(await call(older, 'readAll', 'pack:a')).toEqual({ listed: 150, readable: 150, damaged: 0 });
    expect(await call(newer, 'openNextVersion')).toBe('migrated 151');
    expect(await call(older, 'saveOne', 1)).toBe('closed');
    expect(await call(older, 'open')).toBe('newer');
    expect(await call(newer, 'openNextVersion')).toBe('migrated 151');
    await bench.stop();
  });
});
