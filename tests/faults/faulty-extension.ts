/**
 * A copy of the built extension with the code of in-extension.ts beside it: a page faults.html, and the same in its background.
 * faultyExtension("firefox") -> the copy's folder. The library it keeps is opened by the product's own code.
 * It must not change what the extension does by itself.
 */
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Driven, launch, openExtensionPage } from '../../scripts/drive/launch';
import { ENGINES, type Engine, findBrowser, thisMachine } from '../../scripts/find-browser';
import { builtExtension } from '../e2e/harness/built-extension';
import type { Faults } from './in-extension';

const ROOT = resolve(import.meta.dirname, '../..');
const BUNDLE = join(ROOT, `node_modules/.cache/faults-${process.pid}`);

/** Bundles the code and makes the copy. */
export async function faultyExtension(engine: Engine): Promise<string> {
  await bundle();
  const folder = mkdtempSync(join(tmpdir(), 'konteks-faulty-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtExtension(engine), folder, { recursive: true });
  const code = readFileSync(join(BUNDLE, 'faults.js'), 'utf8');
  writeFileSync(join(folder, 'faults.js'), code);
  writeFileSync(
    join(folder, 'faults.html'),
    '<!doctype html><title>0</title><main>faults</main><script src="faults.js"></script>',
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
async function launchWith(engine: Engine, extension: string, profile: string, preferences = {}): Promise<Driven> {
  const program = findBrowser(engine, thisMachine());
  if (!program) throw new Error(`no ${engine}`);
  const args = engine === 'chromium' ? [`--user-data-dir=${profile}`] : ['-profile', profile];
  return launch({ engine, program, extension, args, preferences });
}

/** The page faults.html, opened anew. */
export function openFaults(driven: Driven): Promise<Page> {
  return openExtensionPage(driven, 'faults.html', 'main');
}

/** Runs `body` for each browser that is here, with a copy of the extension and a profile that is thrown away in the end. */
export function inFaultyBrowsers(title: string, body: (bench: FaultBench) => void): void {
  for (const engine of ENGINES) {
    describe.runIf(findBrowser(engine, thisMachine()) !== undefined)(`${title} in ${engine}`, () => {
      let extension = '';
      let running: Driven | undefined;
      const profile = mkdtempSync(join(tmpdir(), 'konteks-profile-'));
      beforeAll(async () => {
        extension = await faultyExtension(engine);
      });
      afterAll(async () => {
        await running?.browser.close().catch(() => undefined);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      });
      body({
        engine,
        profile,
        get extension() {
          return extension;
        },
        get driven() {
          if (!running) throw new Error('the browser was not started');
          return running;
        },
        async start(folder = profile, preferences = {}) {
          running = await launchWith(engine, extension, folder, preferences);
          return openFaults(running);
        },
        async kill() {
          if (running) await killBrowser(running);
          running = undefined;
        },
        async stop() {
          await running?.browser.close();
          running = undefined;
        },
      });
    });
  }
}

/** What a test of faults has at hand. */
export interface FaultBench {
  readonly engine: Engine;
  readonly extension: string;
  /** The folder that the browser keeps everything in. */
  readonly profile: string;
  readonly driven: Driven;
  /** Starts the browser and opens faults.html. */
  start(folder?: string, preferences?: Readonly<Record<string, unknown>>): Promise<Page>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Ends it as a reader does. */
  stop(): Promise<void>;
}

/** Set for long runs: as many kills and as large imports as the issue names. */
export const IS_FULL = process.env.KONTEKS_FAULTS === 'full';

/** Calls one of the faults in the page. */
export async function call<K extends keyof Faults>(
  page: Page,
  name: K,
  ...given: Parameters<Faults[K]>
): Promise<Awaited<ReturnType<Faults[K]>>> {
  const answer = await page.evaluate(
    (wanted, values) =>
      (globalThis as unknown as { faults: Record<string, (...all: unknown[]) => unknown> }).faults[wanted]!(...values),
    name,
    given as unknown[],
  );
  return answer as Awaited<ReturnType<Faults[K]>>;
}

/** Ends the browser as a power cut would, and waits until it is gone. */
async function killBrowser({ browser }: Driven): Promise<void> {
  const running = browser.process();
  const gone = new Promise((resolve) => running?.once('exit', resolve));
  running?.kill('SIGKILL');
  await gone;
  await browser.disconnect().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
}
