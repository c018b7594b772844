/**
 * How central a thing is to one article, 0 to 1: in the headline, early, and often.
 * Named in the title and six times from the first sentence on -> 0.9; once, near the end -> 0.1.
 * It must not know what the thing is.
 */
import type { Span } from '../text/span';

const OFTEN = 6;

/** Salience of a thing with these `mentions` (in order, at least one) in a text of `length` units. */
export function salienceOf(mentions: readonly Span[], length: number, isInTitle: boolean): number {
  const early = 1 - mentions[0]!.start / Math.max(1, length);
  const often = Math.min(1, Math.log2(1 + mentions.length) / Math.log2(1 + OFTEN));
  const salience = 0.2 * early * early + 0.5 * often + (isInTitle ? 0.3 : 0.1 * early);
  return Math.round(Math.min(1, salience) * 1000) / 1000;
}
