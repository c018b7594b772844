/**
 * A reading as the library keeps it: a JSON array with every name, speaker and misprint told by where it stands, so that it packs small.
 * storeReading(reading) -> '["https://…",…,[[0,4,0.9,[12,7,30,7]]],…]'; loadReading(id, text) -> the same reading, or a RangeError.
 * It must not know where the text is kept. What is loaded is believed no more than a stranger's pack: words are cut from the text.
 */
import * as v from 'valibot';
import { type Article, articleText } from '../article/article';
import { ENTITY_KINDS, type FoundEntity, type Surface } from '../entity/entity';
import { slugOf } from '../entity/name-key';
import type { Reading } from '../reading/reading';
import { type Span, sliceSpan } from '../text/span';

const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const numbers = v.array(index);
const words = v.nullable(v.string());

/** Spans stand as gaps: see toGaps. */
const found = v.tuple([
  /** The id, where it has one; 0 where its name tells it. */
  v.union([v.literal(0), words]),
  /** The name, or the mention that it is spelt as. */
  v.union([index, v.string()]),
  v.picklist(ENTITY_KINDS),
  v.number(),
  numbers,
  v.nullable(numbers),
  v.nullable(numbers),
  /** Those of the surfaces that are misspelt. */
  v.nullable(numbers),
]);
const quote = v.tuple([index, index, v.union([index, words]), words, v.picklist([0, 1])]);
const date = v.tuple([index, index, v.string(), words, v.picklist(['minute', 'day', 'month', 'year'])]);

const shape = v.tuple([
  v.tuple([
    words,
    words,
    v.nullable(v.picklist(['given', 'lede'])),
    words,
    v.array(v.string()),
    v.array(v.string()),
    words,
    words,
    v.picklist(['minute', 'day', 'month', 'year', 'unknown']),
    v.nullable(v.picklist(['meta', 'json-ld', 'text', 'url', 'inferred'])),
    v.picklist(['id', 'en', 'und']),
    v.array(v.string()),
    v.array(v.string()),
  ]),
  v.array(found),
  v.array(quote),
  v.array(date),
  numbers,
]);
type Stored = v.InferOutput<typeof shape>;

/** The text of a reading; the same reading always gives the same text. The id is not in it. */
export function storeReading({ article, entities, quotes, dates, summary }: Reading): string {
  const names = entities.map(({ name }) => name);
  const stored: Stored = [
    storeArticle(article),
    entities.map(storeFound),
    quotes.map(({ start, end, speaker, role, direct }) => [
      start,
      end - start,
      placeOf(names, speaker) ?? speaker ?? null,
      role ?? null,
      direct ? 1 : 0,
    ]),
    dates.map(({ start, end, date: day, until, precision }) => [start, end - start, day, until ?? null, precision]),
    toGaps(summary),
  ];
  return JSON.stringify(stored);
}

/** The reading of a stored text, its surfaces in the order they are met; throws a RangeError that says what is wrong with it. */
export function loadReading(id: string, text: string): Reading {
  return readStored(id, parseJson(text));
}

/** The same of what the text says as JSON, where it has been parsed already. */
export function readStored(id: string, value: unknown): Reading {
  const parsed = v.safeParse(shape, value);
  if (!parsed.success) throw new RangeError(`${v.getDotPath(parsed.issues[0]) ?? ''}: ${parsed.issues[0].message}`);
  const [head, entityRows, quotes, dates, summary] = parsed.output;
  const article = loadArticle(id, head);
  const body = articleText(article);
  const entities = entityRows.map((row) => loadFound(row, body));
  return {
    article,
    text: body,
    entities,
    quotes: quotes.map(([start, length, speaker, role, direct]) => ({
      ...cut(body, start, length),
      ...optional('speaker', typeof speaker === 'number' ? entities[speaker]?.name : speaker),
      ...optional('role', role),
      direct: direct === 1,
    })),
    dates: dates.map(([start, length, day, until, precision]) => ({
      ...cut(body, start, length),
      date: day,
      ...optional('until', until),
      precision,
    })),
    summary: fromGaps(summary).map(([start, length]) => cut(body, start, length)),
  };
}

function storeArticle(article: Article): Stored[0] {
  const { value, precision, source } = article.published;
  return [
    article.url ?? null,
    article.title ?? null,
    article.titleSource ?? null,
    article.publisher ?? null,
    [...article.byline],
    [...article.editor],
    article.dateline ?? null,
    value ?? null,
    precision,
    source ?? null,
    article.language,
    [...article.paragraphs],
    [...article.relatedHeadlines],
  ];
}

function loadArticle(id: string, head: Stored[0]): Article {
  const [url, title, titleSource, publisher, byline, editor, dateline, value, precision, source, language, ...texts] = head;
  const [paragraphs, relatedHeadlines] = texts;
  return {
    id,
    ...optional('url', url),
    ...optional('title', title),
    ...optional('titleSource', titleSource),
    ...optional('publisher', publisher),
    byline,
    editor,
    ...optional('dateline', dateline),
    published: { ...optional('value', value), precision, ...optional('source', source) },
    language,
    paragraphs,
    relatedHeadlines,
  };
}

function storeFound(entity: FoundEntity): Stored[1][number] {
  const { id, name, kind, salience, mentions, misprints, roles, descriptions } = entity;
  const spelt = [...mentions].sort(byPlace).map(({ surface }) => surface);
  const surfaces = [...new Set(spelt)];
  return [
    id === slugOf(name) ? 0 : (id ?? null),
    placeOf(spelt, name) ?? name,
    kind,
    salience,
    toGaps(mentions),
    roles?.length ? toGaps(roles) : null,
    descriptions?.length ? toGaps(descriptions) : null,
    misprints?.length ? misprints.map((misprint) => surfaces.indexOf(misprint)).filter((at) => at >= 0) : null,
  ];
}

function loadFound([id, name, kind, salience, at, roles, descriptions, misprints]: Stored[1][number], text: string): FoundEntity {
  const mentions = surfacesAt(text, at);
  const surfaces = [...new Set(mentions.map(({ surface }) => surface))];
  const spelt = typeof name === 'number' ? mentions[name]?.surface : name;
  if (spelt === undefined) throw new RangeError(`mention ${name} of an entity is not there`);
  return {
    ...optional('id', id === 0 ? slugOf(spelt) : id),
    name: spelt,
    kind,
    salience,
    surfaces,
    ...optional(
      'misprints',
      misprints?.map((place) => surfaces[place]).filter((word) => word !== undefined),
    ),
    mentions,
    ...optional('roles', roles && surfacesAt(text, roles)),
    ...optional('descriptions', descriptions && surfacesAt(text, descriptions)),
  };
}

function surfacesAt(text: string, gaps: readonly number[]): Surface[] {
  return fromGaps(gaps).map(([at, length]) => {
    const { start, end, text: surface } = cut(text, at, length);
    return { start, end, surface };
  });
}

function cut(text: string, start: number, length: number): Span & { text: string } {
  const end = start + length;
  if (length < 1 || end > text.length) throw new RangeError(`[${start}, ${end}] is not a span of its text (${text.length} long)`);
  return { start, end, text: sliceSpan(text, { start, end }) };
}

/** Spans as [how far it starts after the start of the one before, how long it is, …]; nothing is ever negative. */
function toGaps(spans: readonly Span[]): number[] {
  let last = 0;
  return [...spans].sort(byPlace).flatMap(({ start, end }) => {
    const gap = start - last;
    last = start;
    return [gap, end - start];
  });
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function fromGaps(gaps: readonly number[]): [start: number, length: number][] {
  const spans: [number, number][] = [];
  let last = 0;
  for (let at = 0; at + 1 < gaps.length; at += 2) {
    last += gaps[at]!;
    spans.push([last, gaps[at + 1]!]);
  }
  return spans;
}

function placeOf(list: readonly string[], word: string | undefined): number | undefined {
  const at = word === undefined ? -1 : list.indexOf(word);
  return at < 0 ? undefined : at;
}

function optional<K extends string, T>(name: K, value: T | null | undefined): { readonly [P in K]?: T } {
  return value === null || value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: T });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RangeError(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
