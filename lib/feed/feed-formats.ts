/**
 * What each format calls an entry's parts, brought to one shape. RSS <description> beside <content:encoded> -> summary and content.
 * readAtom({ entries: [{ title: { value: "Harga" } }] }) -> { entries: [{ title: "Harga", links: [], authors: [] }] }.
 * It must not clean anything: parse-feed does, for all formats alike.
 */
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { plainMarkup, typedMarkup } from './typed-text';

/** An entry with more links has not one. */
const MAX_LINKS = 50;

/** An entry as printed, its texts as markup; the first of `links` that is a web address counts. */
export interface RawEntry {
  readonly title?: string | undefined;
  readonly links: readonly (string | undefined)[];
  readonly published?: string | undefined;
  readonly authors: readonly string[];
  readonly content?: string | undefined;
  readonly summary?: string | undefined;
  /** Whom the entry was taken over from. */
  readonly publisher?: string | undefined;
  /** What its links are relative to. */
  readonly base?: string | undefined;
}

/** A feed as printed. */
export interface RawFeed {
  readonly title?: string | undefined;
  readonly siteUrl?: string | undefined;
  /** What its links are relative to; without it that is the site, but for Atom, which says that it is the feed. */
  readonly base?: string | undefined;
  readonly entries: readonly RawEntry[];
}

type Rss = RssFeed.Feed<string>;
type RssItem = NonNullable<Rss['items']>[number];
type Rdf = RdfFeed.Feed<string>;
type Atom = AtomFeed.Feed<string>;
type Json = JsonFeed.Feed<string>;
/** What modules say besides; all formats of XML may carry them. */
type Modules = Pick<RssItem, 'atom' | 'dc' | 'dcterms' | 'media' | 'itunes' | 'prism'>;

/** RSS 0.91 to 2.0, with the modules that carry text, dates and authors. */
export function readRss({ title, link, xml, items = [] }: Rss): RawFeed {
  return {
    title,
    siteUrl: link,
    base: xml?.base,
    entries: items.map((item) => ({
      title: item.title ?? titleOf(item),
      links: [item.link, ...hrefs(item.atom?.links), item.guid?.isPermaLink === false ? undefined : absolute(item.guid?.value)],
      published: item.pubDate ?? dateOf(item),
      authors: (item.dc?.creators ?? []).flatMap((name) => personIn(name) ?? []),
      content: item.content?.encoded ?? typedMarkup(item.atom?.content),
      summary: item.description ?? summaryOf(item),
      publisher: item.source?.title,
      base: item.xml?.base,
    })),
  };
}

/** RSS 0.90 and 1.0. */
export function readRdf({ title, link, xml, items = [] }: Rdf): RawFeed {
  return {
    title,
    siteUrl: link,
    base: xml?.base,
    entries: items.map((item) => ({
      title: item.title ?? titleOf(item),
      links: [item.link, absolute(item.rdf?.about)],
      published: dateOf(item),
      authors: item.dc?.creators ?? [],
      content: item.content?.encoded,
      summary: item.description ?? summaryOf(item),
    })),
  };
}

/** Atom 0.3 and 1.0; an entry without authors has its feed's. */
export function readAtom({ title, links, xml, authors = [], entries = [] }: Atom): RawFeed {
  return {
    title: typedMarkup(title),
    siteUrl: hrefs(links)[0],
    base: xml?.base ?? '',
    entries: entries.map((entry) => ({
      title: typedMarkup(entry.title),
      links: hrefs(entry.links),
      published: entry.published ?? entry.updated ?? dateOf(entry),
      authors: (entry.authors ?? authors).flatMap(({ name }) => name ?? []),
      content: typedMarkup(entry.content),
      summary: typedMarkup(entry.summary) ?? summaryOf(entry),
      publisher: typedMarkup(entry.source?.title),
      base: entry.xml?.base,
    })),
  };
}

/** JSON Feed 1.0 and 1.1. */
export function readJson({ title, home_page_url, authors = [], items = [] }: Json): RawFeed {
  return {
    title: plainMarkup(title),
    siteUrl: home_page_url,
    entries: items.map((item) => ({
      title: plainMarkup(item.title),
      links: [item.url, item.external_url, absolute(item.id)],
      published: item.date_published ?? item.date_modified,
      authors: (item.authors ?? authors).flatMap(({ name }) => name ?? []),
      content: item.content_html ?? plainMarkup(item.content_text),
      summary: plainMarkup(item.summary),
    })),
  };
}

function titleOf({ dc, dcterms, media, itunes }: Modules): string | undefined {
  return dc?.titles?.[0] ?? dcterms?.titles?.[0] ?? media?.title?.value ?? itunes?.title;
}

function dateOf({ dc, dcterms, atom, prism }: Modules): string | undefined {
  const dates = [dc?.dates, dcterms?.issued, dcterms?.created, dcterms?.dates, prism?.publicationDates];
  return dates.find((some) => some?.length)?.[0] ?? atom?.published ?? atom?.updated;
}

function summaryOf({ atom, dc, media, itunes }: Modules): string | undefined {
  const pictures = [media, ...(media?.groups ?? []), ...(media?.contents ?? [])];
  const described = pictures.find((picture) => picture?.description?.value)?.description?.value;
  return typedMarkup(atom?.summary) ?? dc?.descriptions?.[0] ?? itunes?.summary ?? described;
}

/** "ani@kabar.test (Ani Budi)" and "Ani Budi <ani@kabar.test>" -> "Ani Budi"; an address alone names nobody. */
function personIn(printed: string): string | undefined {
  const line = printed.slice(0, MAX_PERSON_UNITS);
  const named =
    /@[^()]*\(([^()]+)\)/.exec(line)?.[1] ?? line.replace(/[<([]?(?:mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+[>)\]]?/g, ' ');
  return named.trim() === '' ? undefined : named.trim();
}

const MAX_PERSON_UNITS = 300;

/** What only tells entries apart is an address when it is one by itself. */
function absolute(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//i.test(id) ? id : undefined;
}

interface AtomLink {
  readonly href?: string;
  readonly rel?: string;
  readonly type?: string;
}

/** Links to a page, those in HTML first; those to the feed itself and to pictures are none. */
function hrefs(links: readonly AtomLink[] = []): (string | undefined)[] {
  const pages = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  const [inHtml, others] = [true, false].map((is) => pages.filter(({ type = 'text/html' }) => /html/i.test(type) === is));
  return [...inHtml!, ...others!].slice(0, MAX_LINKS).map(({ href }) => href);
}
