/** Why nothing is underlined here: the popup has one sentence for each reason, also where the browser lets nobody in. */
import { expect, it } from 'vitest';
import { store } from './harness/background-of';
import { openBeside } from './harness/beside';
import { inEachBrowser } from './harness/in-each-browser';

const EMPTY = '<!doctype html><html lang="id"><title>Kosong</title><link rel="icon" href="data:,"><canvas></canvas></html>';

/** A page with the word Nanning on it. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 36>>stream
BT /F 20 Tf 20 40 Td (Nanning) Tj ET
endstream endobj
trailer<</Root 1 0 R>>`;

const REASONS = [
  { reason: 'nothing is known', path: '/no-mention.html', settings: {}, says: 'Nothing on this page is in your coverage yet' },
  { reason: 'there is no text', path: '/empty.html', settings: {}, says: 'Konteks finds no text here' },
  { reason: 'this site is off', path: '/mentions.html', settings: { sitesOff: ['127.0.0.1'] }, says: 'Off on this site' },
  { reason: 'all is off', path: '/mentions.html', settings: { enabled: false }, says: 'Underlines are off on all sites' },
  {
    reason: 'its language is off',
    path: '/mentions.html',
    settings: { languages: ['en'] },
    says: 'Off for pages in this language',
  },
  {
    reason: 'it is a PDF',
    path: '/laporan.pdf',
    settings: {},
    // Firefox keeps its viewer shut; Chromium's has a page around it, of no text.
    says: /PDF files and pictures are closed to it|The browser keeps extensions out of this page/,
  },
  { reason: 'the browser keeps it shut', path: undefined, settings: {}, says: 'The browser keeps extensions out of this page' },
];

inEachBrowser(
  'the popup',
  (stage) => {
    it.each(REASONS)('says so where $reason', async ({ path, settings, says }) => {
      await store(stage, { settings: { version: 2, ...settings } });
      await (path ? stage.open(path) : stage.openScreen('welcome.html', 'main'));
      const popup = await openBeside(stage, 'popup.html', '.popup-empty');
      expect(await popup.$eval('.popup-empty', (empty) => empty.textContent)).toMatch(says);
      expect(await popup.$$('[role=option]')).toEqual([]);
    });
  },
  { pages: { '/empty.html': { html: EMPTY }, '/laporan.pdf': { html: PDF, headers: { 'content-type': 'application/pdf' } } } },
);
