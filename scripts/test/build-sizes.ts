/**
 * What a build weighs where it matters: the script that every page loads, and the scripts of two screens, in kB of gzip.
 * buildSizes(".output/chrome-mv3") -> { pageScript: 14.2, popup: 31.7, sidePanel: 40.1 }.
 * It must not know the budgets: tests/house holds them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

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
  const scriptsOf = (page: string) => {
    const html = read(page).toString();
    const paths = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path!);
    if (paths.length === 0) throw new Error(`${folder}/${page} loads no script`);
    return weigh(paths);
  };
  return { pageScript: weigh(['page.js']), popup: scriptsOf('popup.html'), sidePanel: scriptsOf('sidepanel.html') };
}
