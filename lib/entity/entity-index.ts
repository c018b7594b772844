/**
 * Entities across articles, kept up to date one article at a time: an article costs the names it holds, not the library.
 * index.set(reading of a new article that names "BRU") -> "BRU" joins Bank Rakyat Utama, if nothing else is called so.
 * It must not decide who is who: it holds the groups of name-group.ts in memory, and every article's parts.
 */
import type { Entity, FoundEntity } from './entity';
import { changeGroups, entityOf, type NameGroup, placeOf } from './name-group';
import { type NamePart, namePartsOf, type ReadingOfNames } from './name-part';
import { compare } from './to-entity';
import type { VouchedEntity } from './vouched';
import { vouchedLookup } from './vouched-lookup';

export type { ReadingOfNames };

/** Holds every article's names until it is thrown away. */
export class EntityIndex<R extends ReadingOfNames> {
  readonly #vouchedKeyOf: (found: FoundEntity) => string | undefined;
  readonly #vouched: ReadonlyMap<string, VouchedEntity>;
  readonly #articles = new Map<string, { readonly reading: R; readonly parts: readonly NamePart[] }>();
  readonly #groups = new Map<string, NameGroup>();
  /** By key; what stands in #touched is made anew before it is given out. */
  readonly #made = new Map<string, Entity>();
  readonly #touched = new Set<string>();

  constructor(vouched: readonly VouchedEntity[]) {
    this.#vouchedKeyOf = vouchedLookup(vouched);
    this.#vouched = new Map(vouched.map((entity) => [entity.id, entity]));
  }

  /** Takes an article in, or anew. */
  set(reading: R): void {
    this.delete(reading.article.id);
    const parts = namePartsOf(reading, this.#vouchedKeyOf);
    this.#articles.set(reading.article.id, { reading, parts });
    this.#count(parts, 1);
  }

  /** Forgets an article; does nothing where it is not known. */
  delete(article: string): void {
    const known = this.#articles.get(article);
    if (!known) return;
    this.#articles.delete(article);
    this.#count(known.parts, -1);
  }

  /** All entities, the most prominent first. Costs what has changed, and one sort. */
  entities(): Entity[] {
    return [...this.#entities().values()].sort((a, b) => b.prominence - a.prominence || compare(a.id, b.id));
  }

  /** An article's reading with `FoundEntity.id` set to what holds now. */
  reading(article: string): R | undefined {
    const known = this.#articles.get(article);
    if (!known) return undefined;
    const made = this.#entities();
    const ids = known.parts.map(({ key }) => made.get(placeOf(key, this.#groups))!.id);
    return { ...known.reading, entities: known.reading.entities.map((found, at) => ({ ...found, id: ids[at] })) };
  }

  #count(parts: readonly NamePart[], by: 1 | -1): void {
    for (const key of changeGroups(this.#groups, parts, by)) this.#touched.add(key);
  }

  #entities(): ReadonlyMap<string, Entity> {
    for (const key of this.#touched) {
      const entity = entityOf(key, this.#groups, this.#vouched);
      if (entity) this.#made.set(key, entity);
      else this.#made.delete(key);
    }
    this.#touched.clear();
    return this.#made;
  }
}
