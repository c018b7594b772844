/**
 * Memory of a tab after a collection of garbage, in bytes: heap and buffers in Chromium, the content process in Firefox.
 * const before = await memoryOf(stage, page); …; (await memoryOf(stage, page)) - before is what came.
 * Firefox's figure is the whole process and swings by about a megabyte. It must not know what fills it.
 */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import type { Stage } from './stage';

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

export async function memoryOf({ engine, driven }: Stage, page: Page): Promise<number> {
  if (engine === 'firefox') return firefoxContent(driven.browser);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
  await session.detach();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

function firefoxContent(browser: Stage['driven']['browser']): Promise<number> {
  return inFirefoxWindow<number>(
    browser,
    `async () => {
      const service = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      await new Promise((done) => service.minimizeMemoryUsage(done));
      const { children } = await ChromeUtils.requestProcInfo();
      const front = gBrowser.selectedBrowser.frameLoader.remoteTab?.osPid;
      return children.find(({ pid }) => pid === front)?.memory ?? 0;
    }`,
  );
}
