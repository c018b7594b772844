/**
 * Puts a card where lib/card/card-place.ts says, or along the foot of a narrow window.
 * placeCard(card, { rect, rects }, { rtl: false }) sets left, top and --room (the height it may take) and answers "below".
 * It must not know what the card shows.
 */
import { chooseSide, cornerOn, roomOn, type Side } from '../card/card-place';
import type { Box } from '../card/corridor';

/** The place opened from, in viewport coordinates: `rect` the line under the pointer, `rects` all lines of the mention. */
export interface Anchor {
  readonly rect: Box;
  readonly rects: readonly Box[];
}

/** In such a window the card is a sheet along its foot. */
const SHEET = '(max-width: 768px), (pointer: coarse)';

/** Whether the window is so narrow, or the pointer so blunt, that the card is a sheet. */
export function isSheet(): boolean {
  return matchMedia(SHEET).matches;
}

/** Places the card by its style and answers the side; given that side, it keeps to it. In document coordinates: it scrolls along. */
export function placeCard(card: HTMLElement, { rect, rects }: Anchor, { rtl, side }: { rtl: boolean; side?: Side }): Side {
  const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
  const around = { line: rect, words: boxAround(rects), viewport, rtl };
  if (isSheet()) return placeSheet(card, around.words);
  const chosen = side ?? chooseSide(around, card.getBoundingClientRect().width);
  setStyle(card, { '--room': `${Math.floor(roomOn(chosen, around))}px` });
  const { x, y } = cornerOn(chosen, around, card.getBoundingClientRect());
  setStyle(card, { left: `${Math.round(x + scrollX)}px`, top: `${Math.round(y + scrollY)}px` });
  return chosen;
}

/** Along the foot of the window, or along its head where the foot would cover the words. */
function placeSheet(card: HTMLElement, { top, bottom }: Box): Side {
  const atFoot = innerHeight - bottom >= top;
  const room = Math.max(0, atFoot ? innerHeight - bottom : top);
  setStyle(card, { position: 'fixed', left: '0', right: '0', width: '100%', '--room': `${Math.floor(room)}px` });
  setStyle(card, atFoot ? { top: 'auto', bottom: '0' } : { top: '0', bottom: 'auto' });
  return atFoot ? 'below' : 'above';
}

function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Inline and important: nothing in a page's sheets is stronger. */
export function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
