/**
 * Which mentions are underlined: the first of each entity in a section, or all.
 * chooseMentions(blocks, "first") -> of "Komdigi … Komdigi" under one heading the first, under the next heading again.
 * It must not know how mentions are painted.
 */
import { type Block, compareInReadingOrder, type PlacedMention } from './block';
import type { Container } from './page-text';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const SECTIONS = 'article,section,aside,dialog,[role="article"],[role="dialog"]';

/** The blocks in reading order. Blocks that left the page are dropped. */
export function inReadingOrder(blocks: Iterable<Block>): Block[] {
  return [...blocks]
    .filter((block) => block.container.isConnected)
    .sort((a, b) => compareInReadingOrder(a.container, b.container));
}

/** The mentions to underline, of shown blocks given in reading order. */
export function chooseMentions(blocks: readonly Block[], highlight: 'first' | 'all'): PlacedMention[] {
  if (highlight === 'all') return blocks.flatMap((block) => block.mentions);
  const sectionOf = sectionFinder();
  const named = new Map<unknown, Set<string>>();
  return blocks.flatMap((block) => {
    const section = sectionOf(block.container);
    const already = named.get(section) ?? new Set();
    named.set(section, already);
    return block.mentions.filter(({ mention }) => {
      const isFirst = !already.has(mention.entity);
      already.add(mention.entity);
      return isFirst;
    });
  });
}

/**
 * A section is what stands under one heading within one sectioning element; it is named by that heading or element.
 * A shadow tree that has neither before the container belongs to the section its host stands in.
 */
function sectionFinder(): (container: Container) => Node {
  const headings = new Map<Node, readonly Element[]>();
  const sectionOf = (container: Container): Node => {
    const root = container.getRootNode() as Document | ShadowRoot;
    if (!headings.has(root)) headings.set(root, [...root.querySelectorAll(HEADINGS)]);
    const around = (container.nodeType === Node.ELEMENT_NODE && (container as Element).closest(SECTIONS)) || root;
    const heading = lastBefore(headings.get(root)!, container);
    if (heading && around.contains(heading)) return heading;
    return around === root && 'host' in root ? sectionOf(root.host) : around;
  };
  return sectionOf;
}

/** The last of `elements` (in document order) that begins before `node`, or is or holds it. */
function lastBefore(elements: readonly Element[], node: Node): Element | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle]!;
    const isBefore = element === node || element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return elements[low - 1];
}
