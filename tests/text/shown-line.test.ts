import { expect, it } from 'vitest';
import { shownLine } from '../../lib/text/shown-line';

it.each([
  ['Ani\u202e\u0000 Budi', 'Ani Budi'],
  [' dua\n  baris ', 'dua baris'],
  ['\u200b\ufeff', ''],
  ['separuh \ud83d', 'separuh \ufffd'],
  ['قناة الجزيرة', 'قناة الجزيرة'],
])('%j is shown as %j', (text, line) => {
  expect(shownLine(text)).toBe(line);
});
