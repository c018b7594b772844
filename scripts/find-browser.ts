/**
 * Finds a browser on this machine: CHROME_BIN or FIREFOX_BIN, else the installed Chrome, Chromium, Edge or Firefox.
 * findBrowser("chromium", thisMachine()) -> "/usr/bin/chromium"; as root on Debian `ensureBrowser` installs what is missing.
 * It must not know what the browser is for.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const ENGINES = ['chromium', 'firefox'] as const;
export type Engine = (typeof ENGINES)[number];

/** What the search may look at; tests hand in their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  readonly isRoot: boolean;
}

const VARIABLE: Readonly<Record<Engine, string>> = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

/** Names on the PATH of Linux, and paths below the places where macOS and Windows keep programs. */
const LINUX: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};
const MACOS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};
const WINDOWS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};
const DEBIAN_PACKAGES: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium', 'fonts-dejavu-core', 'fonts-noto-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core', 'fonts-noto-core'],
};

export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, exists: existsSync, isRoot: process.getuid?.() === 0 };
}

/** The program's path, undefined where there is none. A variable that names no file counts as none. */
export function findBrowser(engine: Engine, machine: Machine): string | undefined {
  const named = machine.env[VARIABLE[engine]];
  if (named) return machine.exists(named) ? named : undefined;
  return placesOf(engine, machine).find(machine.exists);
}

function placesOf(engine: Engine, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return MACOS[engine].flatMap((path) => roots.map((root) => join(root, path)));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS[engine].flatMap((path) => roots.map((root) => `${root.replaceAll('\\', '/')}/${path}`));
  }
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin'];
  return LINUX[engine].flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** One line for a person who has to install the browser. */
export function howToInstall(engine: Engine, { platform, env }: Machine): string {
  const variable = VARIABLE[engine];
  if (env[variable]) return `${variable} names ${env[variable]}, which is not there`;
  const name = engine === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox';
  const how = platform === 'linux' ? ` (Debian: apt-get install ${DEBIAN_PACKAGES[engine][0]})` : '';
  return `no ${name} found: install it${how} or set ${variable} to its path`;
}

/** The browser, installed first where this is root on Debian; undefined after having said what to install. */
export function ensureBrowser(engine: Engine, say: (line: string) => void): string | undefined {
  const machine = thisMachine();
  const found = findBrowser(engine, machine);
  if (found) return found;
  if (!machine.env[VARIABLE[engine]] && machine.isRoot && machine.exists('/etc/debian_version')) {
    say(`no ${engine} here: installing the Debian packages ${DEBIAN_PACKAGES[engine].join(', ')}`);
    installOnDebian(DEBIAN_PACKAGES[engine]);
  }
  const path = findBrowser(engine, machine);
  if (!path) say(howToInstall(engine, machine));
  return path;
}

/** Waits for another apt, asks nothing, shows only errors. */
function installOnDebian(packages: readonly string[]): void {
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio: ['ignore', 'ignore', 'inherit'] = ['ignore', 'ignore', 'inherit'];
  spawnSync('apt-get', [...options, 'update'], { env, stdio });
  spawnSync('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...packages], { env, stdio });
}
