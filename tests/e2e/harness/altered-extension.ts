/**
 * A copy of the built extension with files changed, for what must not happen to a real one: a cut pack, a planted leak.
 * alteredExtension("firefox", { "seeds.konteks": (bytes) => bytes.subarray(0, 500) }) -> the copy's folder, gone with the tests.
 * It must not touch the build itself.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../scripts/find-browser';
import { builtExtension } from './built-extension';

export type Changes = Readonly<Record<string, (bytes: Buffer) => Uint8Array>>;

export function alteredExtension(engine: Engine, changes: Changes): string {
  const folder = mkdtempSync(join(tmpdir(), 'konteks-altered-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtExtension(engine), folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path)));
  }
  return folder;
}
