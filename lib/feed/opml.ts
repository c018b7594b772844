/**
 * A list of feeds, as other readers export it: OPML in and out, folders kept.
 * { title: "My feeds", feeds: [{ url: "https://a.test/feed", title: "A", folder: ["News", "Asia"] }] }.
 * It must not know what is done with the feeds, nor load any.
 */

/** One feed of a list. `folder` is outermost first. */
export interface ListedFeed {
  readonly url: string;
  readonly title?: string;
  readonly siteUrl?: string;
  readonly folder: readonly string[];
}

/** A line that could not be taken, with why; screens have words for each. */
export interface LeftOut {
  readonly line: number;
  readonly why: 'no-address' | 'no-feed' | 'not-web' | 'password' | 'private' | 'twice' | 'too-many' | 'cut-off';
  /** What the line calls itself, as plain text; "" where it says nothing. */
  readonly name: string;
}

/** What a list held: the feeds that can be added, and all that cannot. */
export interface FeedList {
  readonly title?: string;
  readonly feeds: readonly ListedFeed[];
  readonly leftOut: readonly LeftOut[];
}
