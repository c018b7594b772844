/** "Save this page": what will be kept is shown before it is kept; "saved" is true; a page is underlined by it; it can be taken back. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { underlinedOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { axeOn } from './harness/axe-on';
import { inEachBrowser, type Stage } from './harness/in-each-browser';
import { libraryScreen } from './harness/library-screen';
import { withLeave } from './harness/with-leave';

const PROSE = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>Direktur Utama Bank Sagara, Yuliana Prameswari, mengatakan pada hari ke-${index + 1} bahwa kredit usaha kecil tumbuh di Sulawesi. "Kami akan membuka cabang baru," kata Yuliana Prameswari kepada wartawan di Kendari.</p>`,
).join('');
const PAGES = {
  '/berita.html': {
    html: `<!doctype html><html lang="id"><head><title>Kredit usaha kecil tumbuh | Kabar</title><meta property="og:site_name" content="Kabar">
      <meta property="article:published_time" content="2026-11-20T09:30:00+08:00"><meta property="og:type" content="article"></head>
      <body><nav>Beranda Politik</nav><article><h1>Kredit usaha kecil tumbuh</h1>${PROSE}</article></body></html>`,
  },
  '/lain.html': {
    html: '<!doctype html><html lang="id"><title>Lain</title><p>Kemarin Yuliana Prameswari datang ke Kendari untuk bertemu para pedagang kecil.',
  },
  '/depan.html': { html: '<!doctype html><title>Depan</title><ul><li><a href="/1">Satu</a><li><a href="/2">Dua</a></ul>' },
};

/** The preview of the page in `page`, opened by its tab's number as menu and command do. */
async function previewOf(stage: Stage, page: Page): Promise<Page> {
  const asking = await stage.openScreen('library.html', '.library-add input');
  const tab = await asking.evaluate(async (url) => {
    interface Tabs {
      query(what: object): Promise<readonly { id: number; url?: string }[]>;
    }
    const scope = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs }>;
    return (await (scope.browser ?? scope.chrome).tabs.query({})).find((one) => one.url === url)?.id;
  }, page.url());
  await asking.close();
  return stage.openScreen(`save.html?tab=${tab}`, 'h1');
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

inEachBrowser(
  'saving a page',
  (stage) => {
    it('shows what would be kept, and keeps nothing when it is left', async () => {
      const page = await stage.open('/berita.html?id=7&utm_source=surat&token=rahasia#komentar');
      const preview = await previewOf(stage, page);
      await preview.waitForSelector('.save-main');
      const text = await textOf(preview);
      expect(text).toContain('Kredit usaha kecil tumbuh');
      expect(text).toMatch(/20 Nov 2026|Nov 20, 2026/);
      expect(text).toContain('Kabar');
      expect(text).toContain('/berita.html?id=7 · taken out: utm_source, token');
      expect(text).not.toContain('rahasia');
      expect(text).toContain('Yuliana Prameswari');
      expect(text).not.toContain('Beranda');
      expect(await axeOn(preview)).toEqual([]);
      await (await libraryScreen(stage)).said('Pages you save will be here');
    });

    it('keeps it, underlines its names elsewhere, and takes it back', { timeout: 60_000 }, async () => {
      const page = await stage.open('/berita.html?id=7');
      const other = await stage.open('/lain.html');
      const preview = await previewOf(stage, page);
      await (await preview.waitForSelector('.save-main'))?.click();
      await expect.poll(() => textOf(preview), { timeout: 10_000 }).toContain('Saved.');
      await (await libraryScreen(stage)).said(/Saved pages\n?\s*1 report/);
      await other.bringToFront();
      await other.reload();
      await waitUnderlined(other, 'Yuliana Prameswari');
      await preview.bringToFront();
      await (await preview.$('button::-p-text(Undo)'))?.click();
      await expect.poll(() => textOf(preview), { timeout: 10_000 }).toContain('Taken back');
      await (await libraryScreen(stage)).said(/Saved pages\n?\s*0 reports/);
      await other.bringToFront();
      await expect
        .poll(
          async () => {
            await other.reload();
            await new Promise((go) => setTimeout(go, 700));
            return underlinedOn(other);
          },
          { timeout: 10_000 },
        )
        .not.toContain('Yuliana Prameswari');
    });

    it('says that a front page is no report', async () => {
      const preview = await previewOf(stage, await stage.open('/depan.html'));
      await expect.poll(() => textOf(preview), { timeout: 10_000 }).toContain('finds no report on this page');
    });

    it('says that a page is not open any more', async () => {
      const preview = await stage.openScreen('save.html?tab=987654', 'h1');
      await expect.poll(() => textOf(preview), { timeout: 10_000 }).toContain('not open any more');
    });
  },
  { extension: withLeave, pages: PAGES },
);
