/**
 * The groups of one shelf as far as they have been read, for changing them in memory and writing them back.
 * await cache.load(tx, keys); changeGroups(cache.groups, parts, 1); cache.save(tx, keys).
 * It must not know what the changes are. What an aborted transaction has changed must be forgotten with the cache.
 */
import type { GroupsByKey, NameGroup } from '../../entity/name-group';
import type { EntityRow, GroupRow, NamesTransaction } from './names-db';

type Mark = Pick<GroupRow, 'number' | 'into'>;

/** Groups by key, of which only some are at hand. */
export class GroupCache implements GroupsByKey {
  readonly groups = new Map<string, NameGroup>();
  readonly marks = new Map<string, Mark>();
  readonly #entities = new Map<string, EntityRow | undefined>();
  readonly #loaded = new Set<string>();
  readonly #missing = new Set<string>();
  readonly #shelf: number;

  constructor(shelf: number) {
    this.#shelf = shelf;
  }

  get size(): number {
    return this.#loaded.size;
  }

  async load(tx: NamesTransaction, keys: Iterable<string>): Promise<void> {
    const wanted = [...new Set(keys)].filter((key) => !this.#loaded.has(key));
    const rows = await Promise.all(wanted.map((key) => tx.objectStore('groups').get([this.#shelf, key])));
    for (const [at, key] of wanted.entries()) {
      this.#loaded.add(key);
      const row = rows[at];
      if (!row) continue;
      const { group, ...mark } = row;
      this.groups.set(key, group);
      this.marks.set(key, mark);
    }
  }

  /** A group if it is at hand; that it is not is remembered for `complete`. */
  get(key: string): NameGroup | undefined {
    if (!this.#loaded.has(key)) this.#missing.add(key);
    return this.groups.get(key);
  }

  /** What `look` sees at each key once all groups that it asks for are at hand. */
  async complete<T>(tx: NamesTransaction, keys: Iterable<string>, look: (key: string) => T): Promise<Map<string, T>> {
    const seen = new Map<string, T>();
    let pending = [...keys];
    for (;;) {
      const again: string[] = [];
      const missing = new Set<string>();
      for (const key of pending) {
        this.#missing.clear();
        const value = look(key);
        if (this.#missing.size === 0) seen.set(key, value);
        else again.push(key);
        for (const one of this.#missing) missing.add(one);
      }
      if (again.length === 0) return seen;
      await this.load(tx, missing);
      pending = again;
    }
  }

  /** The entity as it was last written at a key. */
  async entityAt(tx: NamesTransaction, key: string): Promise<EntityRow | undefined> {
    if (this.#entities.has(key)) return this.#entities.get(key);
    const number = this.marks.get(key)?.number;
    return number === undefined ? undefined : tx.objectStore('entities').get(number);
  }

  /** Writes the entity at a key under `number`, or takes away what stood there. */
  async putEntity(tx: NamesTransaction, key: string, entity: { number: number; row: EntityRow | undefined }): Promise<void> {
    this.#entities.set(key, entity.row);
    const { number, row } = entity;
    await (row ? tx.objectStore('entities').put(row, number) : tx.objectStore('entities').delete(number));
  }

  save(tx: NamesTransaction, keys: Iterable<string>): Promise<unknown> {
    const groups = tx.objectStore('groups');
    return Promise.all(
      [...keys].map((key) => {
        const group = this.groups.get(key);
        if (group) return groups.put({ group, ...this.marks.get(key) }, [this.#shelf, key]);
        this.marks.delete(key);
        return groups.delete([this.#shelf, key]);
      }),
    );
  }
}
