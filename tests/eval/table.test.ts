/** The table of measures, written and read again. */
import { describe, expect, it } from 'vitest';
import { readTable, replaceTable, toTable } from './table';

const MEASURES = [
  { measure: 'titles right', value: '6 of 6', goal: '24 of 26' },
  { measure: 'words', value: '.97', goal: '' },
];

describe('the table of measures', () => {
  it('is read again as it was written', () => {
    const document = replaceTable('# Eval\n', toTable(MEASURES));
    expect([...readTable(document)]).toEqual([
      ['titles right', '6 of 6'],
      ['words', '.97'],
    ]);
  });

  it('replaces the old one and leaves the words around it', () => {
    const document = `${replaceTable('# Eval\n', toTable(MEASURES))}\nWhat was tried\n`;
    const again = replaceTable(document, toTable([{ measure: 'words', value: '.98', goal: '' }]));
    expect(again).toMatch(/^# Eval\n[\s\S]*\nWhat was tried\n$/);
    expect([...readTable(again)]).toEqual([['words', '.98']]);
  });

  it('shows the committed value beside the new one, and nothing where there was none', () => {
    const table = toTable(MEASURES, new Map([['words', '.96']]));
    expect(table).toContain('| words | .97 | .96 |');
    expect(table).toContain('| titles right | 6 of 6 |  | 24 of 26 |');
  });
});
