/**
 * Which rows of a long list are drawn: those in sight and some beyond, of rows that are all of one height.
 * rowsInSight({ top: 5_200, height: 480, rowHeight: 52, count: 100_000 }) -> { from: 92, to: 118 }.
 * It must not know the document. A list library for a window of fixed rows would be larger than this and no surer.
 */

/** Rows drawn above and below what is in sight, so that scrolling finds them there. */
const BEYOND = 8;
/** Lines are asked for by pages of so many. */
export const PAGE_LINES = 100;

export interface Scrolled {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
}

/** `to` is the first row that is not drawn. */
export function rowsInSight({ top, height, rowHeight, count }: Scrolled): { readonly from: number; readonly to: number } {
  const first = Math.floor(Math.max(0, top) / rowHeight);
  const from = Math.min(Math.max(0, first - BEYOND), Math.max(0, count - 1));
  return { from, to: Math.min(count, first + Math.ceil(height / rowHeight) + BEYOND) };
}

/** The pages that hold the rows `from` up to `to`. */
export function pagesOf({ from, to }: { readonly from: number; readonly to: number }): number[] {
  const first = Math.floor(from / PAGE_LINES);
  const last = Math.floor(Math.max(from, to - 1) / PAGE_LINES);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
