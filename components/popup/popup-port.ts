/**
 * What the toolbar popup needs from outside: one object of functions, made by lib/platform, or in memory for the gallery.
 * port.search("komdgi", {}) -> entities first, then reports.
 * It must not know how any of it is done, nor what is drawn with it.
 */
import type { CardModel } from '../../lib/card/card-model';
import type { StoreFailureCode } from '../../lib/library/store-failure';
import type { PageEntity, PageState, Result } from '../../lib/messages/protocol';
import type { SearchFilter } from '../../lib/search/create-search';
import type { SearchResult } from '../../lib/search/search-result';
import type { SettingsNotice } from '../../lib/settings/settings';

/** What the library holds, as far as the popup's filters need it. `years` are "2020", oldest first. */
export interface LibraryFacts {
  readonly publishers: readonly string[];
  readonly years: readonly string[];
}

export interface PopupState {
  /** Host of the page in front; absent where that is no http(s) page. */
  readonly site?: string | undefined;
  /** `restricted`: the browser lets no extension in. */
  readonly page: PageState | 'restricted';
  /** In reading order. */
  readonly entities: readonly PageEntity[];
  readonly enabled: boolean;
  readonly siteOff: boolean;
  /** The address of a feed that the page says it has. */
  readonly feed?: string | undefined;
  readonly muted: readonly string[];
  readonly notice?: SettingsNotice | undefined;
}

export interface ArticlePlace {
  readonly article: string;
  readonly start?: number;
  readonly end?: number;
}

/** What the popup asks of the library: all that it can do without while it opens. */
export interface PopupLibrary {
  /** Entities and reports for a query as far as it is typed, `limit` of each at most; nothing where the library cannot be opened. */
  search(query: string, filter: SearchFilter, limit?: number): Promise<SearchResult>;
  openCard(entity: string): Promise<Result<CardModel>>;
  loadFacts(): Promise<Result<LibraryFacts>>;
  /** Why the reader's own coverage is not there; undefined where it is. */
  missing(): Promise<Missing | undefined>;
}

/** `lost`: it was here, and is gone. */
export type Missing = StoreFailureCode | 'lost';

export interface PopupPort extends PopupLibrary {
  loadState(): Promise<PopupState>;
  /** Scrolls the page to the next mention and closes the popup. */
  showMention(entity: string): Promise<void>;
  /** Opens the article reader in a tab and closes the popup. */
  openArticle(place: ArticlePlace): Promise<void>;
  /** Opens the page of an entity in a tab and closes the popup. */
  openEntity(entity: string): Promise<void>;
  /** Opens the page brief beside the page and closes the popup; only within a click. */
  openBrief(): Promise<void>;
  openSettings(): Promise<void>;
  /** Shows what of the page would be kept. */
  openSave(): Promise<void>;
  /** Opens the library, with an address to add if one is given. */
  openLibrary(add?: string): Promise<void>;
  /** Opens the library, to make a pack of what a search finds. */
  openPack(query: string, filter: SearchFilter): Promise<void>;
  setSite(off: boolean): Promise<void>;
  setEnabled(on: boolean): Promise<void>;
  setMuted(entity: string, muted: boolean): Promise<void>;
}
