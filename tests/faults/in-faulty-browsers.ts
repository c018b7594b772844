/**
 * Runs one body of tests of faults in each browser: inFaultyBrowsers("the library", (bench) => { it("…", async () => { … }) }).
 * Each has a copy of the extension and a profile that outlives the browser, so that it can be killed and started again.
 * It must not know the faults.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Driven } from '../../scripts/drive/launch';
import { ENGINES, type Engine, findBrowser, thisMachine } from '../../scripts/find-browser';
import { builtExtension } from '../e2e/harness/built-extension';
import { faultyExtension, killBrowser, launchWith, openFaults } from './faulty-extension';

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

/** Runs `body` for each browser that is here, with a copy of the extension and a profile that is thrown away in the end. */
export function inFaultyBrowsers(title: string, body: (bench: FaultBench) => void): void {
  for (const engine of ENGINES) {
    describe.runIf(findBrowser(engine, thisMachine()) !== undefined)(`${title} in ${engine}`, () => {
      let extension = '';
      let running: Driven | undefined;
      const profile = mkdtempSync(join(tmpdir(), 'konteks-profile-'));
      beforeAll(async () => {
        extension = await faultyExtension(builtExtension(engine));
      });
      afterAll(async () => {
        await running?.browser.close().catch(() => undefined);
        rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
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
          // A test that failed may have left its browser behind, and a profile has room for one.
          await running?.browser.close().catch(() => undefined);
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
