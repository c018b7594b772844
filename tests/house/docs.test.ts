/**
 * Every file says in 2 to 5 lines what it is; every export of lib says what one gets.
 */
import { describe, expect, it } from 'vitest';
import { type CodeFile, codeIn, isData, parseCode } from './code';

const PRODUCT = ['lib', 'components', 'entrypoints', 'cli', 'scripts'];

function withoutOpening(files: readonly CodeFile[]): string[] {
  return files
    .filter(({ openingLines }) => openingLines < 2 || openingLines > 5)
    .map(({ path, openingLines }) => `${path}: opens with ${openingLines} lines of words, not 2 to 5`);
}

function withoutDoc(files: readonly CodeFile[]): string[] {
  return files.flatMap(({ path, exports }) =>
    exports.filter(({ hasDoc }) => !hasDoc).map(({ name, line }) => `${path}:${line} ${name}`),
  );
}

describe('docs in the code', () => {
  it('opens every file with 2 to 5 lines on what it is', () => {
    expect(withoutOpening(codeIn(...PRODUCT).filter(({ path }) => !isData(path)))).toEqual([]);
  });

  it('has words above every export of lib', () => {
    expect(withoutDoc(codeIn('lib').filter(({ path }) => !isData(path)))).toEqual([]);
  });

  it('sees a file and an export without words', () => {
    const file = { path: 'lib/x.ts', ...parseCode('lib/x.ts', '/** One line. */\n\nexport const x = 1;\n') };
    expect(withoutOpening([file])).toHaveLength(1);
    expect(withoutDoc([file])).toEqual(['lib/x.ts:3 x']);
  });
});
