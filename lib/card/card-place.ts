/**
 * Where a card stands: 10 px below its words, above where there is more room, beside them in a low window; never over them.
 * chooseSide({ words near the foot, … }) -> "above"; cornerOn("above", …) -> { x: 120, y: 80 }.
 * It must not know elements. The card is in the top layer, so the viewport is all that clips it: that is why these few lines
 * stand here instead of a placement library, which would be a tenth of the script on every page.
 */
import type { Box, Point } from './corridor';

/** Where the card is, seen from its words. */
export type Side = 'below' | 'above' | 'right' | 'left';

/** All in viewport coordinates: `line` is the line of the words under the pointer, `words` the box of all their lines. */
export interface Surroundings {
  readonly line: Box;
  readonly words: Box;
  readonly viewport: Size;
  readonly rtl: boolean;
}

/** In px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP_PX = 10;
const EDGE_PX = 8;
/** In less height than this a card is not worth reading: it goes beside the words if it can. */
const LEAST_ROOM_PX = 160;
const FULL_HEIGHT_PX = 560;
const MOST_OF_VIEWPORT = 0.6;

/** The side with room for a full card, so that one that is still loading need not move when its words arrive. */
export function chooseSide(around: Surroundings, cardWidth: number): Side {
  const [below, above] = [roomOn('below', around), roomOn('above', around)];
  const full = Math.min(FULL_HEIGHT_PX, around.viewport.height * MOST_OF_VIEWPORT);
  if (below >= full || above >= full) return below >= full ? 'below' : 'above';
  const { words, viewport } = around;
  if (Math.max(below, above) < LEAST_ROOM_PX) {
    if (viewport.width - words.right - GAP_PX - EDGE_PX >= cardWidth) return 'right';
    if (words.left - GAP_PX - EDGE_PX >= cardWidth) return 'left';
  }
  return below >= above ? 'below' : 'above';
}

/** The height a card may take on a side, px. */
export function roomOn(side: Side, { words, viewport }: Surroundings): number {
  if (side === 'right' || side === 'left') return viewport.height - 2 * EDGE_PX;
  return Math.max(0, (side === 'below' ? viewport.height - words.bottom : words.top) - GAP_PX - EDGE_PX);
}

/** The top left corner of a card of that size on that side: in line with the words where the viewport allows it. */
export function cornerOn(side: Side, { line, words, viewport, rtl }: Surroundings, card: Size): Point {
  const x = within(rtl ? line.right - card.width : line.left, viewport.width - card.width);
  if (side === 'below') return { x, y: words.bottom + GAP_PX };
  if (side === 'above') return { x, y: words.top - GAP_PX - card.height };
  const y = within(words.top, viewport.height - card.height);
  return { x: side === 'right' ? words.right + GAP_PX : words.left - GAP_PX - card.width, y };
}

/** Between the edges; where there is too little room, at the first. */
function within(at: number, most: number): number {
  return Math.max(EDGE_PX, Math.min(at, most - EDGE_PX));
}
