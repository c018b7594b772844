/**
 * The browser's own places: address bar, context menu, commands. Firefox is driven as a reader would, by its own window; headless
 * Chromium lets nobody in there, so the same event is given to the extension's listener, and what the browser bound is asked of it.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { until } from '../../scripts/drive/card-on';
import { inFirefoxWindow } from '../../scripts/drive/firefox-window';
import { underlinedOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { inWorker, type Listeners, suggestionsFor } from './harness/address-bar';
import { store } from './harness/background-of';
import { inEachBrowser, type Stage } from './harness/in-each-browser';
import { openedTab } from './harness/opened-tab';

const MENU_ENTRY = 'konteks_konteks_example-menuitem';

async function enter(stage: Stage, text: string): Promise<void> {
  if (stage.engine === 'firefox') {
    await inFirefoxWindow(
      stage.driven.browser,
      `async (text) => {
        gURLBar.focus();
        gURLBar.search('kx ' + text);
        await new Promise((go) => setTimeout(go, 600));
        gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 }));
      }`,
      text,
    );
    return;
  }
  await inWorker(
    stage,
    (asked) => (globalThis as unknown as { chrome: Listeners }).chrome.omnibox.onInputEntered.dispatch(asked, 'currentTab'),
    text,
  );
}

/** Selects the first words on the page and chooses the entry of its context menu. */
async function searchSelection(stage: Stage, page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      node.parentElement?.setAttribute('data-chosen', '');
      return;
    }
  }, text);
  if (stage.engine === 'firefox') {
    await page.click('[data-chosen]', { button: 'right', offset: { x: 8, y: 8 } });
    await inFirefoxWindow(
      stage.driven.browser,
      `async (entry) => {
        const menu = document.getElementById('contentAreaContextMenu');
        const found = () => menu.querySelector('[id^="' + entry + '"]');
        for (let tries = 0; tries < 60 && !found(); tries++) await new Promise((go) => setTimeout(go, 50));
        menu.activateItem(found());
      }`,
      MENU_ENTRY,
    );
    return;
  }
  await inWorker(
    stage,
    async (selectionText) => {
      const { contextMenus } = (globalThis as unknown as { chrome: Listeners }).chrome;
      // Rejects where the browser has no such entry.
      await contextMenus.update('search-coverage', {});
      contextMenus.onClicked.dispatch({ menuItemId: 'search-coverage', selectionText }, { id: 1 });
    },
    text,
  );
}

inEachBrowser('the browser’s own places', (stage) => {
  it('row 42: the address bar suggests names and reports after kx', async () => {
    await stage.open('/mentions.html');
    const lines = (await suggestionsFor(stage, 'nann')).join('\n');
    expect(lines).toContain('Nanning');
    expect(lines).toContain('Indonesia Masuk Radar China');
  });

  it('row 42: a line that is no name is searched for in a tab', async () => {
    await stage.open('/mentions.html');
    const tab = await openedTab(stage, 'popup.html?query=', () => enter(stage, 'pusat inovasi'));
    await tab.waitForSelector('[role=option]');
    expect(await tab.$eval('input', (input) => input.value)).toBe('pusat inovasi');
    await tab.close();
  });

  it('row 42: selected words are searched for from the context menu', async () => {
    const page = await stage.open('/mentions.html');
    const tab = await openedTab(stage, 'popup.html?query=Alibaba', () => searchSelection(stage, page, 'Alibaba Cloud'));
    await tab.waitForSelector('[role=option]');
    expect(await tab.$eval('input', (input) => input.value)).toBe('Alibaba Cloud');
    await tab.close();
  });

  it('row 36: every command has its words in the settings, with the keys that the browser bound', async () => {
    const options = await stage.openScreen('options.html', '.facts kbd');
    const rows = await options.$$eval('.facts:first-of-type > div', (divs) => divs.map((div) => div.textContent ?? ''));
    for (const words of ['Next mention', 'Previous mention', 'Open or close the card', 'on this site', 'on all sites']) {
      expect(rows.filter((row) => row.includes(words))).not.toEqual([]);
    }
    const bound = { 'Open the popup': 'K', 'Next mention': 'J', 'Previous mention': 'U', 'Open or close the card': 'O' };
    for (const [words, letter] of Object.entries(bound)) {
      expect(rows.find((row) => row.includes(words))).toContain(`Alt+Shift+${letter}`);
    }
  });

  it('row 36: a command turns everything off and on again, one more the site', async () => {
    await store(stage, { settings: DEFAULT_SETTINGS });
    const page = await stage.open('/mentions.html');
    await waitUnderlined(page, 'Nanning');
    for (const command of ['toggle-all', 'toggle-site']) {
      await runCommand(stage, page, command);
      await until(`${command} takes the underlines away`, async () => (await underlinedOn(page)).length === 0);
      await runCommand(stage, page, command);
      await waitUnderlined(page, 'Nanning');
    }
  });
});

/** These two have no keys of their own: each browser is told what it would tell the extension if they had. */
async function runCommand(stage: Stage, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  if (stage.engine === 'chromium') {
    await inWorker(
      stage,
      (name) => (globalThis as unknown as { chrome: Listeners }).chrome.commands.onCommand.dispatch(name),
      command,
    );
    return;
  }
  await inFirefoxWindow(
    stage.driven.browser,
    `(id, name) => WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name)`,
    'konteks@konteks.example',
    command,
  );
}
