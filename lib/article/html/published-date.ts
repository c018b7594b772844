/**
 * When a page was published: JSON-LD, meta, what it prints, the address, data in its scripts, in the order of trust.
 * <meta property="article:published_time" content="2016-02-23T14:49:00+07:00"> -> { value: "2016-02-23T14:49+07:00", precision: "minute", source: "meta" }.
 * It must not take the date of a comment or of another article for it. The day of the last change stands in, as `inferred`, where
 * a page tells no other.
 */
import type { DateSource, Published } from '../article';
import { readPublished, UNKNOWN_DATE } from '../published';
import type { HtmlDocument } from './dom';
import type { LinkedArticle } from './json-ld';
import type { MetaTags } from './metadata';
import { dateReader, isWholeDay, type ReadDate } from './page-date';
import { findPrintedChange, findPrintedDate, firstWholeDay, type PrintedPage } from './printed-date';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'article.published',
  'article:publicationdate',
  'datepublished',
  'date_published',
  'published',
  'publishdate',
  'publish-date',
  'publish_date',
  'publisheddate',
  'published-date',
  'published_date',
  'published_time',
  'publication_date',
  'publication-date',
  'pubdate',
  'pub_date',
  'date.published',
  'date.release',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'shareaholic:article_published_time',
  'content_publisheddate',
  'article_date_original',
  'originalpublicationdate',
  'rnews:datepublished',
  'bt:pubdate',
  'ptime',
  'pdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.publication',
  'dc.date.created',
  'dcterms.created',
  'dc.created',
  'dc:created',
  'dc.date',
  'dc:date',
  'dcterms.date',
  'article:created',
  'article.created',
  'datecreated',
  'dateposted',
  'created',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'date',
  'displaydate',
  'gentime',
  'timestamp',
];

const META_CHANGES = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'modified_time',
  'updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'last-modified',
  'lastmodified',
  'revised',
];

/** Where a date may be found besides the elements of the page. */
export interface DateClues extends PrintedPage {
  readonly linked?: LinkedArticle;
  readonly tags: MetaTags;
  readonly url?: string;
  /** The page's `<html lang>`: it tells how "3/4/2019" is meant. */
  readonly languageTag?: string;
}

/** The published date with its source; UNKNOWN_DATE when nothing on the page says so. */
export function findPublished(clues: DateClues): Published {
  const { document, linked, tags, url } = clues;
  const read = dateReader(clues.languageTag);
  const stated = firstWholeDay([() => read(linked?.published ?? '', 'json-ld'), () => dateInMeta(tags, META_NAMES, read)]);
  if (isWholeDay(stated)) return stated;
  const printed = findPrintedDate(clues, read);
  const fromUrl = dateInUrl(url);
  if (isWholeDay(printed)) return disagrees(printed, fromUrl) ? fromUrl : printed;
  return firstWholeDay([
    () => fromUrl,
    () => dateInScripts(document, read),
    () => inferredFrom(read(linked?.modified ?? '', 'json-ld')),
    () => inferredFrom(dateInMeta(tags, META_CHANGES, read)),
    () => inferredFrom(findPrintedChange(clues, read)),
  ]);
}

function dateInMeta(tags: MetaTags, names: readonly string[], read: ReadDate): Published {
  return firstWholeDay(names.map((name) => () => read(tags.get(name) ?? '', 'meta')));
}

/** A date printed somewhere on the page that is months away from the one in the address is of something else. */
function disagrees({ value = '' }: Published, fromUrl: Published): boolean {
  return fromUrl.value !== undefined && value.slice(0, 7) !== fromUrl.value.slice(0, 7);
}

function inferredFrom(change: Published): Published {
  return isWholeDay(change) ? { value: change.value!.slice(0, 10), precision: 'day', source: 'inferred' } : change;
}

const IN_SCRIPT =
  /\\?"(?:datePublished|publishedAt|published_at|publishDate|publish_date|date_published|datePosted|publicationDate|publication_date|firstPublishedAt|firstPublishDate)\\?"\s*:\s*\\?"([^"\\]{8,40})/;

/** The first date of publication in the data that scripts of the page carry. */
function dateInScripts(document: HtmlDocument, read: ReadDate): Published {
  for (const script of document.querySelectorAll('script')) {
    const published = read(IN_SCRIPT.exec(script.textContent ?? '')?.[1] ?? '', 'json-ld');
    if (isWholeDay(published)) return published;
  }
  return UNKNOWN_DATE;
}

const URL_DATE = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.\-T?]|$)/;
const URL_LOOSE_DATE = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.\-?]|$)/;
/** "/16/02/15/" as some sites write it: year, month, day. */
const URL_SHORT_DATE = /\/(\d{2})\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])\//;
const URL_NAMED_DATE = /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?:\/|$)/i;

/** The day an address names, as /2016/02/16/, 20160216 or /2016/feb/16/. */
export function dateInUrl(url = ''): Published {
  const source: DateSource = 'url';
  const [, year, month = '', day = ''] = URL_DATE.exec(url) ?? URL_LOOSE_DATE.exec(url) ?? [];
  if (year !== undefined) return readPublished(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, source);
  const [, short, shortMonth, shortDay] = URL_SHORT_DATE.exec(url) ?? [];
  if (short !== undefined) return readPublished(`20${short}-${shortMonth}-${shortDay}`, source);
  const [, namedYear, name, namedDay] = URL_NAMED_DATE.exec(url) ?? [];
  return namedYear === undefined ? UNKNOWN_DATE : readPublished(`${namedDay} ${name} ${namedYear}`, source);
}
