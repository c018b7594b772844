/**
 * What the page brief draws, and what its reader does.
 * It must not know the page nor the library: the port brings both.
 */
import type { Brief } from '../../lib/card/brief';
import type { NamingSentence } from '../../lib/card/names-in';
import type { PageDate, PageState, Result } from '../../lib/messages/protocol';
import type { Words } from '../words';

export interface PageBrief {
  /** `restricted`: the browser lets no extension in. */
  readonly state: PageState | 'restricted';
  readonly title: string;
  readonly published?: PageDate | undefined;
  readonly brief: Result<Brief>;
  /** Where nothing is underlined and the reader had the page read once: the sentences of each name, by id. */
  readonly sentences?: Readonly<Record<string, readonly NamingSentence[]>>;
}

export interface BriefModel {
  /** Absent while the page is being looked at. */
  readonly page?: PageBrief | undefined;
  /** The entities that stand in view on the page. */
  readonly inView?: readonly string[];
  /** The reader was taken to a mention and may want to go back. */
  readonly hasLeft?: boolean;
}

export type BriefEvent =
  | { readonly type: 'mention-asked'; readonly entity: string }
  | { readonly type: 'return-asked' }
  | { readonly type: 'entity-opened'; readonly entity: string }
  | { readonly type: 'article-opened'; readonly article: string; readonly start?: number; readonly end?: number }
  | { readonly type: 'reading-asked' }
  | { readonly type: 'library-asked' };

export interface BriefViewProps {
  readonly model: BriefModel;
  readonly words: Words;
  onEvent(event: BriefEvent): void;
}

/** The parts of the brief that have one to draw. */
export type ShownProps = BriefViewProps & { readonly page: PageBrief; readonly brief: Brief };

/** What the brief needs from outside. */
export interface BriefPort {
  /** The page in front as it stands. */
  loadPage(): Promise<PageBrief>;
  /** Reads the page in front once, though Konteks is off there: only when the reader asks. */
  readPage(): Promise<PageBrief>;
  /** Scrolls the page to the next mention. */
  showMention(entity: string): Promise<void>;
  /** How far the page is scrolled, px from its top; undefined where no page answers. */
  placeInPage(): Promise<number | undefined>;
  scrollTo(top: number): Promise<void>;
  /** The entities in view as soon as they are others than `seen`; undefined where no page answers. */
  watchView(seen: readonly string[]): Promise<readonly string[] | undefined>;
  openEntity(entity: string, at: string | undefined): void;
  openArticle(place: { readonly article: string; readonly start?: number; readonly end?: number }): void;
  openLibrary(): void;
  /** Calls back when another page comes to the front. */
  watch(listener: () => void): void;
}
