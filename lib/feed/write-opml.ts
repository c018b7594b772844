/**
 * A list of feeds to OPML 2.0, as any reader takes it: folders nested, every address and title kept.
 * writeOpml({ title: "Konteks", feeds: [{ url, title: "A", folder: ["News"] }] }) -> '<?xml …><opml …>…'.
 * It must not know where the feeds come from; parseOpml reads back what is written here.
 */
import { generateOpml, type Opml } from 'feedsmith';
import type { FeedList, ListedFeed } from './opml';

type Outline = Opml.Outline<string>;

/** The text of an .opml file. Feeds without a title are named by their address. */
export function writeOpml({ title = 'Konteks', feeds }: Pick<FeedList, 'title' | 'feeds'>): string {
  return generateOpml({ head: { title }, body: { outlines: outlinesOf(feeds, 0) } });
}

/** Feeds without a folder first, then each folder once, in the order it is met. */
function outlinesOf(feeds: readonly ListedFeed[], depth: number): Outline[] {
  const here = feeds.filter(({ folder }) => folder.length === depth).map(outlineOf);
  const folders = new Map<string, ListedFeed[]>();
  for (const feed of feeds) {
    const name = feed.folder[depth];
    if (name !== undefined) folders.set(name, [...(folders.get(name) ?? []), feed]);
  }
  return [...here, ...[...folders].map(([text, inside]) => ({ text, title: text, outlines: outlinesOf(inside, depth + 1) }))];
}

function outlineOf({ url, title = url, siteUrl }: ListedFeed): Outline {
  return { type: 'rss', text: title, title, xmlUrl: url, ...(siteUrl !== undefined && { htmlUrl: siteUrl }) };
}
