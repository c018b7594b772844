/**
 * A block as the page script keeps it: a container, its text run and the mentions found there.
 * { container: <p>, run: "Alibaba Cloud …", mentions: [0..13 alibaba-cloud] }; a mention on a page is a PlacedMention.
 * It must not know how mentions are found or painted.
 */
import type { Mention } from '../gazetteer/mention';
import { type Container, elementOf, parentAcrossRoots } from './page-text';
import { type TextRun, toRange } from './text-run';

/** Only blocks with mentions are kept for long; `run` is replaced when the block is read again. */
export interface Block {
  readonly container: Container;
  /** Names the section it stands in. */
  readonly section: Node;
  run: TextRun;
  mentions: readonly PlacedMention[];
}

/** A mention and where it stands. The same object as long as the same name stands in the same place of its block. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly block: Block;
}

/** The mentions of a new answer, keeping the objects of mentions that were there before. */
export function placeMentions(block: Block, found: readonly Mention[]): readonly PlacedMention[] {
  const before = new Map(block.mentions.map((old) => [old.mention.start, old]));
  return found.map((mention) => {
    const old = before.get(mention.start);
    return old && old.mention.entity === mention.entity && old.mention.end === mention.end ? old : { mention, block };
  });
}

/** The range of a mention as it stands now, if the words are still there. */
export function rangeOf({ block, mention }: PlacedMention): Range | undefined {
  const range = toRange(block.run, mention);
  if (!range || range.startContainer !== range.endContainer) return range;
  const printed = (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
  return printed === block.run.text.slice(mention.start, mention.end) ? range : undefined;
}

/** The nearest element with a box of its own: what can be seen, observed and scrolled to. */
export function boxOf(container: Container): Element {
  let element = elementOf(container);
  while (!element.checkVisibility() && getComputedStyle(element).display === 'contents') {
    const parent = parentAcrossRoots(element);
    if (!parent) break;
    element = parent;
  }
  return element;
}

/** Whether a block is rendered and not hidden. */
export function isShown(block: Block): boolean {
  return block.container.isConnected && boxOf(block.container).checkVisibility({ visibilityProperty: true });
}

/** Reading order of two containers, shadow trees standing where their hosts stand. */
export function compareInReadingOrder(a: Container, b: Container): number {
  if (a === b) return 0;
  if (a.getRootNode() === b.getRootNode()) return orderOf(a, b);
  const [pathA, pathB] = [pathOf(a), pathOf(b)];
  let i = 0;
  while (pathA[i] === pathB[i] && i < Math.min(pathA.length, pathB.length) - 1) i++;
  return pathA[i] === pathB[i] ? pathA.length - pathB.length : orderOf(pathA[i]!, pathB[i]!);
}

function orderOf(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The hosts around a container from the outside in, the container last. */
function pathOf(container: Container): Node[] {
  const path: Node[] = [container];
  for (let root = container.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode()) {
    path.unshift((root as ShadowRoot).host);
  }
  return path;
}
