import { describe, expect, it } from 'vitest';
import { findBrowser, howToInstall, type Machine } from '../../scripts/find-browser';

function machine(platform: NodeJS.Platform, files: string[], env: Record<string, string> = {}): Machine {
  return { platform, env, isRoot: false, exists: (path) => files.includes(path) };
}

describe('finding a browser', () => {
  it.each([
    ['linux', '/usr/bin/chromium', { PATH: '/usr/local/bin:/usr/bin' }],
    ['linux', '/opt/bin/microsoft-edge', { PATH: '/opt/bin' }],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['win32', 'C:/Program Files/Google/Chrome/Application/chrome.exe', { PROGRAMFILES: 'C:\\Program Files' }],
  ] as const)('finds the installed one on %s at %s', (platform, path, env) => {
    expect(findBrowser('chromium', machine(platform, [path], env))).toBe(path);
  });

  it('prefers Chrome to Chromium, and takes what a variable names before both', () => {
    const files = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/my/chrome'];
    expect(findBrowser('chromium', machine('linux', files, { PATH: '/usr/bin' }))).toBe('/usr/bin/google-chrome');
    expect(findBrowser('chromium', machine('linux', files, { PATH: '/usr/bin', CHROME_BIN: '/my/chrome' }))).toBe('/my/chrome');
  });

  it('takes no other where a variable names a file that is not there, and says so', () => {
    const wrong = machine('linux', ['/usr/bin/firefox'], { PATH: '/usr/bin', FIREFOX_BIN: '/gone/firefox' });
    expect(findBrowser('firefox', wrong)).toBeUndefined();
    expect(howToInstall('firefox', wrong)).toBe('FIREFOX_BIN names /gone/firefox, which is not there');
  });

  it('says in one line what to install', () => {
    expect(howToInstall('firefox', machine('linux', []))).toBe(
      'no Firefox found: install it (Debian: apt-get install firefox-esr) or set FIREFOX_BIN to its path',
    );
  });
});
