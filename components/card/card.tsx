/**
 * The card: what is reported about one entity, beside its mention on a page or inside one of our own screens.
 * <Card view={{ state: "shown", model }} … /> -> a labelled dialog; every choice of the reader comes out of onAction.
 * It must not know where it stands nor how it opens: the page script places it, lib/card says when.
 */
import type { CardModel } from '../../lib/card/card-model';
import type { EntityKind } from '../../lib/entity/entity';
import type { Mention } from '../../lib/gazetteer/mention';
import type { FailureCode } from '../../lib/messages/protocol';
import type { Words } from '../words';

export type CardView =
  | { readonly state: 'loading'; readonly name: string; readonly kind: EntityKind }
  | { readonly state: 'failed'; readonly name: string; readonly kind: EntityKind; readonly code: FailureCode }
  | { readonly state: 'shown'; readonly model: CardModel; readonly why?: Mention['why'] };

export type CardAction =
  | { readonly type: 'close' }
  | { readonly type: 'pin' }
  | { readonly type: 'back' }
  | { readonly type: 'open-entity'; readonly entity: string; readonly name: string; readonly kind: EntityKind }
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
  /** `page`: floats beside a mention. `screen`: part of one of our own pages, where pin and site have no meaning. */
  readonly place?: 'page' | 'screen';
  onAction(action: CardAction): void;
}

export function Card(_props: CardProps) {
  return <section />;
}
