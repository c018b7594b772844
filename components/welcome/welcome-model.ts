/**
 * What the welcome draws, and what its reader does.
 * It must not know where the passage comes from: the port brings it.
 */
import type { CardModel } from '../../lib/card/card-model';
import type { Result } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/reading/reading';
import type { CardAction } from '../card/card-props';
import type { Asked, OpenCard } from '../card/card-stack';
import type { Words } from '../words';

export interface WelcomeModel {
  /** The passage to try; absent while it is being opened. */
  readonly passage?: Result<Reading>;
  readonly cards: readonly OpenCard[];
  readonly muted: readonly string[];
  readonly shortcuts: readonly { readonly command: string; readonly keys: string }[];
}

export type WelcomeEvent =
  | ({ readonly type: 'card-asked' } & Asked)
  | { readonly type: 'card-acted'; readonly entity: string; readonly action: CardAction }
  | { readonly type: 'library-asked' }
  | { readonly type: 'settings-asked' };

export interface WelcomeViewProps {
  readonly model: WelcomeModel;
  readonly words: Words;
  onEvent(event: WelcomeEvent): void;
}

/** What the welcome needs from outside. */
export interface WelcomePort {
  openPassage(): Promise<Result<Reading>>;
  openCard(entity: string, at: string | undefined): Promise<Result<CardModel>>;
  openArticle(place: { readonly article: string; readonly start?: number; readonly end?: number }): void;
  openEntity(entity: string, at: string | undefined): void;
  openLibrary(): void;
  openSettings(): void;
  listShortcuts(): Promise<WelcomeModel['shortcuts']>;
  loadMuted(): Promise<readonly string[]>;
  setMuted(entity: string, muted: boolean): Promise<void>;
}
