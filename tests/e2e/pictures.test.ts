/**
 * Every example of every component, in both browsers: it looks as it did, axe finds nothing in it, drawings can be read.
 * Two dresses show all there is: light, English, left to right, short; and dark, Indonesian, right to left, long.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { ENGINES, findBrowser, howToInstall, thisMachine } from '../../scripts/find-browser';
import { axeOn } from './harness/axe-on';
import { comparePicture, isUpdating } from './harness/compare-picture';
import { contrastIn } from './harness/contrast-in';
import { type GalleryBrowser, galleryIn } from './harness/gallery-in';

const COMPONENTS = ['article', 'brief', 'card', 'entity', 'library', 'options', 'popup', 'save', 'welcome'] as const;
const DRESSES = {
  light: 'theme=light&lang=en&dir=ltr&text=short',
  dark: 'theme=dark&lang=id&dir=rtl&text=long',
} as const;
/** Each dress is judged in one browser: hundreds of states in both would take minutes; whole screens are judged in both elsewhere. */
const JUDGED_IN: Readonly<Record<string, string>> = { light: 'chromium', dark: 'firefox' };
/** Small pictures: a change of a line shows, and hundreds of states stay within a few megabytes. */
const SCALE = 0.4;
const LONG_SCALE = 0.3;
const LONG: readonly string[] = ['library', 'options'];
/** What the other dress can change; the rest is the same in both. */
const OF_DRESS = ['color-contrast', 'target-size', 'html-has-lang', 'html-lang-valid', 'valid-lang'];
const SHEET = { width: 2400, height: 1000 };
/** Judged by contrastIn instead. */
const UNJUDGED = /contains an image node|only non-text characters|(?:overlapped|obscured) by another element/;
const FONTS = join(import.meta.dirname, '../gallery/pictures/drawn-with.json');

/** What letters look like depends on the machine: its fonts as widths of a line in each, and the browser. */
async function drawnWith(page: Page): Promise<string> {
  const widths = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    const fonts = ['system-ui', 'ui-serif, Georgia, "Noto Serif", serif', 'bold 14px system-ui'];
    return fonts.map((font) => {
      canvas.font = font.startsWith('bold') ? font : `14px ${font}`;
      return canvas.measureText('Komdigi bertemu Alibaba Cloud di Nanning, 27 Mar 2025 “…”').width.toFixed(2);
    });
  });
  return `${(await page.browser().version()).replace(/(\d+)\.[\d.]+/, '$1')} ${widths.join(' ')}`;
}

for (const engine of ENGINES) {
  const program = findBrowser(engine, thisMachine());
  const isNeeded = program !== undefined || process.env.CI === 'true';
  describe.runIf(isNeeded)(
    `the gallery in ${engine}${isNeeded ? '' : ` (skipped: ${howToInstall(engine, thisMachine())})`}`,
    () => {
      let gallery: GalleryBrowser;
      let otherFonts = '';

      beforeAll(async () => {
        gallery = await galleryIn(engine);
        const page = await gallery.open('?example=card/shown', { width: 400, height: 600 });
        const now = await drawnWith(page);
        const kept = readKept();
        if (isUpdating) keepDrawnWith(`${JSON.stringify({ ...kept, [engine]: now }, undefined, 2)}\n`);
        else if (kept[engine] !== now) {
          otherFonts = `the kept pictures were drawn with ${kept[engine] ?? 'nothing yet'}, here it is ${now}: npm run pictures -- --update draws them anew`;
        }
        await page.close();
      });
      afterAll(() => gallery?.close());

      it('knows every component that has examples', async () => {
        const page = await gallery.open('?example=card/shown', { width: 400, height: 600 });
        const names = await page.evaluate(() => window.__examples.map((example) => example.split('/')[0]!));
        expect([...new Set(names)].sort()).toEqual([...COMPONENTS]);
        await page.close();
      });

      for (const component of COMPONENTS) {
        for (const [dress, query] of Object.entries(DRESSES)) {
          it(`${component}, ${dress}: looks as it did, and axe finds nothing`, { timeout: 60_000 }, async (context) => {
            const scale = LONG.includes(component) ? LONG_SCALE : SCALE;
            const page = await gallery.open(`?sheet=${component}&${query}`, { ...SHEET, scale });
            const picture = await page.screenshot({ fullPage: true });
            const findings = isUpdating || JUDGED_IN[dress] !== engine ? [] : await judged(page, dress);
            await page.close();
            expect(findings).toEqual([]);
            compareOr(context, otherFonts, () => comparePicture(picture, `${component}-${dress}-${engine}`));
          });
        }
      }
    },
  );
}

function keepDrawnWith(text: string): void {
  mkdirSync(dirname(FONTS), { recursive: true });
  writeFileSync(FONTS, text);
}

function readKept(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(FONTS, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

/** With other fonts or another browser there is nothing to compare with: said in words, and no failure. */
function compareOr(context: TestContext, otherFonts: string, compare: () => string): void {
  if (otherFonts !== '') context.skip(otherFonts);
  expect(compare()).toBe('');
}

/** What axe and our own look at contrasts find in any frame of the sheet. */
async function judged(page: Page, dress: string): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const found: string[] = [];
  for (const frame of frames) {
    const example = new URL(frame.url()).searchParams.get('example');
    const lines = [
      ...(await axeOn(frame, dress === 'dark' ? OF_DRESS : undefined)).filter((line) => !UNJUDGED.test(line)),
      ...(await contrastIn(frame)),
    ];
    found.push(...lines.map((line) => `${example}: ${line}`));
  }
  return found;
}
