/**
 * Pages that are left and come back, and an extension that is updated, disabled or removed while they are open: what was underlined
 * is so again, old pages go quiet within a second, and there are never two cards.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { cardOn, until } from '../../scripts/drive/card-on';
import { restOn, underlinedOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { alteredExtension } from './harness/altered-extension';
import { stopBackground, store } from './harness/background-of';
import { changeExtension } from './harness/change-extension';
import { errorsOn } from './harness/errors-on';
import { inEachBrowser, type Stage } from './harness/in-each-browser';

/** A second, and what a look takes on a busy machine. */
const QUIET_MS = 1_500;
const PATIENCE_MS = 20_000;

/** A page that knows whether it is a new one, shown again, or was made ahead; its words as it wrote them. */
const page = (body: string) => ({
  html: `<!doctype html><html lang="id"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Life</title><script>
    const life = { restored: 0, wasAhead: document.prerendering === true };
    addEventListener('pageshow', ({ persisted }) => { if (persisted) life.restored++; });
  </script>${body}<script>const before = document.documentElement.outerHTML; if (life.wasAhead) fetch('/ahead');</script>`,
});
const PAGES = {
  '/one.html': page('<p>Di Nanning. Komdigi.</p><a id="on" href="/two.html">Lanjut</a>'),
  '/two.html': page('<p>Kini Xiaomi.</p>'),
  '/ahead.html': page('<p>Sudah siap: Xiaomi.</p>'),
  '/ahead': { html: '' },
};

function rest(ms: number): Promise<void> {
  return new Promise((go) => setTimeout(go, ms));
}

/** Puppeteer waits in vain for the load of a page that is not loaded: the page itself is asked where it is. */
async function isAt(page: Page, path: string): Promise<boolean> {
  return page.evaluate((wanted) => location.pathname === wanted, path).catch(() => false);
}

async function goBack(page: Page, path: string): Promise<void> {
  await page.evaluate(() => history.back());
  await until(`back on ${path}`, () => isAt(page, path));
}

async function goOn(page: Page): Promise<void> {
  await page.click('#on');
  await until('the next page', () => isAt(page, '/two.html'));
  await waitUnderlined(page, 'Xiaomi');
}

function rangesOn(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])));
}

/** Cards that a reader sees, whoever made them. */
function cardsOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[popover]')];
    return hosts.filter((host) => {
      const { left, top, width } = host.getBoundingClientRect();
      return width > 0 && document.elementFromPoint(left + 60, top + 20) === host;
    }).length;
  });
}

/** Opens a page until it has underlines: an extension that has just started may miss one that is opened at once. */
async function openWithCard(stage: Stage): Promise<{ page: Page; errors: string[] }> {
  let page: Page | undefined;
  const isUnderlined = async () => {
    await page?.close();
    page = await stage.open('/one.html');
    return waitUnderlined(page, 'Nanning').then(
      () => true,
      () => false,
    );
  };
  await until('a page with underlines', isUnderlined, PATIENCE_MS);
  const opened = page as unknown as Page;
  const errors = await errorsOn(stage, opened);
  await restOn(opened, 'Nanning');
  await cardOn(opened).waitOpen();
  return { page: opened, errors };
}

function leftOn(page: Page) {
  return page.evaluate(() => ({
    hosts: document.querySelectorAll('[popover]').length,
    sheets: document.adoptedStyleSheets.length,
    names: [...CSS.highlights.keys()],
  }));
}

/** Firefox ends the script before it could clear up: what is painted stays until the page is left; the card goes by itself. */
async function becomesQuiet({ engine }: Stage, { page, errors }: { page: Page; errors: string[] }): Promise<void> {
  const nothing = JSON.stringify({ hosts: 0, sheets: 0, names: [] });
  const isQuiet = async () =>
    engine === 'chromium' ? JSON.stringify(await leftOn(page)) === nothing : (await cardsOn(page)) === 0;
  await until('the page is quiet', isQuiet, QUIET_MS);
  expect(errors).toEqual([]);
}

interface Chrome {
  readonly chrome: {
    readonly storage: { readonly local: { get(what: null): Promise<object> } };
    readonly windows: { create(what: object): Promise<unknown> };
  };
}

/** A page in a private window, opened by the extension's own page: a driver cannot. */
async function privatePage({ driven: { browser }, site }: Stage, screen: Page): Promise<Page> {
  const url = `${site.url}/one.html`;
  const opened = browser.waitForTarget((target) => target.url() === url, { timeout: 10_000 });
  await screen.evaluate((at) => (globalThis as unknown as Chrome).chrome.windows.create({ incognito: true, url: at }), url);
  const page = await (await opened).page();
  if (!page) throw new Error('no private page');
  await page.bringToFront();
  return page;
}

/** All that storage holds, and which databases there are. */
function keptBy(screen: Page): Promise<string> {
  return screen.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name, version }) => `${name} ${version}`).sort();
    return JSON.stringify([await (globalThis as unknown as Chrome).chrome.storage.local.get(null), databases]);
  });
}

inEachBrowser(
  'the life of a page',
  (stage) => {
    it('goes on when it comes back from the back/forward cache: the same underlines, one card', async () => {
      const page = await stage.open('/one.html');
      const errors = await errorsOn(stage, page);
      await waitUnderlined(page, 'Nanning', 'Komdigi');
      const before = await rangesOn(page);
      for (const visit of [1, 2]) {
        await goOn(page);
        await goBack(page, '/one.html');
        expect(await page.evaluate('life.restored')).toBe(visit);
        await until('the same ranges', async () => JSON.stringify(await rangesOn(page)) === JSON.stringify(before));
      }
      await restOn(page, 'Nanning');
      await cardOn(page).waitText((text) => text.includes('report'));
      expect(await cardsOn(page)).toBe(1);
      expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
      await page.keyboard.press('Escape');
      await cardOn(page).waitClosed();
      expect(await page.evaluate('before === document.documentElement.outerHTML')).toBe(true);
      expect(errors).toEqual([]);
    });

    it('comes back without the card it was left with', async () => {
      const { page } = await openWithCard(stage);
      await page.evaluate(() => document.querySelector<HTMLElement>('#on')?.click());
      await until('the next page', () => isAt(page, '/two.html'));
      await goBack(page, '/one.html');
      expect(await page.evaluate('life.restored')).toBe(1);
      expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    });

    it('learns on coming back that it was turned off meanwhile, and on again', async () => {
      const page = await stage.open('/one.html');
      await waitUnderlined(page, 'Nanning');
      await goOn(page);
      await store(stage, { settings: { ...DEFAULT_SETTINGS, enabled: false } });
      await page.bringToFront();
      await goBack(page, '/one.html');
      expect(await page.evaluate('life.restored')).toBe(1);
      await until('nothing underlined', async () => (await underlinedOn(page)).length === 0);
      await store(stage, { settings: DEFAULT_SETTINGS });
      await page.bringToFront();
      await waitUnderlined(page, 'Nanning');
    });

    // Firefox makes no pages ahead.
    it.runIf(stage.engine === 'chromium')('begins when it is seen: a page made ahead asks nothing before', async () => {
      const page = await stage.open('/one.html');
      await waitUnderlined(page, 'Nanning');
      await stopBackground(stage);
      await page.evaluate(() => {
        const rules = document.createElement('script');
        rules.type = 'speculationrules';
        rules.text = JSON.stringify({ prerender: [{ source: 'list', urls: ['/ahead.html'], eagerness: 'immediate' }] });
        document.head.append(rules);
      });
      await until('a page made ahead', async () => stage.site.asked.includes('/ahead'));
      await rest(QUIET_MS);
      expect(stage.driven.browser.targets().filter((target) => target.type() === 'service_worker')).toEqual([]);
      await page.evaluate(() => location.assign('/ahead.html'));
      await until('it is shown', () => isAt(page, '/ahead.html'));
      expect(await page.evaluate('life.wasAhead')).toBe(true);
      await waitUnderlined(page, 'Xiaomi');
      await restOn(page, 'Xiaomi');
      await cardOn(page).waitText((text) => text.includes('report'));
    });

    it('has a card as long as the pointer rests', async () => {
      const { page } = await openWithCard(stage);
      await rest(QUIET_MS);
      expect(await cardsOn(page)).toBe(1);
    });

    it('is quiet when the extension is disabled, and never has two cards when it is there again', async () => {
      const opened = await openWithCard(stage);
      await changeExtension(stage, 'disable');
      await becomesQuiet(stage, opened);
      await changeExtension(stage, 'enable');
      await rest(QUIET_MS);
      expect(await cardsOn(opened.page)).toBe(0);
    });

    it('is quiet, or has the new script alone, when the extension is updated', async () => {
      const opened = await openWithCard(stage);
      const { page, errors } = opened;
      const before = await underlinedOn(page);
      const { noted } = await rangesOn(page);
      await changeExtension(stage, 'reload');
      // Chromium lets open pages be; Firefox starts the new script in them.
      if (stage.engine === 'chromium') return becomesQuiet(stage, opened);
      await until('the new script has painted, alone', async () => {
        const { noted: now, ...others } = await rangesOn(page);
        return now === noted && Object.keys(others).length === 0 && (await underlinedOn(page)).join() === before.join();
      });
      await page.mouse.move(1200, 780, { steps: 4 });
      await restOn(page, 'Nanning');
      await until('one card', async () => (await cardsOn(page)) === 1);
      await rest(QUIET_MS);
      expect(await cardsOn(page)).toBe(1);
      expect(errors).toEqual([]);
    });

    // Firefox's is in store-missing.test.ts.
    it.runIf(stage.engine === 'chromium')('has its card in a private window too, and nothing is written', async () => {
      await changeExtension(stage, 'allow-private');
      await (await openWithCard(stage)).page.close();
      const screen = await stage.openScreen('popup.html', 'body');
      const before = await keptBy(screen);
      const secret = await privatePage(stage, screen);
      await restOn(secret, 'Nanning');
      await cardOn(secret).waitText((text) => text.includes('report'));
      await secret.close();
      expect(await keptBy(screen)).toBe(before);
    });

    it('is quiet when the extension is removed', async () => {
      const opened = await openWithCard(stage);
      await changeExtension(stage, 'uninstall');
      await becomesQuiet(stage, opened);
    });
  },
  { pages: PAGES, extension: (engine) => alteredExtension(engine, {}) },
);
