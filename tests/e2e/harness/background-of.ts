/**
 * The extension's background: stopped as the browser stops it when idle, and what it keeps in storage.
 * stopBackground(stage) -> the worker (Chromium) or event page (Firefox) is gone; the next message wakes a new one.
 * It must not do anything in the background's name but set the scene for a test.
 */
import { until } from '../../../scripts/drive/card-on';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import { geckoIdOf } from '../../../scripts/drive/launch';
import type { Stage } from './in-each-browser';

/** Ends the background and waits until it is gone. */
export async function stopBackground({ engine, driven, extension }: Stage): Promise<void> {
  const { browser } = driven;
  if (engine === 'firefox') {
    // A change of storage may wake another one at once: what counts is that this one has ended.
    const end = `async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return extension.backgroundState;
    }`;
    const id = geckoIdOf(extension);
    await until('the event page is stopped', async () => (await inFirefoxWindow(browser, end, id)) === 'stopped');
    return;
  }
  const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
  const worker = browser.targets().find(isWorker);
  await (await worker?.worker())?.close();
  await until('the worker is stopped', async () => !browser.targets().some(isWorker));
}

/** Any address of the extension has its rights: of all a picture is opened at the least cost. */
const openPicture = (stage: Stage) => stage.openScreen('icon/16.png', 'img');

/** Writes to the extension's storage.local from an address of its own. */
export async function store(stage: Stage, items: Record<string, unknown>): Promise<void> {
  const page = await openPicture(stage);
  await page.evaluate(async (given) => {
    const scope = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { set(items: object): Promise<void> } } }
    >;
    await (scope.browser ?? scope.chrome).storage.local.set(given);
  }, items);
  await page.close();
}

/** What the extension keeps under `key` of storage.local. */
export async function stored(stage: Stage, key: string): Promise<unknown> {
  const page = await openPicture(stage);
  const value = await page.evaluate(async (name) => {
    const scope = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } }
    >;
    return (await (scope.browser ?? scope.chrome).storage.local.get(name))[name];
  }, key);
  await page.close();
  return value;
}
