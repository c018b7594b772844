/**
 * Every example of every component, in both browsers: it looks as it did, axe finds nothing in it, drawings can be read.
 * Two dresses show all there is: light, English, left to right, short; and dark, Indonesian, right to left, long.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { ENGINES, findBrowser, howToInstall, thisMachine } from '../../scripts/find-browser';
import { axeOn, markJudged } from './harness/axe-on';
import { comparePicture, isUpdating, type Part } from './harness/compare-picture';
import { contrastIn } from './harness/contrast-in';
import { type GalleryBrowser, galleryIn, lackingIn } from './harness/gallery-in';

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
/** What a picture must not let pass, as style sheets for the examples. */
const PLANTED = {
  'a colour that is another': ':root, .konteks { --accent: light-dark(#0b4f6b, #5fa9c9) }',
  'a row that is gone': '.brief li:nth-of-type(2) { display: none }',
  'a shift of 4 px': '.brief { padding-block-start: 4px }',
};

for (const engine of ENGINES) {
  const program = findBrowser(engine, thisMachine());
  const isNeeded = program !== undefined || process.env.CI === 'true';
  describe.runIf(isNeeded)(
    `the gallery in ${engine}${isNeeded ? '' : ` (skipped: ${howToInstall(engine, thisMachine())})`}`,
    () => {
      let gallery: GalleryBrowser;
      let lacking = '';

      beforeAll(async () => {
        gallery = await galleryIn(engine);
        lacking = await lackingIn(gallery);
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
            const parts = await partsOf(page, scale);
            const findings = isUpdating || JUDGED_IN[dress] !== engine ? [] : await judged(page, dress);
            await page.close();
            expect(findings).toEqual([]);
            skipWithout(context, lacking);
            expect(comparePicture(picture, `${component}-${dress}-${engine}`, parts)).toBe('');
          });
        }
      }

      it.runIf(!isUpdating)('sees another colour, a row that is gone, a shift', async (context) => {
        skipWithout(context, lacking);
        const page = await gallery.open(`?sheet=brief&${DRESSES.light}`, { ...SHEET, scale: SCALE });
        const parts = await partsOf(page, SCALE);
        for (const [what, styles] of Object.entries(PLANTED)) {
          const planted = await Promise.all(framesOf(page).map((frame) => frame.addStyleTag({ content: styles })));
          const picture = await page.screenshot({ fullPage: true });
          expect(comparePicture(picture, `brief-light-${engine}`, parts), what).toMatch(/pixels differ, in .*brief\/shown/);
          await Promise.all(planted.map((style) => style.evaluate((node) => (node as Element).remove())));
        }
        expect(comparePicture(await page.screenshot({ fullPage: true }), `brief-light-${engine}`, parts)).toBe('');
        await page.close();
      });
    },
  );
}

/** Without their fonts there is nothing to compare with: said in words, and a failure where all must be run. */
function skipWithout(context: TestContext, lacking: string): void {
  if (process.env.CI === 'true') expect(lacking).toBe('');
  else context.skip(lacking !== '', lacking);
}

function framesOf(page: Page) {
  return page.frames().filter((frame) => frame !== page.mainFrame());
}

/** Where each example stands in the picture. */
function partsOf(page: Page, scale: number): Promise<Part[]> {
  return page.$$eval(
    'figure',
    (figures, share) =>
      figures.map((figure) => {
        const { left, top, right, bottom } = figure.getBoundingClientRect();
        const name = figure.querySelector('figcaption')!.textContent;
        return {
          name,
          left: left * share,
          top: (top + scrollY) * share,
          right: right * share,
          bottom: (bottom + scrollY) * share,
        };
      }),
    scale,
  );
}

/** What axe and our own look at contrasts find in any frame of the sheet. */
async function judged(page: Page, dress: string): Promise<string[]> {
  const found: string[] = [];
  for (const frame of framesOf(page)) {
    const example = await frame.title();
    await markJudged(frame);
    const lines = [
      ...(await axeOn(frame, dress === 'dark' ? OF_DRESS : undefined)).filter((line) => !UNJUDGED.test(line)),
      ...(await contrastIn(frame)),
    ];
    found.push(...lines.map((line) => `${example}: ${line}`));
  }
  return found;
}
