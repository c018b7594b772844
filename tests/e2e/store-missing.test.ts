/**
 * A library that is gone, damaged, or that the browser never keeps: what the screens say of it, and that what we ship goes on working.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/card-on';
import { inFirefoxWindow } from '../../scripts/drive/firefox-window';
import { geckoIdOf, openExtensionPage } from '../../scripts/drive/launch';
import { waitUnderlined } from '../../scripts/drive/mentions-on';
import { servePages } from '../../scripts/drive/serve-pages';
import { databaseFolder, filesBelow } from '../faults/database-folder';
import { call, openFaults } from '../faults/faulty-extension';
import { type FaultBench, inFaultyBrowsers } from '../faults/in-faulty-browsers';

const CENSUS_MS = 2_500;
const LONG = { timeout: 90_000 };

const screenOf = ({ driven }: FaultBench, path = 'library.html', ready = '.library h2, .library [role="alert"]') =>
  openExtensionPage(driven, path, ready);
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const said = (page: Page, words: string) => until(`it says ${words}`, async () => (await textOf(page)).includes(words), 20_000);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a reader does in Firefox's settings. The extension starts anew with it. */
async function allowInPrivateWindows({ driven, extension }: FaultBench): Promise<void> {
  await inFirefoxWindow(
    driven.browser,
    `async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
    }`,
    geckoIdOf(extension),
  );
}

inFaultyBrowsers('a library that is missing', (bench) => {
  it('because it was deleted while the browser was closed is told once, with a backup to restore', LONG, async () => {
    const page = await bench.start();
    await call(page, 'importMany', 'pack:a', 0, 100);
    await pause(CENSUS_MS);
    await bench.stop();
    rmSync(databaseFolder(bench), { recursive: true });
    await bench.start();
    const popup = await screenOf(bench, 'popup.html?query=', '.search-input');
    await said(popup, 'The library that was on this device is gone.');
    const library = await screenOf(bench);
    await said(library, 'The library that was on this device is gone: 100 reports');
    expect(await library.$('.library-recovery input[type="file"]')).not.toBeNull();
    const again = await screenOf(bench);
    await said(again, 'Add coverage');
    expect(await textOf(again)).not.toContain('is gone');
    await bench.stop();
  });
});

inFaultyBrowsers('a browser that keeps nothing', (bench) => {
  // Chromium has no such setting; its private windows show none of our pages, and the background there is the ordinary one.
  it.runIf(bench.engine === 'firefox')(
    'makes cards of what we ship, says so in the library, and writes nothing',
    LONG,
    async () => {
      await bench.start(bench.profile, { 'browser.privatebrowsing.autostart': true });
      await allowInPrivateWindows(bench);
      const site = await servePages({ folder: 'tests/pages' });
      const page = await bench.driven.browser.newPage();
      await page.goto(`${site.url}/mentions.html`);
      await waitUnderlined(page, 'Komdigi');
      await said(await screenOf(bench), 'This browser keeps nothing for Konteks here');
      await said(await screenOf(bench, 'popup.html?query=', '.search-input'), 'This browser keeps nothing for Konteks here');
      expect(await call(await openFaults(bench.driven), 'open')).toBe('unavailable');
      await site.close();
      await bench.stop();
      // Settings are kept, in a place of Firefox's own ("^userContextId"); databases are not.
      const kept = join(bench.profile, 'storage/default');
      expect(existsSync(kept) ? filesBelow(kept).filter((path) => /moz-extension[^^]*\/idb/.test(path)) : []).toEqual([]);
    },
  );
});
