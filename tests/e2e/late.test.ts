/** What comes to sight late, and what no event tells of: it is underlined within seconds, and the page written anew as well. */
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { restOn, underlinedOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { errorsOn } from './harness/errors-on';
import { inEachBrowser } from './harness/in-each-browser';

const PAGE = (body: string, style = '') => ({
  html: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Late</title><style>${style}</style><p>Di Nanning.</p>${body}`,
});
const HIDDEN = '<div id="late"><p>Komdigi menyusun peta jalan.</p></div>';

/** How text is hidden, and what the page does to show it. */
const HIDINGS = [
  {
    how: 'visibility',
    body: HIDDEN,
    style: 'body:not(.on) #late { visibility: hidden }',
    show: "document.body.className = 'on'",
  },
  { how: 'display', body: HIDDEN, style: 'body:not(.on) #late { display: none }', show: "document.body.className = 'on'" },
  {
    how: 'content-visibility',
    body: HIDDEN,
    style: 'body:not(.on) #late { content-visibility: hidden }',
    show: "document.body.className = 'on'",
  },
  {
    how: 'details',
    body: `<details><summary>Lagi</summary>${HIDDEN}</details>`,
    style: '',
    show: "document.querySelector('details').open = true",
  },
];

const ROOT = "{ mode: 'open' }).innerHTML = '<p>Komdigi menyusun peta jalan.</p>'";
const ROOTS = [
  {
    of: 'an element made known late',
    body: '<x-late></x-late>',
    attach: `customElements.define('x-late', class extends HTMLElement {
      constructor() { super(); this.attachShadow(${ROOT}; } })`,
  },
  { of: 'a plain element', body: '<div id="late"></div>', attach: `document.querySelector('#late').attachShadow(${ROOT}` },
];

const path = (name: string) => `/late-${name.replaceAll(' ', '-')}.html`;
const PAGES = Object.fromEntries([
  ...HIDINGS.map(({ how, body, style }) => [path(how), PAGE(body, style)]),
  ...ROOTS.map(({ of, body }) => [path(of), PAGE(body)]),
  ['/late-written.html', PAGE('')],
]);

inEachBrowser(
  'what comes late',
  (stage) => {
    it.each(HIDINGS)('is underlined once it is shown: $how', async ({ how, show }) => {
      const page = await stage.open(path(how));
      await waitUnderlined(page, 'Nanning');
      expect(await underlinedOn(page)).toEqual(['Nanning']);
      await page.evaluate(show);
      await waitUnderlined(page, 'Nanning', 'Komdigi');
    });

    it.each(ROOTS)('is underlined in the shadow root of $of', async ({ of, attach }) => {
      const page = await stage.open(path(of));
      await waitUnderlined(page, 'Nanning');
      await page.evaluate(attach);
      await waitUnderlined(page, 'Nanning', 'Komdigi');
    });

    it('is underlined, with a card, on a page that writes itself anew', async () => {
      const page = await stage.open('/late-written.html');
      const errors = await errorsOn(stage, page);
      await waitUnderlined(page, 'Nanning');
      await page.evaluate("document.open(); document.write('<p>Kini Xiaomi.</p>'); document.close();");
      await restOn(page, 'Xiaomi');
      await cardOn(page).waitOpen();
      await page.keyboard.press('Escape');
      await cardOn(page).waitClosed();
      await until('what was before is forgotten', async () => (await underlinedOn(page)).join() === 'Xiaomi');
      expect(errors).toEqual([]);
    });

    it('is underlined after a step within a single page', async () => {
      const page = await stage.open('/late-written.html');
      await waitUnderlined(page, 'Nanning');
      await page.evaluate("history.pushState({}, '', '/other'); document.body.innerHTML = '<p>Kini Xiaomi.</p>'");
      await until('the new words alone', async () => (await underlinedOn(page)).join() === 'Xiaomi');
    });
  },
  { pages: PAGES },
);
