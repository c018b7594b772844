/**
 * What a build weighs where it matters: the script that every page loads, and the scripts of two screens, in kB of gzip.
 * buildSizes(".output/chrome-mv3") -> { pageScript: 14.2, popup: 31.7, sidePanel: 40.1 }.
 * It must not know the budgets: tests/house holds them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** `import{a as b}from"./screen-CFxdIV8J.js"` in a script that is made small. */
const STATIC_IMPORT = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

export interface BuildSizes {
  readonly pageScript: number;
  readonly popup: number;
  readonly sidePanel: number;
}

export function buildSizes(folder: string): BuildSizes {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run build && npm run build:firefox`);
  const read = (path: string) => readFileSync(join(folder, path));
  const weigh = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0) / 1024;
  /** What a page names, what `later` begins with among the scripts that it loads by itself, and what those import. */
  const scriptsOf = (page: string, later?: string) => {
    const named = [
      ...read(page)
        .toString()
        .matchAll(/(?:src|href)="\/?([^"]+\.js)"/g),
    ].map(([, path]) => path!);
    if (named.length === 0) throw new Error(`${folder}/${page} loads no script`);
    const loaded = later === undefined ? [] : readdirSync(join(folder, 'chunks')).filter((name) => name.startsWith(`${later}-`));
    if (later !== undefined && loaded.length !== 1) throw new Error(`${folder}/chunks has ${loaded.length} scripts ${later}`);
    const scripts = new Set([...named, ...loaded.map((name) => `chunks/${name}`)]);
    // A set goes on with what is added while it is walked.
    for (const path of scripts)
      for (const [, name] of read(path).toString().matchAll(STATIC_IMPORT)) scripts.add(`chunks/${name}`);
    return weigh([...scripts]);
  };
  return { pageScript: weigh(['page.js']), popup: scriptsOf('popup.html', 'draw-popup'), sidePanel: scriptsOf('sidepanel.html') };
}
