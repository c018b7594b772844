/**
 * Builds the bundled pack from seeds/ by the command line that everybody uses; answers its path.
 * Called by wxt.config.ts before the public files are copied. A bad seed stops the build with the command's own line.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export async function buildSeedPack(): Promise<string> {
  const root = resolve(import.meta.dirname, '..');
  const pack = join(root, '.output', 'seeds.konteks');
  mkdirSync(join(root, '.output'), { recursive: true });
  const { status } = spawnSync(process.execPath, ['cli/konteks.mjs', 'build', 'seeds', '-o', pack, '--name', 'Konteks seeds'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the bundled pack could not be built from seeds/ (see the line above)');
  return pack;
}
