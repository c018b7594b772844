/** What comes by itself: feeds refreshed by the alarm, whole articles of teasers, newer versions of packs; and packs of what was found. */
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { writePack } from '../../lib/pack/write-pack';
import { cardOn, until } from '../../scripts/drive/card-on';
import { restOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { ENTITIES, READINGS } from '../fixtures/library';
import { inWorker, type Listeners } from './harness/address-bar';
import { inEachBrowser, type Stage } from './harness/in-each-browser';
import { libraryScreen } from './harness/library-screen';
import { withLeave } from './harness/with-leave';
import { openOwnLibrary, withLibrary, withLibraryPage } from './harness/with-library-page';

const item = (number: number, text: string) =>
  `<item><title>Laporan ${number}</title><link>http://kabar.test/${number}.html</link><description>${text}</description></item>`;
const ITEMS = [
  item(1, 'Direktur Wulandari Kusumaningrum membuka pasar di Kupang. Wulandari Kusumaningrum berterima kasih kepada warga.'),
  item(
    2,
    'Menteri Perhubungan Bagus Rahmatullah meresmikan pelabuhan di Makassar. Bagus Rahmatullah berterima kasih kepada warga.',
  ),
  item(3, 'Sekolah dibuka kembali hari ini.'),
];
const WHOLE = [
  'Kepala sekolah Retno Wijayanti membuka perpustakaan baru di Kupang pada hari Senin. Gedung dua lantai itu dibangun selama tiga tahun dengan uang daerah, dan menyimpan dua belas ribu buku bacaan untuk anak.',
  'Retno Wijayanti mengajak murid membaca setiap pagi sebelum pelajaran dimulai. Menurut dia, kebiasaan itu sudah berjalan di empat sekolah lain, dan nilai membaca murid di sana naik sejak tahun lalu.',
  'Perpustakaan buka dari pagi sampai sore, juga pada hari libur. Warga boleh meminjam buku tanpa biaya, asalkan membawa kartu tanda penduduk, sedangkan murid cukup menyebut nama sekolahnya kepada penjaga.',
  'Pemerintah kota menyiapkan dua perpustakaan lain tahun depan. Tanahnya sudah ada, tetapi uangnya masih dibahas dalam rapat anggaran yang akan berlangsung bulan depan di balai kota.',
];
const made = (readings: typeof READINGS) => writePack({ entities: ENTITIES, readings }, { name: 'Elok', publisher: 'Kabar' });
const corrected = { ...READINGS[0]!, article: { ...READINGS[0]!.article, publisher: 'Kabar Elok Raya' } };
const VERSIONS = [await made(READINGS.slice(0, 2)), await made([corrected, ...READINGS.slice(1, 4)])];

/** How much of it the site gives out; each browser begins anew. */
const given = { items: 1, version: 0 };
const PAGES = {
  '/kabar.xml': {
    get html() {
      return `<rss version="2.0"><channel><title>Kabar</title>${ITEMS.slice(0, given.items).join('')}</channel></rss>`;
    },
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  },
  '/3.html': {
    html: `<!doctype html><html lang="id"><head><title>Laporan 3</title><style>p { margin-block: 150vh }</style></head><body><article><h1>Laporan 3</h1><p>${WHOLE.join('</p><p>')}</p></article></body></html>`,
  },
  '/elok.konteks': { html: '', answer: (_: unknown, response: ServerResponse) => void response.end(VERSIONS[given.version]) },
  '/lain.html': {
    html: '<!doctype html><html lang="id"><title>Lain</title><p>Kemarin Wulandari Kusumaningrum bertemu Bagus Rahmatullah di Surabaya, dan Retno Wijayanti di Kupang. Mereka membahas harga beras.',
  },
};

/** The page of the web that a click opens in a tab of its own. */
async function pageOpenedBy({ driven: { browser } }: Stage, address: string, click: () => Promise<void>): Promise<Page> {
  const opened = browser.waitForTarget((target) => target.url().startsWith(address), { timeout: 10_000 });
  await click();
  const page = await (await opened).page();
  if (!page) throw new Error(`${address} is no page`);
  await page.bringToFront();
  return page;
}

/** The alarm goes in the background, and all feeds and packs are due. */
async function setOffAlarm(stage: Stage): Promise<void> {
  const own = await openOwnLibrary(stage);
  await withLibrary(own, undefined, (library) => library.makeDue());
  if (stage.engine === 'firefox') await withLibrary(own, undefined, async (library) => library.setAlarm());
  else
    await inWorker(
      stage,
      (name) => (globalThis as unknown as { chrome: Listeners }).chrome.alarms.onAlarm.dispatch({ name, scheduledTime: 0 }),
      'feeds',
    );
  await own.close();
}

const extension = await withLibraryPage(undefined, withLeave);

inEachBrowser(
  'coverage that comes by itself',
  (stage) => {
    it('is fetched by the background when the alarm goes', async () => {
      Object.assign(given, { items: 1, version: 0 });
      const screen = await libraryScreen(stage);
      await screen.add('http://kabar.test/kabar.xml');
      await screen.said(/Kabar\n?\s*1 report/);
      given.items = 2;
      await setOffAlarm(stage);
      await screen.said(/Kabar\n?\s*2 reports/);
      await waitUnderlined(await stage.open('/lain.html'), 'Bagus Rahmatullah');
    });

    it('is read whole where the reader lets a feed fetch its articles', async () => {
      const screen = await libraryScreen(stage);
      await screen.press('Kabar');
      await screen.press('Fetch whole articles');
      await screen.said('Keep to what the feed gives');
      given.items = 3;
      await screen.press('Refresh now');
      await screen.said(/Kabar\n?\s*3 reports/);
      expect(stage.site.asked).toContain('/3.html');
      await waitUnderlined(await stage.open('/lain.html'), 'Bagus Rahmatullah', 'Retno Wijayanti');
    });

    it('row 34: leads from a passage on a card to its words in the original', async () => {
      const page = await stage.open('/lain.html');
      await restOn(page, 'Retno Wijayanti');
      const card = cardOn(page);
      await card.waitText((text) => text.includes('report'));
      const original = await pageOpenedBy(stage, 'http://kabar.test/3.html', () => card.click('.passage .source-original'));
      await until('it has gone to the words', () =>
        original.evaluate(() => {
          const words = [...document.querySelectorAll('p')].filter((one) => one.textContent?.includes('Retno Wijayanti'));
          const isSeen = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
          return scrollY > 0 && words.some((one) => isSeen(one.getBoundingClientRect()));
        }),
      );
      expect(await original.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
      await original.close();
    });

    it('is told of a pack before it is taken', async () => {
      const screen = await libraryScreen(stage);
      await screen.add('http://kabar.test/elok.konteks');
      await screen.said(/Elok\n?\s*2 reports/);
      given.version = 1;
      await setOffAlarm(stage);
      const said = await screen.said('A newer version is there: +2 reports, 1 corrected, 0 taken out.');
      expect(said).toMatch(/Elok\n?\s*2 reports/);
      await screen.press('Take it');
      const taken = await screen.said(/Elok\n?\s*4 reports/);
      expect(taken).not.toContain('A newer version is there');
    });

    it('is handed on as a pack of what a search finds, or of the reports on a name, and never as one of nothing', async () => {
      const found = await libraryScreen(stage, '?pack=&query=pelabuhan');
      expect((await found.handedBy('Make the pack')).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
      await found.said('1 report was handed to you as a pack.');
      const named = await libraryScreen(stage, '?pack=&entity=bagus-rahmatullah&name=Bagus+Rahmatullah');
      await named.said('The reports that name Bagus Rahmatullah');
      await named.press('Make the pack');
      await named.said('1 report was handed to you as a pack.');
      const nothing = await libraryScreen(stage, '?pack=&query=tiadasamasekali');
      await nothing.press('Make the pack');
      await nothing.said('No report was found for this pack, so none was made.');
    });
  },
  { extension, pages: PAGES, names: ['kabar.test'] },
);
