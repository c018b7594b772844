/** A long list of reports: only what is in sight is there, the last one can be reached, by wheel and by keyboard. */
import { expect, it } from 'vitest';
import { parseTextArticle } from '../../lib/article/parse-text-article';
import { writePack } from '../../lib/pack/write-pack';
import { readArticle } from '../../lib/reading/read-article';
import { inEachBrowser } from './harness/in-each-browser';
import { libraryScreen } from './harness/library-screen';

const COUNT = 1_500;
const MOST_ROWS = 30;

function pack(): Promise<Uint8Array<ArrayBuffer>> {
  const readings = Array.from({ length: COUNT }, (_, index) =>
    readArticle(
      parseTextArticle('Harga beras naik di pasar hari ini.', {
        title: `Laporan ${index + 1}`,
        url: `https://a.test/${index}`,
        date: '2026-11-01',
      }),
    ),
  ).map((reading) => ({ ...reading, entities: [], quotes: [] }));
  return writePack({ entities: [], readings }, { name: 'Panjang' });
}

inEachBrowser('a library of many reports', (stage) => {
  it('draws what is in sight, down to the last', async () => {
    const screen = await libraryScreen(stage);
    await screen.choose('panjang.konteks', await pack());
    await screen.said('1,500 reports were taken in.');
    await screen.press('Panjang');
    await screen.page.waitForSelector('.library-title');
    const rows = () => screen.page.$$eval('.library-report', (list) => list.length);
    expect(await rows()).toBeLessThan(MOST_ROWS);
    for (const part of [0.3, 0.7, 1]) {
      await screen.page.$eval('.library-reports', (list, to) => list.scrollTo(0, list.scrollHeight * to), part);
      await screen.page.waitForFunction(
        (count, to) => {
          const shown = [...document.querySelectorAll('.library-report')].filter((row) => row.querySelector('.library-title'));
          return shown.some((row) => Number(row.getAttribute('aria-posinset')) >= count * to - 20);
        },
        { timeout: 10_000, polling: 100 },
        COUNT,
        part,
      );
      expect(await rows()).toBeLessThan(MOST_ROWS);
    }
    expect(await screen.page.$$eval('.library-report', (list) => list.at(-1)?.getAttribute('aria-posinset'))).toBe(String(COUNT));
    await screen.page.focus('.library-reports');
    await screen.page.keyboard.press('Home');
    await screen.page.waitForFunction(() => document.querySelector('.library-report')?.getAttribute('aria-posinset') === '1', {
      timeout: 10_000,
      polling: 100,
    });
  });

  it('row 50: says whether the browser promised to keep the library, and asks when told to', async () => {
    const screen = await libraryScreen(stage);
    // Chromium keeps it unasked; Firefox was asked, and said yes, when the pack was taken in.
    await screen.said('The browser keeps the library until you delete it.');
    if (stage.engine === 'chromium') return;
    for (const answer of [false, true]) {
      await screen.page.evaluate((given) => {
        let promised = false;
        StorageManager.prototype.persisted = async () => promised;
        StorageManager.prototype.persist = async () => {
          promised = given;
          return given;
        };
      }, answer);
      await screen.page.select('.library-days select', answer ? '90' : '365');
      await screen.said('The browser has not promised to keep the library');
      await screen.press('Ask it to');
      await screen.said(
        answer ? 'The browser keeps the library until you delete it.' : 'The browser did not promise it this time.',
      );
    }
  });
});
