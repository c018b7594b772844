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
/** As gallery.css names them. */
const FONTS = ['Noto Sans', 'Noto Serif'];
/** Letters and colours as they are, not as this machine's screen would want them; and nothing that moves. */
const CHROMIUM = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-prefers-reduced-motion',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
/** A letter that its font does not have is looked for at once, not drawn as a box first. */
const FIREFOX = { 'ui.prefersReducedMotion': 1, 'gfx.font_rendering.fallback.async': false };

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
    args: engine === 'chromium' ? CHROMIUM : [],
    extraPrefsFirefox: FIREFOX,
    env: { ...process.env, TZ: 'UTC' },
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

/** What lacks of what kept pictures are drawn with: Linux, and the fonts that gallery.css names. Empty where all is there. */
export async function lackingIn({ open }: GalleryBrowser): Promise<string> {
  if (process.platform !== 'linux') return 'the pictures are drawn on Linux';
  const page = await open('?example=card/shown', { width: 400, height: 600 });
  const lacking = await page.evaluate((fonts) => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    const widthIn = (font: string) => {
      canvas.font = `40px ${font}`;
      return canvas.measureText('Komdigi, 27 Mar 2025').width;
    };
    return fonts.filter((font) => widthIn(`"${font}", monospace`) === widthIn('monospace'));
  }, FONTS);
  await page.close();
  return lacking.length === 0
    ? ''
    : `the pictures are drawn with ${lacking.join(', ')} (Debian: apt-get install fonts-noto-core)`;
}
