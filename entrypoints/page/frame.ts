/**
 * Which frame of a page this script is in: topOfFrame() -> { top: "https://news.example" } in a frame, {} on the page itself.
 * It must not know what is asked with it.
 */

export function isTop(): boolean {
  return window === window.top;
}

/** Whether the browser can tell that a card in this frame is seen: what is around a frame is the page's. */
export function canTellSight(): boolean {
  return isTop() || 'delay' in IntersectionObserver.prototype;
}

/** In a frame, whose page it is: settings are by the site in the address bar. */
export function topOfFrame(): { top?: string } {
  const top = isTop() ? undefined : location.ancestorOrigins?.[location.ancestorOrigins.length - 1];
  return top === undefined ? {} : { top };
}
