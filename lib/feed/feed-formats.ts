/**
 * What each format calls an entry's parts, brought to one shape. RSS <description> beside <content:encoded> -> summary and content.
 * readAtom({ entries: [{ title: { value: "Harga" } }] }) -> { entries: [{ title: "Harga", links: [], authors: [] }] }.
 * It must not clean anything: parse-feed does, for all formats alike.
 */
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';

/** An entry as printed; the first of `links` that is a web address counts. */
export interface RawEntry {
  readonly title?: string | undefined;
  readonly links: readonly (string | undefined)[];
  readonly published?: string | undefined;
  readonly authors: readonly string[];
  readonly content?: string | undefined;
  readonly summary?: string | undefined;
}

/** A feed as printed. */
export interface RawFeed {
  readonly title?: string | undefined;
  readonly siteUrl?: string | undefined;
  readonly entries: readonly RawEntry[];
}

type Rss = RssFeed.Feed<string>;
type Rdf = RdfFeed.Feed<string>;
type Atom = AtomFeed.Feed<string>;
type Json = JsonFeed.Feed<string>;

/** RSS 0.91 to 2.0, with the modules that carry text, dates and authors. */
export function readRss({ title, link, items = [] }: Rss): RawFeed {
  return {
    title,
    siteUrl: link,
    entries: items.map((item) => ({
      title: item.title ?? item.dc?.titles?.[0],
      links: [item.link, ...hrefs(item.atom?.links), item.guid?.isPermaLink === false ? undefined : item.guid?.value],
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
      authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).flatMap(({ name }) => name ?? [])],
      content: item.content?.encoded,
      summary: item.description ?? item.atom?.summary?.value,
    })),
  };
}

/** RSS 0.90 and 1.0. */
export function readRdf({ title, link, items = [] }: Rdf): RawFeed {
  return {
    title,
    siteUrl: link,
    entries: items.map((item) => ({
      title: item.title,
      links: [item.link, item.rdf?.about],
      published: item.dc?.dates?.[0],
      authors: item.dc?.creators ?? [],
      content: item.content?.encoded,
      summary: item.description ?? item.dc?.descriptions?.[0],
    })),
  };
}

/** Atom 0.3 and 1.0; an entry without authors has its feed's. */
export function readAtom({ title, links, authors = [], entries = [] }: Atom): RawFeed {
  return {
    title: title?.value,
    siteUrl: hrefs(links)[0],
    entries: entries.map((entry) => ({
      title: entry.title?.value,
      links: hrefs(entry.links),
      published: entry.published ?? entry.updated,
      authors: (entry.authors ?? authors).flatMap(({ name }) => name ?? []),
      content: entry.content?.value,
      summary: entry.summary?.value,
    })),
  };
}

/** JSON Feed 1.0 and 1.1. */
export function readJson({ title, home_page_url, authors = [], items = [] }: Json): RawFeed {
  return {
    title,
    siteUrl: home_page_url,
    entries: items.map((item) => ({
      title: item.title,
      links: [item.url, item.external_url, item.id],
      published: item.date_published ?? item.date_modified,
      authors: (item.authors ?? authors).flatMap(({ name }) => name ?? []),
      content: item.content_html ?? asMarkup(item.content_text),
      summary: item.summary,
    })),
  };
}

/** What is said to be text must not be read as markup: it is written as such, a paragraph a line. */
function asMarkup(text: string | undefined): string | undefined {
  const lines = text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split(/\n+/);
  return lines?.map((line) => `<p>${line}</p>`).join('');
}

interface AtomLink {
  readonly href?: string;
  readonly rel?: string;
}

/** Links to a page first, links without a word next; those to the feed itself and to pictures are none. */
function hrefs(links: readonly AtomLink[] = []): (string | undefined)[] {
  const pages = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  return pages.map(({ href }) => href);
}
