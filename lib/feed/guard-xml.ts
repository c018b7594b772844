/**
 * What stands between a stranger's XML and the parser: entity bombs and heaps of elements are refused before anything is built.
 * guardXml("<!DOCTYPE rss [<!ENTITY a '&b;&b;'>]><rss>…") throws; an honest feed comes back without its DOCTYPE.
 * It must not know feeds. Entities are never expanded from a DOCTYPE: what is decoded later are HTML's own names.
 */
import { FeedParseError } from './feed-error';

/** Longest feed in UTF-16 units; what is fetched is cut off earlier, by bytes. */
export const MAX_XML_UNITS = 12_000_000;
/** HTML 4 declares 252 entities; feeds that carry them all are honest. */
const MAX_ENTITIES = 300;
/** The longest honest replacement is a few characters. */
const MAX_ENTITY_UNITS = 200;
const MAX_SUBSET_UNITS = 100_000;
const MAX_PROLOG_UNITS = 200_000;
/** Elements are objects to the parser; articles are text. */
const MAX_MARKS = 300_000;
const MAX_NAMESPACES = 500;
const MAX_ATTRIBUTES = 500;
/** Shorter tags cannot hold so many. */
const LONG_TAG_UNITS = MAX_ATTRIBUTES * 4;

const ENTITY = /<!ENTITY\s+(%\s+)?([^\s"'<>%]{1,200})\s+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/gi;
const ANY_ENTITY = /<!ENTITY\b/gi;
/** A reference that is neither a character's number nor one of XML's own five. */
const REFERENCE = /[&%](?!#|(?:amp|lt|gt|quot|apos);)[^\s;&%]{1,200};/;

/** `xml` without its DOCTYPE. Throws a FeedParseError for what only an attack contains. Linear. */
export function guardXml(xml: string): string {
  if (xml.length > MAX_XML_UNITS) throw new FeedParseError(`longer than ${MAX_XML_UNITS} characters`);
  const plain = withoutDoctype(xml);
  assertFewMarks(plain);
  if (countUpTo(plain, 'xmlns:', MAX_NAMESPACES) > MAX_NAMESPACES) throw new FeedParseError('too many namespaces');
  return plain;
}

function withoutDoctype(xml: string): string {
  const prolog = xml.slice(0, MAX_PROLOG_UNITS);
  const start = prolog.search(/<!DOCTYPE\b/i);
  const root = prolog.search(/<[a-z_]/i);
  if (start === -1 || (root !== -1 && root < start)) return xml;
  const end = endOfDoctype(prolog, start);
  if (end === undefined) throw new FeedParseError('its DOCTYPE does not end');
  checkEntities(prolog.slice(start, end));
  return xml.slice(0, start) + xml.slice(end);
}

/** Where the DOCTYPE that begins at `start` ends: quotes and comments within it may hold any sign. */
function endOfDoctype(text: string, start: number): number | undefined {
  const sign = /["'[\]>]|<!--/g;
  sign.lastIndex = start;
  let isInside = false;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [mark] = found;
    if (mark === '[') isInside = true;
    else if (mark === ']') isInside = false;
    else if (mark === '>' && !isInside) return sign.lastIndex;
    else if (mark !== '>') {
      const closing = mark === '<!--' ? '-->' : mark;
      const end = text.indexOf(closing, sign.lastIndex);
      if (end === -1) return undefined;
      sign.lastIndex = end + closing.length;
    }
    if (sign.lastIndex - start > MAX_SUBSET_UNITS) return undefined;
  }
  return undefined;
}

function checkEntities(doctype: string): void {
  const declared = [...doctype.matchAll(ANY_ENTITY)].length;
  if (declared > MAX_ENTITIES) throw new FeedParseError(`${declared} entities`);
  const read = [...doctype.matchAll(ENTITY)];
  if (read.length < declared) throw new FeedParseError('an entity that cannot be read');
  for (const [, parameter, name = '', quoted, single, outside] of read) {
    const value = quoted ?? single ?? '';
    if (outside && !parameter) throw new FeedParseError(`the entity ${name} is outside of the feed`);
    if (value.length > MAX_ENTITY_UNITS) throw new FeedParseError(`the entity ${name} is ${value.length} characters long`);
    if (REFERENCE.test(value)) throw new FeedParseError(`the entity ${name} names another entity`);
  }
}

/** Text in CDATA is one piece, however much markup it quotes. */
function assertFewMarks(xml: string): void {
  let marks = 0;
  let tagEnd = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    const close = xml.startsWith('<![CDATA[', at) ? ']]>' : xml.startsWith('<!--', at) ? '-->' : undefined;
    if (close !== undefined) {
      const end = xml.indexOf(close, at);
      if (end === -1) throw new FeedParseError('a piece of text that does not end');
      at = end;
      continue;
    }
    if (++marks > MAX_MARKS) throw new FeedParseError(`more than ${MAX_MARKS} tags`);
    if (at < tagEnd) continue;
    tagEnd = xml.indexOf('>', at);
    if (tagEnd === -1) tagEnd = xml.length;
    if (tagEnd - at > LONG_TAG_UNITS && countUpTo(xml.slice(at, tagEnd), '=', MAX_ATTRIBUTES) > MAX_ATTRIBUTES)
      throw new FeedParseError(`more than ${MAX_ATTRIBUTES} attributes`);
  }
}

function countUpTo(text: string, word: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1 && count <= most; at = text.indexOf(word, at + word.length)) count++;
  return count;
}
