/**
 * A text with some of its spans marked: <MarkedText text="kota Nanning" marks={[{ start: 5, end: 12 }]} /> -> kota <b>Nanning</b>.
 * Serves passages (the entity's name) and search results (the matched words). Not one character is added or lost.
 * It must not know why a span is marked.
 */
import type { Span } from '../../lib/text/span';

export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  return <>{cutAtMarks(text, marks).map((piece) => (piece.marked ? <b>{piece.text}</b> : piece.text))}</>;
}

/** The pieces of `text` in order; marks that overlap or leave the text are cut to what is left of them. */
export function cutAtMarks(text: string, marks: readonly Span[]): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  const take = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    take(Math.min(start, text.length), false);
    take(Math.min(end, text.length), true);
  }
  take(text.length, false);
  return pieces;
}
