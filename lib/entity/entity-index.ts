/**
 * Entities across articles, kept up to date one article at a time: an article costs the names it holds, not the library.
 * index.set(reading of a new article that names "BRU") -> "BRU" joins Bank Rakyat Utama, if nothing else is called so.
 * It must not depend on the order in which articles come: the same articles give the same entities and ids.
 */
import type { Alias, Entity, FoundEntity } from './entity';
import { nameKey } from './name-key';
import { compare, type Member, toEntity } from './to-entity';
import type { VouchedEntity } from './vouched';
import { vouchedLookup } from './vouched-lookup';

/** What joining needs to know of a reading; lib/reading's Reading has it. */
export interface ReadingOfNames {
  readonly article: { readonly id: string; readonly language: Alias['language'] };
  readonly entities: readonly FoundEntity[];
}

/** A member with the key of its own name, and the key it is joined under at present. */
interface Placed extends Member {
  readonly own: string;
  readonly vouched: string | undefined;
  key: string;
}

/** Holds every article's names until it is thrown away. Keys: "v:" vouched, "p:" people, "n:" all else. */
export class EntityIndex<R extends ReadingOfNames> {
  readonly #vouchedKeyOf: (found: FoundEntity) => string | undefined;
  readonly #vouched: ReadonlyMap<string, VouchedEntity>;
  readonly #articles = new Map<string, { readonly reading: R; readonly placed: readonly Placed[] }>();
  readonly #groups = new Map<string, Set<Placed>>();
  readonly #byOwnKey = new Map<string, Set<Placed>>();
  /** Short name -> the long names it is printed beside, each with how often. */
  readonly #longNames = new Map<string, Map<string, number>>();
  /** By key; what has changed since it was made is not in it. */
  readonly #made = new Map<string, Entity>();

  constructor(vouched: readonly VouchedEntity[]) {
    this.#vouchedKeyOf = vouchedLookup(vouched);
    this.#vouched = new Map(vouched.map((entity) => [entity.id, entity]));
  }

  /** Takes an article in, or anew. */
  set(reading: R): void {
    this.delete(reading.article.id);
    const { article } = reading;
    const placed = reading.entities.map((found): Placed => {
      const own = keyOf(found, article.id);
      const vouched = this.#vouchedKeyOf(found);
      return { article, found, own, vouched, key: vouched ?? own };
    });
    this.#articles.set(article.id, { reading, placed });
    for (const member of placed) {
      add(this.#byOwnKey, member.own, member);
      this.#enter(member);
    }
    this.#countNames(placed, 1);
  }

  /** Forgets an article; does nothing where it is not known. */
  delete(article: string): void {
    const known = this.#articles.get(article);
    if (!known) return;
    this.#articles.delete(article);
    for (const member of known.placed) {
      remove(this.#byOwnKey, member.own, member);
      this.#leave(member);
    }
    this.#countNames(known.placed, -1);
  }

  /** All entities, the most prominent first. Costs what has changed, and one sort. */
  entities(): Entity[] {
    for (const key of this.#groups.keys()) this.#entity(key);
    return [...this.#made.values()].sort((a, b) => b.prominence - a.prominence || compare(a.id, b.id));
  }

  /** An article's reading with `FoundEntity.id` set to what holds now. */
  reading(article: string): R | undefined {
    const known = this.#articles.get(article);
    if (!known) return undefined;
    const entities = known.placed.map(({ found, key }) => ({ ...found, id: this.#entity(key).id }));
    return { ...known.reading, entities };
  }

  #entity(key: string): Entity {
    const made = this.#made.get(key) ?? toEntity(this.#idOf(key), [...this.#groups.get(key)!], this.#vouched.get(key.slice(2)));
    this.#made.set(key, made);
    return made;
  }

  /** Readable, and told by the key alone but for two neighbours it must not be mixed up with. "@" is in no slug. */
  #idOf(key: string): string {
    if (key.startsWith('v:')) return key.slice(2);
    const [name = '', article] = key.slice(2).split('@');
    const slug = name.replaceAll(' ', '-') || 'x';
    if (article !== undefined) return `${slug}@${article}`;
    if (key.startsWith('p:') && this.#groups.has(`n:${name}`)) return `${slug}@person`;
    return this.#vouched.has(slug) ? `${slug}@found` : slug;
  }

  #enter(member: Placed): void {
    if (!this.#groups.has(member.key)) this.#made.delete(twinOf(member.key));
    add(this.#groups, member.key, member);
    this.#made.delete(member.key);
  }

  #leave(member: Placed): void {
    remove(this.#groups, member.key, member);
    this.#made.delete(member.key);
    if (!this.#groups.has(member.key)) this.#made.delete(twinOf(member.key));
  }

  /** Counts the short names of an article in or out, and moves whoever is called by one that now means something else. */
  #countNames(placed: readonly Placed[], by: 1 | -1): void {
    const touched = new Set(placed.map(({ own }) => own));
    for (const member of placed)
      for (const short of shortNames(member)) {
        const names = this.#longNames.get(short) ?? new Map<string, number>();
        const count = (names.get(member.own) ?? 0) + by;
        if (count > 0) names.set(member.own, count);
        else names.delete(member.own);
        if (names.size > 0) this.#longNames.set(short, names);
        else this.#longNames.delete(short);
        touched.add(short);
      }
    for (const own of touched) for (const member of this.#byOwnKey.get(own) ?? []) this.#place(member);
  }

  #place(member: Placed): void {
    const key = member.vouched ?? this.#expansionOf(member.own) ?? member.own;
    if (key === member.key) return;
    this.#leave(member);
    member.key = key;
    this.#enter(member);
  }

  /** The one long name a short one is printed beside anywhere; of two that are each other's, one leads. */
  #expansionOf(short: string): string | undefined {
    const names = this.#longNames.get(short);
    const [long] = names?.size === 1 ? names.keys() : [];
    if (long === undefined) return undefined;
    return this.#longNames.get(long)?.has(short) && short < long ? undefined : long;
  }
}

/** People join by full name only; a person known by one word stays in its article. */
function keyOf(found: FoundEntity, article: string): string {
  const key = nameKey(found.name, found.kind);
  if (found.kind !== 'person') return `n:${key}`;
  return key.includes(' ') ? `p:${key}` : `p:${key}@${article}`;
}

/** Keys of the other names a found entity goes by, where they could be somebody's only name; misprints and given names are none. */
function shortNames({ found, own }: Placed): Set<string> {
  const isPerson = found.kind === 'person';
  const others = found.surfaces.filter((surface) => !found.misprints?.includes(surface));
  const keys = others.map((surface) => nameKey(surface, found.kind)).filter((key) => !isPerson || key.includes(' '));
  return new Set(keys.map((key) => `${isPerson ? 'p' : 'n'}:${key}`).filter((key) => key !== own));
}

/** The person of the same name as something else, whose id depends on it being there. */
function twinOf(key: string): string {
  return key.startsWith('n:') ? `p:${key.slice(2)}` : key;
}

function add<Value>(sets: Map<string, Set<Value>>, key: string, value: Value): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function remove<Value>(sets: Map<string, Set<Value>>, key: string, value: Value): void {
  const set = sets.get(key);
  set?.delete(value);
  if (set?.size === 0) sets.delete(key);
}
