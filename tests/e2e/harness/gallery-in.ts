/**
 * The gallery in a plain browser, without the extension: galleryIn("firefox") -> open("?sheet=card") gives a page of it.
 * It must not know what is looked for. The gallery is built once a test file.
 */
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type PageServer, servePages } from '../../../scripts/drive/serve-pages';
import type { Engine } from '../../../scripts/find-browser';
import { findBrowser, howToInstall, thisMachine } from '../../../scripts/find-browser';
import { buildGallery } from '../../../scripts/gallery';

const FOLDER = join(resolve(import.meta.dirname, '../../..'), '.output', `gallery-${process.pid}`);
const PATIENCE_MS = 20_000;

export interface GalleryBrowser {
  readonly browser: Browser;
  /** A page of the gallery; a sheet once all of it is drawn. */
  open(query: string, size: { width: number; height: number; scale?: number }): Promise<Page>;
  close(): Promise<void>;
}

let built: Promise<void> | undefined;

export async function galleryIn(engine: Engine): Promise<GalleryBrowser> {
  const program = findBrowser(engine, thisMachine());
  if (!program) throw new Error(howToInstall(engine, thisMachine()));
  built ??= buildGallery(FOLDER);
  await built;
  const site: PageServer = await servePages({ folder: FOLDER });
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: program,
    args: engine === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 60_000,
  });
  return {
    browser,
    open: async (query, { width, height, scale = 1 }) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height, deviceScaleFactor: scale });
      await page.goto(`${site.url}/index.html${query}`);
      if (query.includes('sheet=')) await page.waitForFunction(() => window.__drawn === true, { timeout: PATIENCE_MS });
      return page;
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
