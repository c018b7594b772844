/**
 * Where a browser keeps the databases of our extension: databaseFolder(bench) -> "…/Default/IndexedDB/chrome-extension_….leveldb".
 * It must not know what is done to them.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultBench } from './in-faulty-browsers';

/** The folder; the extension must have been started in this profile. */
export function databaseFolder({ engine, profile }: Pick<FaultBench, 'engine' | 'profile'>): string {
  const root = engine === 'chromium' ? join(profile, 'Default/IndexedDB') : join(profile, 'storage/default');
  const name = readdirSync(root).find((entry) =>
    engine === 'chromium' ? entry.endsWith('.leveldb') : /^moz-extension[^^]*$/.test(entry),
  );
  return join(root, name!, engine === 'chromium' ? '' : 'idb');
}

/** All files in a folder and the folders in it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
}
