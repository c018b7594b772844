/**
 * The texts that wait to be looked through, block by block, long ones in pieces; given out in batches, what is in view first.
 * put(block of 70,000 units) -> three pieces; next(8,000) -> the piece that the reader sees.
 * It must not know who looks through them.
 */
import type { Mention } from '../gazetteer/mention';
import { boxOf } from './block';
import { cutText } from './cut-text';
import type { Container } from './page-text';
import { toRange } from './text-run';
import type { FoundBlock } from './walk';

/** A block as it was read, with what has been found in it so far. */
export interface Reading extends FoundBlock {
  readonly mentions: Mention[];
  /** Pieces that have not been answered. */
  left: number;
}

/** A piece of its text, from `start` on. */
export interface Piece {
  readonly reading: Reading;
  readonly text: string;
  readonly start: number;
}

const BATCH_TEXTS = 400;

/** In reading order as long as blocks are put so. */
export class WaitingTexts {
  readonly #pieces = new Set<Piece>();
  readonly #readings = new WeakMap<Container, Reading>();

  get isEmpty(): boolean {
    return this.#pieces.size === 0;
  }

  /** In the place of what was put for the same container before. */
  put(found: FoundBlock): void {
    this.drop(found.container);
    const { texts, starts } = cutText(found.run.text);
    const reading: Reading = { ...found, mentions: [], left: texts.length };
    this.#readings.set(found.container, reading);
    for (const [i, text] of texts.entries()) this.#pieces.add({ reading, text, start: starts[i]! });
  }

  drop(container: Container): void {
    const before = this.#readings.get(container);
    this.#readings.delete(container);
    if (!before || before.left === 0) return;
    for (const piece of this.#pieces) if (piece.reading === before) this.#pieces.delete(piece);
  }

  /** Whether its block has not been read again since. */
  isLatest(reading: Reading): boolean {
    return this.#readings.get(reading.container) === reading;
  }

  /** Takes out a batch of about `units`: from the first piece that is not above the viewport on; when those are done, from the top. */
  next(units: number): Piece[] {
    const all = [...this.#pieces];
    const from = firstInView(all);
    let to = from;
    for (let sum = 0; to < all.length && to - from < BATCH_TEXTS && sum < units; to++) sum += all[to]!.text.length;
    const batch = all.slice(from, to);
    for (const piece of batch) this.#pieces.delete(piece);
    return batch;
  }
}

/** Blocks stand more or less in the order of their tops: a binary search is near enough, and cheap. */
function firstInView(pieces: readonly Piece[]): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(pieces[middle]!)) low = middle + 1;
    else high = middle;
  }
  return isAbove(pieces[low]!) ? 0 : low;
}

function isAbove({ reading: { container, run }, text, start }: Piece): boolean {
  const end = start + text.length;
  const last = text.length < run.text.length ? toRange(run, { start: end - 1, end }) : undefined;
  return (last ?? boxOf(container)).getBoundingClientRect().bottom < 0;
}
