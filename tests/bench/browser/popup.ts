/**
 * The real popup, opened by the toolbar's button: pressForPopup(stage, page) -> ms from the press to its first contentful paint.
 * Both ends are read from clocks of one machine. The popup is closed again.
 * It must not know what the popup shows.
 */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import { geckoIdOf, openExtensionPage } from '../../../scripts/drive/launch';
import type { Stage } from './stage';

/** Runs in the popup: the wall clock at its first contentful paint, 0 while there is none. */
const PAINTED_AT = `(window) => {
  const [paint] = window.performance.getEntriesByName('first-contentful-paint');
  return paint ? window.performance.timeOrigin + paint.startTime : 0;
}`;

/** What the button opens from now on: a page of the extension that has an empty one. */
export async function setPopup({ driven }: Stage, path: string): Promise<void> {
  const screen = await openExtensionPage(driven, 'empty.html', 'p');
  await screen.evaluate(async (popup) => {
    interface Action {
      setPopup(what: { popup: string }): Promise<void>;
    }
    const scope = globalThis as unknown as Record<'browser' | 'chrome', { action: Action }>;
    await (scope.browser ?? scope.chrome).action.setPopup({ popup });
  }, path);
  await screen.close();
}

export async function pressForPopup(stage: Stage, page: Page, path = 'popup.html'): Promise<number> {
  await page.bringToFront();
  return stage.engine === 'chromium' ? inChromium(stage, page, path) : inFirefox(stage);
}

async function inChromium({ driven: { browser } }: Stage, page: Page, path: string): Promise<number> {
  const [extension] = (await browser.extensions()).values();
  const opened = browser.waitForTarget((target) => target.url().endsWith(`/${path}`), { timeout: 10_000 });
  const pressed = performance.timeOrigin + performance.now();
  await extension?.triggerAction(page);
  const popup = await (await opened).asPage();
  const painted = (await (
    await popup.waitForFunction(`(${PAINTED_AT})(window)`, { polling: 20, timeout: 10_000 })
  ).jsonValue()) as number;
  await popup.close();
  return painted - pressed;
}

function inFirefox({ driven: { browser }, extension }: Stage): Promise<number> {
  return inFirefoxWindow<number>(
    browser,
    `async (id, look) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
      const pressed = performance.timeOrigin + performance.now();
      action.triggerAction(window);
      const pause = (ms) => new Promise((go) => setTimeout(go, ms));
      // It is drawn before its panel is up. A panel that is still rising does not close, and the next press would close it.
      const close = async () => {
        for (let tries = 0; tries < 200; tries++) {
          const view = document.querySelector('.webextension-popup-browser');
          if (!view) return;
          const panel = view.closest('panel');
          if (panel?.state === 'open') panel.hidePopup();
          await pause(25);
        }
        throw new Error('the popup did not close');
      };
      for (let tries = 0; tries < 800; tries++) {
        await pause(25);
        const view = document.querySelector('.webextension-popup-browser');
        if (!view?.messageManager) continue;
        const painted = await new Promise((tell) => {
          const { messageManager } = view;
          const hear = ({ data }) => { messageManager.removeMessageListener('bench-look', hear); tell(data); };
          messageManager.addMessageListener('bench-look', hear);
          const source = 'sendAsyncMessage("bench-look", (' + look + ')(content))';
          messageManager.loadFrameScript('data:,' + encodeURIComponent(source), false);
          setTimeout(() => { messageManager.removeMessageListener('bench-look', hear); tell(0); }, 500);
        });
        if (!painted) continue;
        await close();
        return painted - pressed;
      }
      throw new Error('the popup did not open');
    }`,
    geckoIdOf(extension),
    PAINTED_AT,
  );
}
