/**
 * Plain text, as copied from a news page, to an Article.
 * "Home\nHarga Naik\nAni Budi27 March 2025\nKabar.id — Harga naik tajam di Bali hari ini. …" -> title, byline, date, publisher, paragraphs.
 * It must not know any site: what a line is, is told by boilerplate.ts; what is not printed stays absent.
 */
import { findDates, inferReportDay } from '../text/dates';
import { detectLanguage, type Language } from '../text/language';
import type { Article, Published } from './article';
import { articleId } from './article-id';
import { cleanParagraph, type Line, readLine, splitRunOnLine } from './boilerplate';
import { splitNames } from './credits';
import { readDateline } from './dateline';
import { chooseHeadline, isHeadlineLike, isProse, shortenLede } from './headline';
import { joinWrappedLines } from './paragraph-lines';
import { finerDate, readPublished, UNKNOWN_DATE } from './published';

/** What the source of the text already says; it outweighs what is printed. `date` in any form that readPublished takes. */
export interface ArticleHints {
  readonly url?: string;
  readonly title?: string;
  readonly date?: string;
  readonly language?: Language;
  readonly publisher?: string;
}

/** The lines of a text, parted into what stands above the report, the report, and what all other lines tell. */
interface Layout {
  readonly header: readonly string[];
  readonly paragraphs: readonly string[];
  readonly byline: readonly string[];
  readonly editor: readonly string[];
  readonly relatedHeadlines: readonly string[];
  readonly publisher?: string;
  readonly copyrightYear?: string;
}

/** What the lines above the report say besides the title. */
interface Header {
  readonly headline?: string;
  readonly byline: readonly string[];
  readonly publisher?: string;
  readonly published: Published;
}

/**
 * The article in `source`. Never throws: from a text without a sentence comes an article of few or no paragraphs, and
 * assertArticle tells. Paragraphs are verbatim but for boilerplate; a dateline stays in the first one. Linear.
 */
export function parseTextArticle(source: string, hints: ArticleHints = {}): Article {
  const layout = layOut(source);
  const header = readHeader(layout.header);
  const givenTitle = hints.title?.trim() || header.headline;
  const paragraphs = withoutTitle(layout.paragraphs, givenTitle);
  const [lede = ''] = paragraphs;
  const dateline = readDateline(lede);
  const body = paragraphs.join('\n\n');
  const title = givenTitle ?? shortenLede(lede.slice(dateline?.end ?? 0));
  const publisher = hints.publisher ?? layout.publisher ?? dateline?.publisher ?? header.publisher;
  const language = hints.language ?? detectLanguage(body);
  return {
    id: articleId(hints.url, paragraphs),
    ...(hints.url !== undefined && { url: hints.url }),
    ...(title !== undefined && { title, titleSource: givenTitle === undefined ? 'lede' : 'given' }),
    ...(publisher !== undefined && { publisher }),
    byline: unique([...header.byline, ...layout.byline]),
    editor: unique(layout.editor),
    ...(dateline?.place !== undefined && { dateline: dateline.place }),
    published: publishedOf(hints, header, layout, language),
    language,
    paragraphs,
    relatedHeadlines: unique(layout.relatedHeadlines),
  };
}

function layOut(source: string): Layout {
  const printed = source.replace(/^\ufeff/, '').split(/\r\n?|[\n\u2028\u2029]/);
  const lines = joinWrappedLines(printed.map((line) => line.trim()))
    .flatMap(splitRunOnLine)
    .map(readLine);
  const bodyStart = firstProse(lines);
  const tail = lines.findIndex((line, index) => line.role === 'tail' && index > bodyStart);
  const bodyEnd = tail === -1 ? lines.length : tail;
  const textsOf = (part: readonly Line[]) => part.flatMap((line) => (line.role === 'text' ? [line.text] : []));
  const publishers = lines.flatMap((line) => (line.role === 'publisher' ? [line] : []));
  return {
    header: textsOf(lines.slice(0, bodyStart)),
    paragraphs: textsOf(lines.slice(bodyStart, bodyEnd))
      .map(cleanParagraph)
      .filter((paragraph) => paragraph !== ''),
    byline: lines.flatMap((line) => (line.role === 'credits' ? line.byline : [])),
    editor: lines.flatMap((line) => (line.role === 'credits' ? line.editor : [])),
    relatedHeadlines: lines.flatMap((line) => (line.role === 'related' && line.headline !== '' ? [line.headline] : [])),
    publisher: publishers.find((line) => line.publisher !== undefined)?.publisher,
    copyrightYear: publishers.find((line) => line.year !== undefined)?.year,
  };
}

/** Where the report begins: its first sentence; in a text without any, its first line that is text. */
function firstProse(lines: readonly Line[]): number {
  const prose = lines.findIndex((line) => line.role === 'text' && isProse(line.text));
  return Math.max(0, prose === -1 ? lines.findIndex((line) => line.role === 'text') : prose);
}

function readHeader(lines: readonly string[]): Header {
  let header: Header = { byline: [], published: UNKNOWN_DATE };
  const others: string[] = [];
  for (const line of lines) {
    const dated = readDateLine(line);
    if (dated === undefined) others.push(line);
    else {
      header = {
        byline: [...header.byline, ...dated.byline],
        publisher: header.publisher ?? dated.publisher,
        published: finerDate(header.published, dated.published),
      };
    }
  }
  return { ...header, headline: chooseHeadline(others) };
}

/** "Ani Budi , Jurnalis-Minggu, 15 Oktober 2023 |16:00 WIB": names before a whole date. A headline that names a date is none. */
function readDateLine(line: string): Header | undefined {
  const date = findDates(line).find(({ precision }) => precision === 'day' || precision === 'minute');
  if (date === undefined) return undefined;
  const before = line.slice(0, date.start);
  const byline = splitNames(before);
  const webName = /(?:^|[\s,|-])([\p{L}\p{N}-]+\.(?:com|id|co|net|org|co\.id))(?=[\s,|-]|$)/iu.exec(before)?.[1];
  const isDateLine = byline.length > 0 || webName !== undefined || before.trim().split(/\s+/).length <= 3;
  if (!isDateLine || (isHeadlineLike(line) && line.length - date.text.length > 60)) return undefined;
  return { byline, ...(webName !== undefined && { publisher: webName }), published: readPublished(line, 'text') };
}

/** Given, printed above the report, worked out from the days it names, or the year of its copyright: the first that is there. */
function publishedOf(hints: ArticleHints, header: Header, layout: Layout, language: Language): Published {
  const given = hints.date === undefined ? UNKNOWN_DATE : readPublished(hints.date, 'meta', language);
  if (given.precision !== 'unknown') return given;
  if (header.published.precision !== 'unknown') return header.published;
  const day = inferReportDay([...layout.paragraphs, layout.copyrightYear ?? ''].join('\n'), language);
  const year = layout.copyrightYear;
  if (day !== undefined && (year === undefined || day.startsWith(year)))
    return { value: day, precision: 'day', source: 'inferred' };
  return year === undefined ? UNKNOWN_DATE : { value: year, precision: 'year', source: 'text' };
}

function withoutTitle(paragraphs: readonly string[], title: string | undefined): readonly string[] {
  return paragraphs.length > 1 && paragraphs[0] === title ? paragraphs.slice(1) : paragraphs;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
