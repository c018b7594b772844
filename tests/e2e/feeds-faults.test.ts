/** Feeds as the worst servers serve them, asked for by a real browser: each ends in words, in bounded time, and nothing private is read. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser';
import { libraryScreen } from './harness/library-screen';
import { withLeave } from './harness/with-leave';

const RSS = '<rss version="2.0"><channel><title>Kabar</title>';
const start = (response: ServerResponse, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers });
const keepSending = (response: ServerResponse, piece: string | Buffer, everyMs: number) => {
  const timer = setInterval(() => response.write(piece), everyMs);
  response.on('close', () => clearInterval(timer));
};
const served = (answer: (response: ServerResponse) => void) => ({
  html: '',
  answer: (_: unknown, response: ServerResponse) => answer(response),
});
const sendOn = (place: string) => served((response) => response.writeHead(302, { location: place }).end());
const BOMB = gzipSync(Buffer.alloc(60_000_000, 'a'));
const LATIN = Buffer.from(
  `<?xml version="1.0" encoding="utf-8"?>${RSS}<title>Café</title><item><title>Kopi Café Ténggara</title><description>Kopi di Café Ténggara naik harga, kata pedagang.</description></item></channel></rss>`,
  'latin1',
);

const PAGES = {
  '/tetes.xml': served((response) => keepSending(start(response), ' ', 1_000)),
  '/abadi.xml': served((response) => keepSending(start(response), Buffer.alloc(1_000_000, 'a'), 5)),
  '/bom.xml': served((response) => start(response, { 'content-encoding': 'gzip' }).end(BOMB)),
  '/bohong.xml': served((response) => start(response, { 'content-type': 'text/html' }).end('<p>Bukan umpan')),
  '/hilang.xml': served((response) => response.writeHead(410).end()),
  '/putar.xml': sendOn('/putar.xml'),
  '/pribadi.xml': sendOn('http://127.0.0.1:PORT/rahasia.xml'),
  '/tawa.xml': {
    html: `<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>${RSS}</channel></rss>`,
    headers: { 'content-type': 'text/xml' },
  },
  '/latin.xml': served((response) => start(response, { 'content-type': 'text/xml; charset=iso-8859-1' }).end(LATIN)),
  '/rahasia.xml': {
    html: `${RSS}<item><title>Sandi Perute Rumah</title><description>rahasia</description></item></channel></rss>`,
    headers: { 'content-type': 'text/xml' },
  },
};

inEachBrowser(
  'a feed that',
  (stage) => {
    it.each([
      ['drips', '/tetes.xml', 'did not answer within 20 seconds'],
      ['never ends', '/abadi.xml', 'larger than 10 MB'],
      ['is small and unpacks to 60 MB', '/bom.xml', 'larger than 10 MB'],
      ['is a page', '/bohong.xml', 'no feed at this address'],
      ['is gone', '/hilang.xml', 'has nothing to give here'],
      ['sends on for ever', '/putar.xml', 'sends on without end'],
      ['is a bomb', '/tawa.xml', 'no feed at this address'],
    ])(
      '%s is said to be so',
      async (_, path, words) => {
        const screen = await libraryScreen(stage);
        await screen.add(`http://kabar.test${path}`);
        await screen.said(words);
      },
      45_000,
    );

    it('sends on into the own network is not read', async () => {
      const screen = await libraryScreen(stage);
      await screen.add('http://kabar.test/pribadi.xml');
      await screen.said(/own network|could not be reached|sends on/);
      expect(await screen.page.evaluate(() => document.body.innerText)).not.toContain('Sandi Perute');
    });

    it('is labelled wrongly is read', async () => {
      const screen = await libraryScreen(stage);
      await screen.add('http://kabar.test/latin.xml');
      await screen.said(/Kabar\n?\s*1 report/);
      await screen.press('Kabar');
      await screen.said('Kopi Café Ténggara');
    });

    it('takes too long can be cancelled', async () => {
      const screen = await libraryScreen(stage);
      await screen.add('http://kabar.test/tetes.xml');
      await screen.said('Looking for feeds');
      await screen.press('Cancel');
      await screen.page.waitForFunction(() => !document.body.innerText.includes('Looking for feeds'), {
        timeout: 5_000,
        polling: 100,
      });
    });
  },
  { extension: withLeave, pages: PAGES, names: ['kabar.test'] },
);
