/**
 * A span: `[start, end)` in UTF-16 units of a named text. Example: "Nanning" in "kota Nanning" is { start: 5, end: 12 }.
 * Every fact in Konteks is a span of some article, so this is the smallest word the whole house shares.
 * It must not know which text it belongs to: the owner of the span says so.
 */

/** A half-open interval of UTF-16 units; `end` is never below `start`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` under `span`, exactly as printed. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans of the same text share at least one unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
