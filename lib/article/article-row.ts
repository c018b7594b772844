/**
 * One row of JSON Lines to an article: { id, text | html, url?, title?, date?, lang? }.
 * { "id": "a1", "text": "Harga naik tajam di Bali.", "lang": "id" } -> { id: "a1", article: … }.
 * It must not know HTML: whoever can parse it passes the function in.
 */
import type { Language } from '../text/language';
import type { Article } from './article';
import { ArticleError } from './article-error';
import { canonicalUrl } from './article-id';
import { type ArticleHints, parseTextArticle } from './parse-text-article';

/** An article with the id its row was given, if any, as it was given. */
export interface RowArticle {
  readonly id?: string | number;
  readonly article: Article;
}

/** How HTML becomes an article. */
export type ParseHtml = (html: string, hints: ArticleHints) => Article;

const TEXT_FIELDS = ['text', 'html', 'url', 'title', 'date', 'lang'] as const;
type Fields = Partial<Record<(typeof TEXT_FIELDS)[number], string>> & Pick<RowArticle, 'id'>;

/** The article of `row`. Throws an ArticleError that names `place` and the field that is missing or wrong; other fields are ignored. */
export function articleFromRow(row: unknown, place: string, parseHtml: ParseHtml): RowArticle {
  const fields = readFields(row, place);
  const hints: ArticleHints = { url: fields.url, title: fields.title, date: fields.date, language: toLanguage(fields.lang) };
  const article = fields.html === undefined ? parseTextArticle(fields.text ?? '', hints) : parseHtml(fields.html, hints);
  return { id: fields.id, article };
}

function readFields(row: unknown, place: string): Fields {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new ArticleError(place, 'the row is no JSON object');
  const values = new Map<string, unknown>(Object.entries(row));
  const id = values.get('id') ?? undefined;
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    throw new ArticleError(place, 'field "id" is neither a string nor a number');
  const fields: Fields = { id };
  for (const name of TEXT_FIELDS) {
    const value = values.get(name);
    if (value === undefined || value === null) continue;
    if (typeof value === 'string') fields[name] = value;
    else throw new ArticleError(place, `field "${name}" is no string`);
  }
  if (fields.text === undefined && fields.html === undefined)
    throw new ArticleError(place, 'the row has neither "text" nor "html"');
  if (fields.url !== undefined && canonicalUrl(fields.url) === undefined)
    throw new ArticleError(place, 'field "url" is no http or https address');
  if ((fields.html ?? fields.text)?.trim() === '') throw new ArticleError(place, 'the text is empty');
  return fields;
}

function toLanguage(code: string | undefined): Language | undefined {
  const language = code?.toLowerCase().split(/[-_]/)[0];
  return language === 'id' || language === 'en' ? language : undefined;
}
