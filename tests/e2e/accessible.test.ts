/** axe on every screen, light and dark: no violation, and no contrast that could not be judged. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { inFirefoxWindow } from '../../scripts/drive/firefox-window';
import { restOn } from '../../scripts/drive/mentions-on';
import { searchIn } from '../../scripts/drive/tour';
import { axeOn, axeOnCard } from './harness/axe-on';
import { inEachBrowser, type Stage } from './harness/in-each-browser';
import { openedTab } from './harness/opened-tab';

/** Fades end before colours are judged. */
const REST_MS = 500;
const SCHEMES = ['light', 'dark'] as const;

/** What the reader wished of the browser or system; Firefox is told by its preferences, Chromium page by page. */
async function wish({ engine, driven: { browser } }: Stage, page: Page, name: string, value: string): Promise<void> {
  if (engine === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
    return;
  }
  await inFirefoxWindow(
    browser,
    `(name, value) => name === 'prefers-color-scheme'
      ? Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value === 'dark' ? 0 : 1)
      : Services.prefs.setIntPref('ui.prefersReducedMotion', 1)`,
    name,
    value,
  );
  await until(`the page hears of ${name}`, () => page.evaluate((query) => matchMedia(query).matches, `(${name}: ${value})`));
}

/** The report among the seeds that came from Uzone.id. */
const REPORT = 'e3378a493066a0de';
/** Our own pages, with what is there once they are drawn. */
const SCREENS = [
  ['popup.html', 'input'],
  ['options.html', '.facts'],
  ['welcome.html', '.name'],
  ['entity.html?id=komdigi&at=2025-03-01', '.ties-picture'],
  ['sidepanel.html', 'h1'],
  ['library.html', '.library-add input'],
  [`article.html?id=${REPORT}`, '.reader-around li'],
] as const;
const MOST_STOPS = 90;

const rest = () => new Promise((go) => setTimeout(go, REST_MS));

inEachBrowser('axe', (stage) => {
  it.each(SCHEMES)('finds nothing on the card (%s)', async (scheme) => {
    const page = await stage.open('/mentions.html');
    await wish(stage, page, 'prefers-color-scheme', scheme);
    await restOn(page, 'Komdigi');
    await cardOn(page).waitOpen();
    await cardOn(page).waitText((text) => text.includes('report'));
    await cardOn(page).click('details.card-more summary');
    await rest();
    expect(await axeOnCard(page)).toEqual([]);
  });

  it.each(SCHEMES)('finds nothing on the popup (%s)', async (scheme) => {
    const popup = await stage.openScreen('popup.html', 'input');
    await wish(stage, popup, 'prefers-color-scheme', scheme);
    await rest();
    expect(await axeOn(popup)).toEqual([]);
    await searchIn(popup, 'pusat inovasi');
    expect(await axeOn(popup)).toEqual([]);
  });

  it.each(SCHEMES)('finds nothing on a card in the popup (%s)', async (scheme) => {
    const popup = await stage.openScreen('popup.html', 'input');
    await wish(stage, popup, 'prefers-color-scheme', scheme);
    await searchIn(popup, 'nanning');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.card h2');
    await rest();
    expect(await axeOn(popup)).toEqual([]);
  });

  it.each(SCHEMES)('finds nothing on the article reader (%s)', async (scheme) => {
    const page = await stage.open('/mentions.html');
    await restOn(page, 'Nanning');
    await cardOn(page).waitOpen();
    await cardOn(page).waitText((text) => text.includes('Uzone.id'));
    const reader = await openedTab(stage, 'article.html', () => cardOn(page).click('.source-open'));
    await wish(stage, reader, 'prefers-color-scheme', scheme);
    await reader.waitForSelector('h1');
    await rest();
    expect(await axeOn(reader)).toEqual([]);
    await reader.close();
  });

  it.each(SCREENS)('%s is walked by Tab from its beginning to its end, and every stop is seen', async (path, ready) => {
    const screen = await stage.openScreen(path, ready);
    await screen.bringToFront();
    const wanted = await screen.evaluate(tabStops);
    // A screen may begin with the focus in its field: that is its first stop.
    const first = await screen.evaluate(focusedStop);
    const walked = new Set(first ? [first.name] : []);
    for (let step = 0; step < Math.min(wanted.length + 2, MOST_STOPS); step++) {
      await screen.keyboard.press('Tab');
      const stop = await screen.evaluate(focusedStop);
      if (stop) walked.add(stop.name);
      if (stop) expect(stop.isSeen, `${stop.name} shows no focus`).toBe(true);
    }
    expect(wanted.slice(0, MOST_STOPS - 2).filter((name) => !walked.has(name))).toEqual([]);
  });

  it.each(SCREENS)(
    'row 28: needs no sideways scrolling, row 54: has targets of 24 px or in a line of text: %s',
    async (path, ready) => {
      const screen = await stage.openScreen(path, ready);
      await rest();
      expect(await axeOn(screen, ['target-size'])).toEqual([]);
      // The popup brings a window of its own width with it.
      if (path === 'popup.html') return;
      // 320 CSS pixels are what is left of 640 at 200 %.
      await screen.setViewport({ width: 320, height: 640 });
      await rest();
      const widths = await screen.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0]!).toBeLessThanOrEqual(widths[1]!);
    },
  );

  it('row 30: moves nothing where motion is not wanted', async () => {
    const popup = await stage.openScreen('popup.html', 'input');
    await wish(stage, popup, 'prefers-reduced-motion', 'reduce');
    const moving = await popup.evaluate(
      () =>
        [...document.querySelectorAll('.konteks, .konteks *')]
          .map((element) => getComputedStyle(element))
          .filter(({ transitionDuration, animationDuration }) => /[1-9]/.test(transitionDuration + animationDuration)).length,
    );
    expect(moving).toBe(0);
  });

  it('row 30: draws with the system’s colours alone', async (context) => {
    if (stage.engine === 'firefox') context.skip('headless Firefox takes no forced colours from a driver');
    const options = await stage.openScreen('options.html', '.facts');
    await wish(stage, options, 'forced-colors', 'active');
    const [paper, canvas] = await options.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.background = 'Canvas';
      document.querySelector('main')!.append(probe);
      return [document.querySelector('main')!, probe].map((element) => getComputedStyle(element).backgroundColor);
    });
    expect(paper).toBe(canvas);
    expect(await axeOn(options)).toEqual([]);
  });

  it('sees a faint text and a nameless button, so that its silence means something', async () => {
    const page = await stage.open('/mentions.html');
    await restOn(page, 'Komdigi');
    await cardOn(page).waitOpen();
    await cardOn(page).waitText((text) => text.includes('report'));
    await rest();
    await (await cardOn(page).root()).evaluate((root) => {
      const name = root.querySelector('h2') as HTMLElement;
      name.style.color = '#e8e4da';
      root.querySelector('[aria-label="Close"]')?.removeAttribute('aria-label');
      root.querySelector('[title="Close"]')?.removeAttribute('title');
    });
    const found = (await axeOnCard(page)).join('\n');
    expect(found).toContain('color-contrast');
    expect(found).toContain('button-name');
  });
});

/** Sent to the page as text: the names of everything that Tab should come to, in any order; a group of radios is one stop. */
function tabStops(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')];
  const seen = all.filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || element.getClientRects().length === 0) return false;
    return element.getAttribute('type') !== 'radio' || (element as HTMLInputElement).checked;
  });
  return seen.map((element) => `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''}`);
}

/** Sent to the page as text: where the focus is, and whether one sees it: a ring on it, on what holds it, or in a drawing. */
function focusedStop(): { name: string; isSeen: boolean } | undefined {
  const element = document.activeElement;
  // Past the last stop the focus is in the browser's own window, whatever activeElement says.
  if (!element?.matches(':focus') || element === document.body || element === document.documentElement) return undefined;
  const ringed = [element, element.parentElement, element.querySelector('rect, path, line')].filter((one) => one !== null);
  const isSeen = ringed.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow, stroke } = getComputedStyle(one!);
    const hasRing = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    return hasRing || (one instanceof SVGElement && stroke !== 'none');
  });
  return { name: `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''}`, isSeen };
}
