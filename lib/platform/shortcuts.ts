/**
 * The keyboard shortcuts as the browser has bound them, and the way to where they are changed.
 * listShortcuts() -> [{ command: "open-card", keys: "Alt+Shift+O" }, …]; keys are "" where the browser bound none.
 * It must not know what the commands do.
 */
import { browser } from './browser';

/** One command as the browser has it. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

/** Every command of the manifest, in its order. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ command: name, keys: shortcut ?? '' }]));
}

/** Opens the browser's own page for shortcuts; false where it has none that an extension may open. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  try {
    if ('getBrowserInfo' in browser.runtime) await commands.openShortcutSettings!();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
