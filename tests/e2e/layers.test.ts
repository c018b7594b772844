/** The card stands above everything a page can put up: hostile styles, a strict policy, a dialog, full screen. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn } from '../../scripts/drive/card-on';
import { placeOf, restOn } from '../../scripts/drive/mentions-on';
import { inEachBrowser } from './harness/in-each-browser';

/** Whether the page's topmost element in the middle of the card is the card, and how the name in it looks. */
async function lookOfCard(page: Page) {
  const root = await cardOn(page).root();
  return (root as ElementHandle<Node>).evaluate((node) => {
    const { host } = node as ShadowRoot;
    const box = host.getBoundingClientRect();
    const top = (host.getRootNode() as Document | ShadowRoot).elementFromPoint(
      box.left + box.width / 2,
      box.top + box.height / 2,
    );
    const name = (node as ShadowRoot).querySelector('h2') as Element;
    const card = (node as ShadowRoot).querySelector('[role=dialog]') as Element;
    return {
      isOnTop: top === host,
      isInWindow: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
      width: Math.round(box.width),
      nameSize: getComputedStyle(name).fontSize,
      spacing: getComputedStyle(name).letterSpacing,
      letters: getComputedStyle(name).textTransform,
      isOpaque: !/rgba\(.*, 0\)|transparent/.test(getComputedStyle(card).backgroundColor),
    };
  });
}

const AS_DRAWN = { isOnTop: true, isInWindow: true, nameSize: '17px', spacing: 'normal', letters: 'none', isOpaque: true };

inEachBrowser('the card', (stage) => {
  it.each(['/hostile.html', '/hostile-css.html'])('survives the styles of %s', async (path) => {
    const page = await stage.open(path);
    await restOn(page, 'Nanning');
    await cardOn(page).waitOpen();
    expect(await cardOn(page).waitText((text) => text.includes('Uzone.id'))).toContain('Nanning');
    expect(await lookOfCard(page)).toMatchObject(AS_DRAWN);
  });

  it('looks the same on a page with a strict policy', async () => {
    const page = await stage.open('/strict-csp.html');
    await restOn(page, 'Nanning');
    await cardOn(page).waitOpen();
    expect(await cardOn(page).waitText((text) => text.includes('Uzone.id'))).toContain('Nanning');
    expect(await lookOfCard(page)).toMatchObject(AS_DRAWN);
  });

  it('can be used in a modal dialog', async () => {
    const page = await stage.open('/dialog.html');
    await page.click('#open');
    await restOn(page, 'Nanning');
    const card = cardOn(page);
    await card.waitOpen();
    await card.waitText((text) => text.includes('Uzone.id'));
    expect(await lookOfCard(page)).toMatchObject(AS_DRAWN);
    await card.click('button[aria-label="Keep the card open"]');
    await page.mouse.move(5, 5);
    await new Promise((go) => setTimeout(go, 800));
    expect(await card.isOpen()).toBe(true);
    await card.click('button[aria-label="Close"]');
    await card.waitClosed();
    expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  });

  it('closes by Esc and leaves the dialog below it open', async () => {
    const page = await stage.open('/dialog.html');
    await page.click('#open');
    await restOn(page, 'Nanning');
    await cardOn(page).waitOpen();
    await page.keyboard.press('Escape');
    await cardOn(page).waitClosed();
    expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(false);
  });

  it('shows over full screen', async () => {
    const page = await stage.open('/fullscreen.html');
    await page.click('#go');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await restOn(page, 'Komdigi');
    await cardOn(page).waitOpen();
    await cardOn(page).waitText((text) => text.includes('report'));
    expect(await lookOfCard(page)).toMatchObject(AS_DRAWN);
  });

  it('covers what the page has put on top, not the words that opened it', async () => {
    const page = await stage.open('/z-index.html');
    await restOn(page, 'Komdigi');
    await cardOn(page).waitOpen();
    await cardOn(page).waitText((text) => text.includes('report'));
    expect(await lookOfCard(page)).toMatchObject(AS_DRAWN);
    const { x, y } = await placeOf(page, 'Komdigi');
    expect(await page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x, y)).toBe('p');
  });
});
