/**
 * What the library screen draws, and what its reader does: sources, what is being added, the work under way, what was removed last.
 * It must not know where anything is kept nor fetched: the port does it all.
 */
import type { FeedLink } from '../../lib/feed/find-feed-links';
import type { FeedList, ListedFeed } from '../../lib/feed/opml';
import type { ArticleLine, LostLibrary, Usage } from '../../lib/library/library-store';
import type { FeedError, Source } from '../../lib/library/source';
import type { StoreFailureCode } from '../../lib/library/store-failure';
import type { Selection } from '../../lib/search/selection';
import type { Words } from '../words';

/** The library as it stands. */
export interface LibraryState {
  readonly sources: readonly Source[];
  readonly usage: Usage;
  /** How many days articles of feeds are kept, and what can be chosen. */
  readonly retention: { readonly days: number; readonly choices: readonly number[] };
  /** Articles, names and bytes that Konteks came with. */
  readonly bundled: { readonly articles: number; readonly bytes: number };
  /** What was here and is gone; told until the reader has been told. */
  readonly lost?: LostLibrary | undefined;
}

/** How far a long work is; `msLeft` is absent until something can be said. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly msLeft?: number;
}

/** Everything that may take over a second. */
export type WorkKind = 'looking' | 'refreshing' | 'importing' | 'exporting' | 'backing-up' | 'restoring';

export interface Work {
  readonly kind: WorkKind;
  readonly progress?: Progress | undefined;
}

/** What went wrong with something that the reader asked for. */
export type WrongCode =
  | StoreFailureCode
  | FeedError['code']
  | 'pack-broken'
  | 'nothing-to-pack'
  | 'backup-broken'
  | 'backup-newer'
  | 'no-address'
  | 'no-leave'
  | 'no-leave-articles'
  | 'no-list';

export interface Wrong {
  readonly code: WrongCode;
  /** The file, its line and the reason, where a file was wrong. */
  readonly detail?: string | undefined;
  /** What else went wrong in the same go: one of several files. */
  readonly others?: readonly Wrong[];
}

/** What was done last, said once. */
export type Done =
  | { readonly what: 'feeds-added' | 'refreshed' | 'imported' | 'restored' | 'exported'; readonly count: number }
  | { readonly what: 'backed-up' | 'list-written' | 'not-promised' }
  | ({ readonly what: 'brought-back' } & Removed);

/** What can be taken back. */
export type Removed =
  | { readonly name: string; readonly source: string }
  | { readonly name: string; readonly article: ArticleLine };

/** Something about to be added that the reader is asked about first. */
export type Asked =
  | { readonly about: 'own-network'; readonly url: string }
  | { readonly about: 'which-feed'; readonly feeds: readonly FeedLink[]; readonly privateAllowed: boolean }
  | { readonly about: 'list'; readonly name: string; readonly list: FeedList }
  | { readonly about: 'restore'; readonly file: File }
  | { readonly about: 'pack'; readonly selection: Selection };

export interface LibraryModel {
  /** Absent while the library is being opened. */
  readonly opened?:
    | { readonly ok: true; readonly value: LibraryState }
    | { readonly ok: false; readonly code: StoreFailureCode }
    | undefined;
  /** Shown until the reader has read it, or restored a backup. */
  readonly lost?: LostLibrary | undefined;
  readonly typed: string;
  readonly work?: Work | undefined;
  readonly wrong?: Wrong | undefined;
  readonly done?: Done | undefined;
  readonly asked?: Asked | undefined;
  /** What is asked after that: of several files, one after another. */
  readonly waiting: readonly Asked[];
  readonly removed?: Removed | undefined;
  /** The source whose reports are listed. */
  readonly open?: string | undefined;
  /** Addresses of the newest reports of that source. */
  readonly openUrls?: readonly string[] | undefined;
  /** Grows with every change of the articles, so that lists ask again. */
  readonly edition: number;
}

/** How a source may be changed with one press. */
export type SourceChange = 'on' | 'off' | 'pause' | 'resume' | 'full-text' | 'teasers';

/** One event for each of the names, so that each can be told from the others by its type. */
type Plain<T extends string> = T extends string ? { readonly type: T } : never;
type OnSource<T extends string> = T extends string ? { readonly type: T; readonly source: Source } : never;
type OnArticle<T extends string> = T extends string ? { readonly type: T; readonly line: ArticleLine } : never;

export type LibraryEvent =
  | Plain<
      'add-typed' | 'refuse' | 'cancel' | 'undo' | 'backup' | 'write-list' | 'refresh-all' | 'persist' | 'try-again' | 'loss-read'
    >
  | OnSource<'open-source' | 'refresh' | 'remove' | 'export' | 'give-leave' | 'take-offer'>
  | OnArticle<'open-article' | 'remove-article'>
  | { readonly type: 'begin-anew'; readonly backup?: File }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'allow-own-network'; readonly url: string }
  | { readonly type: 'choose-feed'; readonly feed: FeedLink; readonly privateAllowed: boolean }
  | { readonly type: 'add-list'; readonly feeds: readonly ListedFeed[] }
  | { readonly type: 'files'; readonly files: readonly File[] }
  | { readonly type: 'make-pack'; readonly selection: Selection }
  | { readonly type: 'restore'; readonly file: File; readonly mode: 'merge' | 'replace' }
  | { readonly type: 'change'; readonly source: Source; readonly change: SourceChange }
  | { readonly type: 'keep-days'; readonly days: number };

/** A slice of a list of reports. */
export type LoadLines = (
  from: number,
  limit: number,
) => Promise<{ readonly count: number; readonly lines: readonly ArticleLine[] }>;

export interface LibraryViewProps {
  readonly model: LibraryModel;
  readonly words: Words;
  onEvent(event: LibraryEvent): void;
  linesOf(source: string): LoadLines;
}

/** The parts that have a library to draw. */
export type StateProps = LibraryViewProps & { readonly state: LibraryState };

export const EMPTY_LIBRARY: LibraryModel = { typed: '', edition: 0, waiting: [] };

/** The next question, once nothing is asked and nothing is being done. */
export function askNext(model: LibraryModel): LibraryModel {
  const { asked, work, waiting } = model;
  const [next, ...rest] = waiting;
  return asked || work || !next ? model : { ...model, asked: next, waiting: rest };
}
