/**
 * One row of JSON Lines to an article: { id, text | html, url?, title?, date?, lang? }.
 * { "id": "a1", "text": "Harga naik tajam di Bali.", "lang": "id" } -> { id: "a1", article: … }.
 * It must not know HTML: whoever can parse it passes the function in.
 */
import type { Language } from '../text/language';
import type { Article } from './article';
import { ArticleError } from './article-error';
import { type ArticleHints, parseTextArticle } from './parse-text-article';

/** An article with the id its row was given, if any. */
export interface RowArticle {
  readonly id?: string;
  readonly article: Article;
}

/** How HTML becomes an article. */
export type ParseHtml = (html: string, hints: ArticleHints) => Article;

const FIELDS = ['id', 'text', 'html', 'url', 'title', 'date', 'lang'] as const;
type Fields = Partial<Record<(typeof FIELDS)[number], string>>;

/** The article of `row`. Throws an ArticleError that names `place` and the field that is missing or wrong; other fields are ignored. */
export function articleFromRow(row: unknown, place: string, parseHtml: ParseHtml): RowArticle {
  const fields = readFields(row, place);
  const hints: ArticleHints = { url: fields.url, title: fields.title, date: fields.date, language: toLanguage(fields.lang) };
  const article = fields.html === undefined ? parseTextArticle(fields.text ?? '', hints) : parseHtml(fields.html, hints);
  return { id: fields.id, article };
}

/** One line of a JSONL file to a row; throws an ArticleError that names `place` when it is no JSON. */
export function parseRow(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new ArticleError(place, 'not JSON');
  }
}

function readFields(row: unknown, place: string): Fields {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new ArticleError(place, 'the row is no JSON object');
  const values = new Map<string, unknown>(Object.entries(row));
  const fields: Fields = {};
  for (const name of FIELDS) {
    const value = values.get(name);
    if (value === undefined || value === null) continue;
    if (name === 'id' && typeof value === 'number') fields.id = String(value);
    else if (typeof value === 'string') fields[name] = value;
    else throw new ArticleError(place, `field "${name}" is no string`);
  }
  if (fields.text === undefined && fields.html === undefined)
    throw new ArticleError(place, 'the row has neither "text" nor "html"');
  if ((fields.html ?? fields.text)?.trim() === '') throw new ArticleError(place, 'the text is empty');
  return fields;
}

function toLanguage(code: string | undefined): Language | undefined {
  const language = code?.toLowerCase().split(/[-_]/)[0];
  return language === 'id' || language === 'en' ? language : undefined;
}
