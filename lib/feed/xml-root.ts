/**
 * Which feed a stranger's XML is, told by its root and not by what its texts quote, and the two places that are readied for the parser.
 * readyXml('<rss version="2.0">…<author>ani@a.test (Ani)</author>') -> { format: "rss", xml: "…<dc:creator>ani@a.test (Ani)</dc:creator>" }.
 * It must not know what a feed says. The parser reads brackets in a person's name by their square, and drops what an RDF's own
 * list of contents forgot: names are handed to it as plain text, the list not at all.
 */
import type { FeedFormat } from './feed';

/** XML whose format is known; undefined where no root of a feed stands in it. */
export interface ReadyXml {
  readonly format: Exclude<FeedFormat, 'json'>;
  readonly xml: string;
}

const ROOT = /<!--[\s\S]*?-->|<(?:[\w.-]{1,40}:)?(rss|feed|rdf)(?=[\s>])/gi;
const PERSON = /<(\/?)author(?=[\s/>])/gi;
const EDITOR = /<(\/?)(managingeditor|webmaster)(?=[\s/>])/gi;

/** The XML as the parser may have it. Comments must be closed, as guardXml sees to. Linear. */
export function readyXml(xml: string): ReadyXml | undefined {
  const root = rootOf(xml);
  if (root === 'rss') return { format: 'rss', xml: xml.replace(PERSON, '<$1dc:creator').replace(EDITOR, '<$1x-$2') };
  if (root === 'rdf') return { format: 'rdf', xml: withoutContents(xml) };
  return root === 'feed' ? { format: 'atom', xml } : undefined;
}

function rootOf(xml: string): string | undefined {
  for (const [, name] of xml.matchAll(ROOT)) if (name !== undefined) return name.toLowerCase();
  return undefined;
}

/** An RDF without the list of its items: each of them is read, in the order in which they stand. */
function withoutContents(xml: string): string {
  const start = xml.indexOf('<items>');
  const end = start === -1 ? -1 : xml.indexOf('</items>', start);
  return end === -1 ? xml : xml.slice(0, start) + xml.slice(end + '</items>'.length);
}
