/**
 * What the pointer means for a card: rests on a mention, is on the card, on its way there, or away. At most once a frame.
 * A mouse that comes to rest on "Komdigi" -> onPointer({ is: "on-mention", pointed }).
 * It must not know when a card opens: that is the card machine's. Events made by the page's scripts mean nothing here.
 */
import { isOnTheWay, isUnhurried, type Point } from '../card/corridor';
import type { PlacedMention } from './block';
import type { PointedMention } from './point';

export type PointerMeaning =
  | { readonly is: 'on-mention'; readonly pointed: PointedMention }
  | { readonly is: 'on-card' }
  | { readonly is: 'away'; readonly toCard: boolean };

export interface PointerParts {
  readonly mentionAt: (x: number, y: number) => PointedMention | undefined;
  /** The host of the open card. */
  readonly card: () => HTMLElement | undefined;
  readonly onPointer: (meaning: PointerMeaning) => void;
  readonly signal: AbortSignal;
}

/** A pointer that was too fast and then stands still sends no more events: it is looked at again after this. */
const SECOND_LOOK_MS = 40;

interface Move extends Point {
  readonly time: number;
  readonly onCard: boolean;
  readonly pressed: boolean;
}

/** Listens on the window, before the page does. */
export function watchPointer(window: Window, { mentionAt, card, onPointer, signal }: PointerParts): void {
  let last: Move | undefined;
  let before: Move | undefined;
  let lastOnMention: (Point & { placed: PlacedMention }) | undefined;
  let planned = false;
  let secondLook: ReturnType<typeof setTimeout> | undefined;

  const meaningOf = (move: Move, unhurried: boolean): PointerMeaning => {
    const host = card();
    if (host && move.onCard) return { is: 'on-card' };
    if (host && lastOnMention && isOnTheWay({ from: lastOnMention, at: move }, host.getBoundingClientRect())) {
      // Other mentions on the way are passed over.
      const pointed = mentionAt(move.x, move.y);
      return pointed?.placed === lastOnMention.placed ? { is: 'on-mention', pointed } : { is: 'away', toCard: true };
    }
    const pointed = unhurried && !move.pressed ? mentionAt(move.x, move.y) : undefined;
    if (!pointed) return { is: 'away', toCard: false };
    lastOnMention = { x: move.x, y: move.y, placed: pointed.placed };
    return { is: 'on-mention', pointed };
  };

  const onFrame = (): void => {
    planned = false;
    if (signal.aborted || !last) return;
    const unhurried = isUnhurried(before, last);
    before = last;
    onPointer(meaningOf(last, unhurried));
    if (!unhurried) secondLook = setTimeout(() => last && onPointer(meaningOf(last, true)), SECOND_LOOK_MS);
  };

  const listening = { capture: true, passive: true, signal };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const onCard = event.target === card();
      last = { x: event.clientX, y: event.clientY, time: event.timeStamp, onCard, pressed: event.buttons !== 0 };
      clearTimeout(secondLook);
      if (planned) return;
      planned = true;
      requestAnimationFrame(onFrame);
    },
    listening,
  );
  window.document.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted || event.target !== window.document) return;
      last = undefined;
      onPointer({ is: 'away', toCard: false });
    },
    listening,
  );
}
