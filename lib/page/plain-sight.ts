/**
 * Whether a reader has plainly seen the card before a click in it: a page may fade it, cover it or move it under the pointer.
 * sight.isPlain() -> false on a page that gives the card's host an opacity of 0.001, or has scrolled it here a moment ago.
 * It must not know what the click is for. What only Chromium tells (whether anything lies above) is asked where it is told.
 */
import { parentAcrossRoots } from './page-text';

/** So long a card must have stood in its place. */
const STILL_MS = 300;
const LOOK_MS = 100;
const LEAST_OPACITY = 0.9;
const SLACK_PX = 2;

/** Watches one card's host from when it is shown; end it when the card closes. */
export class PlainSight {
  readonly #host: HTMLElement;
  readonly #ending = new AbortController();
  #box: { x: number; y: number } | undefined;
  #since = 0;
  #isClear = true;

  constructor(host: HTMLElement) {
    this.#host = host;
    const { signal } = this.#ending;
    const onLook = (entries: readonly IntersectionObserverEntry[]) => {
      this.#isClear = (entries.at(-1) as { isVisible?: boolean }).isVisible ?? true;
    };
    const looking = { trackVisibility: true, delay: LOOK_MS, threshold: [0, 0.5, 1] } as IntersectionObserverInit;
    const observer = new IntersectionObserver(onLook, looking);
    observer.observe(host);
    signal.addEventListener('abort', () => observer.disconnect());
    const onScroll = (event: Event) => {
      if ((event.target as Node).contains(host)) this.#since = performance.now();
    };
    document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  }

  /** We have put the card somewhere. */
  placed(): void {
    if (!this.#isInPlace()) this.#since = performance.now();
    this.#box = this.#place();
  }

  isPlain(): boolean {
    return (
      performance.now() - this.#since >= STILL_MS && this.#isInPlace() && this.#isClear && this.#isOnTop() && this.#isOpaque()
    );
  }

  destroy(): void {
    this.#ending.abort();
  }

  #place(): { x: number; y: number } {
    const { left, top } = this.#host.getBoundingClientRect();
    const isFixed = getComputedStyle(this.#host).position === 'fixed';
    return isFixed ? { x: left, y: top } : { x: left + scrollX, y: top + scrollY };
  }

  #isInPlace(): boolean {
    const { x, y } = this.#place();
    return this.#box !== undefined && Math.hypot(this.#box.x - x, this.#box.y - y) <= SLACK_PX;
  }

  /** The middle of the card is in the window, and nothing is above it that could be hit. */
  #isOnTop(): boolean {
    const { left, top, width, height } = this.#host.getBoundingClientRect();
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return root.elementFromPoint(left + width / 2, top + height / 2) === this.#host;
  }

  #isOpaque(): boolean {
    let opacity = 1;
    for (let at: Element | null = this.#host; at; at = parentAcrossRoots(at)) {
      const style = getComputedStyle(at);
      opacity *= Number(style.opacity);
      if (style.filter !== 'none' || style.clipPath !== 'none' || style.mixBlendMode !== 'normal') return false;
      if (style.maskImage !== 'none' || (at === this.#host && style.transform !== 'none')) return false;
    }
    return opacity >= LEAST_OPACITY;
  }
}
