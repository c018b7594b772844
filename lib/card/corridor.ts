/**
 * The geometry of a pointer: is it slow enough to mean something, is it on its way to the card.
 * isOnTheWay({ from: point on the mention, at: point below it }, card below) -> true within a wedge of 120 degrees.
 * It must not know events or elements: points, rectangles and times come in as numbers.
 */

/** A place in the viewport, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in the viewport, px; a DOMRect is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Faster than this, a pointer crosses mentions on its way somewhere else. */
export const MAX_SPEED_PX_PER_MS = 0.5;
/** Moves further apart than this say nothing about speed. */
const MAX_MOVE_GAP_MS = 32;
/** Half of the wedge's 120 degrees. */
const HALF_WEDGE_COSINE = Math.cos(Math.PI / 3);

/** Whether a pointer that came from `before` to `now` moves slowly enough to rest on what is under it. */
export function isUnhurried(
  before: (Point & { readonly time: number }) | undefined,
  now: Point & { readonly time: number },
): boolean {
  if (!before || now.time - before.time > MAX_MOVE_GAP_MS || now.time <= before.time) return true;
  return Math.hypot(now.x - before.x, now.y - before.y) / (now.time - before.time) < MAX_SPEED_PX_PER_MS;
}

/**
 * Whether a pointer at `at`, which left the mention at `from`, is on its way to `card`: in the wedge of 120 degrees that opens
 * from `from` towards the nearest edge of the card, and not beyond that edge. On the card itself counts too.
 */
export function isOnTheWay({ from, at }: { readonly from: Point; readonly at: Point }, card: Box): boolean {
  if (isInside(card, at)) return true;
  const toCard = minus(nearestIn(card, from), from);
  const made = minus(at, from);
  const distance = Math.hypot(toCard.x, toCard.y);
  const length = Math.hypot(made.x, made.y);
  if (length === 0) return true;
  if (distance === 0) return false;
  const along = (made.x * toCard.x + made.y * toCard.y) / distance;
  return along <= distance && along / length >= HALF_WEDGE_COSINE;
}

function isInside(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function nearestIn(box: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, box.left), box.right), y: Math.min(Math.max(y, box.top), box.bottom) };
}

function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}
