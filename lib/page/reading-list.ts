/**
 * The blocks with mentions, kept in reading order. put(block) finds its place; blocks mostly come one after the other.
 * [p1, p3].put(p2) -> [p1, p2, p3].
 * It must not know what the blocks hold. Comparing places is dear on wide pages: two comparisons for a block that follows the last.
 */
import { type Block, compareInReadingOrder } from './block';

/** A sorted list; a block is in it once. */
export class ReadingList {
  readonly blocks: Block[] = [];
  readonly #members = new Set<Block>();
  #last = -1;

  put(block: Block): void {
    if (this.#members.has(block)) return;
    this.#members.add(block);
    this.#last = this.#placeFor(block);
    this.blocks.splice(this.#last, 0, block);
  }

  drop(block: Block): void {
    if (!this.#members.delete(block)) return;
    this.blocks.splice(this.blocks.indexOf(block), 1);
    this.#last = -1;
  }

  #placeFor(block: Block): number {
    const next = this.#last + 1;
    if (next > 0 && this.#isBefore(next - 1, block) && !this.#isBefore(next, block)) return next;
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isBefore(middle, block)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isBefore(at: number, block: Block): boolean {
    const other = this.blocks[at];
    return other !== undefined && compareInReadingOrder(other.container, block.container) < 0;
  }
}
