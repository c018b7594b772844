/** What the settings page offers, chosen there and seen on a page: sites, languages, held key, delay, badge, muted names, files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { cardOn } from '../../scripts/drive/card-on';
import { restOn, underlinedOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { store, stored } from './harness/background-of';
import { inEachBrowser, type Stage } from './harness/in-each-browser';

const PAGES = {
  '/english.html': {
    html: `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><p>${'The ministry Komdigi met Alibaba Cloud in Nanning. '.repeat(3)}`,
  },
  '/dark.html': {
    html: '<!doctype html><html lang="id" style="background: #111; color: #eee"><title>Gelap</title><link rel="icon" href="data:,"><p>Berita dari Nanning.',
  },
};
const LIGHT_PAPER = 'rgb(255, 253, 249)';
const DARK_PAPER = 'rgb(27, 26, 24)';
const settingsPage = (stage: Stage) => stage.openScreen('options.html', 'input[name=modifier]');
const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** A page that nobody sees waits with a change until it is seen. */
async function nothingUnderlined(page: Page): Promise<void> {
  await page.bringToFront();
  await expect.poll(() => underlinedOn(page), { timeout: 5_000 }).toEqual([]);
}

/** A label may be clicked wherever it is; scrolled to first, as a reader does. */
async function choose(options: Page, name: string, value: string): Promise<void> {
  await options.bringToFront();
  await options.locator(`input[name=${name}][value=${value}]`).click();
}

async function addSite(options: Page, site: string): Promise<void> {
  await options.bringToFront();
  await options.locator('.address-field input').click();
  await options.keyboard.type(site);
  await options.keyboard.press('Enter');
  await expect.poll(() => options.$$eval('.options-list span', (items) => items.map((item) => item.textContent))).toContain(site);
}

inEachBrowser(
  'the settings',
  (stage) => {
    beforeEach(() => store(stage, { settings: DEFAULT_SETTINGS }));

    it('row 37: a site on the list is left alone, and undo brings the list back', async () => {
      const page = await stage.open('/mentions.html');
      await waitUnderlined(page, 'Nanning');
      const options = await settingsPage(stage);
      await addSite(options, '127.0.0.1');
      await nothingUnderlined(page);
      await options.bringToFront();
      await options.locator('.options-list button').click();
      await page.bringToFront();
      await waitUnderlined(page, 'Nanning');
      await options.bringToFront();
      await options.locator('.options-undo .link').click();
      await nothingUnderlined(page);
    });

    it('row 37: in the other mode Konteks works on the listed sites alone', async () => {
      const page = await stage.open('/mentions.html');
      await waitUnderlined(page, 'Nanning');
      const options = await settingsPage(stage);
      await choose(options, 'site-mode', 'only');
      await nothingUnderlined(page);
      await addSite(options, '127.0.0.1');
      await page.bringToFront();
      await waitUnderlined(page, 'Nanning');
      expect(await stored(stage, 'settings')).toMatchObject({ siteMode: 'only', sitesOff: [], sitesOn: ['127.0.0.1'] });
    });

    it('row 14: with a key to be held, the pointer alone opens nothing, and the key opens the card where it rests', async () => {
      await store(stage, { settings: { ...DEFAULT_SETTINGS, modifier: 'shift', openDelayMs: 100 } });
      const page = await stage.open('/mentions.html');
      await restOn(page, 'Komdigi');
      await pause(700);
      expect(await cardOn(page).isOpen()).toBe(false);
      await page.keyboard.down('Shift');
      await cardOn(page).waitOpen();
      await page.keyboard.up('Shift');
      await pause(700);
      expect(await cardOn(page).isOpen()).toBe(true);
    });

    it('row 29: a card is light or dark as the system is, or where that is chosen as the page is', async () => {
      const paperOn = async (path: string) => {
        const page = await stage.open(path);
        await restOn(page, 'Nanning');
        await cardOn(page).waitOpen();
        return (await cardOn(page).root()).$eval('.card', (card) => getComputedStyle(card).backgroundColor);
      };
      expect(await paperOn('/dark.html')).toBe(LIGHT_PAPER);
      const options = await settingsPage(stage);
      await choose(options, 'theme', 'page');
      expect(await paperOn('/dark.html')).toBe(DARK_PAPER);
      expect(await paperOn('/mentions.html')).toBe(LIGHT_PAPER);
    });

    it('row 15: the delay that was chosen holds on open pages', async () => {
      const page = await stage.open('/mentions.html');
      await waitUnderlined(page, 'Komdigi');
      await page.evaluate(() => {
        for (const highlight of CSS.highlights.values()) Object.assign(highlight, { isOld: true });
      });
      const options = await settingsPage(stage);
      await options.focus('#delay');
      await options.keyboard.press('End');
      await expect.poll(() => options.$eval('.options-number', (output) => output.textContent)).toBe('1000 ms');
      await page.bringToFront();
      // The page starts anew when it is seen: what was underlined before goes, and comes back.
      await page.waitForFunction(() => CSS.highlights.size > 0 && [...CSS.highlights.values()].every((one) => !('isOld' in one)));
      const before = performance.now();
      await restOn(page, 'Komdigi');
      await cardOn(page).waitOpen();
      expect(performance.now() - before).toBeGreaterThan(1000);
    });

    it('row 2: with no mention underlined the page still knows its names', async () => {
      const page = await stage.open('/mentions.html');
      await waitUnderlined(page, 'Nanning');
      const options = await settingsPage(stage);
      await choose(options, 'highlight', 'off');
      await nothingUnderlined(page);
      await page.bringToFront();
      const popup = await stage.openScreen(`popup.html?tab=${await tabOf(options, '/mentions.html')}`, '[role=option]');
      expect(await popup.$eval('main', (main) => main.innerText)).toContain('Nanning');
    });

    it('languages: pages in a language that was not chosen are left alone, and the popup says why', async () => {
      const page = await stage.open('/english.html');
      await waitUnderlined(page, 'Nanning');
      const options = await settingsPage(stage);
      await choose(options, 'language', 'en');
      await nothingUnderlined(page);
      const popup = await stage.openScreen(`popup.html?tab=${await tabOf(options, '/english.html')}`, '.popup-empty');
      expect(await popup.$eval('.popup-empty', (box) => box.textContent)).toContain('pages in this language');
    });

    it('the badge counts the mentions of the page where it is wanted, and goes when it is not', async () => {
      const options = await settingsPage(stage);
      await options.locator('.options-group .options-row input[type=checkbox]').click();
      const page = await stage.open('/mentions.html');
      await waitUnderlined(page, 'Nanning');
      const tab = await tabOf(options, '/mentions.html');
      await expect.poll(() => badgeOf(options, tab), { timeout: 5_000 }).toMatch(/^[1-9]\d*$/);
      await options.bringToFront();
      await options.locator('.options-group .options-row input[type=checkbox]').click();
      await expect.poll(() => badgeOf(options, tab)).toBe('');
    });

    it('row 38: a muted name goes by its name, and comes back by its button or by undo', async () => {
      await store(stage, { settings: { ...DEFAULT_SETTINGS, muted: ['nanning'] } });
      const page = await stage.open('/mentions.html');
      await waitUnderlined(page, 'Komdigi');
      expect(await underlinedOn(page)).not.toContain('Nanning');
      const options = await settingsPage(stage);
      await options.locator('button[aria-label="Unmute Nanning: underline it again"]').click();
      await page.bringToFront();
      await waitUnderlined(page, 'Nanning');
      await options.bringToFront();
      await options.locator('.options-undo .link').click();
      await expect.poll(() => stored(stage, 'settings')).toMatchObject({ muted: ['nanning'] });
    });

    it('row 40: an exported file brings everything back, and one of a newer Konteks is refused in words', async () => {
      const chosen = {
        ...DEFAULT_SETTINGS,
        siteMode: 'only',
        sitesOn: ['a.example'],
        muted: ['bmw'],
        modifier: 'alt',
        badge: true,
      };
      await store(stage, { settings: chosen });
      const options = await settingsPage(stage);
      const exported = await exportedFrom(options);
      await store(stage, { settings: DEFAULT_SETTINGS });
      await expect.poll(() => options.$('.options-list')).toBeNull();
      await importInto(options, exported);
      await expect.poll(() => options.$eval('main', (main) => main.innerText)).toContain('The settings of the file now hold.');
      expect(await stored(stage, 'settings')).toEqual(chosen);
      await importInto(options, exported.replace('"version": 2', '"version": 99'));
      await expect.poll(() => options.$eval('main', (main) => main.innerText)).toContain('comes from a newer Konteks');
      expect(await stored(stage, 'settings')).toEqual(chosen);
    });
  },
  { pages: PAGES },
);

type Extension = Record<
  'browser' | 'chrome',
  {
    tabs: {
      query(about: object): Promise<{ id: number; index: number }[]>;
      sendMessage(tab: number, message: object): Promise<unknown>;
    };
    action: { getBadgeText(about: object): Promise<string> };
  }
>;

/** The tab whose page answers with a title that is found at `path`: no address of a tab is told without a permission. */
async function tabOf(screen: Page, path: string): Promise<number> {
  const title = path === '/english.html' ? 'x' : 'Every name the tests look for';
  return screen.evaluate(async (wanted) => {
    const scope = globalThis as unknown as Extension;
    const api = scope.browser ?? scope.chrome;
    for (const { id } of await api.tabs.query({})) {
      const ask = api.tabs.sendMessage(id, { type: 'list-mentions' }).catch(() => undefined);
      const answer = (await Promise.race([ask, new Promise((go) => setTimeout(go, 2_000))])) as { title?: string } | undefined;
      if (answer?.title === wanted) return id;
    }
    throw new Error(`no tab with the title ${wanted}`);
  }, title);
}

function badgeOf(screen: Page, tab: number): Promise<string> {
  return screen.evaluate((tabId) => {
    const scope = globalThis as unknown as Extension;
    return (scope.browser ?? scope.chrome).action.getBadgeText({ tabId });
  }, tab);
}

/** The text of the file that the page hands its reader; the download itself is the browser's. */
async function exportedFrom(options: Page): Promise<string> {
  await options.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as { exported?: Promise<string> }).exported = blob.text();
      return create(blob);
    };
  });
  await options.bringToFront();
  await options.locator('.options-buttons button::-p-text(Export settings)').click();
  await expect.poll(() => options.evaluate(() => 'exported' in globalThis)).toBe(true);
  return options.evaluate(async () => (await (globalThis as { exported?: Promise<string> }).exported) ?? '');
}

async function importInto(options: Page, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'konteks-settings-'));
  try {
    const path = join(folder, 'konteks-settings.json');
    writeFileSync(path, text);
    const input = await options.waitForSelector('input[type=file]');
    await input?.uploadFile(path as string);
    // The page reads the file after it was chosen.
    await pause(300);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
