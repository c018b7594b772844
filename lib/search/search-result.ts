/**
 * What a search answers: entities first, then reports, each with the spans that matched, ready to be marked.
 * "komdgi" -> the entity Komdigi (one letter slipped) and the reports that name it.
 * It must not know the engine behind it.
 */
import type { Source } from '../coverage/passage';
import type { EntityKind } from '../entity/entity';
import type { Span } from '../text/span';

/** A text with the spans in it that matched the query. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** An entity that matched; `reportCount` counts the reports that the filter lets through. */
export interface EntityResult {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: MarkedText;
  /** The alias that matched, where the name did not. */
  readonly alias?: MarkedText;
  readonly reportCount: number;
  readonly score: number;
}

/** A report that matched; `snippet` is the verbatim span `source` of its text. */
export interface ArticleResult {
  readonly id: string;
  readonly title: MarkedText;
  readonly snippet: MarkedText;
  readonly source: Source;
  readonly score: number;
}

/** Entities and reports, each best first. */
export interface SearchResult {
  readonly entities: readonly EntityResult[];
  readonly articles: readonly ArticleResult[];
}
