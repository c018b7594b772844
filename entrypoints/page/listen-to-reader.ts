/**
 * The reader's hands on a page: pointer, tap, Escape, leaving. Each becomes an event of the card machine.
 * A tap on "Komdigi" -> its card opens as a sheet; a tap on a link still follows the link.
 * It must not know what the machine makes of them. What the page's own scripts dispatch is not the reader.
 */
import type { PointedMention } from '../../lib/page/point';
import { watchPointer } from '../../lib/page/pointer';
import type { Underlines } from '../../lib/page/underlines';
import type { ModifierChoice } from '../../lib/settings/settings';
import type { PageCard } from './page-card';

interface Parts {
  readonly underlines: () => Underlines | undefined;
  readonly card: PageCard;
  /** The key that has to be held for the pointer to open a card. */
  readonly modifier: () => ModifierChoice;
  readonly signal: AbortSignal;
}

/** Taps on these do what the page means them to do. */
const OWN_TAP = 'a[href], button, input, select, textarea, label, summary, [role="button"], [onclick], [contenteditable]';

/** Listens until the signal aborts. */
export function listenToReader(parts: Parts): void {
  const { underlines, card, modifier, signal } = parts;
  watchPointer(window, {
    mentionAt: (x, y) => underlines()?.at(x, y),
    card: card.host,
    onPointer: card.onPointer,
    modifier,
    signal,
  });
  const listening = { capture: true, signal };
  addEventListener('keydown', (event) => onKey(event, parts), listening);
  addEventListener('click', (event) => onTap(event, parts), listening);
  const onLeave = (event: Event) => event.isTrusted && card.leave();
  for (const type of ['pagehide', 'popstate', 'hashchange']) addEventListener(type, onLeave, { signal });
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', onLeave, { signal });
  // Escape that ends full screen is kept from the page by Firefox.
  document.addEventListener('fullscreenchange', (event) => document.fullscreenElement ?? onLeave(event), { signal });
}

/** Escape closes the card and nothing else of the page; without a card it takes the keyboard's place away. */
function onKey(event: KeyboardEvent, { underlines, card }: Parts): void {
  if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
  underlines()?.unfocus();
  if (!card.isOpen()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  card.dismiss();
}

function onTap(event: MouseEvent, { underlines, card }: Parts): void {
  if (!event.isTrusted || event.target === card.host()) return;
  const isTouch = (event as PointerEvent).pointerType === 'touch';
  card.press();
  if (!isTouch || isPagesOwn(event)) return;
  const pointed: PointedMention | undefined = underlines()?.at(event.clientX, event.clientY);
  if (pointed) card.open(pointed.placed, { focus: false, line: pointed.rects.indexOf(pointed.rect) });
}

function isPagesOwn(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(OWN_TAP));
}
