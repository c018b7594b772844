/** Reading a block: its text across inline tags, and what in it is to be read by itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlock } from '../../lib/page/read-block';
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

  it('reads the same at a glance and node by node', () => {
    const text = fc.constantFrom('Ali', 'baba ', 'Kom\u00ADdigi', '\u200B', ' ', '<!-- c -->');
    const inline = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, text, tie('tag')),
      tag: fc
        .tuple(fc.constantFrom('b', 'em', 'sub'), fc.array(tie('any'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    })).any as fc.Arbitrary<string>;
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 6 }), (parts) => {
        const glance = read(parts.join('')).run;
        // A script leaves no trace in the text, but it has to be looked past.
        const closely = read(`${parts.join('')}<script></script>`).run;
        const placesOf = ({ places }: typeof glance) => ({ ...places!, nodes: places!.nodes.map(({ data }) => data) });
        expect(glance.text).toBe(closely.text);
        expect(placesOf(glance)).toEqual(placesOf(closely));
      }),
    );
  });
});
