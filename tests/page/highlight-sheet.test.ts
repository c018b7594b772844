/**
 * Underlines are drawn by the page's own documents, where our tokens do not reach: their colours are held to be the same.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

it('draws underlines in the accent of the tokens', () => {
  const tokens = readFileSync(join(ROOT, 'components/look/tokens.css'), 'utf8');
  const sheet = readFileSync(join(ROOT, 'lib/page/highlight-sheet.ts'), 'utf8');
  const accent = /--accent: (light-dark\([^)]*\));/.exec(tokens)?.[1];
  expect(sheet.match(/light-dark\([^)]*\)/g)).toEqual([accent]);
});
