/**
 * Before the browser tests: both builds must be there, else one line says how to make them; and a profile that Firefox has warmed.
 * builtExtension("firefox") -> ".output/firefox-mv3"; KONTEKS_EXTENSIONS names another folder that holds both.
 * It must not build: what is tested is what a release would ship.
 */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeWarmProfile, WARM_PROFILE } from '../../../scripts/drive/firefox-profile';
import { type Engine, findBrowser, thisMachine } from '../../../scripts/find-browser';

const FOLDER: Readonly<Record<Engine, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

export function builtExtension(engine: Engine): string {
  const root = process.env.KONTEKS_EXTENSIONS ?? resolve(import.meta.dirname, '../../../.output');
  return join(root, FOLDER[engine]);
}

export async function setup(): Promise<void> {
  for (const engine of ['chromium', 'firefox'] as const) {
    if (!existsSync(join(builtExtension(engine), 'manifest.json')))
      throw new Error(`${builtExtension(engine)} is not built: npm run build && npm run build:firefox`);
  }
  const firefox = findBrowser('firefox', thisMachine());
  if (firefox) process.env[WARM_PROFILE] = await makeWarmProfile(firefox);
}

export function teardown(): void {
  const warm = process.env[WARM_PROFILE];
  if (warm) rmSync(warm, { recursive: true, force: true });
}
