/**
 * A feed as Konteks holds it while it is read: its title, its site and its entries, whatever format it came in.
 * { format: "atom", title: "Antara", siteUrl: "https://antara.test/", entries: [{ title: "Harga naik", … }] }.
 * It must not know formats, nor what becomes of an entry: lib/article makes an article of it.
 */
import type { FeedEntry } from '../article/parse-feed-entry';

export type { FeedEntry };

/** The formats that are read; "rss" is 0.9x to 2.0. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** One feed. Titles are plain text, links http(s); entries stand in the feed's own order. */
export interface Feed {
  readonly format: FeedFormat;
  readonly title?: string;
  /** The page that the feed belongs to. */
  readonly siteUrl?: string;
  readonly entries: readonly FeedEntry[];
}
