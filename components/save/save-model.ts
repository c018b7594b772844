/**
 * What the page before saving draws, and what its reader does: nothing is kept before they have seen what.
 * It must not know tabs, nor where pages are kept: the port reads and keeps.
 */
import type { StoreFailureCode } from '../../lib/library/store-failure';
import type { Reading } from '../../lib/reading/reading';
import type { Words } from '../words';

/** Why nothing can be shown. */
export type Refusal = 'gone' | 'closed-to-us' | 'no-article' | 'private';

/** What would be kept. */
export interface Preview {
  readonly reading: Reading;
  readonly stripped: readonly string[];
  readonly isSelection: boolean;
  readonly isKnown: boolean;
}

export type Previewed = { readonly ok: true; readonly value: Preview } | { readonly ok: false; readonly why: Refusal };

export interface SaveModel {
  /** Absent while the page is read. */
  readonly page?: Previewed | undefined;
  readonly step: 'shown' | 'saving' | 'saved' | 'undone';
  readonly failure?: StoreFailureCode | undefined;
}

export type SaveEvent = { readonly type: 'save' | 'undo' | 'close' | 'library' };

export interface SaveViewProps {
  readonly model: SaveModel;
  readonly words: Words;
  onEvent(event: SaveEvent): void;
}

/** What the page needs from outside. */
export interface SavePort {
  read(): Promise<Previewed>;
  /** Resolves when it is on the disk, or with why it is not. */
  keep(
    reading: Reading,
  ): Promise<{ readonly ok: true; undo(): Promise<void> } | { readonly ok: false; readonly code: StoreFailureCode }>;
  /** Closes this page and brings back the one it was opened from. */
  close(): void;
  openLibrary(): void;
}

export const EMPTY_SAVE: SaveModel = { step: 'shown' };
