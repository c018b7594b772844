/**
 * A copy of the built extension with the code of in-extension.ts beside it: a page faults.html, and the same in its background.
 * faultyExtension(".output/firefox-mv3") -> the copy's folder. The library it keeps is opened by the product's own code.
 * It must not change what the extension does by itself.
 */
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { type Driven, launch, openExtensionPage } from '../../scripts/drive/launch';
import { type Engine, findBrowser, thisMachine } from '../../scripts/find-browser';
import type { Faults } from './in-extension';

/** Tests and benches both run from the root of the repository. */
const ROOT = resolve('.');
const BUNDLE = join(ROOT, `node_modules/.cache/faults-${process.pid}`);

/** Bundles the code and makes a copy of the extension that is built in `from`. */
export async function faultyExtension(from: string): Promise<string> {
  await bundle();
  const folder = mkdtempSync(join(tmpdir(), 'konteks-faulty-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(from, folder, { recursive: true });
  const code = readFileSync(join(BUNDLE, 'faults.js'), 'utf8');
  writeFileSync(join(folder, 'faults.js'), code);
  writeFileSync(
    join(folder, 'faults.html'),
    '<!doctype html><meta charset="utf-8"><title>0</title><main>faults</main><script src="faults.js"></script>',
  );
  appendFileSync(join(folder, 'background.js'), `\n;${code}`);
  return folder;
}

async function bundle(): Promise<void> {
  if (existsSync(join(BUNDLE, 'faults.js'))) return;
  process.once('exit', () => rmSync(BUNDLE, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    build: {
      lib: { entry: 'tests/faults/in-extension.ts', formats: ['iife'], name: 'faultsBundle', fileName: () => 'faults.js' },
      outDir: BUNDLE,
      target: ['chrome128', 'firefox140'],
    },
  });
}

/** A browser whose profile stays when it ends. */
export async function launchWith(engine: Engine, extension: string, profile: string, preferences = {}): Promise<Driven> {
  const program = findBrowser(engine, thisMachine());
  if (!program) throw new Error(`no ${engine}`);
  return launch({ engine, program, extension, profile, preferences });
}

/** The page faults.html, opened anew. */
export function openFaults(driven: Driven): Promise<Page> {
  return openExtensionPage(driven, 'faults.html', 'main');
}

/** Calls one of the faults in the page, once its code has run: in a private window that may be after the reader allowed it there. */
export async function call<K extends keyof Faults>(
  page: Page,
  name: K,
  ...given: Parameters<Faults[K]>
): Promise<Awaited<ReturnType<Faults[K]>>> {
  await page.waitForFunction(() => 'faults' in globalThis);
  const answer = await page.evaluate(
    (wanted, values) =>
      (globalThis as unknown as { faults: Record<string, (...all: unknown[]) => unknown> }).faults[wanted]!(...values),
    name,
    given as unknown[],
  );
  return answer as Awaited<ReturnType<Faults[K]>>;
}

/** Ends the browser as a power cut would, and waits until it is gone. */
export async function killBrowser({ browser }: Driven): Promise<void> {
  const running = browser.process();
  const gone = new Promise((resolve) => running?.once('exit', resolve));
  running?.kill('SIGKILL');
  await gone;
  await browser.disconnect().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
}
