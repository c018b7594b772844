/**
 * A stretch of an article's text cut into pieces at the edges of what was found in it.
 * "kata Meutya" with a name over "Meutya" -> ["kata ", "Meutya" (name)]; joined, the pieces are the text again.
 * Names and dates are never cut in two: an edge of a quote or of the place shown that falls inside one moves to its end.
 */
import type { Span } from '../../lib/text/span';

export interface Found<Name, Date, Quote> {
  readonly names: readonly (Span & { readonly what: Name })[];
  readonly dates: readonly (Span & { readonly what: Date })[];
  readonly quotes: readonly (Span & { readonly what: Quote })[];
  /** The place that was asked for, to be shown. */
  readonly place?: Span | undefined;
}

export interface Piece<Name, Date, Quote> extends Span {
  readonly text: string;
  readonly name?: Name | undefined;
  readonly date?: Date | undefined;
  readonly quote?: Quote | undefined;
  readonly isPlace: boolean;
}

/** The pieces of `text` within `range`, in order. A name wins over a date that overlaps it. */
export function cutText<N, D, Q>(text: string, range: Span, { names, dates, quotes, place }: Found<N, D, Q>): Piece<N, D, Q>[] {
  const atoms = withoutOverlaps([...names, ...dates].filter((span) => within(range, span)));
  const wide = place ? [...quotes, place] : quotes;
  const edges = new Set([range.start, range.end, ...atoms.flatMap(({ start, end }) => [start, end])]);
  for (const edge of wide.flatMap(({ start, end }) => [start, end])) {
    const inside = atoms.find(({ start, end }) => start < edge && edge < end);
    if (!inside && edge > range.start && edge < range.end) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!;
    const covers = (span: Span) => span.start < end && start < span.end;
    const atom = atoms.find((span) => span.start === start && span.end === end);
    return {
      start,
      end,
      text: text.slice(start, end),
      name: names.find((name) => name === atom)?.what,
      date: dates.find((date) => date === atom)?.what,
      quote: quotes.find(covers)?.what,
      isPlace: place !== undefined && covers(place),
    };
  });
}

/** What comes first in reading order stays; of two that begin together, the one named first. */
function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

function within(range: Span, { start, end }: Span): boolean {
  return range.start <= start && end <= range.end && start < end;
}

/** "#120-260" -> { start: 120, end: 260 }; anything else is no place. */
export function readPlace(hash: string): Span | undefined {
  const [, start, end] = /^#(\d+)-(\d+)$/.exec(hash) ?? [];
  return start === undefined || Number(start) >= Number(end) ? undefined : { start: Number(start), end: Number(end) };
}
