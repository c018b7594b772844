/** Why nothing is underlined here: the popup has one sentence for each reason, also where the browser lets nobody in. */
import { expect, it } from 'vitest';
import { store } from './harness/background-of';
import { openBeside } from './harness/beside';
import { inEachBrowser } from './harness/in-each-browser';

const EMPTY = '<!doctype html><html lang="id"><title>Kosong</title><link rel="icon" href="data:,"><canvas></canvas></html>';

const REASONS = [
  { reason: 'nothing is known', path: '/no-mention.html', settings: {}, says: 'Nothing on this page is in your coverage yet' },
  { reason: 'there is no text', path: '/empty.html', settings: {}, says: 'This page has no text' },
  { reason: 'this site is off', path: '/mentions.html', settings: { sitesOff: ['127.0.0.1'] }, says: 'Off on this site' },
  { reason: 'all is off', path: '/mentions.html', settings: { enabled: false }, says: 'Underlines are off on all sites' },
  {
    reason: 'its language is off',
    path: '/mentions.html',
    settings: { languages: ['en'] },
    says: 'Off for pages in this language',
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
      expect(await popup.$eval('.popup-empty', (empty) => empty.textContent)).toContain(says);
      expect(await popup.$$('[role=option]')).toEqual([]);
    });
  },
  { pages: { '/empty.html': { html: EMPTY } } },
);
