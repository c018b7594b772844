/**
 * The real popup, opened by the toolbar's button: pressForPopup(stage, page) -> { painted: 109, drawn: 140 }, ms from the press.
 * Both ends are read from clocks of one machine. The popup is closed again.
 * It must not know what the popup shows.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import { geckoIdOf, openExtensionPage } from '../../../scripts/drive/launch';
import type { Stage } from './stage';

/** When a popup was first painted, and when its names and switches stood in it (an empty one has none), in ms from the press. */
export interface PopupTimes {
  readonly painted: number;
  readonly drawn?: number | undefined;
}

/** Runs in the popup: the wall clock at its first contentful paint and at the meter's mark, undefined until both are there. */
const LOOK = `(window) => {
  const at = (name) => {
    const [entry] = window.performance.getEntriesByName(name);
    return entry && window.performance.timeOrigin + entry.startTime;
  };
  const painted = at('first-contentful-paint');
  const drawn = at('bench-drawn');
  return painted && (drawn || !at('bench-meter')) ? { painted, drawn } : undefined;
}`;

/** Stands in the popup: says when its foot is there, which is drawn with the names of the page. */
const METER = `performance.mark('bench-meter');
new MutationObserver((_, watch) => {
  if (!document.querySelector('.popup-foot')) return;
  watch.disconnect();
  performance.mark('bench-drawn');
}).observe(document, { subtree: true, childList: true });`;

/** A copy of the popup with the meter in it, in an extension's folder. Answers its name. */
export function addMeteredPopup(extension: string): string {
  const name = 'metered.html';
  const popup = readFileSync(join(extension, 'popup.html'), 'utf8');
  writeFileSync(join(extension, 'drawn-meter.js'), METER);
  writeFileSync(join(extension, name), popup.replace('<script', '<script src="/drawn-meter.js"></script><script'));
  return name;
}

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

/**
 * Puts the button into Chromium's toolbar, as a reader does who presses it. A button that is folded away is moved out first, for any
 * extension in some 250 ms; Firefox shows a button at once.
 */
export async function pinButton({ engine, driven }: Stage): Promise<void> {
  if (engine !== 'chromium') return;
  const page = await driven.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extensionId) => {
      interface DeveloperPrivate {
        updateExtensionConfiguration(what: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
      }
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
      return chrome.developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
    },
    new URL(driven.extensionUrl('')).host,
  );
  await page.close();
}

/** Presses the button, and closes what it opened. */
export async function pressForPopup(stage: Stage, page: Page, path = 'popup.html'): Promise<PopupTimes> {
  await page.bringToFront();
  return stage.engine === 'chromium' ? inChromium(stage, page, path) : inFirefox(stage);
}

async function inChromium({ driven: { browser } }: Stage, page: Page, path: string): Promise<PopupTimes> {
  const [extension] = (await browser.extensions()).values();
  const opened = browser.waitForTarget((target) => target.url().endsWith(`/${path}`), { timeout: 10_000 });
  const pressed = performance.timeOrigin + performance.now();
  await extension?.triggerAction(page);
  const popup = await (await opened).asPage();
  const seen = await popup.waitForFunction(`(${LOOK})(window)`, { polling: 20, timeout: 10_000 });
  const times = (await seen.jsonValue()) as PopupTimes;
  await popup.close();
  return since(pressed, times);
}

function since(pressed: number, { painted, drawn }: PopupTimes): PopupTimes {
  return { painted: painted - pressed, drawn: drawn && drawn - pressed };
}

async function inFirefox({ driven: { browser }, extension }: Stage): Promise<PopupTimes> {
  const { pressed, times } = await inFirefoxWindow<{ pressed: number; times: PopupTimes }>(
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
        const times = await new Promise((tell) => {
          const { messageManager } = view;
          const hear = ({ data }) => { messageManager.removeMessageListener('bench-look', hear); tell(data); };
          messageManager.addMessageListener('bench-look', hear);
          const source = 'sendAsyncMessage("bench-look", (' + look + ')(content))';
          messageManager.loadFrameScript('data:,' + encodeURIComponent(source), false);
          setTimeout(() => { messageManager.removeMessageListener('bench-look', hear); tell(); }, 500);
        });
        if (!times) continue;
        await close();
        return { pressed, times };
      }
      throw new Error('the popup did not open');
    }`,
    geckoIdOf(extension),
    LOOK,
  );
  return since(pressed, times);
}
