/**
 * npm run pictures: the README's pictures, made from the built extension in Chromium: docs/pictures/card.png and popup.png.
 * It must not build: run `npm run build` first, so that the pictures show what would be shipped.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from './drive/launch';
import { servePages } from './drive/serve-pages';
import { showCard, showSearch } from './drive/tour';
import { ensureBrowser } from './find-browser';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/pictures');
const PAGE_SIZE = { width: 900, height: 720 };

const program = ensureBrowser('chromium', (line) => process.stderr.write(`${line}\n`));
if (!program) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
const site = await servePages({ folder: join(ROOT, 'docs') });
const driven = await launch({ engine: 'chromium', program, extension: join(ROOT, '.output/chrome-mv3') });
try {
  const page = `${site.url}/demo.html`;
  await showCard(driven, { page, mention: 'Komdigi', picture: join(FOLDER, 'card.png'), size: PAGE_SIZE });
  await showSearch(driven, { query: 'Nanning', picture: join(FOLDER, 'popup.png') });
} finally {
  await driven.browser.close();
  await site.close();
}
