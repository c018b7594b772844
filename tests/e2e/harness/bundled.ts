/**
 * Code of a test as one script that a page can load, bundled as the extension is.
 * await bundled("tests/e2e/harness/in-library.ts") -> "(function () { … })()".
 * It must not know what the code does.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The script of `entry`, a path from the root of the repository. */
export async function bundled(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'konteks-bundled-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      root: ROOT,
      build: {
        lib: { entry, formats: ['iife'], name: 'bundledForTest', fileName: () => 'bundled.js' },
        outDir: folder,
        emptyOutDir: true,
        target: ['chrome128', 'firefox140'],
      },
    });
    return readFileSync(join(folder, 'bundled.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
