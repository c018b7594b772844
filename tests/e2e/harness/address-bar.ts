/**
 * The address bar with the extension's keyword: Firefox's own, typed into; headless Chromium has none, so its listener is called.
 * await suggestionsFor(stage, "nann") -> ["Nanning …", …].
 * It must not know what should be suggested.
 */
import { until } from '../../../scripts/drive/card-on';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import type { Stage } from './in-each-browser';

/** Runs in Chromium's worker, where the extension's listeners are. */
export async function inWorker<T>(
  { driven: { browser } }: Stage,
  run: (given: string) => T | Promise<T>,
  given = '',
): Promise<T> {
  const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
  await until('the worker is there', async () => browser.targets().some(isWorker));
  const worker = await browser.targets().find(isWorker)?.worker();
  if (!worker) throw new Error('the extension has no worker');
  return (await worker.evaluate(run as (given: string) => unknown, given)) as T;
}

/** The extension's listeners, as Chromium lets a test call them. */
export interface Listeners {
  readonly alarms: { readonly onAlarm: { dispatch(alarm: { name: string; scheduledTime: number }): void } };
  readonly omnibox: {
    readonly onInputStarted: { dispatch(): void };
    readonly onInputChanged: { dispatch(text: string, suggest: (lines: { description: string }[]) => void): void };
    readonly onInputEntered: { dispatch(text: string, where: string): void };
  };
  readonly contextMenus: {
    readonly onClicked: { dispatch(info: object, tab: object): void };
    update(id: string, change: object): Promise<void>;
  };
  readonly commands: {
    readonly onCommand: { dispatch(command: string): void };
    getAll(): Promise<{ name: string; shortcut: string }[]>;
  };
}

/** What the address bar suggests for `kx` and then `text`, one line each. */
export function suggestionsFor(stage: Stage, text: string): Promise<string[]> {
  if (stage.engine === 'firefox') {
    return inFirefoxWindow(
      stage.driven.browser,
      `async (text) => {
        gURLBar.focus();
        gURLBar.search('kx ' + text);
        const rows = () => [...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent);
        for (let tries = 0; tries < 60 && rows().length < 2; tries++) await new Promise((go) => setTimeout(go, 50));
        return rows();
      }`,
      text,
    );
  }
  return inWorker(
    stage,
    (asked) => {
      const { omnibox } = (globalThis as unknown as { chrome: Listeners }).chrome;
      omnibox.onInputStarted.dispatch();
      return new Promise<string[]>((tell) => {
        omnibox.onInputChanged.dispatch(asked, (lines) => tell(lines.map(({ description }) => description)));
      });
    },
    text,
  );
}
