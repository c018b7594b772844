/**
 * The text of a feed to its entries: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed.
 * parseFeed("<rss>…<item><title>Harga naik</title>…", "https://a.test/feed") -> { title, siteUrl, entries: [{ title: "Harga naik", … }] }.
 * It must not load anything. feedsmith parses; guard-xml keeps bombs from it, and every link and title is made safe here.
 */
import { DetectError, parseFeed as parseAnyFeed } from 'feedsmith';
import type { FeedEntry } from '../article/parse-feed-entry';
import type { Feed, FeedFormat } from './feed';
import { FeedParseError } from './feed-error';
import { type RawEntry, readAtom, readJson, readRdf, readRss } from './feed-formats';
import { guardXml, MAX_XML_UNITS } from './guard-xml';
import { plainText } from './plain-text';
import { webLink } from './web-link';

/** Entries of one feed that are looked at; feeds put the newest first. */
export const MAX_ENTRIES = 5_000;
/** No text of an article is longer: what is beyond is cut. */
const MAX_CONTENT_UNITS = 2_000_000;
/** JSON nested deeper is no JSON Feed. */
const MAX_JSON_DEPTH = 60;

/** The feed in `text`, links made absolute by `url`. Throws a FeedParseError for what is none. Time and memory linear in `text`. */
export function parseFeed(text: string, url: string): Feed {
  const { format, raw } = readRaw(isJson(text) ? guardJson(text) : guardXml(text.trimStart()));
  const base = webLink(raw.siteUrl, url) ?? url;
  const title = plainText(raw.title);
  const siteUrl = webLink(raw.siteUrl, url);
  return {
    format,
    ...(title !== undefined && { title }),
    ...(siteUrl !== undefined && { siteUrl }),
    entries: raw.entries.map((entry) => cleanEntry(entry, base, title)),
  };
}

function readRaw(text: string) {
  try {
    const parsed = parseAnyFeed(text, { maxItems: MAX_ENTRIES });
    const format: FeedFormat = parsed.format;
    if (parsed.format === 'rss') return { format, raw: readRss(parsed.feed) };
    if (parsed.format === 'rdf') return { format, raw: readRdf(parsed.feed) };
    if (parsed.format === 'atom') return { format, raw: readAtom(parsed.feed) };
    return { format, raw: readJson(parsed.feed) };
  } catch (error) {
    if (error instanceof DetectError) throw new FeedParseError('neither RSS, Atom, RDF nor JSON Feed');
    throw new FeedParseError(error instanceof Error ? reasonOf(error) : String(error));
  }
}

function reasonOf({ message, cause }: Error): string {
  const words = cause instanceof Error ? `${message} (${cause.message})` : message;
  return words.replace(/\s+/g, ' ').slice(0, 200);
}

function cleanEntry(raw: RawEntry, base: string, publisher: string | undefined): FeedEntry {
  const link = raw.links.map((one) => webLink(one, base)).find((one) => one !== undefined);
  const title = plainText(raw.title);
  const authors = raw.authors.flatMap((name) => plainText(name) ?? []);
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

function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** The parser of JSON goes down by recursion: how deep is told before. */
function guardJson(text: string): string {
  if (text.length > MAX_XML_UNITS) throw new FeedParseError(`longer than ${MAX_XML_UNITS} characters`);
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted && sign === '\\') at++;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '{' || sign === '[')) depth++;
    else if (!isQuoted && (sign === '}' || sign === ']')) depth--;
    if (depth > MAX_JSON_DEPTH) throw new FeedParseError(`nested deeper than ${MAX_JSON_DEPTH}`);
  }
  return text;
}
