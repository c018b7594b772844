/**
 * The extensions that are measured: the built product, and the bench's own.
 * markedProduct("chromium") -> a folder like .output/chrome-mv3 with marks around the page script.
 * Both are made in temporary folders that go with the process; the build itself is not touched.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Engine } from '../../../scripts/find-browser';

/** Where `npm run bench` builds the product. */
export const BUILDS: Readonly<Record<Engine, string>> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
/** Set before and after the page script, so that its evaluation can be read from the page's own clock. */
export const MARKS = { begin: 'bench-begin', end: 'bench-end' } as const;

const SCRIPTS = { 'page.js': 'prototype/page-script.ts', 'background.js': 'prototype/background.ts' };
const SOURCES = 'tests/bench/browser';

/** The product as it is built. */
export function markedProduct(engine: Engine): string {
  const folder = temporaryFolder();
  cpSync(BUILDS[engine], folder, { recursive: true });
  const script = readFileSync(join(folder, 'page.js'), 'utf8');
  const mark = (name: string) => `;performance.mark(${JSON.stringify(name)});\n`;
  writeFileSync(join(folder, 'page.js'), `${mark(MARKS.begin)}${script}\n${mark(MARKS.end)}`);
  return folder;
}

/** Puts a page of one word among those of an extension, to see what the browser takes for any page of it. Answers its name. */
export function addEmptyPage(extension: string): string {
  const name = 'empty.html';
  writeFileSync(
    join(extension, name),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty</p></html>\n',
  );
  return name;
}

/** The bench's own extension with these files in it. */
export async function prototypeExtension(engine: Engine, files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = temporaryFolder();
  for (const [name, source] of Object.entries(SCRIPTS)) await bundle(join(SOURCES, source), folder, name);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestFor(engine)));
  return folder;
}

/** An extension that does nothing: what the others are compared with runs in the same kind of browser. */
export function emptyExtension(engine: Engine): string {
  const folder = temporaryFolder();
  const { manifest_version, name, version, browser_specific_settings } = manifestFor(engine);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version, name, version, browser_specific_settings }));
  return folder;
}

function manifestFor(engine: Engine): Record<string, unknown> {
  return {
    manifest_version: 3,
    name: 'Konteks bench',
    version: '1',
    // Chrome carries typed arrays only so; Firefox always does.
    ...(engine === 'chromium'
      ? { message_serialization: 'structured_clone', background: { service_worker: 'background.js' } }
      : {
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: 'bench@konteks.example' } },
          host_permissions: ['http://127.0.0.1/*'],
        }),
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['page.js'], run_at: 'document_idle' }],
  };
}

/** One script without imports, minified as the product is. Answers its text. */
export async function bundle(entry: string, folder: string, name: string): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      lib: { entry, formats: ['iife'], name: 'bench', fileName: () => name },
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      target: ['chrome128', 'firefox140'],
    },
  });
  return readFileSync(join(folder, name), 'utf8');
}

/** A folder that is gone when the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'konteks-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
