/**
 * What the reader sees of a page right now, found by asking what stands at points of it: two dozen looks, fewer if dear.
 * containersInView(document, …) -> the <p>s and <li>s in the window, though the page holds ten megabytes of them.
 * It must not know what is done with them. Small print between two points may be missed: the walk over the page finds it later.
 */
import { type Container, containerOf, elementOf, isOutOfBounds } from './page-text';
import { SLICE_MS } from './slices';

const ROWS = 12;
const COLUMNS = [0.3, 0.6];

/** The containers of text in the window, in bounds, each once. */
export function containersInView(document: Document, shadowRootOf: (element: Element) => ShadowRoot | null): Set<Container> {
  const found = new Set<Container>();
  let start = 0;
  for (let row = 0; row < ROWS; row++) {
    for (const column of COLUMNS) {
      if (start > 0 && performance.now() - start > SLICE_MS) break;
      const element = elementAt(document, innerWidth * column, (innerHeight * (row + 0.5)) / ROWS, shadowRootOf);
      const container = element && containerOf(element);
      if (container) found.add(container);
      // The first look has the page laid out, which it needs in any case.
      start ||= performance.now();
    }
  }
  return new Set([...found].filter((container) => !isOutOfBounds(elementOf(container))));
}

function elementAt(
  root: Document | ShadowRoot,
  x: number,
  y: number,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): Element | null {
  const element = root.elementFromPoint(x, y);
  const inner = element && shadowRootOf(element);
  return inner && inner !== root ? (elementAt(inner, x, y, shadowRootOf) ?? element) : element;
}

/** Whether a box is in the window, or no farther than `slack` px above or below it. */
export function touchesView({ top, bottom }: DOMRect, slack = 0): boolean {
  return bottom > -slack && top < innerHeight + slack;
}
