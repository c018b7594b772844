/**
 * The blocks with mentions, kept in reading order. put(block) finds its place; blocks mostly come one after the other.
 * [p1, p3].put(p2) -> [p1, p2, p3].
 * It must not know what the blocks hold. Comparing places is dear on wide pages: two comparisons for a block that follows the last.
 */
import { type Block, compareInReadingOrder } from './block';

export interface ReadingList {
  readonly blocks: readonly Block[];
  put(block: Block): void;
  drop(block: Block): void;
}

export function createReadingList(): ReadingList {
  const blocks: Block[] = [];
  const places = new Set<Block>();
  let last = -1;

  const isBefore = (at: number, block: Block): boolean =>
    blocks[at] !== undefined && compareInReadingOrder(blocks[at].container, block.container) < 0;

  const placeFor = (block: Block): number => {
    const next = last + 1;
    if (last >= 0 && isBefore(last, block) && (next >= blocks.length || !isBefore(next, block))) return next;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle, block)) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    blocks,
    put(block) {
      if (places.has(block)) return;
      places.add(block);
      last = placeFor(block);
      blocks.splice(last, 0, block);
    },
    drop(block) {
      if (!places.delete(block)) return;
      blocks.splice(blocks.indexOf(block), 1);
      last = -1;
    },
  };
}
