/**
 * The passages and quotes of one era as the card shows them: quotes first, nothing twice, never more than four.
 * A quote that stands inside a chosen passage is left to the passage's place, with its speaker.
 * It must not know how they are drawn.
 */
import type { CardModel, Era } from '../../lib/card/card-model';
import type { Passage } from '../../lib/coverage/passage';
import { spansOverlap } from '../../lib/text/span';

const MOST = 4;
const MOST_QUOTES = 2;

/** A passage and whether its words were spoken: those stand between quotation marks. */
export interface Excerpt {
  readonly passage: Passage;
  readonly isQuote: boolean;
}

export function excerptsOf({ passages, quotes }: CardModel, era: Era): Excerpt[] {
  const spoken = quotes.filter((quote) => quote.era === era).slice(0, MOST_QUOTES);
  const told = passages.filter((passage) => passage.era === era && !spoken.some((quote) => samePlace(quote, passage)));
  const excerpts = [
    ...spoken.map((passage) => ({ passage, isQuote: true })),
    ...told.map((passage) => ({ passage, isQuote: false })),
  ];
  return excerpts.slice(0, MOST);
}

function samePlace(a: Passage, b: Passage): boolean {
  return a.source.article === b.source.article && spansOverlap(a.source, b.source);
}
