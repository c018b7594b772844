/**
 * Profiles of Firefox. In a new one Firefox compiles all its own scripts, half of what its start costs: whoever starts it often makes
 * one profile by a start without the extension, and every browser begins with a copy of it.
 * firefoxProfile() -> a copy, in a folder of its own. It must not know extensions: nothing of one is ever in it.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { until } from './card-on';

/** Names the folder of the profile that is copied; unset, profiles begin empty. */
export const WARM_PROFILE = 'KONTEKS_WARM_PROFILE';
const COMPILED = 'startupCache/scriptCache.bin';

/** Starts Firefox once, until its scripts are kept; answers the profile's folder. */
export async function makeWarmProfile(program: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'konteks-warm-'));
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program, userDataDir: folder });
  await until('the compiled scripts', async () => existsSync(join(folder, COMPILED)), 60_000);
  await browser.close();
  rmSync(join(folder, 'lock'), { force: true });
  return folder;
}

/** A folder for a browser to live in, one of its own unless told; what is there already is left as it is. */
export function firefoxProfile(folder = mkdtempSync(join(tmpdir(), 'konteks-firefox-'))): string {
  const warm = process.env[WARM_PROFILE];
  if (warm && !existsSync(join(folder, 'prefs.js'))) cpSync(warm, folder, { recursive: true });
  return folder;
}
