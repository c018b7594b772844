/**
 * A text run: the text of one block across its inline tags, with the way back to its nodes.
 * "Alibaba Cloud" of <p>Ali<b>baba</b> Cloud</p>, and span 0..13 -> a Range from "Ali" to " Cloud".
 * It must not know what is looked for, nor what on a page is text. It never changes the page.
 */
import type { Span } from '../text/span';
import type { Container } from './page-text';

/** The text of one block; where it stands is asked of few runs, and looked up then. */
export interface TextRun {
  readonly text: string;
  /** Undefined where the page has changed since the text was read, so that it has no place any more. */
  readonly places: Places | undefined;
}

/** Piece `i` of the text begins at `starts[i]` and stands in `nodes[i]` from `offsets[i]` on. */
export interface Places {
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

/** Characters that print nothing and may stand inside a word. */
const UNPRINTED = /[\u00AD\u200B\u2060\uFEFF]+/g;

/** Collects the pieces of a run, node by node. */
export class Pieces {
  private readonly texts: string[] = [];
  private readonly nodes: Text[] = [];
  private readonly starts: number[] = [];
  private readonly offsets: number[] = [];
  private length = 0;

  /** Characters that print nothing are left out. */
  take(node: Text): void {
    const { data } = node;
    let from = 0;
    for (const { 0: unprinted, index } of data.matchAll(UNPRINTED)) {
      this.add(node, data.slice(from, index), from);
      from = index + unprinted.length;
    }
    this.add(node, data.slice(from), from);
  }

  /** Stands between two nodes without being in either. */
  gap(text: string): void {
    if (this.length === 0) return;
    this.texts.push(text);
    this.length += text.length;
  }

  run(): TextRun {
    return { text: this.texts.join(''), places: { nodes: this.nodes, starts: this.starts, offsets: this.offsets } };
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

/** The run of a block in which nothing interrupts the text: had without visiting its nodes. */
export function wholeRun(block: Container): TextRun {
  const text = block.textContent!.replace(UNPRINTED, '');
  let places: Places | undefined;
  return {
    text,
    get places() {
      places ??= placesOfWhole(block, text);
      return places;
    },
  };
}

function placesOfWhole(block: Container, text: string): Places | undefined {
  const pieces = new Pieces();
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) pieces.take(node as Text);
  const run = pieces.run();
  return run.text === text ? run.places : undefined;
}

/** The DOM range of a span of the run; undefined once the page has changed so that the span has no place any more. */
export function toRange({ places }: TextRun, span: Span): Range | undefined {
  if (!places) return undefined;
  const { nodes, starts, offsets } = places;
  const first = pieceAt(starts, span.start);
  const last = pieceAt(starts, span.end - 1);
  const from = nodes[first];
  const to = nodes[last];
  if (!from?.isConnected || !to?.isConnected) return undefined;
  const start = offsets[first]! + span.start - starts[first]!;
  const end = offsets[last]! + span.end - starts[last]!;
  if (start >= from.length || end > to.length) return undefined;
  const range = from.ownerDocument.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
}

/** The offset in the run's text of a place in one of its nodes; undefined where the node is not of this run. */
export function toRunOffset({ places }: TextRun, node: Text, offset: number): number | undefined {
  if (!places) return undefined;
  const { nodes, starts, offsets } = places;
  let found: number | undefined;
  for (let i = nodes.indexOf(node); i >= 0 && nodes[i] === node; i++) {
    if (offsets[i]! <= offset || found === undefined) found = starts[i]! + Math.max(0, offset - offsets[i]!);
  }
  return found;
}

/** The piece that holds the unit at `at`: the last one that begins at or before it. */
function pieceAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
