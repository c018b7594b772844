/**
 * What the browser's own page of extensions does to one: changeExtension(stage, "disable") -> it is off, as if by the reader's hand.
 * It must not wait for what open pages make of it.
 */
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import { geckoIdOf } from '../../../scripts/drive/launch';
import type { Stage } from './in-each-browser';

export type ExtensionChange = 'reload' | 'disable' | 'enable' | 'uninstall' | 'allow-private';

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      reload(id: string): Promise<void>;
      updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    };
    readonly management: { setEnabled(id: string, on: boolean): Promise<void> };
  };
}

/** A reload is what an update does to open pages. Private windows are allowed in Chromium alone. */
export async function changeExtension(stage: Stage, how: ExtensionChange): Promise<void> {
  const { engine, extension, driven } = stage;
  if (engine === 'firefox') {
    const call = 'async (id, how) => { await (await AddonManager.getAddonByID(id))[how](); }';
    await inFirefoxWindow(driven.browser, call, geckoIdOf(extension), how);
    return;
  }
  const id = new URL(driven.extensionUrl('')).host;
  if (how === 'uninstall') return driven.browser.uninstallExtension(id);
  const page = await driven.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (which, what) => {
      const { developerPrivate, management } = (globalThis as unknown as ExtensionsPage).chrome;
      // Without it Chromium would not start again what comes from a folder.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (what === 'reload') await developerPrivate.reload(which);
      else if (what === 'allow-private') {
        await developerPrivate.updateExtensionConfiguration({ extensionId: which, incognitoAccess: true });
      } else await management.setEnabled(which, what === 'enable');
    },
    id,
    how,
  );
  await page.close();
}
