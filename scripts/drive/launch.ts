/**
 * Starts a browser with the built extension in it, Chromium or Firefox, so that one piece of code drives both.
 * launch({ engine: "firefox", program: "/usr/bin/firefox", extension: ".output/firefox-mv3" }) -> a Driven browser.
 * It must not know what is done with it. Extension ids, profiles and flags are known here and nowhere else.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import type { Engine } from '../find-browser';
import { retry } from './card-on';
import { firefoxProfile } from './firefox-profile';
import { inFirefoxWindow } from './firefox-window';

export interface LaunchRequest {
  readonly engine: Engine;
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  /** The browser's language, "en" unless told. */
  readonly language?: string;
  readonly args?: readonly string[];
  /** The folder that the browser keeps everything in, and which outlives it; one that goes with it unless told. */
  readonly profile?: string;
  /** about:config of Firefox; Chromium has none. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** A running browser with the extension loaded. */
export interface Driven {
  readonly engine: Engine;
  readonly browser: Browser;
  /** "popup.html" -> "chrome-extension://<id>/popup.html". */
  extensionUrl(path: string): string;
}

/** Firefox gives each install a random address; a pinned one can be opened. */
const FIREFOX_UUID = '6f1d3c0e-5b1a-4c53-9d0a-1d2f3a4b5c6d';
const LAUNCH_TIMEOUT_MS = 60_000;
const WELCOME_LOOKS = 50;
const WELCOME_LOOK_MS = 100;
const QUIET_CHROMIUM = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints',
];

export function launch(request: LaunchRequest): Promise<Driven> {
  return request.engine === 'chromium' ? launchChromium(request) : launchFirefox(request);
}

async function launchChromium(request: LaunchRequest): Promise<Driven> {
  const { language = 'en' } = request;
  const browser = await puppeteer.launch({
    ...common(request),
    userDataDir: request.profile,
    pipe: true,
    enableExtensions: true,
    // Chromium takes its language from the environment on Linux and from the flag elsewhere.
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` },
    args: [
      ...QUIET_CHROMIUM,
      `--lang=${language}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(request.args ?? []),
    ],
  });
  const id = await install(browser, request);
  return { engine: 'chromium', browser, extensionUrl: (path) => `chrome-extension://${id}/${path}` };
}

async function launchFirefox(request: LaunchRequest): Promise<Driven> {
  const { extension, language = 'en-US' } = request;
  const userDataDir = firefoxProfile(request.profile);
  const browser = await puppeteer.launch({
    ...common(request),
    browser: 'firefox',
    userDataDir,
    // Without the flag Firefox refuses to open an extension's pages; with the variable it keeps its settings server unasked.
    args: ['--remote-allow-system-access', ...(request.args ?? [])],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoIdOf(extension)]: FIREFOX_UUID }),
      // Nobody waits for a process that was started ahead; each costs as much as one that is used.
      'dom.ipc.processPrelaunch.enabled': false,
      'intl.locale.requested': language,
      'intl.accept_languages': language,
      ...request.preferences,
    },
  });
  const forget = () => rmSync(userDataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  if (!request.profile) browser.process()?.once('exit', forget);
  if (language !== 'en-US') await speak(browser, language);
  await install(browser, request);
  return { engine: 'firefox', browser, extensionUrl: (path) => `moz-extension://${FIREFOX_UUID}/${path}` };
}

/**
 * Installs, and closes the welcome that a fresh install opens, so that what is driven stays in front. With a person at the screen
 * it stays open. Firefox does not tell the address of an extension's tab: the new one is taken for it.
 */
async function install(browser: Browser, { extension, headless = true }: LaunchRequest): Promise<string> {
  const before = await browser.pages();
  const id = await browser.installExtension(extension);
  for (let looks = 0; headless && looks < WELCOME_LOOKS; looks++) {
    const welcome = (await browser.pages()).find((page) => !before.includes(page));
    if (welcome) {
      await welcome.close();
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, WELCOME_LOOK_MS));
  }
  return id;
}

/** Firefox speaks only languages whose packs it has; told that it has one, it says so to extensions, which is all they see. */
function speak(browser: Browser, language: string): Promise<void> {
  const told =
    "(language) => { Services.locale.availableLocales = [language, 'en-US']; Services.locale.requestedLocales = [language]; }";
  return inFirefoxWindow(browser, told, language);
}

function common({ program, headless = true }: LaunchRequest): LaunchOptions {
  return {
    executablePath: program,
    headless,
    timeout: LAUNCH_TIMEOUT_MS,
    protocolTimeout: LAUNCH_TIMEOUT_MS,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
  };
}

/** The add-on id that the built manifest gives itself. */
export function geckoIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}/manifest.json names no gecko id`);
  return id;
}

/** Opens a page of the extension. Firefox sends no load event for such pages: `ready` is what is waited for. */
export async function openExtensionPage({ browser, engine, extensionUrl }: Driven, path: string, ready: string): Promise<Page> {
  const page = await browser.newPage();
  const opening = page.goto(extensionUrl(path), engine === 'firefox' ? { timeout: 1 } : {});
  await (engine === 'firefox' ? opening.catch(() => undefined) : opening);
  // While the page is being loaded Firefox may lose the document that is asked: ask again.
  await retry(`${ready} on ${path}`, async () => {
    await page.waitForSelector(ready, { timeout: 5_000 });
    // The blank document that a tab begins with has a body, too: the address and what is waited for are asked for at once.
    const isOurs = await page.evaluate(
      (address, awaited) => location.href.startsWith(address) && document.querySelector(awaited) !== null,
      extensionUrl(''),
      ready,
    );
    if (!isOurs) throw new Error('the tab is blank still');
  });
  return page;
}
