/**
 * The day a page says it was published: <meta property="article:published_time" content="2025-03-26T08:00:00+07:00"> -> "2025-03-26".
 * It must not guess: what the page does not say is absent.
 */

const JSON_LD_DATE = /"datePublished"\s*:\s*"([^"]+)"/;
const DATE_METAS = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="dcterms.date"]',
  'meta[name="publishdate"]',
].join();

/** The day of publication as the page gives it (JSON-LD, meta, then <time>), as an ISO day. */
export function pagePublished(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const day = toDay(JSON_LD_DATE.exec(script.textContent ?? '')?.[1]);
    if (day) return day;
  }
  for (const meta of document.querySelectorAll(DATE_METAS)) {
    const day = toDay(meta.getAttribute('content'));
    if (day) return day;
  }
  // A page with several articles is a list: the first one's day is not the page's.
  if (document.querySelectorAll('article').length > 1) return undefined;
  const time = document.querySelector('article time[datetime], main time[datetime], time[pubdate]');
  return toDay(time?.getAttribute('datetime'));
}

/** The day as printed, before any shift of time zone: what the page's readers call the day. */
function toDay(text: string | null | undefined): string | undefined {
  const day = /^\s*((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(text ?? '')?.[1];
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
