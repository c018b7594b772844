/**
 * Runs one body of tests in real Chromium and in real Firefox, each with the built extension and a site of its own.
 * inEachBrowser("mentions", (stage) => { it("underlines", async () => { const page = await stage.open("/mentions.html"); … }) }).
 * It must not know what is tested. Whatever the body does, its last test is that nothing left the browser.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch, openExtensionPage } from '../../../scripts/drive/launch';
import { type MadePage, type PageServer, servePages } from '../../../scripts/drive/serve-pages';
import { ENGINES, type Engine, findBrowser, howToInstall, thisMachine } from '../../../scripts/find-browser';
import { builtExtension } from './built-extension';
import { leaksIn, startWitness, testimonyOf, witnessedBy } from './network-witness';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy';

const ROOT = resolve(import.meta.dirname, '../../..');
const PICTURES = join(ROOT, '.output/e2e');
const PICTURE_MS = 5_000;

export interface StageOptions {
  /** The extension's folder; the built one unless told. */
  readonly extension?: (engine: Engine) => string;
  readonly language?: string;
  /** Pages made up for these tests, beside those of tests/pages. */
  readonly pages?: Readonly<Record<string, MadePage>>;
  /** Names of the web that mean the test's own site: "kabar.test". Over http; nothing else of the web is there. */
  readonly names?: readonly string[];
  /** Set where a test plants a leak of its own, to see that it would be seen. */
  readonly leaksOnPurpose?: boolean;
}

/** What a test has at hand. */
export interface Stage {
  readonly engine: Engine;
  readonly driven: Driven;
  readonly site: PageServer;
  readonly extension: string;
  readonly netLog: string;
  /** Opens a page of the site, closed again after the test. */
  open(path: string): Promise<Page>;
  /** Opens a page of the extension as a tab. */
  openScreen(path: string, ready: string): Promise<Page>;
}

interface Running {
  readonly driven: Driven;
  readonly site: PageServer;
  readonly proxy: RecordingProxy;
}

export function inEachBrowser(title: string, body: (stage: Stage) => void, options: StageOptions = {}): void {
  for (const engine of ENGINES) {
    const program = findBrowser(engine, thisMachine());
    const isNeeded = program !== undefined || process.env.CI === 'true';
    const reason = isNeeded ? '' : ` (skipped: ${howToInstall(engine, thisMachine())})`;
    describe.runIf(isNeeded)(`${title} in ${engine}${reason}`, () => stageIn(engine, program, body, options));
  }
}

function stageIn(engine: Engine, program: string | undefined, body: (stage: Stage) => void, options: StageOptions): void {
  let running: Running | undefined;
  const pages: Page[] = [];
  const extension = (options.extension ?? builtExtension)(engine);
  const netLog = join(PICTURES, `net-log-${process.pid}-${Date.now()}.json`);
  const live = () => {
    if (!running) throw new Error('the stage is used outside of a test');
    return running;
  };
  const kept = async (opening: Promise<Page>) => {
    const page = await opening;
    pages.push(page);
    return page;
  };

  beforeAll(async () => {
    if (!program) throw new Error(howToInstall(engine, thisMachine()));
    mkdirSync(PICTURES, { recursive: true });
    const site = await servePages({ folder: join(ROOT, 'tests/pages'), pages: options.pages });
    const proxy = await startRecordingProxy(site.port, options.names);
    const witnessed = witnessedBy(engine, { proxyPort: proxy.port, netLog });
    const driven = await launch({ engine, program, extension, language: options.language, ...witnessed });
    await startWitness(driven);
    running = { driven, site, proxy };
  });

  afterEach(async ({ task }) => {
    const opened = pages.splice(0);
    if (task.result?.state === 'fail') await takePictures(opened, `${engine} ${task.name}`);
    await Promise.all(opened.map((page) => page.close().catch(() => undefined)));
  });

  afterAll(async () => {
    await running?.driven.browser.close().catch(() => undefined);
    await running?.proxy.close();
    await running?.site.close();
    rmSync(netLog, { force: true });
  });

  body({
    engine,
    extension,
    netLog,
    get driven() {
      return live().driven;
    },
    get site() {
      return live().site;
    },
    open: (path) => kept(openPage(live(), path)),
    openScreen: (path, ready) => kept(openExtensionPage(live().driven, path, ready)),
  });

  if (!options.leaksOnPurpose) {
    it('lets nothing leave the browser', async () => {
      const { driven, site, proxy } = live();
      const asked = await testimonyOf(driven, netLog);
      expect(leaksIn(asked, { port: site.port, names: options.names ?? [] })).toEqual([]);
      // Firefox has no housekeeping left that would go through the proxy; Chromium has, under names of its own.
      if (engine === 'firefox') expect(proxy.refused).toEqual([]);
    });
  }
}

async function openPage({ driven, site }: Running, path: string): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.goto(path.startsWith('http') ? path : site.url + path);
  return page;
}

/** Pictures of a failed test, for whoever has to find out why. A page out of sight may never be drawn: its picture is not waited for. */
async function takePictures(pages: readonly Page[], name: string): Promise<void> {
  const base = name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);
  for (const [index, page] of pages.entries()) {
    const path = join(PICTURES, `${base}-${index}.png`) as `${string}.png`;
    const drawn = page.bringToFront().then(() => page.screenshot({ path }));
    await Promise.race([drawn.catch(() => undefined), new Promise((go) => setTimeout(go, PICTURE_MS))]);
  }
}
