/**
 * OPML to a list of feeds: most real files are no well-formed XML, so what can be taken is taken and the rest is listed by line.
 * parseOpml('<outline text="News"><outline xmlUrl="https://a.test/f"/>') -> feeds: [{ url, folder: ["News"] }], leftOut: [].
 * It must not load anything. Addresses of the reader's own network are left out: nobody typed them here.
 */
import { Parser } from 'htmlparser2';
import { FeedParseError } from './feed-error';
import { MAX_XML_UNITS } from './guard-xml';
import type { FeedList, LeftOut, ListedFeed } from './opml';
import { plainText } from './plain-text';
import { isPrivateAddress } from './private-address';
import { webLink } from './web-link';

/** More feeds than this no reader has. */
export const MAX_LISTED_FEEDS = 5_000;
const MAX_DEPTH = 20;
/** The parser's time grows by the square of this; a list that closes nothing is as deep as it has feeds. */
const MAX_NESTED = 25_000;

/** The feeds in `text`, each address once. Throws a FeedParseError where there is no outline at all. Linear. */
export function parseOpml(text: string): FeedList {
  if (text.length > MAX_XML_UNITS) throw new FeedParseError(`longer than ${MAX_XML_UNITS} characters`);
  const list = createList();
  const lineAt = lineCounter(text);
  const open: (readonly string[])[] = [];
  let nested = 0;
  let titleParts: string[] | undefined;
  let title: string | undefined;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++nested > MAX_NESTED) throw new FeedParseError(`nested deeper than ${MAX_NESTED}`);
        if (name === 'title' && open.length === 0 && title === undefined) titleParts = [];
        if (name !== 'outline') return;
        const outline = lowerNames(attributes);
        const folder = open.at(-1) ?? [];
        const isFeed = list.take(outline, { line: lineAt(parser.startIndex), folder });
        const called = isFeed || folder.length >= MAX_DEPTH ? undefined : nameOf(outline);
        open.push(called === undefined ? folder : [...folder, called]);
      },
      ontext: (part) => titleParts?.push(part),
      onclosetag: (name) => {
        nested--;
        if (name === 'outline') open.pop();
        if (name !== 'title' || !titleParts) return;
        title = plainText(titleParts.join(''));
        titleParts = undefined;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  );
  parser.end(text);
  const cut = text.slice(text.lastIndexOf('>') + 1);
  if (CUT_OUTLINE.test(cut)) list.leaveCut(cut, lineAt(text.length - cut.trimStart().length));
  if (list.seen === 0) throw new FeedParseError('no list of feeds: it has no outline');
  return { ...(title !== undefined && { title }), feeds: list.feeds, leftOut: list.leftOut };
}

/** What is left of an outline in a file that ends within it. */
const CUT_OUTLINE = /^\s*<outline\s/i;
const CUT_NAME = /\s(?:text|title)\s*=\s*"([^"<>]{1,500})"/i;

interface Place {
  readonly line: number;
  readonly folder: readonly string[];
}

function createList() {
  const feeds: ListedFeed[] = [];
  const leftOut: LeftOut[] = [];
  const known = new Set<string>();
  let seen = 0;
  const leave = (why: LeftOut['why'], line: number, name: string | undefined) => leftOut.push({ line, why, name: name ?? '' });
  return {
    feeds,
    leftOut,
    get seen() {
      return seen;
    },
    leaveCut(outline: string, line: number): void {
      seen++;
      leave('cut-off', line, plainText(CUT_NAME.exec(outline)?.[1]));
    },
    /** Whether the outline means a feed, taken or not; what is none is a folder. */
    take(outline: Outline, { line, folder }: Place): boolean {
      seen++;
      const name = nameOf(outline);
      const address = (outline.xmlurl ?? outline.url ?? '').trim();
      if (address === '') {
        if (outline.xmlurl === undefined && outline.type?.toLowerCase() !== 'rss') return false;
        leave('no-address', line, name);
        return true;
      }
      if (isOtherThanFeed(outline)) {
        leave('no-feed', line, name);
        return true;
      }
      const url = listedAddress(address);
      if (url === undefined) leave(PASSWORD.test(address) ? 'password' : 'not-web', line, name);
      else if (isPrivateAddress(new URL(url).hostname)) leave('private', line, name);
      else if (known.has(url)) leave('twice', line, name);
      else if (feeds.length >= MAX_LISTED_FEEDS) leave('too-many', line, name);
      else feeds.push(listedFeed(url, outline, folder));
      if (url !== undefined) known.add(url);
      return true;
    },
  };
}

const PASSWORD = /^https?:\/\/[^/?#@]+@/i;
/** An address as people write it by hand: "www.a.test/feed" and "//a.test/feed" are meant to be on the web. */
const BARE_HOST = /^(?:\/\/)?(?=[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$))/;

function listedAddress(address: string): string | undefined {
  const bare = address.replace(/^feed:(\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');
  return webLink(bare) ?? (BARE_HOST.test(bare) ? webLink(bare.replace(BARE_HOST, 'https://')) : undefined);
}

/** Bookmarks, lists within lists, and pages that another reader takes apart by a recipe ("HTML+XPath"). */
function isOtherThanFeed({ type = '', xmlurl }: Outline): boolean {
  return /\+/.test(type) || (xmlurl === undefined && /^(?:link|include)$/i.test(type));
}

type Outline = Readonly<Partial<Record<'text' | 'title' | 'type' | 'xmlurl' | 'htmlurl' | 'url' | 'category', string>>>;

function listedFeed(url: string, outline: Outline, folder: readonly string[]): ListedFeed {
  const title = nameOf(outline);
  const siteUrl = webLink(outline.htmlurl, url);
  return { url, ...(title !== undefined && { title }), ...(siteUrl !== undefined && { siteUrl }), folder };
}

function nameOf({ title, text }: Outline): string | undefined {
  return plainText(title) ?? plainText(text);
}

function lowerNames(attributes: Readonly<Record<string, string>>): Outline {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Offsets come in growing order: lines are counted on from the last, and the end of a long one is looked for once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let end = text.indexOf('\n');
  return (offset) => {
    while (end !== -1 && end < offset) {
      line++;
      end = text.indexOf('\n', end + 1);
    }
    return line;
  };
}
