/**
 * A copy of the built extension with one more page, library-test.html, on which in-library.ts runs.
 * const extension = await withLibraryPage(); inEachBrowser("…", body, { extension }); openOwnLibrary(stage) -> that page.
 * It must not change what the extension does by itself.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../../scripts/find-browser';
import { builtExtension } from './built-extension';
import { bundled } from './bundled';
import type { Stage } from './in-each-browser';
import type { OwnLibrary } from './in-library';

const PAGE = '<!doctype html><title>library</title><script src="library-test.js"></script><main>library</main>';

/** Bundles the code once; gives what makes the copy for each browser, of the built extension unless told. */
export async function withLibraryPage(
  entry = 'tests/e2e/harness/in-library.ts',
  from: (engine: Engine) => string = builtExtension,
): Promise<(engine: Engine) => string> {
  const folder = mkdtempSync(join(tmpdir(), 'konteks-library-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const code = await bundled(entry);
  return (engine) => {
    const copy = join(folder, engine);
    cpSync(from(engine), copy, { recursive: true });
    writeFileSync(join(copy, 'library-test.js'), code);
    writeFileSync(join(copy, 'library-test.html'), PAGE);
    return copy;
  };
}

/** The page; closed again after the test. */
export function openOwnLibrary(stage: Stage): Promise<Page> {
  return stage.openScreen('library-test.html', 'main');
}

/** Runs on the page what `work` does with the library there. */
export async function withLibrary<Given, Answer>(
  page: Page,
  given: Given,
  work: (library: OwnLibrary, given: Given) => Promise<Answer>,
): Promise<Answer> {
  const source = `(given) => (${work.toString()})(globalThis.ownLibrary, given)`;
  return page.evaluate(`(${source})(${JSON.stringify(given)})`) as Promise<Answer>;
}
