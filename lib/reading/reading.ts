/**
 * A reading: everything found in one article. All spans point into `text` (see articleText).
 * "…," kata Meutya, Selasa (25/03). -> one quote with speaker "Meutya Hafid", one date 2025-03-25, entities, a summary.
 * It must not know other articles: what joins articles is lib/coverage.
 */
import type { Article } from '../article/article';
import type { FoundEntity } from '../entity/entity';
import type { DateInWords } from '../text/dates';
import type { Span } from '../text/span';

/** Words between quotation marks (direct) or reported speech, with who said it. `speaker` is the name of a FoundEntity or as printed. */
export interface Quote extends Span {
  readonly text: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly direct: boolean;
}

/** A date in words, resolved: what findDates gives. */
export type FoundDate = DateInWords;

/** An extract: a verbatim span of the article. */
export interface Extract extends Span {
  readonly text: string;
}

/** One article, read. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly entities: readonly FoundEntity[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly FoundDate[];
  readonly summary: readonly Extract[];
}
