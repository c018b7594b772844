/** A page that fades, covers, bends or moves the card under the pointer: a real click in it changes no setting. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn } from '../../scripts/drive/card-on';
import { restOn } from '../../scripts/drive/mentions-on';
import { stored } from './harness/background-of';
import { inEachBrowser, type Stage } from './harness/in-each-browser';

const SETTLE_MS = 500;
const HOST = 'const host = document.documentElement.lastElementChild;';
const style = (on: string, name: string, value: string) => `${on}.style.setProperty('${name}', '${value}', 'important')`;

/** What a page does, by script, once the card is there. */
const ATTACKS: Readonly<Record<string, string>> = {
  'opacity of the host': style('host', 'opacity', '0.001'),
  'opacity of the root': style('document.documentElement', 'opacity', '0.001'),
  'a transform': style('host', 'transform', 'scale(0.2)'),
  'a clip': style('host', 'clip-path', 'inset(90% 0 0 0)'),
  'a filter': style('host', 'filter', 'opacity(0.01)'),
  'a filter of the root': style('document.documentElement', 'filter', 'opacity(0.01)'),
  'a mask': style('host', 'mask-image', 'linear-gradient(transparent, transparent)'),
  'a blend': style('host', 'mix-blend-mode', 'multiply'),
};

async function openedCard(stage: Stage): Promise<Page> {
  const page = await stage.open('/mentions.html');
  await restOn(page, 'Nanning');
  await cardOn(page).waitOpen();
  await cardOn(page).waitText((text) => text.includes('report'));
  return page;
}

/** A trusted click on the last button of the card's foot, wherever it is by now. */
async function clickOff(page: Page, before: string): Promise<void> {
  const root = await cardOn(page).root();
  const button = await root.$('footer .card-switch:last-child button');
  await page.evaluate(`{ ${HOST} ${before} }`);
  const box = await (button as ElementHandle<Element>).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
}

async function sitesOff(stage: Stage): Promise<string> {
  await new Promise((go) => setTimeout(go, 150));
  return JSON.stringify((await stored(stage, 'settings')) ?? '');
}

inEachBrowser('a page that steals clicks', (stage) => {
  it.each(Object.entries(ATTACKS))('gets nothing by %s', async (_, attack) => {
    const page = await openedCard(stage);
    await new Promise((go) => setTimeout(go, SETTLE_MS));
    await clickOff(page, attack);
    expect(await sitesOff(stage)).not.toContain('127.0.0.1');
  });

  it('gets nothing by moving the card just before the click', async () => {
    const page = await openedCard(stage);
    await new Promise((go) => setTimeout(go, SETTLE_MS));
    await clickOff(
      page,
      "host.style.setProperty('left', '600px', 'important'); host.style.setProperty('top', '20px', 'important')",
    );
    expect(await sitesOff(stage)).not.toContain('127.0.0.1');
  });

  it('leaves a reader who sees the card free to turn it off', async () => {
    const page = await openedCard(stage);
    await new Promise((go) => setTimeout(go, SETTLE_MS));
    await clickOff(page, '');
    await expect.poll(() => sitesOff(stage)).toContain('127.0.0.1');
    const undone = cardOn(page);
    await new Promise((go) => setTimeout(go, SETTLE_MS));
    if (await undone.isOpen()) await clickOff(page, '');
  });
});
