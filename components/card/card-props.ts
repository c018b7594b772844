/**
 * What the card takes and what comes out of it: a view of one entity in, one action of the reader out.
 * { state: "shown", model } in; { type: "mute", muted: true } out.
 * It must not know how a card is drawn.
 */
import type { CardChoice } from '../../lib/card/card-choices';
import type { CardModel } from '../../lib/card/card-model';
import type { Source } from '../../lib/coverage/passage';
import type { EntityKind } from '../../lib/entity/entity';
import type { Mention } from '../../lib/gazetteer/mention';
import type { FailureCode } from '../../lib/messages/protocol';
import type { Words } from '../words';

export type CardView =
  | { readonly state: 'loading'; readonly name: string; readonly kind: EntityKind }
  | { readonly state: 'failed'; readonly name: string; readonly kind: EntityKind; readonly code: FailureCode }
  | { readonly state: 'choice'; readonly name: string; readonly choices: readonly CardChoice[] }
  | { readonly state: 'shown'; readonly model: CardModel; readonly why?: Mention['why'] };

export type CardAction =
  | { readonly type: 'close' }
  | { readonly type: 'pin' }
  | { readonly type: 'back' }
  | { readonly type: 'retry' }
  | { readonly type: 'open-entity'; readonly entity: string; readonly name: string; readonly kind: EntityKind }
  /** All that is known of the card's entity, on a page of its own. */
  | { readonly type: 'open-page' }
  | { readonly type: 'open-article'; readonly article: string; readonly start?: number; readonly end?: number }
  | { readonly type: 'mute'; readonly muted: boolean }
  | { readonly type: 'site'; readonly off: boolean };

export interface CardProps {
  readonly view: CardView;
  readonly words: Words;
  readonly pinned: boolean;
  readonly canGoBack: boolean;
  readonly muted: boolean;
  readonly siteOff: boolean;
  /** Nobody can tell whether the reader sees the whole card: it changes no setting, and says where that is done. */
  readonly unsure?: boolean;
  /** `page`: floats beside a mention; `sheet`: along the foot of a small window; `screen`: part of our own pages, no pin, no site. */
  readonly place?: 'page' | 'sheet' | 'screen';
  onAction(action: CardAction): void;
}

/** What opens the report that a fact stands in, at that place. */
export function articleOpener(onAction: CardProps['onAction'], { article, start, end }: Source): () => void {
  return () => onAction({ type: 'open-article', article, start, end });
}
