/**
 * How long one new article takes from its feed to the underline on a page that is open: fetched and read in the background.
 * rowsOfFeed("firefox", ".output/firefox-mv3", 2000) -> rows for the store's table; the library holds so many reports before.
 * It must not print.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitUnderlined } from '../../scripts/drive/mentions-on';
import { type PageServer, servePages } from '../../scripts/drive/serve-pages';
import type { Engine } from '../../scripts/find-browser';
import { call, faultyExtension, launchWith, openFaults } from '../faults/faulty-extension';
import { atMost, forTheRecord, middle, type Row } from './measure';

/** The first is not counted: before it the background catches up with all reports there are. */
const NAMES = [
  'Wulandari Kusumaningrum',
  'Bagus Rahmatullah',
  'Retno Wijayanti',
  'Dimas Prasetyo',
  'Ayu Maharani',
  'Teguh Santosa',
  'Lestari Handayani',
  'Joko Purnomo',
];
const LONGEST_MS = 120_000;

/** By the clock, from the moment that the background is told to fetch the feed. */
export async function rowsOfFeed(engine: Engine, folder: string, reports: number): Promise<Row[]> {
  const extension = await withLeave(folder);
  const profile = mkdtempSync(join(tmpdir(), 'konteks-bench-'));
  const given = { items: 0 };
  const site = await serveFeed(given);
  const { browser, ...driven } = await launchWith(engine, extension, profile, { 'privacy.reduceTimerPrecision': false });
  try {
    const faults = await openFaults({ browser, ...driven });
    await call(faults, 'importNews', 0, reports);
    const feed = await call(faults, 'addFeed', `${site.url}/feed.xml`);
    const page = await browser.newPage();
    await page.goto(`${site.url}/open.html`);
    await waitUnderlined(page, 'Nanning');
    const taken: number[] = [];
    for (const name of NAMES) {
      given.items += 1;
      await call(faults, 'wake');
      taken.push(await untilUnderlined(page, name, () => call(faults, 'refreshInBackground', feed)));
    }
    const [, ...counted] = taken;
    return [
      atMost('one new article, from its feed to the underline on an open page', middle(counted), 1000, ' ms'),
      forTheRecord('the same, the longest of seven', Math.max(...counted), ' ms'),
    ];
  } finally {
    await browser.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

/** From `work` to the frame in which the page has the name under a highlight. */
async function untilUnderlined(page: Page, name: string, work: () => Promise<unknown>): Promise<number> {
  await page.bringToFront();
  const seen = page.evaluate(
    async (wanted, mostMs) => {
      const isThere = () =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(({ startContainer, startOffset }) => startContainer.textContent?.startsWith(wanted, startOffset)),
        );
      for (const start = Date.now(); !isThere() && Date.now() - start < mostMs; )
        await new Promise((again) => requestAnimationFrame(again));
      return isThere() ? Date.now() : undefined;
    },
    name,
    LONGEST_MS,
  );
  const start = Date.now();
  await work();
  const end = await seen;
  if (end === undefined) throw new Error(`${name} was not underlined`);
  return end - start;
}

/** A feed whose newest report alone names somebody, and a page that names them all. */
function serveFeed(given: { items: number }): Promise<PageServer> {
  const item = (name: string, at: number) =>
    `<item><title>Laporan ${at}</title><link>http://kabar.test/${at}.html</link><description>Direktur ${name} membuka pasar di Kupang. ${name} berterima kasih kepada warga.</description></item>`;
  const pages = {
    '/feed.xml': {
      get html() {
        return `<rss version="2.0"><channel><title>Kabar</title>${NAMES.slice(0, given.items).map(item).join('')}</channel></rss>`;
      },
      headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
    },
    '/open.html': {
      html: `<!doctype html><html lang="id"><title>Berita</title><p>Kabar dari Nanning. ${NAMES.map((name) => `Kemarin ${name} bertemu warga.`).join(' ')}`,
    },
  };
  return servePages({ folder: 'tests/pages', pages });
}

/** A copy that may ask all hosts, as if the reader had said yes. */
async function withLeave(folder: string): Promise<string> {
  const extension = await faultyExtension(folder);
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: manifest.optional_host_permissions }));
  return extension;
}
