/** What is broken is told: a damaged pack and settings of another shape are words in the popup, never an exception. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { underlinedOn } from '../../scripts/drive/mentions-on';
import { alteredExtension } from './harness/altered-extension';
import { stopBackground, store, stored } from './harness/background-of';
import { errorsOn } from './harness/errors-on';
import { inEachBrowser } from './harness/in-each-browser';

const PACK = 'seeds.konteks';
const NOTICE = '.popup-notice';

async function noticeIn(popup: Page): Promise<string> {
  await popup.waitForSelector(NOTICE);
  return popup.$eval(NOTICE, (notice) => notice.textContent ?? '');
}

/** A pack that is whole as a file, with one byte of its content changed. */
function withOneByteChanged(bytes: Buffer): Uint8Array {
  const changed = Buffer.from(bytes);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] as number) ^ 0xff;
  return changed;
}

const DAMAGES: { how: string; change: (bytes: Buffer) => Uint8Array }[] = [
  { how: 'cut in half', change: (bytes) => bytes.subarray(0, bytes.length / 2) },
  { how: 'with one byte changed', change: withOneByteChanged },
  { how: 'of zero bytes', change: () => new Uint8Array() },
  { how: 'that is no pack', change: (bytes) => createHash('sha512').update(bytes).digest() },
];

inEachBrowser(
  'what is broken',
  (stage) => {
    const pack = () => join(stage.extension, PACK);

    it.each(DAMAGES)('as a pack $how is told in the popup, and nothing is thrown', async ({ change }) => {
      const whole = readFileSync(pack());
      writeFileSync(pack(), change(whole));
      await stopBackground(stage);
      const page = await stage.open('/mentions.html');
      const pageErrors = await errorsOn(stage, page);
      const popup = await stage.openScreen('popup.html', 'input');
      const errors = await errorsOn(stage, popup);
      expect(await noticeIn(popup)).toContain('The news pack is damaged');
      await popup.type('input', 'nanning');
      await new Promise((go) => setTimeout(go, 500));
      expect(await underlinedOn(page)).toEqual([]);
      expect([...errors, ...pageErrors]).toEqual([]);
      writeFileSync(pack(), whole);
      await stopBackground(stage);
    });

    it.each([
      { shape: 'an older shape', settings: { version: 0, off: ['a.example'] }, says: 'older Konteks' },
      { shape: 'a broken shape', settings: { version: 1, enabled: 'yes', sitesOff: 7 }, says: 'back to their defaults' },
      { shape: 'no shape at all', settings: 'x', says: 'back to their defaults' },
      { shape: 'a newer shape', settings: { version: 99, enabled: false }, says: 'newer Konteks' },
    ])('as settings of $shape is told, and nothing is thrown', async ({ settings, says }) => {
      await store(stage, { settings });
      const popup = await stage.openScreen('popup.html', 'input');
      const errors = await errorsOn(stage, popup);
      expect(await noticeIn(popup)).toContain(says);
      expect(errors).toEqual([]);
    });

    it('as settings of a newer shape is left as it is', async () => {
      const settings = { version: 99, enabled: false, colour: 'red' };
      await store(stage, { settings });
      const popup = await stage.openScreen('popup.html', 'input');
      await noticeIn(popup);
      expect(await stored(stage, 'settings')).toEqual(settings);
    });
  },
  { extension: (engine) => alteredExtension(engine, {}) },
);
