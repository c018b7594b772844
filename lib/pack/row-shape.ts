/**
 * The shape of every row of a pack, and of its header, as valibot schemas: unknown fields are dropped, wrong ones refused.
 * { row: "entity", id: "komdigi", name: "Komdigi", kind: "organization", aliases: [], prominence: 0.4 } passes.
 * It must not know other rows: what one row says about another (known ids, spans in range) is checked by its reader.
 */
import * as v from 'valibot';
import { ENTITY_KINDS } from '../entity/entity';
import { shownLine } from '../text/shown-line';
import { isIsoDate } from './iso-date';
import { MOST_ALIASES, PACK_VERSION } from './pack';

/** Longest id, name, alias, office or publisher that is taken; sentences and paragraphs have the row's limit only. */
const LONGEST_NAME = 500;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME));
/** Shown beside other words, which it must not rearrange. */
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME), v.transform(shownLine), v.minLength(1));
const headline = v.pipe(v.string(), v.transform(shownLine));
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.strictTuple([offset, offset]);
const spans = v.array(span);
const language = v.picklist(['id', 'en', 'und']);
const isoDate = v.pipe(v.string(), v.check(isIsoDate, 'Not a date'));
const webUrl = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.regex(/^https?:\/\/[^\s]+$/i, 'Not an http or https address'),
  v.url(),
  v.check((url) => shownLine(url) === url && !/^https?:\/\/[^/?#]*@/i.test(url), 'An address that shows another'),
);

/** The first line; `created` may be a date or a date with time. */
export const headerShape = v.object({
  format: v.literal('konteks'),
  version: v.literal(PACK_VERSION),
  name,
  publisher: v.optional(name),
  licence: v.optional(name),
  created: v.optional(isoDate),
  counts: v.object({ articles: offset, entities: offset }),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const alias = v.object({
  text: name,
  language,
  caseSensitive: v.boolean(),
  since: v.optional(isoDate),
  until: v.optional(isoDate),
  source: v.picklist(['person', 'article', 'misprint']),
  partial: v.optional(v.boolean()),
});

/** One entity, with all its aliases. */
export const entityShape = v.object({
  row: v.literal('entity'),
  id,
  name,
  kind: v.picklist(ENTITY_KINDS),
  aliases: v.pipe(v.array(alias), v.maxLength(MOST_ALIASES, `More than ${MOST_ALIASES} aliases`)),
  prominence: unit,
});

const published = v.object({
  value: v.optional(isoDate),
  precision: v.picklist(['minute', 'day', 'month', 'year', 'unknown']),
  source: v.optional(v.picklist(['meta', 'json-ld', 'text', 'url', 'inferred'])),
});

const foundEntity = v.object({
  id,
  name,
  kind: v.picklist(ENTITY_KINDS),
  salience: unit,
  mentions: spans,
  roles: v.optional(spans),
  descriptions: v.optional(spans),
});

const quote = v.object({ at: span, speaker: v.optional(name), role: v.optional(name), direct: v.boolean() });
const foundDate = v.object({
  at: span,
  date: isoDate,
  until: v.optional(isoDate),
  precision: v.picklist(['minute', 'day', 'month', 'year']),
});

/** One article and what was found in it, as spans of its text. */
export const articleShape = v.object({
  row: v.literal('article'),
  id,
  url: v.optional(webUrl),
  title: v.optional(headline),
  titleSource: v.optional(v.picklist(['given', 'lede'])),
  publisher: v.optional(name),
  byline: v.array(headline),
  editor: v.array(headline),
  dateline: v.optional(headline),
  published,
  language,
  paragraphs: v.array(v.string()),
  relatedHeadlines: v.array(headline),
  entities: v.array(foundEntity),
  quotes: v.array(quote),
  dates: v.array(foundDate),
  summary: spans,
});

/** A row of a pack as it stands in the file, by its kind. */
export type EntityRow = v.InferOutput<typeof entityShape>;
export type ArticleRow = v.InferOutput<typeof articleShape>;

/** The first thing that is wrong, in words: `aliases.2.language: …`. */
export function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  if (!issue) return 'wrong shape';
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
