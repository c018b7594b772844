/**
 * What the parts of the popup's view take: the model, the words, and where the reader's doings go.
 * It must not know how any part is drawn.
 */
import type { Card } from '../card/card';
import type { CardAction } from '../card/card-props';
import type { Words } from '../words';
import type { PopupEvent, PopupModel } from './popup-model';

export type ViewEvent =
  | Extract<PopupEvent, { type: 'typed' | 'filtered' | 'moved' | 'card-left' }>
  | { readonly type: 'chosen'; readonly index?: number }
  | { readonly type: 'brief-asked' }
  | { readonly type: 'settings-asked' }
  | { readonly type: 'save-asked' }
  | { readonly type: 'library-asked'; readonly add?: string | undefined }
  | { readonly type: 'pack-asked' }
  | { readonly type: 'site-set'; readonly off: boolean }
  | { readonly type: 'enabled-set'; readonly on: boolean }
  | { readonly type: 'card-acted'; readonly entity: string; readonly action: CardAction };

export interface PopupViewProps {
  readonly model: PopupModel;
  readonly words: Words;
  /** The Card, once it is there: it is fetched after the popup is drawn. */
  readonly card?: typeof Card | undefined;
  onEvent(event: ViewEvent): void;
}
