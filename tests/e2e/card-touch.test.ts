/** By finger: a tap opens a sheet, a drag or a tap beside it closes it, links stay links, targets are wide enough. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { placeOf } from '../../scripts/drive/mentions-on';
import { inEachBrowser, type Stage } from './harness/in-each-browser';

const far = '<p style="height: 900px">Jauh.</p>';
const PAGE = `<!doctype html><html lang="id"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Sentuh</title>
  <meta name="viewport" content="width=device-width"></head><body><p id="top">Awal.</p>${far}
  <p>Berita dari Nanning, lalu dari Komdigi.</p><p><a href="#tujuan">Kabar Xiaomi</a></p>${far}<p id="tujuan">Tujuan.</p></body></html>`;

/** A phone in Chromium; in Firefox a window as narrow as one, with fingers that are as real. */
async function openByFinger(stage: Stage): Promise<Page> {
  const page = await stage.open('/touch.html');
  const isChromium = stage.engine === 'chromium';
  await page.setViewport({ width: 390, height: 760, ...(isChromium && { isMobile: true, hasTouch: true }) });
  if (isChromium) await page.reload();
  return page;
}

/** Taps a name in the upper half of the window: the sheet comes along its foot. */
async function tapOn(page: Page, name: string): Promise<number> {
  const { x, y } = await placeOf(page, name);
  await page.evaluate(() => scrollBy({ top: 150, behavior: 'instant' }));
  await page.touchscreen.tap(x, y - 150);
  return y - 150;
}

inEachBrowser(
  'a finger',
  (stage) => {
    it('opens the card as a sheet along the foot, the page stays where it was', async () => {
      const page = await openByFinger(stage);
      const tapped = await tapOn(page, 'Nanning');
      const before = await page.evaluate(() => scrollY);
      const card = cardOn(page);
      await card.waitOpen();
      expect(await card.waitText((text) => text.includes('report'))).toContain('Nanning');
      const box = await boxOf(page);
      expect(box.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
      expect(Math.round(box.bottom)).toBe(760);
      expect(box.top).toBeGreaterThan(tapped);
      expect(await page.evaluate(() => scrollY)).toBe(before);
    });

    it('closes it by a tap beside it', async () => {
      const page = await openByFinger(stage);
      await tapOn(page, 'Nanning');
      await cardOn(page).waitOpen();
      await page.touchscreen.tap(200, 20);
      await cardOn(page).waitClosed();
    });

    it('drags it away by its head, and lets it spring back from a small drag', async () => {
      const page = await openByFinger(stage);
      await tapOn(page, 'Nanning');
      const card = cardOn(page);
      await card.waitOpen();
      await card.waitText((text) => text.includes('report'));
      const { top } = await boxOf(page);
      await drag(page, top + 20, 25);
      expect(await card.isOpen()).toBe(true);
      expect((await boxOf(page)).top).toBe(top);
      await drag(page, top + 20, 120);
      await card.waitClosed();
    });

    it('follows a link that holds a mention, and opens nothing', async () => {
      const page = await openByFinger(stage);
      await tapOn(page, 'Xiaomi');
      await until('the link was followed', async () => (await page.evaluate(() => location.hash)) === '#tujuan');
      expect(await cardOn(page).isOpen()).toBe(false);
    });

    it.runIf(stage.engine === 'chromium')('finds every button of the sheet 44 px high or more', async () => {
      const page = await openByFinger(stage);
      await tapOn(page, 'Nanning');
      const card = cardOn(page);
      await card.waitOpen();
      await card.waitText((text) => text.includes('report'));
      // While it rises it is drawn a little smaller.
      await boxOf(page);
      const low = await (await card.root()).evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('button, a, summary')]
          .map((one) => ({ name: one.textContent || one.ariaLabel, height: one.getBoundingClientRect().height }))
          .filter(({ height }) => height > 0 && height < 44),
      );
      expect(low).toEqual([]);
    });
  },
  { pages: { '/touch.html': { html: PAGE } } },
);

/** Where the sheet is once it has risen. */
async function boxOf(page: Page): Promise<{ top: number; bottom: number; width: number }> {
  const root = await cardOn(page).root();
  return root.evaluate(async (node) => {
    const rising = (node.getAnimations() as CSSAnimation[]).filter(({ animationName }) => animationName === 'card-rise');
    await Promise.all(rising.map(({ finished }) => finished));
    const { top, bottom, width } = node.querySelector('.card')!.getBoundingClientRect();
    return { top, bottom, width };
  });
}

async function drag(page: Page, from: number, by: number): Promise<void> {
  const finger = await page.touchscreen.touchStart(120, from);
  for (let step = 1; step <= 5; step++) await finger.move(120, from + (by * step) / 5);
  await finger.end();
}
