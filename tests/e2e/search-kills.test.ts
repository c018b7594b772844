/**
 * The index of search in real IndexedDB: its worker is ended at 20 moments of following and merging, and its records are harmed.
 * After each: the answers of MiniSearch over the same articles, and the next worker comes to the end.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bundled } from './harness/bundled';
import { inEachBrowser } from './harness/in-each-browser';
import type { SearchKills } from './harness/in-search-kills';

const KILLS = 20;
const CHANGES_BETWEEN = 40;
/** The last of them come after the kill: a merge that was left under way meets articles that changed since. */
const CHANGES_AFTER = 9;
const LAST = CHANGES_BETWEEN * (KILLS + 1);
/** Dictionary, postings, documents' names and facts, and what names them all. */
const KINDS = ['d', 'p', 'n', 'f', 'manifest'] as const;
const HARMS = ['a bit flipped', 'its end cut off', 'lost'] as const;

const code = await bundled('tests/e2e/harness/in-search-kills.ts');
const PAGES = {
  '/search-kills.html': { html: '<!doctype html><title>kills</title><main></main><script src="/search-kills.js"></script>' },
  '/search-kills.js': { html: code, headers: { 'content-type': 'text/javascript; charset=utf-8' } },
};

/** Which record a worker is killed at: spread over all that it asks for, in an order that jumps about. */
function momentOf(kill: number, records: number): number {
  return 1 + Math.floor(((((kill * 7) % KILLS) + 0.5) / KILLS) * records);
}

/** Calls a function of the page. */
async function call<K extends keyof SearchKills>(page: Page, name: K, ...given: Parameters<SearchKills[K]>) {
  const source = `globalThis.searchKills.${name}(...${JSON.stringify(given)})`;
  return (await page.evaluate(source)) as Awaited<ReturnType<SearchKills[K]>>;
}

inEachBrowser(
  'the index of search',
  (stage) => {
    it(`answers rightly after each of ${KILLS} kills on its way, and the next worker comes to the end`, async () => {
      const page = await stage.open('/search-kills.html');
      const first = await call(page, 'follow', CHANGES_BETWEEN);
      expect(first).toMatchObject({ seq: CHANGES_BETWEEN, isMerging: false, wrong: [] });
      let killedOnTheWay = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const before = CHANGES_BETWEEN * (kill + 1);
        const last = before + CHANGES_BETWEEN;
        const coming = last - CHANGES_AFTER;
        const left = await call(page, 'kill', coming, momentOf(kill, first.records));
        expect(left.wrong, `killed at ${left.seq} of ${coming}`).toEqual([]);
        expect(left.seq).toBeGreaterThanOrEqual(before);
        if (left.seq < coming || left.isMerging) killedOnTheWay++;
        expect(await call(page, 'follow', last)).toMatchObject({ seq: last, isMerging: false, wrong: [] });
      }
      // Were few of them killed on their way, little would be shown.
      expect(killedOnTheWay).toBeGreaterThan(KILLS / 2);
    }, 120_000);

    it('notices records that are cut, altered or lost, and is made again from the articles', async () => {
      const page = await stage.open('/search-kills.html');
      for (const kind of KINDS) {
        for (const harm of HARMS) {
          // Without its manifest an index is an empty one.
          if (kind === 'manifest' && harm === 'lost') continue;
          const { seen, mended } = await call(page, 'harm', kind, harm, LAST);
          expect(seen, `${kind}: ${harm}`).toBe('noticed');
          expect(mended).toMatchObject({ seq: LAST, isMerging: false, wrong: [] });
        }
      }
    }, 60_000);
  },
  { pages: PAGES },
);
