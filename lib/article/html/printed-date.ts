/**
 * The date that a page shows its readers: in an element made for it, after a label, or on a line by itself beside the headline.
 * <p>Posted on March 3, 2020</p> -> { value: "2020-03-03", precision: "day", source: "text" }.
 * It must not take dates of other articles, comments, copyright lines or sentences; dates of changes only when asked for.
 */
import type { Published } from '../article';
import { UNKNOWN_DATE } from '../published';
import type { HtmlDocument, HtmlElement } from './dom';
import { isWholeDay, type ReadDate } from './page-date';
import { paragraphsOf } from './paragraphs';

/** Elements that say they are the date of publication. */
const STATED =
  'time[itemprop~="datePublished"], [itemprop~="datePublished"], [property~="datePublished"], time[pubdate], time.published, abbr.published, .dt-published';

/** Elements that probably hold the date of the article, most telling first. */
const LIKELY = [
  'time.entry-date:not(.updated), time.post-date, abbr.date',
  'article header time, .entry-meta time, .post-meta time, .byline time, article time[datetime], main time[datetime]',
  '[class*="publish" i][class*="date" i], [class*="date-publish" i], [class*="post-date" i], [class*="postdate" i], [class*="entry-date" i], [class*="article-date" i], [class*="article__date" i], [class*="pubdate" i], [id*="pubdate" i], [class*="read__time" i], [class*="detail__date" i]',
  '[class*="timestamp" i], [class*="dateline" i], [class*="byline" i], [class*="post-meta" i], [class*="postmeta" i], [class*="entry-meta" i], [class*="submitted" i], [class*="article-info" i], [class*="article-meta" i], [class*="meta-info" i], [class*="date" i], [class*="datum" i], [class*="tanggal" i], [id*="date" i], [class*="time" i], [class*="waktu" i]',
  'time[datetime], time',
];

/** Places whose dates are of other articles or comments. */
const ELSEWHERE =
  'nav, form, [class*="related" i], [class*="comment" i], [class*="recommend" i], [class*="popular" i], [class*="trending" i], [class*="latest" i], [class*="terkait" i], [class*="terpopuler" i], [class*="copyright" i], [class*="upcoming" i], [class*="event-date" i]';
/** The foot of a page; that of an article may say when it was published, and an element that says so is believed in any. */
const FOOT = 'footer, [class~="widget" i], [class*="footer" i]';
/** Beside the article stand lists of others, but at times its own date: only a label tells. */
const BESIDE = 'aside, [class*="sidebar" i]';
const OF_CHANGE = '[class*="updated" i], [class*="modified" i]';

const MAX_CANDIDATES = 12;
const MAX_PRINTED = 220;
/** A line that holds more than its date and this many characters is a sentence. */
const MAX_BESIDE_DATE = 70;
const LONGEST_LABEL = 24;
const LINES_AFTER = 40;
const LINES_BEFORE = 8;

const PUBLISHED =
  /^\W{0,3}(?:(?:first |originally |date )?(?:published|posted|publication date|created|released|issued|submitted)|date|dipublikasikan|diterbitkan|terbit|tayang|diunggah|diposting|tanggal|veröffentlicht|erstellt|publié|publicado|pubblicato|geplaatst)(?: on| at| in| pada| am| le| el| il| op)?\b\s*[:|–—-]?\s/iu;
const CHANGED =
  /^\W{0,3}(?:(?:last|date|this (?:article|page|post) was(?: last)?)\s+)?(?:updated?|modified|changed|reviewed|revised|diperbarui|diperbaharui|diubah|aktualisiert|mis à jour|actualizado)\b/iu;

/** The lines of the page's text and the place of its headline among them. */
export interface PrintedPage {
  readonly document: HtmlDocument;
  readonly lines: readonly string[];
  readonly headlineAt: number;
  /** The lines that stand beside the article. */
  readonly linesBeside: readonly string[];
}

/** The lines of `document` outside menus, comments and lists of other stories, and the one that is its headline (else the first). */
export function printPage(document: HtmlDocument, title: string | undefined): PrintedPage {
  const placesOf = (selector: string) => [...document.querySelectorAll(selector)].filter(({ tagName }) => !isWholePage(tagName));
  const elsewhere = [...placesOf(ELSEWHERE), ...placesOf(FOOT)];
  const beside = placesOf(BESIDE);
  const lines = document.body ? joinLabels(paragraphsOf(document.body, new Set([...elsewhere, ...beside]))) : [];
  const linesBeside = beside.slice(0, MAX_CANDIDATES).flatMap((place) => joinLabels(paragraphsOf(place, new Set(elsewhere))));
  const exact = title === undefined ? 0 : lines.indexOf(title);
  return {
    document,
    lines,
    linesBeside,
    headlineAt: Math.max(0, exact === -1 ? lines.findIndex((line) => line.includes(title ?? '')) : exact),
  };
}

/** "Published" on a line by itself belongs to the date below it. */
function joinLabels(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && last.length <= LONGEST_LABEL && PUBLISHED.test(`${last} `))
      joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** The class of a whole page tells nothing of a place on it. */
function isWithin(element: HtmlElement, selector: string): boolean {
  const place = element.closest(selector);
  return place !== null && !isWholePage(place.tagName);
}

function isAtFoot(element: HtmlElement): boolean {
  const foot = element.closest(FOOT);
  return foot !== null && !isWholePage(foot.tagName) && foot.closest('article') === null;
}

function isWholePage(tagName: string): boolean {
  return /^(?:body|html)$/i.test(tagName);
}

/** In order of trust: an element that says so, a labelled line, an element that looks like it, a line by itself near the headline. */
export function findPrintedDate({ document, lines, headlineAt, linesBeside }: PrintedPage, read: ReadDate): Published {
  const after = lines.slice(headlineAt, headlineAt + LINES_AFTER);
  const before = lines.slice(Math.max(0, headlineAt - LINES_BEFORE), headlineAt).reverse();
  return firstWholeDay([
    () => dateInElements(document, STATED, read),
    () => dateInLines([...lines.slice(headlineAt), ...before, ...linesBeside], read, PUBLISHED),
    ...LIKELY.map((selector) => () => dateInElements(document, selector, read)),
    () => dateInLines(after, read),
    () => dateInLines(before, read),
    () => dateInLines(lines.slice(headlineAt).filter(isAfterByline), read),
  ]);
}

/** The day of the last change that the page prints ("Updated: …"): a page that tells no other day was published by then. */
export function findPrintedChange({ lines, headlineAt }: PrintedPage, read: ReadDate): Published {
  return dateInLines([...lines.slice(headlineAt), ...lines.slice(0, headlineAt).reverse()], read, CHANGED);
}

/** The first reading that knows the day. */
export function firstWholeDay(readers: readonly (() => Published)[]): Published {
  for (const read of readers) {
    const published = read();
    if (isWholeDay(published)) return published;
  }
  return UNKNOWN_DATE;
}

function dateInElements(document: HtmlDocument, selector: string, read: ReadDate): Published {
  let tried = 0;
  for (const element of document.querySelectorAll(selector)) {
    if ([ELSEWHERE, BESIDE, OF_CHANGE].some((place) => isWithin(element, place))) continue;
    if (selector !== STATED && isAtFoot(element)) continue;
    if (++tried > MAX_CANDIDATES) break;
    const published = dateOfElement(element, read);
    if (isWholeDay(published)) return published;
  }
  return UNKNOWN_DATE;
}

function dateOfElement(element: HtmlElement, read: ReadDate): Published {
  for (const attribute of ['datetime', 'content', 'title', 'data-date', 'data-datetime', 'data-utime', 'data-timestamp']) {
    const published = read(element.getAttribute(attribute) ?? '', 'meta');
    if (isWholeDay(published)) return published;
  }
  const printed = (element.textContent ?? '').trim();
  return printed.length > MAX_PRINTED || CHANGED.test(printed) ? UNKNOWN_DATE : read(printed, 'text');
}

/** The first date of `lines` that stands on a line of little else; with `label`, after such a label only. */
function dateInLines(lines: readonly string[], read: ReadDate, label?: RegExp): Published {
  for (const line of lines) {
    if (line.length > MAX_PRINTED || (label === undefined ? CHANGED.test(line) : !label.test(line))) continue;
    const published = read(line, 'text');
    if (isWholeDay(published) && (label !== undefined || isDateLine(line))) return published;
  }
  return UNKNOWN_DATE;
}

function isDateLine(line: string): boolean {
  const words = line.replace(/[\p{N}:./,|–—-]+/gu, ' ').trim();
  return words.length <= MAX_BESIDE_DATE && !/[.!?]$/.test(line.trim());
}

const BYLINE = /^\W{0,3}(?:(?:written\s+)?by|oleh|penulis|author)\b/iu;

function isAfterByline(_line: string, index: number, lines: readonly string[]): boolean {
  return BYLINE.test(lines[index] ?? '') || BYLINE.test(lines[index - 1] ?? '');
}
