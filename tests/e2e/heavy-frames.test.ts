/** A page with two hundred frames, its own and of another site: underlined, one card in the top frame, the page keeps its time. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { waitUnderlined } from '../../scripts/drive/mentions-on';
import { errorsOn } from './harness/errors-on';
import { calmOn, MOST_CALM_MS, seenBy, WATCH } from './harness/heavy-page';
import { inEachBrowser } from './harness/in-each-browser';

const FRAMES = 200;
/** Every tenth is of another site ("localhost" is another than 127.0.0.1): each such site has a process. */
const FOREIGN = 10;
const LOAD_MS = 60_000;

const PAGES = {
  '/frames.html': {
    html: `<!doctype html><html lang="id"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Frames</title>
      <style>iframe { width: 300px; height: 70px; border: 0 }</style>${WATCH}<body><p>Komdigi.</p><script>
      let loaded = 0, before;
      // Nobody waits for a page to load that takes as long as this.
      addEventListener('load', () => setTimeout(() => {
      for (let i = 0; i < ${FRAMES}; i++) {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.src = (i % ${FOREIGN} === 1 ? 'http://localhost:' + location.port : '') + '/inside.html?' + i;
        frame.onload = () => loaded++;
      }
      before = document.documentElement.outerHTML;
      filled();
      }));
      </script>`,
  },
  '/inside.html': {
    html: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Inside</title><style>p { margin: 8px }</style>
      <script>const thrown = []; addEventListener('error', ({ message }) => thrown.push(message));</script>
      <body><p>Di Nanning.</p><script>const before = document.documentElement.outerHTML;</script>`,
  },
};

/** The frame with this number, once it is there. */
function frameOf(page: Page, number: number): Frame | undefined {
  return page.frames().find((frame) => frame.url().endsWith(`/inside.html?${number}`));
}

/** Rests the pointer on "Nanning" in a frame that is in view. */
async function restInside(page: Page, number: number): Promise<void> {
  const frame = frameOf(page, number) as Frame;
  await waitUnderlined(frame, 'Nanning');
  const { left, top } = await page.evaluate((at) => {
    const inner = document.querySelectorAll('iframe')[at] as Element;
    const { left, top } = inner.getBoundingClientRect();
    return { left, top };
  }, number);
  await page.mouse.move(left + 100, top + 50);
  for (let step = 3; step >= 0; step--) {
    await new Promise((go) => setTimeout(go, 40));
    await page.mouse.move(left + 60 - step, top + 18);
  }
}

inEachBrowser(
  'a page with 200 frames',
  (stage) => {
    it('is underlined in all that are seen, opens one card, and stays as it was', { timeout: 120_000 }, async () => {
      const page = await stage.open('/frames.html');
      const errors = await errorsOn(stage, page);
      await until('all frames', async () => (await page.evaluate('loaded')) === FRAMES, LOAD_MS);
      await waitUnderlined(page, 'Komdigi');
      // One of the page's own site and one of another.
      for (const number of [0, 1]) {
        await restInside(page, number);
        await cardOn(page).waitText((text) => text.includes('Nanning') && text.includes('report'));
        expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
        expect(await frameOf(page, number)?.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
        await page.keyboard.press('Escape');
        await cardOn(page).waitClosed();
      }
      expect(await page.evaluate('before === document.documentElement.outerHTML')).toBe(true);
      for (const number of [FRAMES - 1, FRAMES - 9]) {
        const frame = frameOf(page, number) as Frame;
        await page.evaluate((at) => document.querySelectorAll('iframe')[at]?.scrollIntoView({ behavior: 'instant' }), number);
        await waitUnderlined(frame, 'Nanning');
        expect(await frame.evaluate('thrown.length === 0 && before === document.documentElement.outerHTML')).toBe(true);
      }
      expect(await calmOn(stage)).toBeLessThan(MOST_CALM_MS);
      expect([...(await seenBy(page)).errors, ...errors]).toEqual([]);
    });
  },
  { pages: PAGES },
);
