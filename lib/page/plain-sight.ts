/**
 * Whether a reader has plainly seen the card before a click in it: a page may fade it, cover it or move it under the pointer.
 * sight.isPlain() -> false on a page that gives the card's host an opacity of 0.001, or has scrolled it here a moment ago.
 * It must not know what the click is for. What only Chromium tells (whether anything lies above) is asked where it is told.
 */
import type { CardHost } from './card-host';
import { parentAcrossRoots } from './page-text';

/** So long a card must have stood in its place. */
const STILL_MS = 300;
const LOOK_MS = 100;
const SLACK_PX = 2;
/** A card needs that much room to say what it is. */
const LEAST_WINDOW_PX = 200;
/** The looks of what nobody has faded, bent or cut. */
const WHOLE = {
  opacity: '1',
  filter: 'none',
  clipPath: 'none',
  clip: 'auto',
  maskImage: 'none',
  transform: 'none',
  scale: 'none',
  rotate: 'none',
  mixBlendMode: 'normal',
} as const;

/** Watches one card's host from when it is shown; end it when the card closes. */
export class PlainSight {
  readonly #root: ShadowRoot;
  readonly #host: HTMLElement;
  readonly #ending = new AbortController();
  #box: { x: number; y: number } | undefined;
  #since = 0;
  /** Undefined where the browser does not tell. */
  #isClear: boolean | undefined;

  constructor({ element: host, root }: CardHost) {
    this.#host = host;
    this.#root = root;
    const { signal } = this.#ending;
    const onLook = (entries: readonly IntersectionObserverEntry[]) => {
      this.#isClear = (entries.at(-1) as { isVisible?: boolean }).isVisible;
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
    const isStill = performance.now() - this.#since >= STILL_MS && this.#isInPlace();
    // Of a frame only Chromium tells how the page around shows it.
    return isStill && this.#isOnTop() && this.#isWhole() && (this.#isClear ?? window === window.top);
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

  /** In the top layer, its middle in the window, and nothing above that could be hit. */
  #isOnTop(): boolean {
    const { left, top, width, height } = this.#host.getBoundingClientRect();
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return (
      this.#host.matches(':popover-open:not(:is(:active-view-transition) *)') &&
      root.elementFromPoint(left + width / 2, top + height / 2) === this.#host
    );
  }

  /** As we have drawn it, with nothing of the page painted into its host, in a window with room to see it. */
  #isWhole(): boolean {
    for (let at: Element | null = this.#host; at; at = parentAcrossRoots(at)) {
      const style = getComputedStyle(at);
      for (const name in WHOLE) if (style[name as 'scale'] !== WHOLE[name as 'scale']) return false;
    }
    const [host, card] = [this.#host, this.#root.firstElementChild!].map((element) => element.getBoundingClientRect());
    return (
      Math.min(innerWidth, innerHeight) >= LEAST_WINDOW_PX &&
      Math.hypot(host!.width - card!.width, host!.height - card!.height) <= SLACK_PX &&
      ['::before', '::after'].every((part) => getComputedStyle(this.#host, part).content === 'none')
    );
  }
}
