/**
 * The marks of a timeline: one for each point, or, where there are too many to tell apart, one for all that stand together.
 * 10,000 reports -> at most 170 marks of reports, each with how many it stands for.
 * It must not know pixels: places are fractions of the line.
 */
import type { TimelinePoint } from '../../lib/card/card-model';
import type { Stretch } from '../timeline-strip/strip-layout';

export interface GatheredMark {
  readonly kind: TimelinePoint['kind'];
  /** The places of its points in the timeline, in order; at least one. */
  readonly places: readonly number[];
  readonly stretch: Stretch;
}

/** Up to so many points each has a mark of its own. */
const MOST_SINGLE = 150;
/** A mark takes some 4 px of a line of 680. */
const BINS = 170;

/** Marks in the order of time; each point is in exactly one. */
export function gatherMarks(points: readonly TimelinePoint[], stretches: readonly Stretch[]): GatheredMark[] {
  if (points.length <= MOST_SINGLE)
    return points.map(({ kind }, place) => ({ kind, places: [place], stretch: stretches[place]! }));
  const bins = new Map<string, { kind: TimelinePoint['kind']; places: number[] }>();
  for (const [place, { kind }] of points.entries()) {
    const { from, to } = stretches[place]!;
    const key = `${kind} ${Math.min(BINS - 1, Math.floor(((from + to) / 2) * BINS))}`;
    const bin = bins.get(key) ?? { kind, places: [] };
    bin.places.push(place);
    bins.set(key, bin);
  }
  return [...bins.values()].map(({ kind, places }) => ({
    kind,
    places,
    stretch: around(places.map((place) => stretches[place]!)),
  }));
}

/** From the first middle to the last. */
function around(stretches: readonly Stretch[]): Stretch {
  const middles = stretches.map(({ from, to }) => (from + to) / 2);
  return {
    from: middles.reduce((least, middle) => Math.min(least, middle), 1),
    to: middles.reduce((most, middle) => Math.max(most, middle), 0),
  };
}
