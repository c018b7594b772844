/** Text runs: the text of a block across inline tags, and the way back. */
import { describe, expect, it } from 'vitest';
import { readBlock } from '../../lib/page/read-block';
import { toRange, toRunOffset } from '../../lib/page/text-run';
import { openPage } from './open-page';

const read = (html: string) => readBlock(openPage(`<div id="top">${html}</div>`).getElementById('top')!);

describe('toRunOffset', () => {
  it('finds the place of a node and offset in the text, past characters that print nothing', () => {
    const { run } = read('one <b>Ali\u00ADbaba</b>');
    const node = run.places!.nodes.at(-1)!;
    expect(toRunOffset(run, node, 0)).toBe(4);
    expect(toRunOffset(run, node, 4)).toBe(7);
    expect(run.text.slice(toRunOffset(run, node, 5))).toBe('aba');
  });
});

describe('toRange', () => {
  it('finds none where the text has changed before it was asked', () => {
    const page = openPage('<div id="top">one <b>Alibaba</b></div>');
    const { run } = readBlock(page.getElementById('top')!);
    page.querySelector('b')!.textContent = 'Komdigi';
    expect(toRange(run, { start: 4, end: 11 })).toBeUndefined();
  });
});
