/**
 * The headline of a page: what JSON-LD, og:title, `<h1>` and `<title>` agree on, without the name of the site.
 * <title>Komdigi bertemu Nanning - Uzone.id</title> -> "Komdigi bertemu Nanning".
 * It must not make a headline up: a page without one has none.
 */
import { foldText } from '../../text/fold';
import type { HtmlDocument, HtmlElement } from './dom';
import { firstMeta, type MetaTags } from './metadata';

/** Headings of lower rank that are looked at, and the fewest words of one that is a headline. */
const MAX_HEADINGS = 20;
const MIN_WORDS = 3;
const SEPARATORS = /\s+(?:[|\-–—»:·•/]|\|\|)\s+|\s*[|»]\s*/g;

/** What else tells the headline, and what must not be in it. */
export interface TitleClues {
  readonly tags: MetaTags;
  readonly linkedHeadline?: string;
  readonly publisher?: string;
  readonly host?: string;
}

/** The headline, or undefined. The `<h1>` wins where another clue repeats it: it is what the reader sees. */
export function findTitle(document: HtmlDocument, clues: TitleClues): string | undefined {
  const page = squeeze(document.querySelector('title')?.textContent);
  const marked = document.querySelector('[itemprop~="headline"]');
  const stated = [
    firstMeta(clues.tags, 'og:title', 'twitter:title', 'dc.title', 'headline'),
    clues.linkedHeadline,
    marked?.getAttribute('content') ?? marked?.textContent,
    page,
  ]
    .map((title) => squeeze(decodeEntities(title ?? '')))
    .filter((title) => title !== '');
  const headings = [...document.querySelectorAll('h1')]
    .filter((heading) => !isLinkHome(heading))
    .map((heading) => squeeze(heading.textContent))
    .filter((heading) => heading.length > 4 && !siteNames(clues).includes(plain(heading)));
  const shown = headings.find((heading) => stated.some((title) => agrees(title, heading)));
  if (shown !== undefined) return shown;
  const lower = headings.length === 0 ? lowerHeading(document, page) : undefined;
  if (lower !== undefined) return lower;
  const [best] = stated;
  return best === undefined ? headings[0] : withoutSite(best, clues);
}

/** A heading of the second or third rank that is a part of the page's title. */
function lowerHeading(document: HtmlDocument, page: string): string | undefined {
  const parts = page.split(SEPARATORS);
  const headings = [...document.querySelectorAll('h2, h3')].slice(0, MAX_HEADINGS).map((heading) => squeeze(heading.textContent));
  return headings.find((heading) => heading.split(' ').length >= MIN_WORDS && parts.includes(heading));
}

/** The name of a site stands at its top as a link to its first page. */
function isLinkHome(heading: HtmlElement): boolean {
  const href = (heading.querySelector('a') ?? heading.closest('a'))?.getAttribute('href');
  return href !== undefined && href !== null && /^(?:https?:\/\/[^/?#]+)?\/?$/i.test(href.trim());
}

/** One holds the other, or they share most of their words. */
function agrees(title: string, heading: string): boolean {
  const [long, short] = [foldText(title), foldText(heading)].sort((a, b) => b.length - a.length) as [string, string];
  if (short.length >= 8 && long.includes(short)) return true;
  const words = new Set(long.split(/\W+/));
  const shared = short.split(/\W+/).filter((word) => words.has(word));
  return shared.length >= 3 && shared.length >= 0.7 * short.split(/\W+/).length;
}

/** Cuts the name of the site off either end, where a separator sets it apart. */
function withoutSite(title: string, clues: TitleClues): string {
  const parts = title.split(SEPARATORS);
  if (parts.length < 2) return title;
  const site = siteNames(clues);
  const isSite = (part: string | undefined) =>
    part !== undefined && site.some((name) => plain(part).includes(name) || name.includes(plain(part)));
  const last = parts.at(-1) ?? '';
  if (isSite(last) || (last.split(' ').length <= 3 && title.length - last.length > 25))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—»:·•/]+$/, '');
  const [first = ''] = parts;
  return isSite(first) ? title.slice(first.length).replace(/^[\s|\-–—»:·•/]+/, '') : title;
}

/** The names of the site, with blanks and signs left out: a heading that is one of them is no headline. */
function siteNames({ publisher, host, tags }: TitleClues): string[] {
  const domain = host?.replace(/^www\.|\.(?:com|co\.id|id|net|org)$/g, '');
  return [publisher, tags.get('og:site_name'), domain].map((name) => plain(name ?? '')).filter((name) => name !== '');
}

function plain(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]/gu, '');
}

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Titles in meta tags are often escaped twice. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}
