/**
 * From a point on the screen to the underlined mention that stands there, into shadow trees.
 * mentionAtPoint(document, 120, 80, …) -> { placed, rect: the line of it under the pointer, rects: all its lines }.
 * It costs two looks into the layout; call it at most once a frame. It must not know what happens to the mention.
 */
import { type PlacedMention, rangeOf } from './block';
import { toRunOffset } from './text-run';

/** A mention under a point. `rects` are its lines in viewport coordinates, `rect` the one under the point. */
export interface PointedMention {
  readonly placed: PlacedMention;
  readonly rect: DOMRect;
  readonly rects: readonly DOMRect[];
}

/** What is known about the page beside its layout. */
export interface PointParts {
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly paintedIn: (node: Text) => readonly PlacedMention[];
}

/** How far outside the printed line a point still counts, px. */
const SLACK_PX = 2;

/** The underlined mention at a point of the viewport, if there is one. */
export function mentionAtPoint(document: Document, x: number, y: number, parts: PointParts): PointedMention | undefined {
  const caret = caretAt(document, x, y, parts.shadowRootOf);
  if (!caret) return undefined;
  for (const placed of parts.paintedIn(caret.node)) {
    const offset = toRunOffset(placed.block.run, caret.node, caret.offset);
    if (offset === undefined || offset < placed.mention.start || offset > placed.mention.end) continue;
    const rects = rectsOf(placed);
    const rect = rects.find((line) => isInside(line, x, y));
    if (rect) return { placed, rect, rects };
  }
  return undefined;
}

/** The lines of a mention in viewport coordinates; none where it is not rendered. */
export function rectsOf(placed: PlacedMention): DOMRect[] {
  return [...(rangeOf(placed)?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
}

function isInside(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - SLACK_PX && x <= rect.right + SLACK_PX && y >= rect.top - SLACK_PX && y <= rect.bottom + SLACK_PX;
}

function caretAt(document: Document, x: number, y: number, shadowRootOf: PointParts['shadowRootOf']) {
  const shadowRoots = shadowRootsAt(document, x, y, shadowRootOf);
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  return node?.nodeType === Node.TEXT_NODE || node?.nodeType === Node.CDATA_SECTION_NODE
    ? { node: node as Text, offset: caret!.offset }
    : undefined;
}

/** The shadow roots one inside the other under a point, outermost first. */
function shadowRootsAt(document: Document, x: number, y: number, shadowRootOf: PointParts['shadowRootOf']): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  while (element) {
    const root = shadowRootOf(element);
    if (!root) break;
    roots.push(root);
    const inner: Element | null = root.elementFromPoint(x, y);
    if (inner === element) break;
    element = inner;
  }
  return roots;
}
