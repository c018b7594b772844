/**
 * A source of the reader's library: a pack, a feed, or the saved pages; articles always belong to one.
 * { id: "feed:9f2c…", kind: "feed", name: "Antara", articles: 120, bytes: 214_000, feed: { url: "https://…", … } }.
 * It must not know where sources are kept, nor how a feed is fetched.
 */
import type { PackHeader } from '../pack/pack';

/** Where articles come from. The bundled pack is in the extension and is never stored. */
export type SourceKind = 'pack' | 'feed' | 'saved';

/** The one source of saved pages. */
export const SAVED_SOURCE = 'saved';

/**
 * `staged`: being imported, seen by nobody; `visible`: part of the library; `removed`: hidden, may be brought back until it is
 * purged. `articles` and `bytes` (as stored) count what is visible of it. Times are ISO, UTC.
 */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string;
  readonly state: 'staged' | 'visible' | 'removed';
  readonly addedAt: string;
  readonly articles: number;
  readonly bytes: number;
  /** Off: its coverage is kept and not used. */
  readonly off?: boolean;
  /** OPML folders, outermost first. */
  readonly folder?: readonly string[];
  readonly feed?: FeedState;
  readonly pack?: PackState;
}

/** What is remembered of a feed between two fetches. */
export interface FeedState {
  readonly url: string;
  readonly siteUrl?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly fetchedAt?: string;
  readonly nextAt: string;
  readonly newestEntryAt?: string;
  /** Failures in a row; three that are of parsing pause the feed. */
  readonly failures: number;
  readonly paused?: boolean;
  /** The last failure in words a screen can translate. */
  readonly error?: FeedError;
  /** The reader lets the article page be fetched where an entry has only a teaser. */
  readonly fullText: boolean;
  /** The reader typed an address of their own network and said yes to it. */
  readonly privateAllowed?: boolean;
}

/** Why a fetch brought nothing. `detail` is for the log. */
export interface FeedError {
  readonly code:
    | 'no-permission'
    | 'unreachable'
    | 'status'
    | 'too-large'
    | 'too-slow'
    | 'not-a-feed'
    | 'private-address'
    | 'downgrade'
    | 'too-many-redirects';
  readonly detail: string;
  readonly at: string;
}

/** A pack's own words about itself, and where newer versions are to be had. */
export interface PackState {
  readonly header: PackHeader;
  readonly url?: string;
  readonly checkedAt?: string;
  /** A newer version is there: what taking it would change. */
  readonly offer?: { readonly sha256: string; readonly added: number; readonly corrected: number; readonly removed: number };
}
