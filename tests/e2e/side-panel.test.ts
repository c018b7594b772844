/** The page brief beside a page: it follows what is in view, leads to mentions and back, works with underlines off. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { inFirefoxWindow } from '../../scripts/drive/firefox-window';
import { geckoIdOf } from '../../scripts/drive/launch';
import { restOn, underlinedOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { axeOn } from './harness/axe-on';
import { store } from './harness/background-of';
import { openBeside } from './harness/beside';
import { inEachBrowser, type Stage } from './harness/in-each-browser';

const far = '<div style="height: 3000px"></div>';
const LONG = `<!doctype html><html lang="id"><head><meta charset="utf-8"><link rel="icon" href="data:,">
  <title>Halaman panjang</title><meta property="article:published_time" content="2025-03-26"></head>
  <body><h1>Halaman panjang</h1><p>Berita dari Nanning.</p>${far}<p>Lalu Komdigi.</p>${far}<p>Akhirnya Xiaomi.</p></body></html>`;
const UNDATED = LONG.replace(/<meta property.*?>/, '');
const pages = { '/long-view.html': { html: LONG }, '/2025/03/26/panjang.html': { html: UNDATED } };

const topOf = (page: Page) => page.evaluate(() => scrollY);
const hereIn = (panel: Page) =>
  panel.$$eval('[aria-current=location] .brief-word', (names) => names.map((name) => name.textContent));
const follows = (panel: Page, ...names: string[]) =>
  until(`${names} in view`, async () => (await hereIn(panel)).join() === names.join(), 8000);

inEachBrowser(
  'the side panel',
  (stage) => {
    it('marks the names in view as the page is scrolled', async () => {
      const page = await stage.open('/long-view.html');
      await waitUnderlined(page, 'Nanning');
      const panel = await openBeside(stage, 'sidepanel.html', '.brief-name');
      await follows(panel, 'Nanning');
      await page.evaluate(() => scrollTo(0, 3000));
      await follows(panel, 'Komdigi');
      await page.evaluate(() => scrollTo(0, 0));
      await follows(panel, 'Nanning');
    });

    it('leads to a mention on the page and back to where the reader was', async () => {
      const page = await stage.open('/long-view.html');
      await waitUnderlined(page, 'Nanning');
      await page.evaluate(() => scrollTo(0, 40));
      const panel = await openBeside(stage, 'sidepanel.html', '.brief-name');
      expect(await panel.$('.brief-return')).toBeNull();
      await chooseName(panel, 'Komdigi');
      await until('the page is at Komdigi', async () => (await topOf(page)) > 2000);
      await chooseName(panel, 'Xiaomi');
      await until('the page is at Xiaomi', async () => (await topOf(page)) > 5000);
      await panel.click('.brief-return');
      await until('the page is where it was', async () => (await topOf(page)) === 40);
      await until('nowhere is left to go back to', async () => (await panel.$('.brief-return')) === null);
    });

    it('takes up a name that comes onto the page later', async () => {
      const page = await stage.open('/long-view.html');
      await waitUnderlined(page, 'Nanning');
      const panel = await openBeside(stage, 'sidepanel.html', '.brief-name');
      await follows(panel, 'Nanning');
      await page.bringToFront();
      await page.evaluate(() => {
        const later = document.createElement('p');
        later.textContent = 'Baru saja: kabar dari Alibaba Cloud.';
        document.querySelector('h1')?.after(later);
      });
      await until(
        'the panel has the new name',
        async () => {
          const names = await panel.$$eval('.brief-word', (words) => words.map((word) => word.textContent));
          return names.includes('Alibaba Cloud');
        },
        10_000,
      );
    });

    it('says what is new since the page, what to read first, under headings, as lists', async () => {
      const page = await stage.open('/long-view.html');
      await waitUnderlined(page, 'Nanning');
      const panel = await openBeside(stage, 'sidepanel.html', '.brief-name');
      expect(await panel.$$eval('h1, h2', (all) => all.map((one) => `${one.localName} ${one.textContent?.trim()}`))).toEqual([
        'h1 Halaman panjang',
        'h2 What this page is about',
        'h2 New since this page',
        'h2 Read first',
      ]);
      expect(await panel.$$eval('#since ~ ul > li', (items) => items.length)).toBeGreaterThan(0);
      const first = await panel.$$eval('#first ~ ul > li', (items) => items.length);
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThanOrEqual(3);
      expect(await panel.$eval('.brief-note', (note) => note.textContent)).toMatch(/^\S.*2025 · date from the page’s own data$/);
      expect(await axeOn(panel)).toEqual([]);
    });

    it('takes the day from the address of a page that tells none, says so, and the card splits its coverage there', async () => {
      const page = await stage.open('/2025/03/26/panjang.html');
      await restOn(page, 'Nanning');
      await cardOn(page).waitText((text) => /since this page/i.test(text));
      await page.keyboard.press('Escape');
      const panel = await openBeside(stage, 'sidepanel.html', '.brief-name');
      expect(await panel.$eval('.brief-note', (note) => note.textContent)).toMatch(/ · date from the address$/);
      expect(await panel.$$eval('#since ~ ul > li', (items) => items.length)).toBeGreaterThan(0);
    });

    it('works where underlines are off', async () => {
      await store(stage, { settings: { version: 2, highlight: 'off' } });
      const page = await stage.open('/long-view.html');
      const panel = await openBeside(stage, 'sidepanel.html', '.brief-name');
      expect(await underlinedOn(page)).toEqual([]);
      await follows(panel, 'Nanning');
      await chooseName(panel, 'Xiaomi');
      await until('the page is at Xiaomi', async () => (await topOf(page)) > 5000);
      await store(stage, { settings: { version: 2, highlight: 'first' } });
    });

    it('says so where the language of a page is off, and reads the page when asked to', async () => {
      await store(stage, { settings: { version: 2, languages: ['en'] } });
      const page = await stage.open('/long-view.html');
      const panel = await openBeside(stage, 'sidepanel.html', '.brief-empty');
      expect(await panel.$eval('.brief-empty', (empty) => empty.textContent)).toContain('Off for pages in this language');
      expect(await underlinedOn(page)).toEqual([]);
      await panel.click('.brief-empty button');
      await panel.waitForFunction(() => document.querySelectorAll('.brief-word').length === 3);
      await store(stage, { settings: { version: 2, highlight: 'first' } });
    });

    it('opens beside the page in the browser itself', async () => {
      const page = await stage.open('/long-view.html');
      await waitUnderlined(page, 'Nanning');
      expect((await textOfRealPanel(stage, page)).toLowerCase()).toContain('what this page is about');
    });
  },
  { pages },
);

async function chooseName(panel: Page, name: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('button.brief-name')];
    rows.find((row) => row.querySelector('.brief-word')?.textContent === wanted)?.click();
  }, name);
}

/** Chromium: by the popup's own link; Firefox: by the window's sidebar, whose document no driver holds. */
async function textOfRealPanel({ engine, driven, extension }: Stage, page: Page): Promise<string> {
  const { browser } = driven;
  await page.bringToFront();
  if (engine === 'firefox') {
    return inFirefoxWindow<string>(
      browser,
      `async (id) => {
        await SidebarController.show(id.replace(/[^a-zA-Z0-9_-]/g, '_') + '-sidebar-action');
        for (let tries = 0; tries < 100; tries++) {
          await new Promise((go) => setTimeout(go, 100));
          const view = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
          if (!view?.messageManager) continue;
          const text = await new Promise((tell) => {
            view.messageManager.addMessageListener('konteks-panel', ({ data }) => tell(data));
            view.messageManager.loadFrameScript('data:,' + encodeURIComponent('sendAsyncMessage("konteks-panel", content.document.body.innerText)'), false);
            setTimeout(tell, 500, '');
          });
          if (/what this page is about/i.test(text)) { SidebarController.hide(); return text; }
        }
        throw new Error('the sidebar did not open');
      }`,
      geckoIdOf(extension),
    );
  }
  const [installed] = (await browser.extensions()).values();
  await installed?.triggerAction(page);
  const popup = await (await browser.waitForTarget((target) => target.url().endsWith('/popup.html'))).asPage();
  await popup.waitForSelector('.popup-links button');
  await popup.click('.popup-links button').catch(() => undefined);
  const panel = await (await browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'))).asPage();
  await panel.waitForSelector('.brief-name');
  return panel.evaluate(() => document.body.innerText);
}
