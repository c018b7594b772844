/** Our own pages, opened as a reader opens them: each says what it should, and axe finds nothing. */
import { expect, it } from 'vitest';
import { axeOn } from './harness/axe-on';
import { inEachBrowser } from './harness/in-each-browser';

/** Text in a drawing axe cannot judge; it has the colours of the words around it, which axe does judge. */
const UNJUDGED = /contains an image node|only non-text characters/;

inEachBrowser('our own pages', (stage) => {
  it.each([
    ['the page of an entity', 'entity.html?id=komdigi&at=2025-03-01', '.ties-picture', 'Nong Shengwen'],
    ['the settings', 'options.html', '.facts', 'Alt+Shift+O'],
    ['the welcome', 'welcome.html', '.name', 'What never leaves'],
    ['the search in a tab', 'popup.html?query=nanning', '.choice-report', 'Uzone.id'],
    ['the page brief', 'sidepanel.html', 'h1', 'The browser keeps extensions out'],
  ])('%s is there', async (_, path, ready, text) => {
    const page = await stage.openScreen(path, ready);
    await expect.poll(() => page.evaluate(() => document.body.innerText), { timeout: 5_000 }).toContain(text);
    expect((await axeOn(page)).filter((finding) => !UNJUDGED.test(finding))).toEqual([]);
  });

  it('the pictures of an entity are walked by arrow keys; Enter leads to the words of a date, and to a name', async () => {
    const page = await stage.openScreen('entity.html?id=komdigi&at=2025-03-01', '.ties-picture');
    await page.bringToFront();
    const at = (attribute: string) => page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);
    await page.$eval('.times-mark', (mark) => (mark as SVGElement).focus());
    const first = await at('href');
    await page.keyboard.press('ArrowRight');
    const second = await at('href');
    expect(second).toMatch(/^#told-\d+$/);
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.id)).toBe(second?.slice(1));
    await page.$eval('.ties-name', (name) => (name as SVGElement).focus());
    await page.keyboard.press('ArrowDown');
    const name = await at('data-id');
    await expect.poll(() => page.$$eval('.ties-looked', (lit) => lit.length)).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => new URLSearchParams(location.search).get('id'))).toBe(name);
  });

  it('the passage of the welcome can be tried: a name opens its card, one on it another, Back leads back', async () => {
    const page = await stage.openScreen('welcome.html', '.name');
    const shown = () => page.$eval('.card h2', (name) => name.textContent);
    await page.bringToFront();
    await page.focus('.name');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card .chip');
    const first = await shown();
    await page.locator('.card .chip').click();
    await expect.poll(shown).not.toBe(first);
    await page.locator('.card button[aria-label=Back]').click();
    await expect.poll(shown).toBe(first);
  });

  it('a site turned off in the settings is kept, and comes back by undo', async () => {
    const page = await stage.openScreen('options.html', '.address-field input');
    await page.type('.address-field input', 'https://News.example/a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.options-list');
    await page.click('.options-list button');
    await page.waitForSelector('.options-undo .link');
    expect(await page.$('.options-list')).toBeNull();
    await page.click('.options-undo .link');
    await page.waitForSelector('.options-list');
    expect(await page.$eval('.options-list span', (item) => item.textContent)).toBe('news.example');
    await page.click('.options-list button');
  });
});
