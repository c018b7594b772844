/**
 * Of many mentions in reading order, those near the viewport, found by a binary search on where they stand.
 * 10,000 mentions of one long paragraph -> the 60 within a viewport of what is seen, by 14 measurements.
 * It must not know how they are painted.
 */
import { type PlacedMention, rangeOf } from './block';

/** The mentions from one viewport height above to one below. Reading order is taken to run downwards. */
export function nearSlice(mentions: readonly PlacedMention[]): PlacedMention[] {
  const height = innerHeight;
  const from = firstWhere(mentions, (placed) => bottomOf(placed) >= -height);
  const to = firstWhere(mentions, (placed) => bottomOf(placed) > 2 * height);
  return mentions.slice(from, Math.max(to, from + 1));
}

function bottomOf(placed: PlacedMention): number {
  return rangeOf(placed)?.getBoundingClientRect().bottom ?? 0;
}

function firstWhere(mentions: readonly PlacedMention[], holds: (placed: PlacedMention) => boolean): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(mentions[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
