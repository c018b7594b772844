/**
 * The library screen as a reader uses it: addresses typed, files chosen, answers read, files that it hands out caught.
 * const screen = await libraryScreen(stage); await screen.add("kabar.test"); await screen.said("1 feed was added").
 * It must not know what is tested.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/card-on';
import type { Stage } from './in-each-browser';

export interface LibraryScreen {
  readonly page: Page;
  add(address: string): Promise<void>;
  choose(name: string, bytes: Uint8Array | string): Promise<void>;
  /** Presses the button with these words. */
  press(words: string): Promise<void>;
  /** Waits until the screen says so. */
  said(words: string | RegExp): Promise<string>;
  /** The file that pressing the button hands out. */
  handedBy(words: string): Promise<Buffer>;
}

const LONGEST_MS = 25_000;

/** Files that readers choose, gone with the tests. */
const folder = mkdtempSync(join(tmpdir(), 'konteks-files-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** `asked` is what the address asks for besides: "?add=kabar.test". */
export async function libraryScreen(stage: Stage, asked = ''): Promise<LibraryScreen> {
  const page = await stage.openScreen(`library.html${asked}`, '.library-add input');
  const text = () => page.evaluate(() => document.body.innerText);
  const screen: LibraryScreen = {
    page,
    add: async (address) => {
      await page.$eval('.library-add input', (field) => (field as HTMLInputElement).select());
      await page.type('.library-add input', address);
      await page.keyboard.press('Enter');
    },
    choose: async (name, bytes) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const field = (await page.$('.library-add input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(path);
    },
    press: async (words) => {
      const button = await page.waitForSelector(`button::-p-text(${words})`, { timeout: LONGEST_MS });
      await button?.evaluate((node) => (node as HTMLElement).scrollIntoView({ block: 'center' }));
      await button?.click();
    },
    said: async (words) => {
      let seen = '';
      await until(
        `the library says ${words}`,
        async () => {
          seen = await text();
          return typeof words === 'string' ? seen.includes(words) : words.test(seen);
        },
        LONGEST_MS,
      ).catch((cause) => {
        throw new Error(`the library does not say ${words}, but: ${seen}`, { cause });
      });
      return seen;
    },
    handedBy: async (words) => {
      await page.bringToFront();
      await page.evaluate(() => {
        const scope = globalThis as unknown as { caught?: Blob };
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          scope.caught = blob as Blob;
          return create(blob);
        };
      });
      await screen.press(words);
      await page.waitForFunction(() => 'caught' in globalThis, { timeout: LONGEST_MS, polling: 100 });
      const base64 = await page.evaluate(async () => {
        const { caught } = globalThis as unknown as { caught: Blob };
        delete (globalThis as { caught?: Blob }).caught;
        const bytes = new Uint8Array(await caught.arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      });
      return Buffer.from(base64, 'base64');
    },
  };
  return screen;
}
