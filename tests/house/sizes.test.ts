/**
 * How long files and functions may be, and what the script on every page may weigh.
 * A file of 301 lines -> "lib/x.ts: 301 lines"; a function of 50 -> "lib/x.ts:7 findMentions: 50 lines".
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSizes } from '../../scripts/test/build-sizes';
import { type CodeFile, codeIn, functionsIn, isData, parseCode, ROOT } from './code';

const FILE_LINES = 300;
const MOST_FILES_LINES = 220;
const MOST_FILES = 0.9;
const FUNCTION_LINES = 50;
const PAGE_SCRIPT_KB = 24;
const POPUP_SCRIPT_KB = 40;
const SIDE_PANEL_SCRIPT_KB = 60;

const product = () => codeIn('lib', 'components', 'entrypoints', 'cli', 'scripts').filter(({ path }) => !isData(path));

function longFunctions(files: readonly CodeFile[]): string[] {
  return files.flatMap((file) =>
    functionsIn(file)
      .filter(({ lineCount }) => lineCount >= FUNCTION_LINES)
      .map(({ name, line, lineCount }) => `${file.path}:${line} ${name}: ${lineCount} lines`),
  );
}

describe('sizes of the source', () => {
  it('keeps every file of code within 300 lines', () => {
    const files = [...product(), ...codeIn('tests')].filter(({ path }) => !isData(path));
    expect(files.filter(({ lineCount }) => lineCount > FILE_LINES).map(({ path, lineCount }) => `${path}: ${lineCount}`)).toEqual(
      [],
    );
  });

  it('keeps nine files in ten within 220 lines', () => {
    const files = product();
    const within = files.filter(({ lineCount }) => lineCount <= MOST_FILES_LINES).length;
    expect(within / files.length).toBeGreaterThanOrEqual(MOST_FILES);
  });

  it('keeps every function under 50 lines', () => {
    expect(longFunctions(product())).toEqual([]);
  });

  it('sees a long function', () => {
    const source = `export function long() {\n${'  work();\n'.repeat(48)}}\n`;
    expect(longFunctions([{ path: 'lib/x.ts', ...parseCode('lib/x.ts', source) }])).toEqual(['lib/x.ts:1 long: 50 lines']);
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('sizes of the build %s', (build) => {
  const sizes = () => buildSizes(join(ROOT, '.output', build));

  it(`keeps the script of every page within ${PAGE_SCRIPT_KB} kB of gzip`, () => {
    expect(sizes().pageScript).toBeLessThanOrEqual(PAGE_SCRIPT_KB);
  });

  it(`keeps the scripts of the popup within ${POPUP_SCRIPT_KB} kB of gzip`, () => {
    expect(sizes().popup).toBeLessThanOrEqual(POPUP_SCRIPT_KB);
  });

  it(`keeps the scripts of the side panel within ${SIDE_PANEL_SCRIPT_KB} kB of gzip`, () => {
    expect(sizes().sidePanel).toBeLessThanOrEqual(SIDE_PANEL_SCRIPT_KB);
  });
});
