/**
 * The tab that the extension itself opens: openedTab(stage, "article.html", () => card.click(".source-open")) -> its page.
 * Firefox tells a driver nothing of tabs that an extension opens: their address is read from its window and opened again.
 * It must not know what the tab shows.
 */
import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/card-on';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import type { Stage } from './in-each-browser';

const ADDRESSES = '() => gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)';

export async function openedTab(stage: Stage, path: string, open: () => Promise<void>): Promise<Page> {
  const { engine, driven } = stage;
  const start = driven.extensionUrl(path);
  if (engine === 'chromium') {
    const opened = driven.browser.waitForTarget((target) => target.url().startsWith(start), { timeout: 10_000 });
    await open();
    const page = await (await opened).page();
    if (!page) throw new Error(`${start} is no page`);
    return page;
  }
  await open();
  let address: string | undefined;
  await until(`a tab at ${start}`, async () => {
    address = (await inFirefoxWindow<string[]>(driven.browser, ADDRESSES)).find((url) => url.startsWith(start));
    return address !== undefined;
  });
  return stage.openScreen((address as string).slice(driven.extensionUrl('').length), 'main');
}
