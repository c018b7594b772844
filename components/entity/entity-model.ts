/**
 * What the page of an entity draws, and what its reader does.
 * It must not know where the coverage is kept: the port brings it.
 */
import type { Profile } from '../../lib/card/profile';
import type { Result } from '../../lib/messages/protocol';
import type { Words } from '../words';

export interface EntityModel {
  /** Absent while it is being opened. */
  readonly opened?: Result<Profile>;
  /** The neighbour that the reader looks at, by id: lit in the picture and in the list. */
  readonly looked?: string | undefined;
}

export type EntityEvent =
  | { readonly type: 'pack-asked' }
  | { readonly type: 'looked'; readonly at: string | undefined }
  | { readonly type: 'article-opened'; readonly article: string; readonly start?: number; readonly end?: number };

export interface EntityViewProps {
  readonly model: EntityModel;
  readonly words: Words;
  onEvent(event: EntityEvent): void;
}

/** The parts of the page that have a profile to draw. */
export type ProfileProps = EntityViewProps & { readonly profile: Profile };

/** What the page needs from outside. */
export interface EntityPort {
  /** The entity this page was opened for, `unknown-entity` where the library has it no more. */
  openProfile(): Promise<Result<Profile>>;
  /** Opens the library, to make a pack of the reports about what is called `name`. */
  openPack(name: string): void;
  openArticle(place: { readonly article: string; readonly start?: number; readonly end?: number }): void;
}

/** The page of another entity is a link like any other: it can be opened in a new tab, and Back returns. */
export function addressOf(id: string): string {
  return `?id=${encodeURIComponent(id)}`;
}
