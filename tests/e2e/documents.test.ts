/** Documents that are no HTML: XHTML and SVG. Names in them are found and open their card, and the document stays as it was. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn } from '../../scripts/drive/card-on';
import { restOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { errorsOn } from './harness/errors-on';
import { inEachBrowser } from './harness/in-each-browser';

/** Writes down every change; XML has no entities of its own for what a script may hold. */
const WATCH = `<script><![CDATA[
  const before = new XMLSerializer().serializeToString(document), changes = [];
  new MutationObserver((records) => changes.push(...records)).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
]]></script>`;
const DRAWING = '<text x="20" y="60" font-size="20">Komdigi <tspan font-weight="bold">di</tspan> <tspan>Nan</tspan>ning.</text>';

const DOCUMENTS = {
  '/page.xhtml': {
    type: 'application/xhtml+xml',
    text: `<html xmlns="http://www.w3.org/1999/xhtml" lang="id"><head><link rel="icon" href="data:,"/><title>XHTML</title></head><body>
      <p>Komdigi &amp; <b>Nan</b>ning.</p><p><![CDATA[Xiaomi & kawan]]></p>${WATCH}</body></html>`,
  },
  '/drawing.html': {
    type: 'text/html',
    text: `<!doctype html><html lang="id"><meta charset="utf-8"><link rel="icon" href="data:,"><title>SVG</title><body><p>Xiaomi.</p>
      <svg width="500" height="120">${DRAWING}</svg>${WATCH.replace('<![CDATA[', '').replace(']]>', '')}`,
  },
  '/drawing.svg': {
    type: 'image/svg+xml',
    text: `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="200" xml:lang="id">${DRAWING}<text x="20" y="120">Xiaomi</text>${WATCH}</svg>`,
  },
};
const PAGES = Object.fromEntries(
  Object.entries(DOCUMENTS).map(([path, { type, text }]) => [path, { html: text, headers: { 'content-type': type } }]),
);

function isUntouched(page: Page): Promise<boolean> {
  return page.evaluate('changes.length === 0 && before === new XMLSerializer().serializeToString(document)') as Promise<boolean>;
}

inEachBrowser(
  'a document',
  (stage) => {
    it.each(Object.keys(DOCUMENTS))('%s is underlined, opens a card, and stays as it was', async (path) => {
      const page = await stage.open(path);
      const errors = await errorsOn(stage, page);
      await waitUnderlined(page, 'Komdigi', 'Nanning', 'Xiaomi');
      expect(await isUntouched(page)).toBe(true);
      await restOn(page, 'Nanning');
      const card = cardOn(page);
      expect(await card.waitText((text) => text.includes('report'))).toContain('Nanning');
      // Firefox gives HTML no box in a drawing that is a document of its own: its card is there, and cannot be seen.
      expect(await card.isOpen()).toBe(path !== '/drawing.svg' || stage.engine === 'chromium');
      await page.keyboard.press('Escape');
      await card.waitClosed();
      expect(await page.evaluate('before === new XMLSerializer().serializeToString(document)')).toBe(true);
      expect(errors).toEqual([]);
    });
  },
  // A drawing cannot say that it has no icon.
  { pages: { ...PAGES, '/favicon.ico': { html: '' } } },
);
