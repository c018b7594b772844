/**
 * What the library screen needs from outside: the library, the network, files, the browser's leave.
 * Long work takes a signal and tells how far it is. It must not know any of them.
 */
import type { FeedLink } from '../../lib/feed/find-feed-links';
import type { ListedFeed } from '../../lib/feed/opml';
import type { ArticleLine } from '../../lib/library/library-store';
import type { Source } from '../../lib/library/source';
import type { Selection } from '../../lib/search/selection';
import type { LibraryModel, LoadLines, Progress, SourceChange, Wrong } from './library-model';

/** How long work is watched and ended. */
export interface Watched {
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** An answer, or what went wrong; `cancelled` is neither. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly wrong: Wrong | 'cancelled' };

export interface NewFeed extends ListedFeed {
  readonly privateAllowed?: boolean;
}

export interface LibraryPort {
  open(): Promise<NonNullable<LibraryModel['opened']>>;
  /** The reader has been told what was lost. */
  forgetLoss(): Promise<void>;
  /** Puts a copy of before the last migration in the place of a library that cannot be read, or an empty one. */
  beginAnew(): Promise<void>;
  /** Calls `listener` whenever the library, or the leave to ask hosts, changes. */
  watch(listener: () => void): () => void;
  linesOf(source: string): LoadLines;

  /** The address that a reader means; undefined where it is none. */
  addressIn(typed: string): string | undefined;
  isOwnNetwork(url: string): boolean;
  /** Only within a click, before anything is waited for. */
  askLeave(urls: readonly string[]): Promise<boolean>;
  lookForFeeds(url: string, options: Watched & { readonly privateAllowed: boolean }): Promise<Answer<readonly FeedLink[]>>;
  /** Their ids. */
  addFeeds(feeds: readonly NewFeed[]): Promise<Answer<readonly string[]>>;
  /** How many reports came. */
  refresh(ids: readonly string[], watched: Watched): Promise<Answer<number>>;

  change(source: Source, change: SourceChange): Promise<void>;
  remove(source: string): Promise<void>;
  bringBack(source: string): Promise<void>;
  removeArticle(line: ArticleLine): Promise<void>;
  bringBackArticle(line: ArticleLine): Promise<void>;
  openArticle(line: ArticleLine): void;

  /** How many reports a pack brought. */
  importPack(from: File | string, watched: Watched): Promise<Answer<number>>;
  /** Takes the newer version of a pack; how many reports it has. */
  takeOffer(source: Source, watched: Watched): Promise<Answer<number>>;
  /** Hands the reader the pack of a source; how many reports are in it. */
  exportPack(source: Source, watched: Watched): Promise<Answer<number>>;
  /** Hands the reader a pack called `name`; how many reports are in it. */
  packSelection(selection: Selection, name: string, watched: Watched): Promise<Answer<number>>;
  writeList(feeds: readonly ListedFeed[]): Promise<void>;
  backUp(watched: Watched): Promise<Answer<number>>;
  restore(file: File, mode: 'merge' | 'replace', watched: Watched): Promise<Answer<number>>;
  /** Asks the browser to promise that it keeps the library; whether it does. */
  persist(): Promise<boolean>;
  keepDays(days: number): Promise<void>;
}
