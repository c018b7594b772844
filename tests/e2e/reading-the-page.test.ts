/** What of a page is read: what changes is read again; editors, code and hidden text are not; shadow roots and frames are. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { restOn, underlinedOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { inEachBrowser } from './harness/in-each-browser';

const QUIET_MS = 600;

async function frameOf(page: Page, selector: string): Promise<Frame> {
  const element = await page.waitForSelector(selector);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  return frame;
}

inEachBrowser('reading the page', (stage) => {
  it('leaves editors, code, hidden text and the words of pictures alone', async () => {
    const page = await stage.open('/skipped.html');
    await waitUnderlined(page, 'Nanning');
    await new Promise((go) => setTimeout(go, QUIET_MS));
    expect(await underlinedOn(page)).toEqual(['Nanning']);
  });

  it('leaves what is being typed as it is typed', async () => {
    const page = await stage.open('/skipped.html');
    await waitUnderlined(page, 'Nanning');
    await page.focus('textarea');
    await page.keyboard.type(' Komdigi dan Nanning');
    expect(await page.$eval('textarea', (field) => field.value)).toContain('Komdigi dan Nanning');
    expect(await underlinedOn(page)).toEqual(['Nanning']);
  });

  it('reads new and changed text, and forgets what is gone', async () => {
    const page = await stage.open('/changing.html');
    await waitUnderlined(page, 'Alibaba Cloud');
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Baru: Nanning.';
      document.querySelector('#more')?.append(added);
      (document.querySelector('#first')?.firstChild as Text).data = 'Kini disebut Xiaomi.';
    });
    await waitUnderlined(page, 'Nanning', 'Xiaomi');
    await page.evaluate(() => document.querySelector('#more')?.replaceChildren());
    const left = async () => (await underlinedOn(page)).toSorted().join();
    await until('Nanning is forgotten', async () => (await left()) === 'Alibaba Cloud,Xiaomi');
  });

  it('reads open shadow roots', async () => {
    const page = await stage.open('/changing.html');
    await restOn(page, 'Alibaba Cloud');
    await cardOn(page).waitOpen();
    expect(await cardOn(page).waitText((text) => text.includes('report'))).toContain('ANTARA');
  });

  it('reads a frame of the same origin', async () => {
    const page = await stage.open('/frames.html');
    await waitUnderlined(page, 'Komdigi');
    await waitUnderlined(await frameOf(page, '#same'), 'Meutya Hafid');
  });

  it('reads a frame of another origin', async () => {
    const page = await stage.open('/mentions.html');
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.id = 'other';
      frame.width = '600';
      frame.height = '300';
      frame.src = url;
      document.body.prepend(frame);
    }, `http://localhost:${stage.site.port}/frame-inside.html`);
    await waitUnderlined(await frameOf(page, '#other'), 'Meutya Hafid');
  });
});
