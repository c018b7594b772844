/** Sections, and which mentions of an entity are underlined in each. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/page/block';
import { chooseMentions } from '../../lib/page/choose';
import { sectionOf } from '../../lib/page/section';
import { type FoundBlock, walkBlocks } from '../../lib/page/walk';
import { openPage } from './open-page';

const rules = { shadowRootOf: () => null, isOurs: () => false, isKnown: () => false, onShadowRoot: () => undefined };

/** The blocks of a page; every capital letter is a mention of the entity of that name. */
function blocksOf(html: string): Block[] {
  const { body } = openPage(html);
  const found = [...walkBlocks(body, rules)].filter((block) => block?.text) as FoundBlock[];
  return found.map(({ container, run, heading }) => {
    const block: Block = { container, run, section: sectionOf(container, heading), mentions: [] };
    block.mentions = [...run.text.matchAll(/[A-Z]/g)].map(({ 0: surface, index }) => ({
      block,
      mention: {
        start: index,
        end: index + 1,
        surface,
        entity: surface,
        name: surface,
        kind: 'place' as const,
        confidence: 1,
        why: { alias: surface, reasons: [] },
      },
    }));
    return block;
  });
}

const underlined = (html: string, highlight: 'first' | 'all' = 'first') =>
  chooseMentions(blocksOf(html), highlight).map(({ mention, block }) => `${(block.container as Element).id}${mention.surface}`);

describe('chooseMentions', () => {
  it('takes the first mention of each entity under a heading', () => {
    expect(underlined('<p id="1">A A B</p><p id="2">B A</p><h2 id="3">x</h2><p id="4">A</p>')).toEqual(['1A', '1B', '4A']);
  });

  it('counts the heading to its section', () => {
    expect(underlined('<h2 id="1">A</h2><p id="2">A B</p>')).toEqual(['1A', '2B']);
  });

  it('begins anew in every article', () => {
    expect(
      underlined('<h1 id="1">A</h1><article><p id="2">A</p><p id="3">A</p></article><article><p id="4">A</p></article>'),
    ).toEqual(['1A', '2A', '4A']);
  });

  it('takes all where the reader wants all', () => {
    expect(underlined('<p id="1">A A</p>', 'all')).toEqual(['1A', '1A']);
  });
});

describe('walkBlocks', () => {
  it('yields every block with text of its own, in document order', () => {
    const { body } = openPage('<div>a<p>b</p>c<ul><li>d</li></ul></div><nav>e</nav><p> </p>');
    const texts = [...walkBlocks(body, rules)].flatMap((block) => (block?.text ? block.run.text.replaceAll(/\W+/g, ' ') : []));
    expect(texts).toEqual(['a c ', 'b', 'd']);
  });
});
