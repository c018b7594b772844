/**
 * Which segments to make one of, so that there are never many: three of about the same size, or one that is mostly deleted.
 * chooseMerge([512, 512, 512 documents]) -> all three; of [90_000, 512, 3] -> undefined.
 * It must not know how merging is done. Each document is written anew about once for each size class it passes.
 */
import type { SegmentInfo } from './manifest';

/** So many of a class make one of the next. */
const FAN_IN = 3;
/** A merge holds two records of each of its inputs. */
const MOST_INPUTS = 32;
/** With more a query looks into too many places: nothing new is taken in before there are fewer. */
const MOST_SEGMENTS = 40;
/** Segments smaller than this are one class: to merge them costs next to nothing. */
const SMALLEST_CLASS = 128;
/** More of a segment than this deleted: it is written anew by itself. */
const MOST_DELETED = 0.3;
const LEAST_DOCUMENTS = 64;

/** The ids of the segments to merge next, in the order of the manifest; undefined where all is well. */
export function chooseMerge(segments: readonly SegmentInfo[]): number[] | undefined {
  const classes = new Map<number, SegmentInfo[]>();
  for (const segment of segments) {
    const size = sizeClass(segment.documents - segment.deleted);
    classes.set(size, [...(classes.get(size) ?? []), segment]);
  }
  const full = [...classes].filter(([, members]) => members.length >= FAN_IN).sort(([a], [b]) => a - b)[0];
  if (full) return full[1].slice(0, MOST_INPUTS).map(({ id }) => id);
  const worn = segments.find(({ documents, deleted }) => documents >= LEAST_DOCUMENTS && deleted > documents * MOST_DELETED);
  return worn && [worn.id];
}

/** Whether merging comes before anything else. */
export function isCrowded(segments: readonly SegmentInfo[]): boolean {
  return segments.length >= MOST_SEGMENTS && chooseMerge(segments) !== undefined;
}

function sizeClass(documents: number): number {
  return documents < SMALLEST_CLASS ? 0 : 1 + Math.floor(Math.log(documents / SMALLEST_CLASS) / Math.log(FAN_IN));
}
