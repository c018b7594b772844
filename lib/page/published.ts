/**
 * The day a page says it was published, and where: <meta property="article:published_time" content="2025-03-26T08:00:00+07:00"> ->
 * { value: "2025-03-26", source: "meta" }; failing all else the day in its address, /2025/03/26/. What no page says is absent.
 */
import type { PageDate } from '../messages/protocol';

const DATE_METAS = [
  'meta[property="article:published_time"]',
  'meta[name="dcterms.date"]',
  'meta[itemprop=datePublished]',
  'meta[name=date]',
  'meta[name=publishdate]',
].join();
/** Where a page may say it, the surest first. */
const PLACES = [
  ['json-ld', 'script[type="application/ld+json"]'],
  ['meta', DATE_METAS],
  ['text', 'article time[datetime],main time[datetime],time[pubdate]'],
] as const;

const JSON_LD_DATE = /"datePublished"\s*:\s*"[^"]+/;
/** As printed, before any shift of time zone: what the page's readers call the day. */
const DAY = /[/_\s"-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day of publication as the page gives it, an ISO day. */
export function pagePublished(document: Document): PageDate | undefined {
  for (const [source, selector] of PLACES) {
    // A page with several articles is a list: the first one's day is not the page's.
    if (source === 'text' && document.querySelectorAll('article')[1]) break;
    for (const place of document.querySelectorAll(selector)) {
      const given = place.getAttribute('content') ?? place.getAttribute('datetime') ?? JSON_LD_DATE.exec(place.textContent)?.[0];
      const found = dateIn(` ${given}`, source);
      if (found) return found;
    }
  }
  return dateIn(document.URL, 'url');
}

function dateIn(text: string, source: PageDate['source']): PageDate | undefined {
  const day = DAY.exec(text);
  return day ? { value: day.slice(1).join('-'), source } : undefined;
}
