/**
 * The reader's library as screens, feeds, imports and followers use it. One object, whoever keeps it.
 * store.saveReadings("saved", [reading]) -> kept, logged, and everybody told; store.changes -> what followers follow.
 * It must not know databases. Every promise here is rejected with a StoreError and nothing else.
 */
import type { Entity } from '../entity/entity';
import type { Reading } from '../reading/reading';
import type { LibraryLog } from './change-log';
import type { Source } from './source';

/** An article by name: the source it belongs to and its id. The same article may stand in several sources. */
export interface ArticleRef {
  readonly source: string;
  readonly article: string;
}

/** One article as a long list shows it, without its text being unpacked. */
export interface ArticleLine extends ArticleRef {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** As in Published.value, "" where unknown. */
  readonly published: string;
  /** The day it came in, "2026-11-22". */
  readonly addedOn: string;
  readonly bytes: number;
  /** Tells two readings of an article apart: see readingHash. */
  readonly hash: number;
}

/** `strict`: on the disk when the promise resolves (what the reader made). `relaxed`: what can be fetched again. */
export type Durability = 'strict' | 'relaxed';

/** How readings are written. */
export interface SaveOptions {
  /** `strict` unless told. */
  readonly durability?: Durability;
  /** The day they came in; today unless told. */
  readonly addedOn?: string;
}

/** An import that nobody sees before `commit`. One that dies on its way leaves nothing. */
export interface Import {
  /** Some hundred readings at a time. */
  add(readings: readonly Reading[], addedOn?: string): Promise<void>;
  /** The entities that a pack names, some hundred at a time. */
  addEntities(entities: readonly Entity[]): Promise<void>;
  /** One small transaction: the source is there with all that was added, or is replaced by it (only what differs is logged). */
  commit(): Promise<Source>;
  cancel(): Promise<void>;
}

/** What the library takes, and what the browser says there is. Bytes. */
export interface Usage {
  readonly articles: number;
  /** Of the articles as they are packed. */
  readonly bytes: number;
  /** Of everything Konteks keeps, as the browser counts it; undefined where it does not say. */
  readonly used?: number;
  readonly free?: number;
  /** Whether the browser promised not to throw the library away. */
  readonly persisted: boolean;
}

/** A library that is gone: what was counted last. `lastWrite` is ISO, UTC. */
export interface LostLibrary {
  readonly sources: number;
  readonly articles: number;
  readonly lastWrite: string;
}

/** What happened; followers look into the log, screens ask again. */
export type LibraryChange = 'articles' | 'sources';

/** How long and how much feeds may keep. */
export interface Retention {
  /** Articles that came in before this day go: "2026-08-24". */
  readonly before: string;
  /** Oldest first, until all feeds together take no more than this. */
  readonly maxBytes: number;
}

/** The library. */
export interface LibraryStore {
  readonly changes: LibraryLog;

  /** All sources, also removed ones that can still be brought back (see `state`), the oldest first. */
  sources(): Promise<readonly Source[]>;
  source(id: string): Promise<Source | undefined>;
  /**
   * Writes what `change` makes of the source as it is (undefined: not there yet), strictly. One after another, so that no change is
   * lost. `articles`, `bytes` and `state` are counted and kept by the library, whatever `change` says. `off` is logged for followers.
   */
  saveSource(id: string, change: (old: Source | undefined) => Source): Promise<Source>;
  /** Hidden at once, and gone with the next `purgeRemoved`. */
  removeSource(id: string): Promise<void>;
  restoreSource(id: string): Promise<void>;
  /**
   * Throws removed sources and leftovers of imports away, in slices; may die anywhere and be called again. Only sources that were
   * removed before `removedBefore` (ISO, UTC), where that is given. Runs by itself at each opening, for what is ten minutes old.
   */
  purgeRemoved(removedBefore?: string): Promise<void>;

  /** New articles, or newer readings of old ones. The source must be there. Some hundred at a time: it is one transaction. */
  saveReadings(source: string, readings: readonly Reading[], options?: SaveOptions): Promise<void>;
  deleteReadings(source: string, articles: readonly string[]): Promise<void>;
  /** Those of `articles` that the source has. */
  hasArticles(source: string, articles: readonly string[]): Promise<ReadonlySet<string>>;
  /** A slice of the articles of a source, or of all sources that are not removed, newest first, and how many there are. */
  listArticles(
    source: string | undefined,
    slice: { readonly from: number; readonly limit: number },
  ): Promise<{ readonly count: number; readonly lines: readonly ArticleLine[] }>;
  /** Undefined where it is gone, hidden, or its row is damaged (then `damaged` names it). */
  reading(source: string, article: string): Promise<Reading | undefined>;
  /** Those that are there, in the order asked for. */
  readings(articles: readonly ArticleRef[]): Promise<readonly Reading[]>;
  /** The entities a pack came with; empty for other sources. */
  packEntities(source: string): Promise<readonly Entity[]>;
  /** Rows found damaged since the library was opened. */
  damaged(): readonly ArticleRef[];

  /** Begins to import `source`; one of the same id stays as it is until `commit`. */
  startImport(source: Source): Promise<Import>;
  /** Commits all of `imports` in one transaction and throws every other source away: the library is what they hold, or as it was. */
  replaceAll(imports: readonly Import[]): Promise<void>;
  /** Articles of feeds that are too old or too many go, in slices. Saved pages and packs never do. So does what the log holds for nothing. Answers how many went. */
  expire(retention: Retention): Promise<number>;

  /** What the library held before it was lost, until `forgetLoss` says that the reader has been told. */
  loss(): Promise<LostLibrary | undefined>;
  forgetLoss(): Promise<void>;

  usage(): Promise<Usage>;
  /** Asks the browser to keep the library. */
  persist(): Promise<boolean>;
  /** Calls `listener` for every change, whichever page or worker made it. Answers how to stop. */
  onChange(listener: (change: LibraryChange) => void): () => void;
  close(): void;
}
