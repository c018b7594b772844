/**
 * docs/features.md names tests; each of them exists: the file is there and says those words.
 * `tests/e2e/x.test.ts` "closes by Esc" -> the file has a test whose name begins or goes on so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './code';

interface Named {
  readonly file: string;
  readonly words: string;
}

function testsNamedIn(text: string): Named[] {
  return [...text.matchAll(/`(tests\/[^`]+)` "([^"]+)"/g)].map(([, file = '', words = '']) => ({ file, words }));
}

/** The rows of a table: "| 18 Escape closes | …" is row 18. */
function rowsIn(text: string): number[] {
  return [...text.matchAll(/^\| (\d+) /gm)].map(([, row]) => Number(row));
}

function missing(named: readonly Named[], read: (file: string) => string | undefined): string[] {
  return named.filter(({ file, words }) => !read(file)?.includes(words)).map(({ file, words }) => `${file}: no test "${words}"`);
}

describe('the features in docs/features.md', () => {
  const text = readFileSync(join(ROOT, 'docs/features.md'), 'utf8');
  const read = (file: string) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : undefined);

  it('name only tests that exist', () => {
    expect(missing(testsNamedIn(text), read)).toEqual([]);
  });

  it('leave out no row', () => {
    const rows = Array.from({ length: 54 }, (_, place) => 1 + place);
    expect(rows.filter((row) => !rowsIn(text).includes(row))).toEqual([]);
  });

  it('name a test in every row', () => {
    const bare = text.split('\n').filter((line) => /^\| \d+ /.test(line) && testsNamedIn(line).length === 0);
    expect(bare).toEqual([]);
  });

  it('see a test that is not there', () => {
    const named = testsNamedIn('| 18 x | y | `tests/a.test.ts` "closes by Esc" |');
    expect(missing(named, () => "it('opens')")).toEqual(['tests/a.test.ts: no test "closes by Esc"']);
  });
});
