/**
 * What the article reader draws, and what the reader of it does.
 * It must not know where readings are kept: the port brings them.
 */
import type { CardModel } from '../../lib/card/card-model';
import type { ReportsAround } from '../../lib/coverage/around';
import type { Result } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/reading/reading';
import type { Span } from '../../lib/text/span';
import type { CardAction } from '../card/card-props';
import type { Asked, OpenCard } from '../card/card-stack';
import type { Words } from '../words';

/** What the rest of the library says of a report. */
export interface ReadingContext {
  readonly around: ReportsAround;
  /** Names, by id, that a person vouches for; the others were found by rule. */
  readonly vouched: readonly string[];
}

export interface ArticleModel {
  /** Absent while it is being opened. */
  readonly opened?: Result<Reading>;
  /** Absent until the library has been looked through for it. */
  readonly context?: ReadingContext | undefined;
  /** The place to show, a span of the reading's text. */
  readonly place?: Span | undefined;
  readonly cards: readonly OpenCard[];
  readonly muted: readonly string[];
}

export type ArticleEvent =
  | ({ readonly type: 'card-asked' } & Asked)
  | { readonly type: 'article-opened'; readonly article: string; readonly start: number; readonly end: number }
  | { readonly type: 'card-acted'; readonly entity: string; readonly action: CardAction };

export interface ArticleViewProps {
  readonly model: ArticleModel;
  readonly words: Words;
  onEvent(event: ArticleEvent): void;
}

/** What the reader needs from outside. */
export interface ArticlePort {
  /** The reading of the article this page was opened for, `unknown-entity` where the library has it no more. */
  openReading(): Promise<Result<Reading>>;
  openContext(): Promise<ReadingContext | undefined>;
  /** `at` is the article's own date: its card tells what came since. */
  openCard(entity: string, at: string | undefined): Promise<Result<CardModel>>;
  openArticle(place: { readonly article: string; readonly start?: number; readonly end?: number }): void;
  /** `at` is the article's own date. */
  openEntity(entity: string, at: string | undefined): void;
  loadMuted(): Promise<readonly string[]>;
  setMuted(entity: string, muted: boolean): Promise<void>;
}
