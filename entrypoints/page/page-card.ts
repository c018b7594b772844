/**
 * The card as the rest of a page's script knows it: in the top frame the card itself, in a frame the one that tells the top.
 * card.open(placed, { focus: true }) -> the card of that mention opens, wherever it stands.
 * It must not know which of the two it is.
 */
import type { PlacedMention } from '../../lib/page/block';
import type { PointerMeaning } from '../../lib/page/pointer';

export interface PageCard {
  readonly onPointer: (meaning: PointerMeaning) => void;
  /** Opens the card of a mention at once; `line` is the line of it that was tapped. */
  open(placed: PlacedMention, how: { readonly focus: boolean; readonly line?: number }): void;
  /** A tap beside the card. */
  press(): void;
  /** The document is left, or shows another page. */
  leave(): void;
  dismiss(): void;
  isOpen(): boolean;
  /** Our own element in this document, while the card is open here. */
  readonly host: () => HTMLElement | undefined;
}
