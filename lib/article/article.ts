/**
 * The article: one news text as Konteks holds it, whatever it came from.
 * A seed file, a saved page and a feed entry all become this shape; what the source does not say is absent, never guessed.
 * It must not know how it was parsed, nor what its text means: entities and quotes are found by lib/entity and lib/reading.
 */
import type { DatePrecision } from '../text/dates';
import type { Language } from '../text/language';

export type { Language };

/** How exactly a date is known. */
export type Precision = DatePrecision | 'unknown';

/** Where the date was found; `inferred` means worked out (a weekday that fits), and screens say so. */
export type DateSource = 'meta' | 'json-ld' | 'text' | 'url' | 'inferred';

/** `value` is ISO 8601 cut to `precision`: "2020", "2024-12", "2024-12-02", "2023-10-15T16:00+07:00"; absent when unknown. */
export interface Published {
  readonly value?: string;
  readonly precision: Precision;
  readonly source?: DateSource;
}

/** One news text. `id` is a hash of the canonical URL, or of the text where there is none. */
export interface Article {
  readonly id: string;
  readonly url?: string;
  /** The headline; where the source has none, the lede shortened (see `titleSource`). */
  readonly title?: string;
  readonly titleSource?: 'given' | 'lede';
  readonly publisher?: string;
  readonly byline: readonly string[];
  readonly editor: readonly string[];
  readonly dateline?: string;
  readonly published: Published;
  readonly language: Language;
  readonly paragraphs: readonly string[];
  readonly relatedHeadlines: readonly string[];
}

/** The text that every span of an article points into: its paragraphs joined by a blank line. */
export function articleText(article: Pick<Article, 'paragraphs'>): string {
  return article.paragraphs.join('\n\n');
}
