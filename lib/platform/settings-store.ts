/**
 * Settings in storage.local: loaded checked, saved one change at a time.
 * saveSettings((old) => ({ ...old, enabled: false })) -> the settings now in force.
 * It must not know what settings mean: lib/settings reads and migrates them.
 */
import { readSettings, type Settings, type SettingsNotice } from '../settings/settings';
import { browser } from './browser';

const KEY = 'settings';

/** The settings in force, with what had to be done to read them. */
export async function loadSettings(): Promise<{ settings: Settings; notice?: SettingsNotice }> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/** Writes what `change` makes of the settings in force. Settings of a newer version are never overwritten: rejects instead. */
export async function saveSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const { settings, notice } = await loadSettings();
  if (notice === 'newer') throw new Error('settings were written by a newer Konteks and are left as they are');
  const changed = change(settings);
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}
