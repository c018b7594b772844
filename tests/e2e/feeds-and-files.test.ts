/** A new reader's first hour: feeds, a list, a saved page; names underlined elsewhere; a pack and a backup that come back in a new profile. */
import { expect, it } from 'vitest';
import { cardOn } from '../../scripts/drive/card-on';
import { restOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import type { Engine } from '../../scripts/find-browser';
import { axeOn } from './harness/axe-on';
import { stored } from './harness/background-of';
import { inEachBrowser, type Stage } from './harness/in-each-browser';
import { libraryScreen } from './harness/library-screen';
import { withLeave } from './harness/with-leave';

const XML = { 'content-type': 'application/rss+xml; charset=utf-8' };
const item = (link: string, title: string, text: string) =>
  `<item><title>${title}</title><link>${link}</link><pubDate>Thu, 19 Nov 2026 09:30:00 +0700</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`;
const feed = (title: string, items: string) => ({
  html: `<rss version="2.0"><channel><title>${title}</title><link>http://kabar.test/</link>${items}</channel></rss>`,
  headers: XML,
});

const PAGES = {
  '/kabar.xml': feed(
    'Kabar',
    item(
      'http://kabar.test/1',
      'Beras &lt;img src=x onerror=alert(1)&gt; naik',
      'Direktur Utama PT Sumber Padi Raya Wulandari Kusumaningrum mengatakan harga beras naik di Bali. "Stok kami cukup," kata Wulandari Kusumaningrum.',
    ),
  ),
  '/warta.xml': feed(
    'Warta',
    item(
      'http://warta.test/1',
      'Pelabuhan',
      'Menteri Perhubungan Bagus Rahmatullah meresmikan pelabuhan di Makassar. Bagus Rahmatullah berterima kasih kepada warga.',
    ),
  ),
  '/daftar.xml': feed(
    'Daftar',
    item(
      'http://daftar.test/1',
      'Sekolah',
      'Kepala sekolah Retno Wijayanti membuka perpustakaan di Kupang. Retno Wijayanti mengajak murid membaca.',
    ),
  ),
  '/': {
    html: '<!doctype html><title>Warta</title><link rel="alternate" type="application/rss+xml" href="/warta.xml"><p>Warta.',
  },
  '/lain.html': {
    html: '<!doctype html><html lang="id"><title>Lain</title><p>Kemarin Wulandari Kusumaningrum bertemu Bagus Rahmatullah di Surabaya, dan Retno Wijayanti di Kupang. Mereka membahas harga beras bersama.',
  },
};
const LIST = `<?xml version="1.0"?><opml version="2.0"><head><title>Daftar</title></head><body><outline text="Sekolah">
<outline text="Daftar" xmlUrl="http://daftar.test/daftar.xml"/>
<outline text="Router" xmlUrl="http://127.0.0.1:PORT/rahasia.xml"/>
<outline text="NAS" xmlUrl="http://192.168.7.7/rahasia.xml"/>
</outline></body></opml>`;
const NAMES = ['kabar.test', 'warta.test', 'daftar.test'];
const backups = new Map<Engine, Buffer>();
const packs = new Map<Engine, Buffer>();

inEachBrowser(
  "a reader's own coverage",
  (stage) => {
    it('is empty at first, and says what will be there', async () => {
      const screen = await libraryScreen(stage);
      await screen.said('Feeds you add will be here');
      expect(await axeOn(screen.page)).toEqual([]);
    });

    it('asks once about an address of the own network, then adds its feed and reads it', async () => {
      const screen = await libraryScreen(stage);
      await screen.add(`${stage.site.url}/kabar.xml`);
      await screen.said('is in your own network');
      expect(stage.site.asked).not.toContain('/kabar.xml');
      await screen.press('Yes, ask it');
      await screen.said(/Kabar\n?\s*1 report/);
    });

    it('finds the feed of a site', async () => {
      const screen = await libraryScreen(stage);
      await screen.add('http://warta.test/');
      await screen.said(/Warta\n?\s*1 report/);
    });

    it('takes what it may from a list, lists the rest, and asks nothing of the own network', async () => {
      const screen = await libraryScreen(stage);
      await screen.choose('daftar.opml', LIST.replace('PORT', String(stage.site.port)));
      await screen.said('1 feed can be added. 2 lines cannot.');
      await screen.press('Add them all');
      await screen.said(/Daftar\n?\s*1 report/);
      expect(stage.site.asked).not.toContain('/rahasia.xml');
    });

    it('underlines on another page whom the feeds name', async () => {
      const page = await stage.open('/lain.html');
      await waitUnderlined(page, 'Wulandari Kusumaningrum', 'Bagus Rahmatullah', 'Retno Wijayanti');
    });

    it('is muted by its name, also in the settings', async () => {
      const page = await stage.open('/lain.html');
      await restOn(page, 'Retno Wijayanti');
      const card = cardOn(page);
      await card.waitText((text) => text.includes('report'));
      await new Promise((go) => setTimeout(go, 500));
      await card.click('button[aria-label^="Mute"]');
      await card.waitText((text) => text.includes('Muted.'));
      const options = await stage.openScreen('options.html', '.options-list');
      expect(await options.$eval('.options-list span', (item) => item.textContent)).toBe('Retno Wijayanti');
      await options.click('.options-list button');
      const words = () => options.evaluate(() => document.activeElement?.textContent);
      // What is pressed goes each time: the focus goes to what takes it back.
      for (const next of ['Undo', 'Unmute']) {
        await expect.poll(words).toBe(next);
        await options.keyboard.press('Enter');
      }
      await expect.poll(words).toBe('Undo');
      await expect.poll(async () => JSON.stringify(await stored(stage, 'settings'))).toContain('"muted":[]');
    });

    it('lists the reports of a feed as text, deletes one, and brings it back', async () => {
      const screen = await libraryScreen(stage);
      await screen.press('Kabar');
      await screen.page.waitForSelector('.library-report');
      expect(await screen.page.$eval('.library-title', (title) => title.textContent)).toBe('Beras naik');
      await screen.page.click('.library-report .icon-button');
      await screen.said('No report yet.');
      await screen.page.keyboard.press('Enter');
      await screen.page.waitForSelector('.library-headline:focus');
      expect(await axeOn(screen.page)).toEqual([]);
    });

    it('hands out a pack of a feed, and a backup of everything', async () => {
      const screen = await libraryScreen(stage);
      await screen.press('Kabar');
      packs.set(stage.engine, await screen.handedBy('Export as a pack'));
      await screen.said('1 report was handed to you as a pack.');
      backups.set(stage.engine, await screen.handedBy('Make a backup'));
      await screen.said('The backup was handed to you as a file.');
    });

    it('deletes a feed, and brings it back', async () => {
      const screen = await libraryScreen(stage);
      await screen.press('Daftar');
      await screen.press('Delete this feed and its reports');
      await screen.said('“Daftar” was deleted.');
      expect(await screen.page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
      // After a file was handed out Firefox shows it in a panel of its own, which has the focus: Enter would be the panel's.
      await screen.press('Undo');
      await screen.said('“Daftar” is back.');
      await screen.said(/Daftar\n?\s*1 report/);
      expect(await screen.page.evaluate(() => document.activeElement?.textContent)).toBe('Daftar');
    });
  },
  { extension: withLeave, pages: PAGES, names: NAMES },
);

/** The backup of the other browser, where that ran before. */
const other = ({ engine }: Stage) => backups.get(engine === 'firefox' ? 'chromium' : 'firefox') ?? backups.get(engine);

inEachBrowser(
  'a new profile',
  (stage) => {
    it('takes a pack, and underlines whom it names', async () => {
      const screen = await libraryScreen(stage);
      await screen.choose('kabar.konteks', packs.get(stage.engine)!);
      await screen.said('1 report was taken in.');
      await screen.choose('rusak.konteks', packs.get(stage.engine)!.subarray(0, -20));
      await screen.said(/The pack is damaged.* rusak\.konteks: \S/);
      await waitUnderlined(await stage.open('/lain.html'), 'Wulandari Kusumaningrum');
    });

    it("restores a backup, also the other browser's, and makes the same one again", async () => {
      const screen = await libraryScreen(stage);
      await screen.page.$eval('.library > section:last-child', (end) => end.scrollIntoView());
      await screen.choose('semua.konteks-backup', other(stage)!);
      const asked = await screen.page.waitForSelector('.library-question');
      expect(await asked?.isIntersectingViewport()).toBe(true);
      expect(await asked?.evaluate((question) => question === document.activeElement)).toBe(true);
      await screen.press('Replace this library with it');
      await screen.said('3 reports were restored.');
      await screen.said(/Warta\n?\s*1 report/);
      await waitUnderlined(await stage.open('/lain.html'), 'Wulandari Kusumaningrum', 'Bagus Rahmatullah', 'Retno Wijayanti');
      expect((await screen.handedBy('Make a backup')).equals(other(stage)!)).toBe(true);
    });

    it('changes nothing for a backup that is cut', async () => {
      const screen = await libraryScreen(stage);
      await screen.choose('semua.konteks-backup', other(stage)!.subarray(0, -200));
      await screen.press('Replace this library with it');
      await screen.said('The backup is damaged');
      await screen.said(/Warta\n?\s*1 report/);
    });
  },
  { extension: withLeave, pages: PAGES, names: NAMES },
);
