/**
 * What the pointer means for a card: rests on a mention, is on the card, on its way there, or away. At most once a frame.
 * A mouse that comes to rest on "Komdigi" -> onPointer({ is: "on-mention", pointed }).
 * It must not know when a card opens: that is the card machine's. Events made by the page's scripts mean nothing here.
 */
import { isOnTheWay, isUnhurried, type Point } from '../card/corridor';
import type { ModifierChoice } from '../settings/settings';
import type { PlacedMention } from './block';
import type { PointedMention } from './point';

/** One look at the pointer. */
export type PointerMeaning =
  | { readonly is: 'on-mention'; readonly pointed: PointedMention }
  | { readonly is: 'on-card' }
  | { readonly is: 'away'; readonly toCard: boolean };

/** What the pointer is judged by, and who is told. */
export interface PointerParts {
  readonly mentionAt: (x: number, y: number) => PointedMention | undefined;
  /** The host of the open card. */
  readonly card: () => HTMLElement | undefined;
  /** The key that has to be held for a mention to count; once its card is open, no longer. */
  readonly modifier: () => ModifierChoice;
  readonly onPointer: (meaning: PointerMeaning) => void;
  readonly signal: AbortSignal;
}

/** A pointer that was too fast and then stands still sends no more events: it is looked at again after this. */
const SECOND_LOOK_MS = 40;

let origin: Point | undefined;

/** Where this document's viewport begins on the screen, as the last pointer event told: exact at a zoom of 1. */
export function screenOrigin(): Point | undefined {
  return origin;
}

interface Move extends Point {
  readonly time: number;
  readonly onCard: boolean;
  readonly pressed: boolean;
  /** The key that is asked for is down. */
  readonly held: boolean;
}

/** Listens on the window, before the page does. */
export function watchPointer(window: Window, parts: PointerParts): void {
  new PointerWatch(window, parts);
}

class PointerWatch {
  readonly #parts: PointerParts;
  #last: Move | undefined;
  #before: Move | undefined;
  #lastOnMention: (Point & { readonly placed: PlacedMention }) | undefined;
  #planned = false;
  #secondLook: ReturnType<typeof setTimeout> | undefined;

  constructor(window: Window, parts: PointerParts) {
    this.#parts = parts;
    const listening = { capture: true, passive: true, signal: parts.signal };
    window.addEventListener('pointermove', (event) => event.isTrusted && this.#onMove(event), listening);
    window.addEventListener('keydown', (event) => event.isTrusted && this.#onKey(event), listening);
    window.document.addEventListener('pointerleave', (event) => event.isTrusted && this.#onLeave(event), listening);
  }

  #onMove(event: PointerEvent): void {
    const { clientX: x, clientY: y, timeStamp: time, target, buttons, pointerType } = event;
    origin = { x: event.screenX - x, y: event.screenY - y };
    if (pointerType === 'touch') return;
    this.#last = { x, y, time, onCard: target === this.#parts.card(), pressed: buttons !== 0, held: this.#isHeld(event) };
    clearTimeout(this.#secondLook);
    if (this.#planned) return;
    this.#planned = true;
    requestAnimationFrame(() => this.#onFrame());
  }

  /** The key may come after the pointer has come to rest. */
  #onKey(event: KeyboardEvent): void {
    if (this.#parts.modifier() === 'none' || !this.#last || this.#last.held || !this.#isHeld(event)) return;
    this.#last = { ...this.#last, held: true };
    this.#parts.onPointer(this.#meaningOf(this.#last, true));
  }

  #isHeld({ altKey, shiftKey }: PointerEvent | KeyboardEvent): boolean {
    const modifier = this.#parts.modifier();
    return modifier === 'none' || (modifier === 'alt' ? altKey : shiftKey);
  }

  #onLeave({ target }: Event): void {
    if (target !== document) return;
    this.#last = undefined;
    this.#parts.onPointer({ is: 'away', toCard: false });
  }

  #onFrame(): void {
    this.#planned = false;
    const { signal, onPointer } = this.#parts;
    const last = this.#last;
    if (signal.aborted || !last) return;
    const unhurried = isUnhurried(this.#before, last);
    this.#before = last;
    onPointer(this.#meaningOf(last, unhurried));
    if (!unhurried) this.#secondLook = setTimeout(() => onPointer(this.#meaningOf(last, true)), SECOND_LOOK_MS);
  }

  #meaningOf(move: Move, unhurried: boolean): PointerMeaning {
    const { card, mentionAt } = this.#parts;
    const host = card();
    const from = this.#lastOnMention;
    if (host && move.onCard) return { is: 'on-card' };
    if (host && from && isOnTheWay({ from, at: move }, host.getBoundingClientRect())) {
      // Other mentions on the way are passed over.
      const pointed = mentionAt(move.x, move.y);
      return pointed?.placed === from.placed ? { is: 'on-mention', pointed } : { is: 'away', toCard: true };
    }
    const pointed = unhurried && !move.pressed ? mentionAt(move.x, move.y) : undefined;
    const counts = move.held || (host !== undefined && pointed?.placed === from?.placed);
    if (!pointed || !counts) return { is: 'away', toCard: false };
    this.#lastOnMention = { x: move.x, y: move.y, placed: pointed.placed };
    return { is: 'on-mention', pointed };
  }
}
