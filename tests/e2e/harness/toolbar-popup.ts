/**
 * The real popup, opened by the toolbar's button, not its page in a tab.
 * openToolbarPopup(stage, page) -> { width: 380, height: 560, text: "…" } once `ready` is there.
 * It must not be used for more than a look: Firefox's popup is no page that a driver can hold.
 */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import { geckoIdOf } from '../../../scripts/drive/launch';
import type { Stage } from './in-each-browser';

export interface PopupLook {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** What has the focus: its tag name in lower case. */
  readonly focus: string;
}

const LOOK = `(window) => ({ width: window.innerWidth, height: window.innerHeight,
  text: window.document.body.innerText, focus: window.document.activeElement.localName })`;

/** Presses the extension's button while `page` is in front and answers how the popup looks. */
export async function openToolbarPopup(stage: Stage, page: Page, ready: string): Promise<PopupLook> {
  await page.bringToFront();
  return stage.engine === 'chromium' ? inChromium(stage, page, ready) : inFirefox(stage, ready);
}

async function inChromium({ driven: { browser } }: Stage, page: Page, ready: string): Promise<PopupLook> {
  const [extension] = (await browser.extensions()).values();
  await extension?.triggerAction(page);
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'), { timeout: 10_000 });
  const popup = await target.asPage();
  await popup.waitForSelector(ready, { timeout: 10_000 });
  const look = () => popup.evaluate(`(${LOOK})(window)`) as Promise<PopupLook>;
  // The window grows after its page has loaded: the size counts once it rests.
  let before = await look();
  for (let tries = 0; tries < 40; tries++) {
    await new Promise((go) => setTimeout(go, 100));
    const now = await look();
    if (now.width === before.width && now.height === before.height && now.width > 100) return now;
    before = now;
  }
  return before;
}

async function inFirefox({ driven: { browser }, extension }: Stage, ready: string): Promise<PopupLook> {
  return inFirefoxWindow<PopupLook>(
    browser,
    `async (id, ready, look) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      let before = 0;
      const pause = () => new Promise((go) => setTimeout(go, 50));
      for (let tries = 0; tries < 200; tries++) {
        await pause();
        const view = document.querySelector('.webextension-popup-browser');
        if (!view?.messageManager) continue;
        // The view may still change its process: a look that is lost with the old one is taken again.
        const seen = await new Promise((tell) => {
          const { messageManager } = view;
          const answer = (look) => { messageManager.removeMessageListener('konteks-look', hear); tell(look); };
          const hear = ({ data }) => answer(data);
          messageManager.addMessageListener('konteks-look', hear);
          const source = 'sendAsyncMessage("konteks-look", content.document.querySelector(' + JSON.stringify(ready) + ') ? (' + look + ')(content) : null)';
          messageManager.loadFrameScript('data:,' + encodeURIComponent(source), false);
          setTimeout(answer, 500, null);
        });
        // The panel grows after its page has loaded: the size counts once it rests.
        if (seen && seen.width > 100 && seen.height === before) return seen;
        before = seen?.height ?? 0;
      }
      throw new Error('the popup did not open');
    }`,
    geckoIdOf(extension),
    ready,
    LOOK,
  );
}
