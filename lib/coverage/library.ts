/**
 * The library: all readings and entities on hand, joined. Packs, feeds and saved articles all end up here.
 * `articlesOf.get("komdigi")` -> the ids of the articles that mention it, newest first.
 * It must not know where the data is kept: whoever opens packs or databases hands readings in.
 */
import type { Entity } from '../entity/entity';
import type { Reading } from '../reading/reading';

/** How many reports there are about an entity, and from when to when, as exact as their dates are. */
export interface ReportTotal {
  readonly reports: number;
  readonly oldest?: string;
  readonly newest?: string;
}

/** A library held in memory. Every FoundEntity in `readings` has an `id` that is a key of `entities`. */
export interface Library {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly articlesOf: ReadonlyMap<string, readonly string[]>;
  /** Of entities about which there is more than is held here. */
  readonly totals?: ReadonlyMap<string, ReportTotal>;
}

/** The number of all reports about an entity, of those that are not at hand too. */
export function reportCountOf(library: Library, entity: string): number {
  return library.totals?.get(entity)?.reports ?? library.articlesOf.get(entity)?.length ?? 0;
}

/** Joins readings and entities; throws a RangeError that names the article when a FoundEntity has no known id. */
export function createLibrary(entities: readonly Entity[], readings: readonly Reading[]): Library {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const newestFirst = [...readings].sort(compareNewestFirst);
  const articlesOf = new Map<string, string[]>();
  for (const { article, entities: found } of newestFirst) {
    for (const { id, name } of found) {
      if (id === undefined || !byId.has(id))
        throw new RangeError(`article ${article.id}: entity "${name}" is not in the library`);
      const ids = articlesOf.get(id);
      if (!ids) articlesOf.set(id, [article.id]);
      else if (ids.at(-1) !== article.id) ids.push(article.id);
    }
  }
  return { entities: byId, readings: new Map(newestFirst.map((reading) => [reading.article.id, reading])), articlesOf };
}

/** Newest first; unknown dates come last, and ties keep a fixed order by id. */
function compareNewestFirst({ article: a }: Reading, { article: b }: Reading): number {
  return compareText(b.published.value ?? '', a.published.value ?? '') || compareText(a.id, b.id);
}

/** By UTF-16 units, so that every device puts the same library in the same order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
