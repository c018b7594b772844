/**
 * The text of a feed to its entries: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed.
 * parseFeed("<rss>…<item><title>Harga naik</title>…", "https://a.test/feed") -> { title, siteUrl, entries: [{ title: "Harga naik", … }] }.
 * It must not load anything. feedsmith parses; guard-xml keeps bombs from it, and every link and title is made safe here.
 */
import { DetectError, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { FeedEntry } from '../article/parse-feed-entry';
import type { Feed, FeedFormat } from './feed';
import { FeedParseError } from './feed-error';
import { type RawEntry, type RawFeed, readAtom, readJson, readRdf, readRss } from './feed-formats';
import { guardXml, MAX_XML_UNITS } from './guard-xml';
import { plainText } from './plain-text';
import { webLink } from './web-link';
import { readyXml } from './xml-root';

/** Entries of one feed that are looked at; feeds put the newest first. */
export const MAX_ENTRIES = 5_000;
/** No text of an article is longer: what is beyond is cut. */
const MAX_CONTENT_UNITS = 2_000_000;
/** Authors of one entry that are named. */
const MAX_AUTHORS = 50;
/** JSON nested deeper is no JSON Feed. */
const MAX_JSON_DEPTH = 60;
/** No object of a feed has more. */
const MAX_JSON_FIELDS = 500;

/** The feed in `text`, links made absolute by `url`. Throws a FeedParseError for what is none. Time and memory linear in `text`. */
export function parseFeed(text: string, url: string): Feed {
  const { format, raw } = readRaw(text.trimStart());
  const document = webLink(raw.base, url) ?? url;
  const siteUrl = webLink(raw.siteUrl, document);
  const base = raw.base === undefined ? (siteUrl ?? url) : document;
  const title = plainText(raw.title);
  return {
    format,
    ...(title !== undefined && { title }),
    ...(siteUrl !== undefined && { siteUrl }),
    entries: raw.entries.map((entry) => cleanEntry(entry, base, title)),
  };
}

function readRaw(text: string): { format: FeedFormat; raw: RawFeed } {
  const options = { maxItems: MAX_ENTRIES };
  try {
    if (isJson(text)) return { format: 'json', raw: readJson(parseJsonFeed(guardJson(text), options)) };
    const ready = readyXml(guardXml(text));
    if (ready?.format === 'rss') return { format: 'rss', raw: readRss(parseRssFeed(ready.xml, options)) };
    if (ready?.format === 'rdf') return { format: 'rdf', raw: readRdf(parseRdfFeed(ready.xml, options)) };
    if (ready?.format === 'atom') return { format: 'atom', raw: readAtom(parseAtomFeed(ready.xml, options)) };
  } catch (error) {
    if (error instanceof FeedParseError) throw error;
    if (!(error instanceof DetectError)) throw new FeedParseError(error instanceof Error ? reasonOf(error) : String(error));
  }
  throw new FeedParseError('neither RSS, Atom, RDF nor JSON Feed');
}

function reasonOf({ message, cause }: Error): string {
  const words = cause instanceof Error ? `${message} (${cause.message})` : message;
  return words.replace(/\s+/g, ' ').slice(0, 200);
}

function cleanEntry(raw: RawEntry, base: string, feedTitle: string | undefined): FeedEntry {
  const link = firstLink(raw.links, webLink(raw.base, base) ?? base);
  const title = plainText(raw.title);
  const publisher = plainText(raw.publisher) ?? feedTitle;
  const authors = raw.authors.slice(0, MAX_AUTHORS).flatMap((name) => plainText(name) ?? []);
  return {
    ...(title !== undefined && { title }),
    ...(link !== undefined && { link }),
    ...(raw.published !== undefined && { published: raw.published.slice(0, 100) }),
    ...(authors.length > 0 && { authors }),
    ...(raw.content !== undefined && { content: raw.content.slice(0, MAX_CONTENT_UNITS) }),
    ...(raw.summary !== undefined && { summary: raw.summary.slice(0, MAX_CONTENT_UNITS) }),
    ...(publisher !== undefined && { publisher }),
  };
}

function firstLink(links: RawEntry['links'], base: string): string | undefined {
  for (const one of links) {
    const link = webLink(one, base);
    if (link !== undefined) return link;
  }
  return undefined;
}

function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** The parser of JSON goes down by recursion, and each field is looked for among all of its object: how deep and many is told before. */
function guardJson(text: string): string {
  if (text.length > MAX_XML_UNITS) throw new FeedParseError(`longer than ${MAX_XML_UNITS} characters`);
  const fields: number[] = [];
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted && sign === '\\') at++;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '{' || sign === '[') fields.push(0);
    else if (sign === '}' || sign === ']') fields.pop();
    else if (sign === ':' && ++fields[fields.length - 1]! > MAX_JSON_FIELDS)
      throw new FeedParseError(`more than ${MAX_JSON_FIELDS} fields`);
    if (fields.length > MAX_JSON_DEPTH) throw new FeedParseError(`nested deeper than ${MAX_JSON_DEPTH}`);
  }
  return text;
}
