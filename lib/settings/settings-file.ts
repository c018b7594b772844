/**
 * Settings as a file: what the reader chose, to keep or to carry to another browser.
 * writeSettingsFile(settings) -> '{ "konteks": "settings", "settings": { "version": 1, … } }'; readSettingsFile takes it in again.
 * It must not know files or storage: text goes out and comes in.
 */
import { readSettings, type Settings } from './settings';

const MARK = 'settings';

/** Why a file was not taken: it is no settings file, it is damaged, or a newer Konteks wrote it. */
export type FileFailure = 'not-settings' | 'broken' | 'newer';

/** The text of a settings file. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ konteks: MARK, settings }, undefined, 2)}\n`;
}

/** The settings in a file, whole, or why there are none: nothing is taken from a file that is partly damaged. */
export function readSettingsFile(text: string): { ok: true; settings: Settings } | { ok: false; why: FileFailure } {
  const file = parse(text);
  if (file?.konteks !== MARK || typeof file.settings !== 'object') return { ok: false, why: 'not-settings' };
  const { settings, notice } = readSettings(file.settings);
  if (notice === 'newer') return { ok: false, why: 'newer' };
  return notice === 'reset' || file.settings === null ? { ok: false, why: 'broken' } : { ok: true, settings };
}

function parse(text: string): { readonly konteks?: unknown; readonly settings?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
