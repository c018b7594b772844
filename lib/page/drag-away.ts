/**
 * A sheet dragged away by its head: it follows the finger, and is gone when let go far enough out.
 * letDragAway(host, () => card.dismiss()): 60 px down closes a sheet at the foot of the window, 20 px let it spring back.
 * It must not know what closing means. The card's buttons keep their taps.
 */
import type { CardHost } from './card-host';
import { setStyle } from './place-card';

const FAR_ENOUGH_PX = 60;

/** Listens for as long as the host lives. */
export function letDragAway({ element, root }: Pick<CardHost, 'element' | 'root'>, onAway: () => void): void {
  let from: number | undefined;
  let way = 1;
  const distance = ({ clientY }: PointerEvent) => (from === undefined ? 0 : Math.max(0, (clientY - from) * way));
  const listen = (type: string, hear: (event: PointerEvent) => void) =>
    root.addEventListener(type, (event) => event.isTrusted && hear(event as PointerEvent));
  listen('pointerdown', ({ target, clientY }) => {
    if (!(target as Element).closest('.card-on-sheet > .card-head') || (target as Element).closest('button')) return;
    from = clientY;
    way = element.getBoundingClientRect().top > 0 ? 1 : -1;
  });
  listen('pointermove', (event) => {
    if (from !== undefined) setStyle(element, { translate: `0 ${distance(event) * way}px` });
  });
  for (const type of ['pointerup', 'pointercancel']) {
    listen(type, (event) => {
      const isFar = type === 'pointerup' && distance(event) > FAR_ENOUGH_PX;
      from = undefined;
      setStyle(element, { translate: 'none' });
      if (isFar) onAway();
    });
  }
}
