/**
 * JSON-LD: what a publisher says of its article in machine-readable form.
 * A NewsArticle with headline, datePublished, author, publisher -> { headline, published, authors, publisher, body }.
 * It must not believe it: values are text to be checked by those who use them.
 */
import type { HtmlDocument } from './dom';

/** What JSON-LD says of the article; absent where it does not. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly publisher?: string;
  readonly body?: string;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const MAX_NODES = 2_000;

/** What tells this page's own article from others that its data names. */
export interface PageSigns {
  readonly url?: string;
  readonly title?: string;
}

/**
 * The article among the page's JSON-LD blocks: the one with this page's address or title, else the first; without any, a web page
 * with a date. Broken blocks are passed over.
 */
export function readJsonLd(document: HtmlDocument, signs: PageSigns = {}): LinkedArticle | undefined {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) =>
    flatten(parseLeniently(script.textContent ?? '')),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const article = articles.find((node) => isOf(node, signs)) ?? articles[0];
  const page = nodes.find((node) => typesOf(node).includes('WebPage') && textOf(node.datePublished) !== undefined);
  const node = article ?? page;
  if (!node) return undefined;
  const byId = new Map(
    nodes.flatMap((candidate) =>
      typeof candidate['@id'] === 'string' && candidate.name !== undefined ? [[candidate['@id'], candidate] as const] : [],
    ),
  );
  return {
    headline: article && textOf(node.headline ?? node.name),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated) ?? textOf(node.uploadDate) ?? textOf(page?.datePublished),
    modified: textOf(node.dateModified),
    authors: namesOf(node.author ?? node.creator, byId),
    editors: namesOf(node.editor, byId),
    publisher: namesOf(node.publisher, byId)[0],
    body: textOf(node.articleBody),
  };
}

function isOf(node: Json, { url, title }: PageSigns): boolean {
  const addresses = [node.url, node.mainEntityOfPage, node['@id']].map((value) => bareAddress(textOf(value)));
  if (url !== undefined && addresses.includes(bareAddress(url))) return true;
  const headline = textOf(node.headline ?? node.name) ?? '';
  return headline.length > 8 && (title ?? '').includes(headline);
}

function bareAddress(address: string | undefined): string | undefined {
  return address?.replace(/^https?:\/\/(?:www\.)?|[?#].*$/g, '').replace(/\/$/, '');
}

/** JSON as publishers write it: CDATA marks, comments around it, bare line breaks inside strings. */
function parseLeniently(source: string): unknown {
  const bare = source.replace(CODE_MARKS_BEFORE, '').replace(CODE_MARKS_AFTER, '');
  const oneLine = bare.replace(/[\p{Cc}]+/gu, ' ');
  for (const text of [bare, oneLine, oneLine.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next, more lenient reading is tried.
    }
  }
  return undefined;
}

const CODE_MARKS_BEFORE = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/;
const CODE_MARKS_AFTER = /(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)\s*$/;

/** Every object of a block in reading order, at most MAX_NODES. */
function flatten(root: unknown): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [root];
  for (let next = 0; next < queue.length && found.length < MAX_NODES; next++) {
    const value = queue[next];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (typeof value === 'object' && value !== null) {
      found.push(value as Json);
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
  return found;
}

function typesOf(node: Json): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'object' && value !== null) return textOf((value as Json)['@id'] ?? (value as Json)['@value']);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): string[] {
  const people = Array.isArray(value) ? value : [value];
  return people.flatMap((person) => {
    if (typeof person === 'string') return person.trim() === '' ? [] : [person.trim()];
    if (typeof person !== 'object' || person === null) return [];
    const named = (person as Json).name === undefined ? (byId.get(String((person as Json)['@id'])) ?? person) : person;
    const name = textOf((named as Json).name);
    return name === undefined ? [] : [name];
  });
}
