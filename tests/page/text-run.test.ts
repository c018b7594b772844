/** Text runs: the text of a block across inline tags, and the way back. */
import { describe, expect, it } from 'vitest';
import { readBlock, toRunOffset } from '../../lib/page/text-run';
import { openPage } from './open-page';

const GAP = '\n\uFFFC\n';
const read = (html: string) => readBlock(openPage(`<div id="top">${html}</div>`).getElementById('top')!);

describe('readBlock', () => {
  it.each([
    ['runs on across inline tags', 'Ali<b>baba</b> <i>Clo<u>ud</u></i>', 'Alibaba Cloud'],
    ['passes comments and scripts over without a trace', 'Meutya <!-- c -->Ha<script>x</script>fid', 'Meutya Hafid'],
    ['leaves a gap where code or a picture stands', 'one <code>x</code> two', `one ${GAP} two`],
    ['leaves a gap where an inner block stands', 'one<p>two</p>three', `one${GAP}three`],
    ['takes a span that is a block for a block', 'Ali<span style="display: block">baba</span>', `Ali${GAP}`],
    ['leaves out what is not rendered', 'Kom<span style="display:none">xx</span>digi', 'Komdigi'],
    ['breaks lines at <br>', 'one<br>two', 'one\ntwo'],
    ['leaves out characters that print nothing', 'Ali\u00ADba\u200Bba', 'Alibaba'],
    ['does not read what is hidden from screen readers', 'one<span aria-hidden="true">two</span>', `one${GAP}`],
    ['does not read editors', 'one<span contenteditable>two</span>', `one${GAP}`],
  ])('%s', (_, html, text) => {
    expect(read(html).run.text).toBe(text);
  });

  it('lists the inner blocks in order', () => {
    expect(read('a<p>b</p><section>c</section><b><h2>d</h2></b>').inner.map((element) => element.localName)).toEqual([
      'p',
      'section',
      'h2',
    ]);
  });

  it('lists inline elements that may have a shadow tree', () => {
    expect(read('a <x-y>b</x-y>').hosts.map((element) => element.localName)).toEqual(['x-y']);
  });
});

describe('toRunOffset', () => {
  it('finds the place of a node and offset in the text, past characters that print nothing', () => {
    const { run } = read('one <b>Ali\u00ADbaba</b>');
    const node = run.nodes.at(-1)!;
    expect(toRunOffset(run, node, 0)).toBe(4);
    expect(toRunOffset(run, node, 4)).toBe(7);
    expect(run.text.slice(toRunOffset(run, node, 5))).toBe('aba');
  });
});
