/**
 * A text run: the text of one block across its inline tags, with the way back to its nodes.
 * <p>Ali<b>baba</b> Cloud</p> -> "Alibaba Cloud", and span 0..13 -> a Range from "Ali" to " Cloud".
 * It must not know what is looked for. It never changes the page.
 */
import type { Span } from '../text/span';
import { type Container, textRole } from './page-text';

/** Piece `i` of the text begins at `starts[i]` and stands in `nodes[i]` from `offsets[i]` on. */
export interface TextRun {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

/** What one block holds: its own text, the elements below it that have texts of their own, and inline elements that may be hosts. */
export interface BlockContent {
  readonly run: TextRun;
  readonly inner: readonly Element[];
  readonly hosts: readonly Element[];
}

/** Stands where an element that is not read interrupts the text: no name reaches across it. */
const GAP = '\n\uFFFC\n';
/** Characters that print nothing and may stand inside a word. */
const UNPRINTED = /[\u00AD\u200B\u2060\uFEFF]+/;

/** Nodes that are read in one go: a page may have a hundred thousand in one block. */
const NODES_A_STEP = 200;

/** Reads one block: not its inner blocks, which are only listed. Linear in the number of nodes that are its own. */
export function readBlock(block: Container, isOurs: (element: Element) => boolean = () => false): BlockContent {
  const steps = readBlockInSteps(block, isOurs);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same with a pause now and then. Where the page changes meanwhile, the rest may be missing: whoever watches reads again. */
export function* readBlockInSteps(block: Container, isOurs: (element: Element) => boolean): Generator<undefined, BlockContent> {
  let left = NODES_A_STEP;
  const inner: Element[] = [];
  const hosts: Element[] = [];
  const pieces = new Pieces();
  let node: Node | null = block.firstChild;
  while (node) {
    if (left-- === 0) {
      left = NODES_A_STEP;
      yield undefined;
    }
    let goInside = false;
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) pieces.take(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE && !isOurs(node as Element)) {
      const role = textRole(node as Element);
      goInside = role === 'inline';
      if (role === 'block') inner.push(node as Element);
      if (goInside && mayHost(node as Element)) hosts.push(node as Element);
      if (role === 'block' || role === 'skip') pieces.gap(GAP);
      else if (role === 'break') pieces.gap('\n');
    }
    node = nextNode(node, block, goInside);
  }
  return { run: pieces.run(), inner, hosts };
}

function mayHost(element: Element): boolean {
  return element.shadowRoot !== null || element.localName.includes('-');
}

function nextNode(node: Node, top: Node, goInside: boolean): Node | null {
  if (goInside && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== top; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

class Pieces {
  private readonly texts: string[] = [];
  private readonly nodes: Text[] = [];
  private readonly starts: number[] = [];
  private readonly offsets: number[] = [];
  private length = 0;

  take(node: Text): void {
    let rest = node.data;
    if (!UNPRINTED.test(rest)) {
      this.add(node, rest, 0);
      return;
    }
    for (let found = UNPRINTED.exec(rest); found; found = UNPRINTED.exec(rest)) {
      const offset = node.length - rest.length;
      this.add(node, rest.slice(0, found.index), offset);
      rest = rest.slice(found.index + found[0].length);
    }
    this.add(node, rest, node.length - rest.length);
  }

  gap(text: string): void {
    if (this.length === 0) return;
    this.texts.push(text);
    this.length += text.length;
  }

  run(): TextRun {
    return { text: this.texts.join(''), nodes: this.nodes, starts: this.starts, offsets: this.offsets };
  }

  private add(node: Text, text: string, offset: number): void {
    if (text === '') return;
    this.texts.push(text);
    this.nodes.push(node);
    this.starts.push(this.length);
    this.offsets.push(offset);
    this.length += text.length;
  }
}

/** The DOM range of a span of the run; undefined once the page has changed so that the span has no place any more. */
export function toRange(run: TextRun, span: Span): Range | undefined {
  const first = pieceAt(run, span.start);
  const last = pieceAt(run, span.end - 1);
  const from = run.nodes[first];
  const to = run.nodes[last];
  if (!from?.isConnected || !to?.isConnected) return undefined;
  const start = run.offsets[first]! + span.start - run.starts[first]!;
  const end = run.offsets[last]! + span.end - run.starts[last]!;
  if (start >= from.length || end > to.length) return undefined;
  const range = from.ownerDocument.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
}

/** The offset in the run's text of a place in one of its nodes; undefined where the node is not of this run. */
export function toRunOffset(run: TextRun, node: Text, offset: number): number | undefined {
  let found: number | undefined;
  for (let i = run.nodes.indexOf(node); i >= 0 && run.nodes[i] === node; i++) {
    if (run.offsets[i]! <= offset || found === undefined) found = run.starts[i]! + Math.max(0, offset - run.offsets[i]!);
  }
  return found;
}

/** The piece that holds the unit at `at`: the last one that begins at or before it. */
function pieceAt(run: TextRun, at: number): number {
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (run.starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
