/**
 * npm run listing: what a store asks for, made from the built extension: pictures of 1280 by 800 in both languages, a tile of 440
 * by 280, description and privacy text, all in .output/listing; and the README's pictures, in docs/pictures.
 * It must not build: run `npm run build` first, so that the pictures show what would be shipped.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driven, launch, openExtensionPage } from './drive/launch';
import { type PageServer, servePages } from './drive/serve-pages';
import { showCard, showSearch } from './drive/tour';
import { ensureBrowser } from './find-browser';

const ROOT = resolve(import.meta.dirname, '..');
const LISTING = join(ROOT, '.output/listing');
const README = join(ROOT, 'docs/pictures');
const SHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const README_PAGE = { width: 900, height: 720 };
const REST_MS = 600;
const LANGUAGES = ['en', 'id'] as const;
type ListingLanguage = (typeof LANGUAGES)[number];

/** Our own pages in the listing, each with what is there once it is drawn. */
const SCREENS = [
  ['2-entity', 'entity.html?id=komdigi&at=2025-03-26', '.ties-picture'],
  ['3-welcome', 'welcome.html', '.name'],
  ['4-settings', 'options.html', '.facts'],
] as const;

function message(language: ListingLanguage, key: string): string {
  const path = join(ROOT, 'public/_locales', language, 'messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  const found = messages[key]?.message;
  if (found === undefined) throw new Error(`${path} has no ${key}`);
  return found;
}

async function takePicture(page: Page, name: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await new Promise((go) => setTimeout(go, REST_MS));
  await page.screenshot({ path: join(LISTING, `${name}.png`) as `${string}.png` });
  await page.close();
}

async function pictureScreens(driven: Driven, site: PageServer, language: ListingLanguage): Promise<void> {
  const card = join(LISTING, `1-card-${language}.png`);
  await showCard(driven, { page: `${site.url}/demo.html`, mention: 'Komdigi', picture: card, size: SHOT });
  for (const [name, path, ready] of SCREENS) {
    await takePicture(await openExtensionPage(driven, path, ready), `${name}-${language}`, SHOT);
  }
}

/** The tile: the icon, the name, and what it is in a few words. */
async function pictureTile({ browser }: Driven, language: ListingLanguage): Promise<void> {
  const page = await browser.newPage();
  const icon = readFileSync(join(ROOT, 'assets/icon.svg'), 'utf8');
  await page.setContent(`<!doctype html><style>
    body { display: grid; place-content: center; gap: 14px; block-size: 280px; margin: 0; background: #fffdf9; color: #1c1b19; text-align: center }
    svg { inline-size: 76px; block-size: 76px; margin-inline: auto }
    h1 { margin: 0; font: 600 36px/42px ui-serif, Georgia, "Noto Serif", serif }
    p { max-inline-size: 34ch; margin: 0; font: 15px/21px system-ui; color: #5d5a53; text-wrap: balance }
  </style>${icon}<h1>Konteks</h1><p>${message(language, 'welcomeTitle')}</p>`);
  await takePicture(page, `tile-${language}`, TILE);
}

/** The texts a store asks for: a line, a paragraph, what is promised, and the privacy text whole. */
function writeTexts(language: ListingLanguage): void {
  const paragraphs = ['extensionDescription', 'welcomeLead', 'welcomeReads', 'welcomeStays'].map((key) => message(language, key));
  writeFileSync(join(LISTING, `description-${language}.txt`), `${paragraphs.join('\n\n')}\n`);
}

async function makeReadmePictures(driven: Driven, site: PageServer): Promise<void> {
  mkdirSync(README, { recursive: true });
  const page = `${site.url}/demo.html`;
  await showCard(driven, { page, mention: 'Komdigi', picture: join(README, 'card.png'), size: README_PAGE });
  await showSearch(driven, { query: 'Nanning', picture: join(README, 'popup.png') });
}

const program = ensureBrowser('chromium', (line) => process.stderr.write(`${line}\n`));
if (!program) process.exit(1);
mkdirSync(LISTING, { recursive: true });
writeFileSync(join(LISTING, 'privacy.md'), readFileSync(join(ROOT, 'docs/PRIVACY.md')));
const site = await servePages({ folder: join(ROOT, 'docs') });
try {
  for (const language of LANGUAGES) {
    const driven = await launch({ engine: 'chromium', program, extension: join(ROOT, '.output/chrome-mv3'), language });
    try {
      await pictureScreens(driven, site, language);
      await pictureTile(driven, language);
      writeTexts(language);
      if (language === 'en') await makeReadmePictures(driven, site);
    } finally {
      await driven.browser.close();
    }
  }
} finally {
  await site.close();
}
process.stdout.write(`the listing is in ${LISTING}\n`);
