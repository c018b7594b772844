/**
 * When a page was published: JSON-LD, meta, `<time>`, the words beside the headline, the address, in the order of trust.
 * <meta property="article:published_time" content="2016-02-23T14:49:00+07:00"> -> { value: "2016-02-23T14:49+07:00", precision: "minute", source: "meta" }.
 * It must not take the date of the last change, of a comment or of a copyright line for it: a page without a date has none.
 */

import type { Language } from '../../text/language';
import type { Published } from '../article';
import { readPublished, UNKNOWN_DATE } from '../published';
import type { HtmlDocument, HtmlElement } from './dom';
import type { LinkedArticle } from './json-ld';
import { firstMeta, type MetaTags } from './metadata';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published_time',
  'published_date',
  'date.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'content_publisheddate',
  'article_date_original',
  'originalpublicationdate',
  'ptime',
  'pdate',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'datecreated',
  'article:published',
  'bt:pubdate',
  'citation_publication_date',
  'citation_date',
  'date',
  'displaydate',
  'timestamp',
];

/** Elements that hold the date of the article, most telling first. */
const DATE_SELECTORS = [
  'time[itemprop="datePublished"], [itemprop="datePublished"], [property="datePublished"]',
  'time[pubdate], time.published, time.entry-date:not(.updated), time.post-date, abbr.published, abbr.date',
  'article header time, .entry-meta time, .post-meta time, .byline time, article time[datetime], main time[datetime]',
  '[class*="publish" i][class*="date" i], [class*="date-publish" i], [class*="post-date" i], [class*="postdate" i], [class*="entry-date" i], [class*="article-date" i], [class*="article__date" i], [class*="pubdate" i], [id*="pubdate" i], [class*="read__time" i], [class*="detail__date" i]',
  '[class*="timestamp" i], [class*="dateline" i], [class*="byline" i], [class*="post-meta" i], [class*="entry-meta" i], [class*="article-info" i], [class*="article-meta" i], [class*="meta-info" i], [class*="date" i], [class*="tanggal" i], [id*="date" i], [class*="time" i], [class*="waktu" i]',
  'time[datetime], time',
];

/** Places whose dates are of other articles, comments or changes. */
const ELSEWHERE =
  'aside, footer, nav, form, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i], [class*="popular" i], [class*="trending" i], [class*="latest" i], [class*="terkait" i], [class*="terpopuler" i], [class*="widget" i], [class*="footer" i], [class*="copyright" i], [class*="updated" i], [class*="modified" i], [class*="upcoming" i], [class*="event-date" i]';

const MAX_CANDIDATES = 12;
const MAX_PRINTED = 220;

export interface DateClues {
  readonly linked?: LinkedArticle;
  readonly tags: MetaTags;
  readonly url?: string;
  readonly language?: Language;
  /** The text of the page from its headline on, for pages that only print the date. */
  readonly lead: string;
}

/** The published date with its source; UNKNOWN_DATE when nothing on the page says so. */
export function findPublished(document: HtmlDocument, { linked, tags, url, language, lead }: DateClues): Published {
  const stated = firstKnown([
    () => readPublished(linked?.published ?? '', 'json-ld'),
    () => readPublished(firstMeta(tags, ...META_NAMES) ?? '', 'meta'),
  ]);
  const fromUrl = dateInUrl(url);
  const known = isKnown(stated)
    ? stated
    : firstKnown([() => dateInElements(document, language), () => dateInLead(lead, language)]);
  if (!isKnown(known)) return fromUrl;
  return disagrees(known, fromUrl) && !isKnown(stated) ? fromUrl : known;
}

function firstKnown(readers: readonly (() => Published)[]): Published {
  for (const read of readers) {
    const published = read();
    if (isKnown(published)) return published;
  }
  return UNKNOWN_DATE;
}

/** A month or a year alone is not when a page was published. */
function isKnown({ precision }: Published): boolean {
  return precision === 'minute' || precision === 'day';
}

/** A date printed somewhere on the page that is years away from the one in the address is of something else. */
function disagrees({ value = '' }: Published, fromUrl: Published): boolean {
  return isKnown(fromUrl) && fromUrl.value !== undefined && value.slice(0, 7) !== fromUrl.value.slice(0, 7);
}

function dateInElements(document: HtmlDocument, language: Language | undefined): Published {
  for (const selector of DATE_SELECTORS) {
    let tried = 0;
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest(ELSEWHERE)) continue;
      if (++tried > MAX_CANDIDATES) break;
      const published = dateOfElement(element, language);
      if (isKnown(published)) return published;
    }
  }
  return UNKNOWN_DATE;
}

function dateOfElement(element: HtmlElement, language: Language | undefined): Published {
  for (const attribute of ['datetime', 'content', 'title', 'data-date', 'data-datetime']) {
    const published = readPublished(element.getAttribute(attribute) ?? '', 'meta');
    if (isKnown(published)) return published;
  }
  const printed = (element.textContent ?? '').trim();
  return printed.length > MAX_PRINTED || CHANGED.test(printed) ? UNKNOWN_DATE : readPublished(printed, 'text', language);
}

const CHANGED = /^\s*(?:last\s+)?(?:updated?|modified|reviewed|diperbarui|diubah)\b/i;

/** The first date in words near the headline, where it stands in a short line. */
function dateInLead(lead: string, language: Language | undefined): Published {
  for (const line of lead.split('\n').slice(0, 40)) {
    if (line.length > MAX_PRINTED || CHANGED.test(line)) continue;
    const published = readPublished(line, 'text', language);
    if (isKnown(published)) return published;
  }
  return UNKNOWN_DATE;
}

const URL_DATE = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.\-T]|$)/;
/** "/16/02/15/" as some sites write it: year, month, day. */
const URL_SHORT_DATE = /\/(\d{2})\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])\//;

/** The day an address names, as /2016/02/16/ or 20160216. */
export function dateInUrl(url: string | undefined): Published {
  const [, year, month, day] = URL_DATE.exec(url ?? '') ?? [];
  if (year !== undefined) return readPublished(`${year}-${month}-${day}`, 'url');
  const [, short, shortMonth, shortDay] = URL_SHORT_DATE.exec(url ?? '') ?? [];
  return short === undefined ? UNKNOWN_DATE : readPublished(`20${short}-${shortMonth}-${shortDay}`, 'url');
}
