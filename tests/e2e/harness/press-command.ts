/**
 * A keyboard command of the extension: real keys in Firefox; in headless Chromium, where keys never reach the browser's own
 * window, the same event at the extension's listener. pressCommand(stage, page, "next-mention").
 * It must not know what a command does.
 */
import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/card-on';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import type { Stage } from './in-each-browser';

/** The keys that the manifest suggests, besides Alt and Shift. */
const KEYS = { 'next-mention': 'J', 'previous-mention': 'U', 'open-card': 'O' } as const;

export async function pressCommand(
  { engine, driven: { browser } }: Stage,
  page: Page,
  command: keyof typeof KEYS,
): Promise<void> {
  await page.bringToFront();
  if (engine === 'firefox') {
    await inFirefoxWindow(
      browser,
      `(letter) => {
        const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        typist.beginInputTransactionForTests(window);
        const key = (key, code) => new KeyboardEvent('', { key, code });
        const keys = [key('Alt', 'AltLeft'), key('Shift', 'ShiftLeft'), key(letter, 'Key' + letter)];
        for (const pressed of keys) typist.keydown(pressed);
        for (const released of keys.reverse()) typist.keyup(released);
      }`,
      KEYS[command],
    );
    return;
  }
  const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
  await until('the worker is there', async () => browser.targets().some(isWorker));
  const worker = await browser.targets().find(isWorker)?.worker();
  await worker?.evaluate((name) => {
    type Commands = { commands: { onCommand: { dispatch(command: string): void } } };
    (globalThis as unknown as { chrome: Commands }).chrome.commands.onCommand.dispatch(name);
  }, command);
}
