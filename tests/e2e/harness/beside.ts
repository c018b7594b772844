/**
 * A screen of the extension as it stands beside a page, opened in a tab that names that page.
 * openBeside(stage, page, "sidepanel.html", "h1") -> the side panel of `page`. The page must be the tab opened last.
 * It must not be taken for the real panel: focus and size are those of a tab.
 */
import type { Page } from 'puppeteer-core';
import type { Stage } from './in-each-browser';

export async function openBeside(stage: Stage, path: string, ready: string): Promise<Page> {
  const screen = await stage.openScreen(path, 'body');
  await screen.evaluate(async () => {
    interface Tab {
      readonly id: number;
      readonly index: number;
    }
    interface Tabs {
      getCurrent(): Promise<Tab>;
      query(what: object): Promise<Tab[]>;
    }
    const scope = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs }>;
    const { tabs } = scope.browser ?? scope.chrome;
    const { index } = await tabs.getCurrent();
    const before = (await tabs.query({ currentWindow: true })).find((tab) => tab.index === index - 1);
    setTimeout(() => {
      location.search = `?tab=${before?.id}`;
    });
  });
  await new Promise((go) => setTimeout(go, 300));
  await screen.waitForSelector(ready, { timeout: 10_000 });
  return screen;
}
