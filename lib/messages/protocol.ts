/**
 * The protocol: every message between page, background and extension screens, both directions, in one table.
 * page -> background: { type: "find-mentions", texts: ["… Komdigi …"] } -> Result<{ mentions: [[…]] }>.
 * It must not know what carries messages. Page-side code imports types only, so that no check ends up in every page.
 */

import type { DateSource, Language } from '../article/article';
import type { CardChoice } from '../card/card-choices';
import type { CardModel } from '../card/card-model';
import type { FailureCode } from '../card/failure-code';
import type { Mention } from '../gazetteer/mention';
import type { Settings } from '../settings/settings';
import type { FrameMessages, FrameRequests } from './frames';
import type { PageEntity } from './page-entity';

export type { FailureCode, PageEntity };

/** An answer: the value, or what went wrong in words for the log plus a code that screens can translate. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode; readonly detail: string };

/** Asked by a page (content script); the background trusts none of it. */
export interface PageRequests extends FrameRequests {
  /** May Konteks underline here, and how? `host` is the top document's. */
  'page-start': {
    request: object;
    answer: { readonly on: boolean } & Pick<Settings, 'highlight' | 'openDelayMs' | 'modifier' | 'theme'>;
  };
  /** Mentions in each of the texts, by position; spans are into the text of the same position. */
  'find-mentions': {
    request: { readonly texts: readonly string[]; readonly language: Language };
    answer: { readonly mentions: readonly (readonly Mention[])[] };
  };
  /** `muted`: the reader does not want it underlined. */
  'open-card': {
    request: { readonly entity: string; readonly at?: string };
    answer: CardModel & { readonly muted?: boolean };
  };
  /** What a name may mean, each with what tells it from the others. */
  'tell-apart': { request: { readonly entities: readonly string[] }; answer: { readonly choices: readonly CardChoice[] } };
  /** The two things a card may change, each with its undo. */
  'set-site': { request: { readonly off: boolean; readonly top?: string }; answer: object };
  'set-muted': { request: { readonly entity: string; readonly muted: boolean }; answer: object };
  /** Opens the stored article in an extension page. */
  'open-article': { request: { readonly article: string; readonly start?: number; readonly end?: number }; answer: object };
  /** Opens the page of an entity; `at` is the date of the page it is asked from. */
  'open-entity': { request: { readonly entity: string; readonly at?: string }; answer: object };
}

/** Asked of a page by the popup or the background. */
export interface ScreenRequests extends FrameMessages {
  /** `site` is the host of the page: not every browser tells a screen the address of the tab beside it. */
  'list-mentions': {
    request: object;
    answer: {
      readonly entities: readonly PageEntity[];
      readonly state: PageState;
      readonly site: string;
      readonly title: string;
      readonly language: Language;
      readonly published?: PageDate | undefined;
    };
  };
  /** The text of a page that is not read otherwise, because the reader asked for it just now. */
  'read-text': { request: object; answer: { readonly text: string; readonly language: Language } };
  /** Scrolls to the next mention of `entity` and shows where it is. */
  'show-mention': { request: { readonly entity: string }; answer: { readonly shown: boolean } };
  /** The entities in view, answered when they are others than those seen. */
  'watch-view': { request: { readonly seen: readonly string[] }; answer: { readonly inView: readonly string[] } };
  /** How far the page is scrolled, and back to there. */
  where: { request: object; answer: { readonly top: number } };
  'scroll-to': { request: { readonly top: number }; answer: object };
  /** From a keyboard command. */
  'step-mention': { request: { readonly by: 1 | -1 }; answer: object };
  'toggle-card': { request: object; answer: object };
}

/** The day a page says it was published, an ISO day, and where it says so. */
export interface PageDate {
  readonly value: string;
  readonly source: DateSource;
}

/** Why a page has the underlines it has. */
export type PageState = 'on' | 'off-here' | 'off-language' | 'off' | 'no-text' | 'nothing-known' | 'failed';

/** A message from a page: its type and its fields. */
export type PageRequest = { [T in keyof PageRequests]: { readonly type: T } & PageRequests[T]['request'] }[keyof PageRequests];
/** A message to a page: its type and its fields. */
export type ScreenRequest = {
  [T in keyof ScreenRequests]: { readonly type: T } & ScreenRequests[T]['request'];
}[keyof ScreenRequests];
