/**
 * Brings a mention into view: scrollToMention(placed) scrolls whatever scrolls around it, and only when it is out of sight.
 * It must not move the focus or the selection.
 */
import { boxOf, type PlacedMention, rangeOf } from './block';

/** Room kept above and below, so that the words do not stick to the edge or hide under a fixed header. */
const MARGIN_PX = 80;

/** Scrolls at once, without animation: the keyboard's place must be where the reader looks next. */
export function scrollToMention(placed: PlacedMention): void {
  const range = rangeOf(placed);
  if (!range || isInView(range)) return;
  const element = range.startContainer.parentElement ?? boxOf(placed.block.container);
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (isInView(range)) return;
  // In a block taller than the window its middle was shown, not the words.
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= MARGIN_PX && bottom <= innerHeight - MARGIN_PX;
}
