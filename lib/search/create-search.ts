/**
 * Search over a library: entities first, then reports, with the words that matched marked.
 * createSearch(library).search("komdgi") -> the entity Komdigi, and the reports that name it.
 * It must not know screens or the command line. Good for some two thousand articles; it is built anew from the library.
 */
import type { Library } from '../coverage/library';
import { sourceOf } from '../coverage/passage';
import type { Entity } from '../entity/entity';
import type { Reading } from '../reading/reading';
import { foldText } from '../text/fold';
import { createEngine, type Ranked } from './engine';
import { chooseSnippet, cutMarked, markText } from './mark-text';
import type { ArticleResult, EntityResult, SearchResult } from './search-result';

/** Which reports count: of one publisher, and published on or between two days (ISO, inclusive); undated ones then do not. */
export interface SearchFilter {
  readonly publisher?: string;
  readonly before?: string;
  readonly after?: string;
}

/** A filter, and how much is wanted. */
export interface SearchOptions extends SearchFilter {
  /** Most entities and most reports that are given. */
  readonly limit?: number;
}

/** A library ready to be searched. */
export interface Search {
  /** Entities and reports for a query as far as it is typed; nothing for one without a word in it. */
  search(query: string, options?: SearchOptions): SearchResult;
}

const DEFAULT_LIMIT = 20;

/** Indexes `library`; costs time linear in its texts. */
export function createSearch(library: Library): Search {
  const entities = createEngine([...library.entities.values()].map(entityDocument), { name: 3, aliases: 2 });
  const articles = createEngine(
    [...library.readings.values()].map((reading) => articleDocument(reading, library)),
    { title: 3, names: 2, publisher: 1.5, body: 1 },
  );
  return {
    search: (query, { limit = DEFAULT_LIMIT, ...filter } = {}) => {
      const isWanted = reportFilter(library, filter);
      const foundEntities = entities.rank(query).flatMap((ranked) => entityResult(library, ranked, isWanted));
      const foundArticles = articles.rank(query, isWanted).slice(0, limit);
      return {
        entities: foundEntities.slice(0, limit),
        articles: foundArticles.flatMap((ranked) => articleResult(library, ranked)),
      };
    },
  };
}

function entityDocument({ id, name, aliases }: Entity) {
  return { id, name, aliases: aliases.map(({ text }) => text).join('\n') };
}

function articleDocument({ article, text, entities }: Reading, library: Library) {
  const known = entities.flatMap(({ id }) => library.entities.get(id ?? '') ?? []);
  const names = known.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.text)]);
  return { id: article.id, title: article.title ?? '', publisher: article.publisher ?? '', body: text, names: names.join('\n') };
}

function entityResult(library: Library, { id, score, terms }: Ranked, isWanted: (article: string) => boolean): EntityResult[] {
  const entity = library.entities.get(id);
  if (!entity) return [];
  const reportCount = (library.articlesOf.get(id) ?? []).filter(isWanted).length;
  if (reportCount === 0) return [];
  const name = markText(entity.name, terms);
  const aliases = entity.aliases.flatMap(({ text, source }) => (source === 'misprint' ? [] : [markText(text, terms)]));
  const alias = aliases.reduce<(typeof aliases)[number] | undefined>(
    (best, one) => (one.marks.length > (best?.marks.length ?? 0) ? one : best),
    undefined,
  );
  return [{ id, kind: entity.kind, name, ...(name.marks.length === 0 && alias && { alias }), reportCount, score }];
}

function articleResult(library: Library, { id, score, terms }: Ranked): ArticleResult[] {
  const reading = library.readings.get(id);
  if (!reading) return [];
  const span = chooseSnippet(reading.text, terms);
  const snippet = cutMarked(markText(reading.text, terms), span);
  return [{ id, title: markText(reading.article.title ?? '', terms), snippet, source: sourceOf(reading, span), score }];
}

function reportFilter(library: Library, { publisher, before, after }: SearchFilter): (article: string) => boolean {
  const wanted = publisher === undefined ? undefined : foldText(publisher);
  return (id) => {
    const article = library.readings.get(id)?.article;
    if (!article) return false;
    if (wanted !== undefined && foldText(article.publisher ?? '') !== wanted) return false;
    const day = article.published.value;
    if (before === undefined && after === undefined) return true;
    if (day === undefined) return false;
    return (before === undefined || day.slice(0, before.length) <= before) && (after === undefined || day >= after);
  };
}
