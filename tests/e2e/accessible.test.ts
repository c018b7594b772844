/** axe on every screen, light and dark: no violation, and no contrast that could not be judged. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn } from '../../scripts/drive/card-on';
import { restOn } from '../../scripts/drive/mentions-on';
import { searchIn } from '../../scripts/drive/tour';
import { axeOn, axeOnCard } from './harness/axe-on';
import { inEachBrowser } from './harness/in-each-browser';
import { openedTab } from './harness/opened-tab';

/** Fades end before colours are judged. */
const REST_MS = 500;
const SCHEMES = ['light', 'dark'] as const;

async function inScheme(page: Page, scheme: (typeof SCHEMES)[number]): Promise<void> {
  if (page.browser().process()?.spawnfile.includes('firefox')) return;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

const rest = () => new Promise((go) => setTimeout(go, REST_MS));

inEachBrowser('axe', (stage) => {
  it.each(SCHEMES)('finds nothing on the card (%s)', async (scheme) => {
    const page = await stage.open('/mentions.html');
    await inScheme(page, scheme);
    await restOn(page, 'Komdigi');
    await cardOn(page).waitOpen();
    await cardOn(page).waitText((text) => text.includes('report'));
    await cardOn(page).click('details.card-more summary');
    await rest();
    expect(await axeOnCard(page)).toEqual([]);
  });

  it.each(SCHEMES)('finds nothing on the popup (%s)', async (scheme) => {
    const popup = await stage.openScreen('popup.html', 'input');
    await inScheme(popup, scheme);
    await rest();
    expect(await axeOn(popup)).toEqual([]);
    await searchIn(popup, 'pusat inovasi');
    expect(await axeOn(popup)).toEqual([]);
  });

  it.each(SCHEMES)('finds nothing on a card in the popup (%s)', async (scheme) => {
    const popup = await stage.openScreen('popup.html', 'input');
    await inScheme(popup, scheme);
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
    await inScheme(reader, scheme);
    await reader.waitForSelector('h1');
    await rest();
    expect(await axeOn(reader)).toEqual([]);
    await reader.close();
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
