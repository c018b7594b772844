/**
 * A browser with an extension and a local site, for one bench: openStage({ engine, extension, pages }) -> { open("/x.html") }.
 * Pages are served isolated from other origins, so that their clocks are fine.
 * It must not know what is measured.
 */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import { type Driven, geckoIdOf, launch } from '../../../scripts/drive/launch';
import { type PageServer, servePages } from '../../../scripts/drive/serve-pages';
import { type Engine, findBrowser, thisMachine } from '../../../scripts/find-browser';

/** Page script, background and a site, ready to be measured. */
export interface Stage {
  readonly engine: Engine;
  readonly driven: Driven;
  readonly extension: string;
  readonly site: PageServer;
  /** A new tab at a path of the site, in front. */
  open(path: string): Promise<Page>;
  /** Ends the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

interface StageRequest {
  readonly engine: Engine;
  readonly extension: string;
  /** HTML by path. */
  readonly pages: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly args?: readonly string[];
}

const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** Firefox rounds its clocks to a millisecond against fingerprinting. */
const FINE_CLOCKS = { 'privacy.reduceTimerPrecision': false };
const WAIT_MS = 50;
const MOST_WAITS = 100;

/** Whether a bench can run in this browser here. */
export function hasBrowser(engine: Engine): boolean {
  return findBrowser(engine, thisMachine()) !== undefined;
}

export async function openStage({ engine, extension, pages, folder = 'tests/pages', args }: StageRequest): Promise<Stage> {
  const program = findBrowser(engine, thisMachine())!;
  const made = Object.fromEntries(Object.entries(pages).map(([path, html]) => [path, { html, headers: ISOLATED }]));
  const site = await servePages({ folder, pages: made });
  const driven = await launch({ engine, program, extension, preferences: FINE_CLOCKS, args });
  return {
    engine,
    driven,
    extension,
    site,
    open: async (path) => {
      const page = await driven.browser.newPage();
      await page.goto(site.url + path);
      return page;
    },
    stopBackground: () => stopBackground(driven, extension),
    close: async () => {
      await driven.browser.close();
      await site.close();
    },
  };
}

async function stopBackground({ engine, browser }: Driven, extension: string): Promise<void> {
  if (engine === 'firefox') {
    const policy = 'WebExtensionPolicy.getByID(id).extension';
    const id = geckoIdOf(extension);
    await inFirefoxWindow(
      browser,
      `async (id) => { await ${policy}.terminateBackground({ ignoreDevToolsAttached: true }); }`,
      id,
    );
    await until(async () => (await inFirefoxWindow(browser, `(id) => ${policy}.backgroundState`, id)) === 'stopped');
    return;
  }
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  await (await worker?.worker())?.close();
  await until(async () => !browser.targets().some((target) => target.type() === 'service_worker'));
}

/** Waits until `holds`; throws after five seconds. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    if (await holds()) return;
    await new Promise((go) => setTimeout(go, WAIT_MS));
  }
  throw new Error('what was waited for did not come');
}
