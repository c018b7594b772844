/** Three of our own at once change the settings, hundreds of times: every change is there in the end, in some order. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { store, stored } from './harness/background-of';
import { inEachBrowser } from './harness/in-each-browser';

const EDITS = 100;
const PATIENCE_MS = 20_000;
const numbered = (name: (place: number) => string) => Array.from({ length: EDITS }, (_, place) => name(place)).sort();

inEachBrowser('settings changed by three at once', (stage) => {
  it('row 40: lose no change of the background nor of two settings pages', { timeout: 60_000 }, async () => {
    await store(stage, { settings: DEFAULT_SETTINGS });
    const first = await stage.openScreen('options.html', '.address-field');
    const second = await stage.openScreen('options.html', '.address-field');
    await Promise.all([addSites(first, 'a'), addSites(second, 'b'), muteByBackground(second)]);
    const wanted = {
      ...DEFAULT_SETTINGS,
      sitesOff: [...numbered((place) => `a${place}.example`), ...numbered((place) => `b${place}.example`)].sort(),
      muted: numbered((place) => `m${place}`).filter((id) => Number(id.slice(1)) % 3 !== 0),
    };
    await expect.poll(() => stored(stage, 'settings'), { timeout: PATIENCE_MS, interval: 500 }).toEqual(wanted);
  });
});

/** Types and adds as a hand would, without its pauses; between two the page is let go on with its work. */
async function addSites(options: Page, letter: string): Promise<void> {
  await options.evaluate(
    async (name, count) => {
      const field = document.querySelector<HTMLInputElement>('.address-field input')!;
      const goOn = () =>
        new Promise<unknown>((go) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = go;
          port2.postMessage(0);
        });
      for (let place = 0; place < count; place++) {
        field.value = `${name}${place}.example`;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await goOn();
        field.form!.requestSubmit();
        await goOn();
      }
    },
    letter,
    EDITS,
  );
}

/** Asks the background as a card does: mutes all, and takes every third back. */
async function muteByBackground(screen: Page): Promise<void> {
  await screen.evaluate(async (count) => {
    type Api = { runtime: { sendMessage(message: object): Promise<unknown> } };
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const { runtime } = scope.browser ?? scope.chrome;
    const mute = (place: number, muted: boolean) => runtime.sendMessage({ type: 'set-muted', entity: `m${place}`, muted });
    const asked = Array.from({ length: count }, async (_, place) => {
      await mute(place, true);
      if (place % 3 === 0) await mute(place, false);
    });
    await Promise.all(asked);
  }, EDITS);
}
