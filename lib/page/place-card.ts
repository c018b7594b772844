/**
 * Where a card stands: 10 px below its mention, above where there is more room, beside it in a low window; never over the words.
 * placeCard(card, { rect, rects }, { rtl: false }) sets left, top and --room (the height it may take) and answers "bottom-start".
 * It must not know what the card shows. Flipping, shifting and clipping are floating-ui's.
 */
import { computePosition, flip, offset, type Placement, shift } from '@floating-ui/core';
import type { Box } from '../card/corridor';
import { viewportPlatform } from './viewport-platform';

/** The place opened from, in viewport coordinates: `rect` the line under the pointer, `rects` all lines of the mention. */
export interface Anchor {
  readonly rect: Box;
  readonly rects: readonly Box[];
}

const GAP_PX = 10;
const EDGE_PX = 8;
/** A card lower than this is not worth reading: another side is tried. */
const LEAST_ROOM_PX = 160;
/** At this width and below the card is a sheet along the foot of the window. */
export const SHEET_WIDTH_PX = 768;

/** Whether a window is so narrow that the card is a sheet. */
export function isSheet(width: number): boolean {
  return width <= SHEET_WIDTH_PX;
}

/** Where a card first found its place; it keeps to that side for as long as it is open. */
export type Side = Placement;

/** Places the card by its style and answers the side it stands on. Document coordinates: it scrolls with its words. */
export async function placeCard(card: HTMLElement, anchor: Anchor, { rtl, side }: { rtl: boolean; side?: Side }): Promise<Side> {
  if (isSheet(innerWidth)) return placeSheet(card, anchor);
  const reference = referenceOf(anchor);
  const placement = side ?? (await chooseSide(card, reference, rtl));
  setStyle(card, { '--room': `${Math.floor(roomOn(placement, reference))}px` });
  const { x, y } = await computePosition(reference, card, {
    platform: viewportPlatform,
    placement,
    strategy: 'fixed',
    middleware: [offset(GAP_PX), shift({ padding: EDGE_PX })],
  });
  setStyle(card, { left: `${Math.round(x + scrollX)}px`, top: `${Math.round(y + scrollY)}px` });
  return placement;
}

/** The side with room for a full card, so that one that is still loading need not move when its words arrive. */
async function chooseSide(card: HTMLElement, reference: Box, rtl: boolean): Promise<Side> {
  setStyle(card, { 'min-height': 'min(60vh, 560px)' });
  const { placement } = await computePosition(reference, card, {
    platform: viewportPlatform,
    placement: rtl ? 'bottom-end' : 'bottom-start',
    strategy: 'fixed',
    middleware: [offset(GAP_PX), flip({ padding: EDGE_PX, fallbackStrategy: 'bestFit', fallbackAxisSideDirection: 'end' })],
  });
  setStyle(card, { 'min-height': '0' });
  return placement;
}

/** The height a card may take on that side of the words. */
function roomOn(side: Side, { top, bottom }: Box): number {
  if (side.startsWith('left') || side.startsWith('right')) return innerHeight - 2 * EDGE_PX;
  const room = side.startsWith('bottom') ? innerHeight - bottom : top;
  return Math.max(room - GAP_PX - EDGE_PX, LEAST_ROOM_PX);
}

/** Along the foot of the window, or along its head where the foot would cover the words. */
function placeSheet(card: HTMLElement, { rects }: Anchor): Side {
  const top = Math.min(...rects.map((line) => line.top));
  const bottom = Math.max(...rects.map((line) => line.bottom));
  const atFoot = innerHeight - bottom >= top;
  const room = Math.max((atFoot ? innerHeight - bottom : top) - GAP_PX, LEAST_ROOM_PX);
  setStyle(card, { position: 'fixed', left: '0', right: '0', width: '100%', '--room': `${Math.floor(room)}px` });
  setStyle(card, atFoot ? { top: 'auto', bottom: '0' } : { top: '0', bottom: 'auto' });
  return atFoot ? 'bottom' : 'top';
}

/** The line under the pointer, as tall as all lines of the mention, so that the card covers none of them. */
function referenceOf({ rect, rects }: Anchor): Box {
  const top = Math.min(rect.top, ...rects.map((line) => line.top));
  const bottom = Math.max(rect.bottom, ...rects.map((line) => line.bottom));
  return { left: rect.left, right: rect.right, top, bottom };
}

/** Inline and important: nothing in a page's sheets is stronger. */
export function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
