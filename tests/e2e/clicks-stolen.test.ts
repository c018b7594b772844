/** A page that fades, covers, cuts, bends or moves the card under the pointer: a real click in it changes no setting. */
import type { ElementHandle, Page, Viewport } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn } from '../../scripts/drive/card-on';
import { restOn } from '../../scripts/drive/mentions-on';
import { stored } from './harness/background-of';
import { inEachBrowser, type Stage } from './harness/in-each-browser';

/** Longer than a card must have stood still, and than a browser takes to look whether it can be seen. */
const SETTLE_MS = 500;
const style = (on: string, name: string, value: string) => `${on}.style.setProperty('${name}', '${value}', 'important');`;
const ofHost = (name: string, value: string) => style('host', name, value);
const ofRoot = (name: string, value: string) => style('document.documentElement', name, value);
const CORNER = ofHost('transform-origin', '0 0');
/** Something of the page over the whole window, or over what it stands in, that lets clicks through. */
const COVER =
  'position: fixed; inset: 0; width: 100%; height: 100%; background: white; z-index: 2147483647; pointer-events: none';
const RULES = (css: string) => `document.head.insertAdjacentHTML('beforeend', \`<style id="rules">${css}</style>\`);`;
const OVERLAY = (attributes: string) =>
  `document.documentElement.insertAdjacentHTML('beforeend', '<div id="cover" ${attributes} style="${COVER}">Klik</div>');`;

/** What a page does, by script, once the card is there; `host` is its element. */
const ATTACKS: Readonly<Record<string, string>> = {
  'opacity of the host': ofHost('opacity', '0.001'),
  'opacity of the root': ofRoot('opacity', '0.001'),
  'opacity of the body, with the card in it': `${style('document.body', 'opacity', '0.001')} document.body.append(host); host.showPopover();`,
  'a transform': ofHost('transform', 'scale(0.2)'),
  'a scale from the corner': CORNER + ofHost('scale', '0.1'),
  'a turn about its middle': ofHost('rotate', '180deg'),
  'a zoom': ofHost('zoom', '0.05'),
  'a clip': ofHost('clip-path', 'inset(90% 0 0 0)'),
  'an old clip': ofHost('clip', 'rect(100px, 400px, 600px, 0px)'),
  'a cut': `${ofHost('width', '60px')} ${ofHost('overflow', 'clip')}`,
  'a filter': ofHost('filter', 'opacity(0.01)'),
  'a filter of the root': ofRoot('filter', 'opacity(0.01)'),
  'a mask': ofHost('mask-image', 'linear-gradient(transparent, transparent)'),
  'a blend': ofHost('mix-blend-mode', 'multiply'),
  'paint over it, out of the top layer': `host.hidePopover(); ${OVERLAY('')}`,
  'paint over it, before its content': RULES(`\${host.localName}::before { content: ""; ${COVER} }`),
  'paint over it, after its content': RULES(`\${host.localName}::after { content: ""; ${COVER} }`),
  'a transition that never ends': `${RULES(`::view-transition { ${COVER} }
    ::view-transition-group(*) { animation-duration: 60s }`)} window.transition = document.startViewTransition();`,
};

/** A page with a card that is kept open, whatever becomes of the pointer. */
async function keptCard(stage: Stage, viewport?: Viewport): Promise<Page> {
  const page = await stage.open('/mentions.html');
  if (viewport) await page.setViewport(viewport);
  await restOn(page, 'Nanning');
  await cardOn(page).waitOpen();
  await cardOn(page).waitText((text) => text.includes('report'));
  await cardOn(page).click('button[aria-label="Keep the card open"]');
  await rest();
  return page;
}

function rest(): Promise<void> {
  return new Promise((go) => setTimeout(go, SETTLE_MS));
}

/** The last button of the card's foot: Konteks goes off on this site. */
async function offButton(page: Page): Promise<ElementHandle<Element>> {
  return (await (await cardOn(page).root()).$('footer .card-switch:last-child button')) as ElementHandle<Element>;
}

/** A trusted click on it, wherever it is by now. */
async function clickOn(page: Page, button: ElementHandle<Element>): Promise<void> {
  const box = await button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
}

async function sitesOff(stage: Stage): Promise<string> {
  return JSON.stringify((await stored(stage, 'settings')) ?? '');
}

/** Undoes what an attack has done, so that the next one is alone. */
function putBack(page: Page, style: string): Promise<void> {
  return page.evaluate((before) => {
    const { stolen: host } = window as unknown as { stolen: HTMLElement };
    (window as { transition?: ViewTransition }).transition?.skipTransition();
    for (const added of document.querySelectorAll('#cover, #rules')) added.remove();
    for (const element of [document.documentElement, document.body]) element.removeAttribute('style');
    document.documentElement.append(host);
    host.style.cssText = before;
    host.showPopover();
  }, style);
}

inEachBrowser('a page that steals clicks', (stage) => {
  it('gets nothing by putting itself on top at every frame', async () => {
    const page = await keptCard(stage);
    const button = await offButton(page);
    const label = await button.evaluate((element) => element.textContent);
    await page.evaluate(`${OVERLAY('popover="manual"')} {
      const cover = document.querySelector('#cover');
      setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 16);
    }`);
    await rest();
    await rest();
    await clickOn(page, button);
    expect(await button.evaluate((element) => element.textContent)).toBe(label);
  });

  it('gets nothing by a window too small to see the card in', async () => {
    const says: string[] = [];
    for (const height of [190, 260]) {
      const page = await keptCard(stage, { width: 600, height });
      const button = await offButton(page);
      await clickOn(page, button);
      says.push((await button.evaluate((element) => element.textContent)) ?? '');
      if (height === 260) await clickOn(page, button);
    }
    expect(says).toEqual(['Off on this site', 'Undo']);
    await expect.poll(() => sitesOff(stage), { timeout: 10_000, interval: 300 }).not.toContain('127.0.0.1');
  });

  it('gets nothing by any of many ways, and a reader who sees the card can turn it off', { timeout: 60_000 }, async () => {
    const page = await keptCard(stage);
    const button = await offButton(page);
    const says = () => button.evaluate((element) => element.textContent);
    const before = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      (window as { stolen?: Element }).stolen = host;
      return host.style.cssText;
    });
    const stolenBy: string[] = [];
    for (const [way, attack] of Object.entries(ATTACKS)) {
      await page.evaluate(`{ const host = window.stolen; ${attack} }`);
      await rest();
      const label = await says();
      await clickOn(page, button);
      if ((await says()) !== label) stolenBy.push(way);
      await putBack(page, before);
    }
    expect(stolenBy).toEqual([]);
    expect(await sitesOff(stage)).not.toContain('127.0.0.1');
    await page.bringToFront();
    await rest();
    await clickOn(page, button);
    expect(await says()).toContain('Undo');
    await expect.poll(() => sitesOff(stage), { timeout: 10_000, interval: 300 }).toContain('127.0.0.1');
  });
});
