/**
 * A reading to its row in a pack and back. What was found is kept as spans only, and the words are taken from the article's
 * own text on the way in, so that no pack can misquote its articles.
 * { mentions: [{ start: 12, end: 19, surface: "Komdigi" }] } <-> { "mentions": [[12, 19]] }.
 * It must not know files, lines or compression.
 */
import { articleText } from '../article/article';
import type { FoundEntity, Surface } from '../entity/entity';
import type { Reading } from '../reading/reading';
import { type Span, sliceSpan } from '../text/span';
import type { ArticleRow } from './row-shape';

type SpanPair = ArticleRow['summary'][number];

/** The row of a reading. Field order is fixed, so that the same reading always gives the same bytes. */
export function toArticleRow({ article, entities, quotes, dates, summary }: Reading): ArticleRow {
  return {
    row: 'article',
    id: article.id,
    url: article.url,
    title: article.title,
    titleSource: article.titleSource,
    publisher: article.publisher,
    byline: [...article.byline],
    editor: [...article.editor],
    dateline: article.dateline,
    published: { value: article.published.value, precision: article.published.precision, source: article.published.source },
    language: article.language,
    paragraphs: [...article.paragraphs],
    relatedHeadlines: [...article.relatedHeadlines],
    entities: entities.map(({ id, name, kind, salience, mentions, roles, descriptions }) => ({
      id: id ?? '',
      name,
      kind,
      salience,
      mentions: toPairs(mentions),
      roles: roles?.length ? toPairs(roles) : undefined,
      descriptions: descriptions?.length ? toPairs(descriptions) : undefined,
    })),
    quotes: quotes.map((quote) => ({ at: toPair(quote), speaker: quote.speaker, role: quote.role, direct: quote.direct })),
    dates: dates.map((found) => ({ at: toPair(found), date: found.date, until: found.until, precision: found.precision })),
    summary: toPairs(summary),
  };
}

/** The reading of a row that has its shape already checked; throws a RangeError where a span is not in the article's text. */
export function fromArticleRow(row: ArticleRow): Reading {
  const { row: _, entities, quotes, dates, summary, ...article } = row;
  const text = articleText(article);
  const take = (pair: SpanPair, what: string) => takeSpan(text, pair, what);
  return {
    article,
    text,
    entities: entities.map((found) => fromFoundRow(found, text)),
    quotes: quotes.map(({ at, ...quote }) => ({ ...take(at, 'quote'), ...quote })),
    dates: dates.map(({ at, ...date }) => ({ ...take(at, 'date'), ...date })),
    summary: summary.map((pair) => take(pair, 'summary')),
  };
}

function fromFoundRow({ mentions, roles, descriptions, ...found }: ArticleRow['entities'][number], text: string): FoundEntity {
  const surfaces = (pairs: readonly SpanPair[], what: string): Surface[] =>
    pairs.map((pair) => {
      const { start, end, text: surface } = takeSpan(text, pair, `${what} of "${found.id}"`);
      return { start, end, surface };
    });
  const named = surfaces(mentions, 'mention');
  const unordered = named.find((mention, i) => i > 0 && mention.start < named[i - 1]!.end);
  if (unordered) throw new RangeError(`mention of "${found.id}" at ${unordered.start} is out of order`);
  return {
    ...found,
    surfaces: [...new Set(named.map(({ surface }) => surface))],
    mentions: named,
    ...(roles && { roles: surfaces(roles, 'role') }),
    ...(descriptions && { descriptions: surfaces(descriptions, 'description') }),
  };
}

function takeSpan(text: string, [start, end]: SpanPair, what: string): Span & { text: string } {
  if (start >= end || end > text.length)
    throw new RangeError(`${what} [${start}, ${end}] is not a span of its text (${text.length} long)`);
  return { start, end, text: sliceSpan(text, { start, end }) };
}

function toPair({ start, end }: Span): SpanPair {
  return [start, end];
}

function toPairs(spans: readonly Span[]): SpanPair[] {
  return [...spans].sort((a, b) => a.start - b.start).map(toPair);
}
