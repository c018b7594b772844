/**
 * Settings in storage.local: loaded checked, saved one change at a time, whichever of our pages or workers saves.
 * saveSettings((old) => ({ ...old, enabled: false })) -> the settings now in force.
 * It must not know what settings mean: lib/settings reads and migrates them.
 */
import { readSettings, type Settings, type SettingsNotice } from '../settings/settings';
import { browser } from './browser';

const KEY = 'settings';
/** All of our origin share the lock: background, popup, side panel and pages. */
const LOCK = 'konteks-settings';

/** The settings in force, with what had to be done to read them. */
export async function loadSettings(): Promise<{ settings: Settings; notice?: SettingsNotice }> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/**
 * Writes what `change` makes of the settings in force; one after another, so that no change is lost to one made elsewhere at the
 * same moment. Settings of a newer version are never overwritten: rejects instead.
 */
export function saveSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(LOCK, async () => {
    const { settings, notice } = await loadSettings();
    if (notice === 'newer') throw new Error('settings were written by a newer Konteks and are left as they are');
    const changed = change(settings);
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls `listener` whenever the settings change, whoever changed them. */
export function watchSettings(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) listener();
  });
}
