/**
 * The card host: the one element of ours on a page, there while a card is open and gone after.
 * openCardHost(document.documentElement, [css]) -> a closed shadow root to draw in, above everything else on the page.
 * It must not know what is drawn. A page can see that it is there, remove it and restyle it, not look inside.
 */
import { type Container, elementOf } from './page-text';
import { setStyle } from './place-card';

/** The host and its closed root, which only we hold. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/** `all: initial` first: whatever a page says about every element (`* { display: none !important }`) does not hold here. */
const HOST_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  'z-index': '2147483647',
  // The card in it can be hit all the same; a host that has lost its card lies in nobody's way.
  'pointer-events': 'none',
};

/** Red, green and blue of a middle grey together. */
const MIDDLE = 384;

/** So long a card stands that no script keeps. */
const ALONE_MS = 1000;

/**
 * `--room` is the height there is beside the mention. Where the extension goes, Firefox ends its scripts before they could take
 * the card away: it leaves the window by itself unless it is kept.
 */
const ROOM_CSS = `@keyframes alone{to{translate:-300vw}}
.card{animation:card-rise var(--quick) ease-out,alone 0s ${ALONE_MS}ms forwards}
.card-on-page{max-block-size:min(60vh,560px,var(--room,60vh))}
.card-on-sheet{max-block-size:min(70vh,var(--room,70vh))}`;

/** A page that keeps putting itself on top has won: no war. Out of the top layer the card changes no settings any more. */
const MAX_RAISES = 20;

/** Shows a host at `home`: see homeFor. */
export function openCardHost(home: Element, css: readonly string[]): CardHost {
  // In an XHTML or SVG document too it must be an HTML element; its name says nothing and no page can have defined it.
  const element = home.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', neutralName()) as HTMLElement;
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [...css, ROOM_CSS].map(toSheet);
  for (const type of ['click', 'keydown']) root.addEventListener(type, stopUntrusted, true);
  setStyle(element, HOST_STYLE);
  element.setAttribute('popover', 'manual');
  home.append(element);
  const stop = keepOnTop(element);
  const keeping = setInterval(() => {
    for (const animation of (root.firstElementChild?.getAnimations() ?? []) as CSSAnimation[]) {
      if (animation.animationName === 'alone') animation.currentTime = 0;
    }
  }, ALONE_MS / 4);
  return {
    element,
    root,
    remove() {
      stop();
      clearInterval(keeping);
      element.remove();
    },
  };
}

/** The root element, or what is modal around `node`: a dialog or the full-screen element. Outside of it everything is inert. */
export function homeFor(node: Node): Element {
  const { documentElement } = node.ownerDocument ?? document;
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (at instanceof Element && at.matches(':modal')) return at;
  }
  return documentElement;
}

/** A rule that makes the card dark where the words around it are light. */
export function schemeAt(near: Container): string {
  const [red = 0, green = 0, blue = 0] = getComputedStyle(elementOf(near)).color.match(/\d+/g)?.map(Number) ?? [];
  return `.card{color-scheme:${red + green + blue > MIDDLE ? 'dark' : 'light'}}`;
}

function neutralName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => String.fromCharCode(97 + (byte % 26)));
  return `x-${letters.join('')}`;
}

function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Nothing a page's script dispatches is a reader's choice. */
function stopUntrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/** Whether something of the page came on top. What its scripts only pretend must not use up the raises. */
function isAbove(event: Event, element: HTMLElement): boolean {
  return event.isTrusted && event.target !== element && (event as Partial<ToggleEvent>).newState !== 'closed';
}

/** Into the top layer, and up again when a dialog, popover or full-screen element of the page opens above it. */
function keepOnTop(element: HTMLElement): () => void {
  const stopping = new AbortController();
  const raise = (event?: Event): void => {
    if (event && !isAbove(event, element)) return;
    if (!element.isConnected) return;
    element.hidePopover();
    if (++raised <= MAX_RAISES) element.showPopover();
  };
  let raised = 0;
  raise();
  const listening = { capture: true, signal: stopping.signal };
  element.ownerDocument.addEventListener('toggle', raise, listening);
  element.ownerDocument.addEventListener('fullscreenchange', raise, listening);
  return () => stopping.abort();
}
