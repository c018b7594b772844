/**
 * Mentions in frames, seen from both sides: a frame tells where its mention stands, the top finds the frame and puts it there.
 * In a frame: toFramePlace(…, rects) -> boxes in the outermost frame; on the page: findFrame(place) -> its <iframe>.
 * It must not know how one tells the other. Nothing here is told to the page: no window.postMessage, no attribute, no name.
 */
import type { Box, Point } from '../card/corridor';
import type { FramePlace, FrameSubject } from '../messages/frames';
import { screenOrigin } from './pointer';

/** A mention that stands in a frame of this document, to open a card from. */
export interface FramedMention {
  readonly frame: HTMLElement;
  /** What the browser calls that frame. */
  readonly frameId: number;
  readonly subject: FrameSubject;
  place: FramePlace;
}

/** Frames of the same size may stand for each other by this much, px: sizes are whole inside and broken outside. */
const SIZE_SLACK_PX = 1.5;

/** The boxes of a framed mention in the viewport of the document that its frame stands in. */
export function framedRects({ frame, place }: FramedMention): Box[] {
  const outer = frame.getBoundingClientRect();
  const { x, y } = insetOf(frame);
  const scale = frame.offsetWidth ? outer.width / frame.offsetWidth : 1;
  return place.rects.map((box) => moved(box, { x: outer.left + x * scale, y: outer.top + y * scale, scale }));
}

/** The same mention as a place to tell the top of; undefined where a frame of another origin stands between. */
export function toFramePlace(window: Window, rects: readonly Box[], of: { mark: string; line: number }): FramePlace | undefined {
  let [x, y] = [0, 0];
  let at = window;
  for (; at.parent !== at.top; at = at.parent as Window) {
    const frame = at.frameElement as HTMLElement | null;
    if (!frame) return undefined;
    const { left, top } = frame.getBoundingClientRect();
    const inset = insetOf(frame);
    [x, y] = [x + left + inset.x, y + top + inset.y];
  }
  const here = screenOrigin();
  return {
    ...of,
    rects: rects.map((box) => moved(box, { x, y, scale: 1 })),
    width: at.innerWidth,
    height: at.innerHeight,
    ...(here && { origin: { x: here.x - x, y: here.y - y } }),
  };
}

/**
 * The frame that a place is in: of those with its size the one that stands where it says on the screen, else the one under the
 * pointer, else the only one. Chromium does not always tell a page that the pointer is over a frame of another process.
 */
export function findFrame(
  document: Document,
  place: FramePlace,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): HTMLElement | undefined {
  const hovered = deepestHovered(document, shadowRootOf);
  const all = new Set([...document.querySelectorAll(FRAMES), ...(hovered?.matches(FRAMES) ? [hovered] : [])]);
  const alike = [...(all as Set<HTMLElement>)].filter((frame) => hasSize(frame, place));
  const here = screenOrigin();
  if (alike.length < 2) return alike[0];
  if (!here || !place.origin) return alike.find((frame) => frame === hovered);
  const wanted = { x: place.origin.x - here.x, y: place.origin.y - here.y };
  return alike.toSorted((a, b) => distance(wanted, a) - distance(wanted, b))[0];
}

const FRAMES = 'iframe,frame';

function hasSize(frame: HTMLElement, { width, height }: FramePlace): boolean {
  const style = getComputedStyle(frame);
  const across = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  const down = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
  return isNear(frame.clientWidth - across, width) && isNear(frame.clientHeight - down, height);
}

function distance({ x, y }: Point, frame: HTMLElement): number {
  const { left, top } = frame.getBoundingClientRect();
  const inset = insetOf(frame);
  return Math.hypot(left + inset.x - x, top + inset.y - y);
}

/** `:hover` alone finds nothing on pages in quirks mode. */
function deepestHovered(root: Document | ShadowRoot, shadowRootOf: (element: Element) => ShadowRoot | null): Element | undefined {
  const hovered = [...root.querySelectorAll(':hover:not(_)')].at(-1);
  const inner = hovered && shadowRootOf(hovered);
  return (inner && inner !== root && deepestHovered(inner, shadowRootOf)) || hovered;
}

/** Where the content of a frame begins inside its border box. */
function insetOf(frame: HTMLElement): { x: number; y: number } {
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return { x: frame.clientLeft + Number.parseFloat(paddingLeft), y: frame.clientTop + Number.parseFloat(paddingTop) };
}

function moved({ left, top, right, bottom }: Box, { x, y, scale }: { x: number; y: number; scale: number }): Box {
  return { left: x + left * scale, top: y + top * scale, right: x + right * scale, bottom: y + bottom * scale };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= SIZE_SLACK_PX;
}
