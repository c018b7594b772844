/**
 * The groups of one shelf as a slice changes them: await groups.load(keys); changeGroups(groups.all, parts, 1).
 * What a look at them needs besides is fetched by `complete`. It must not know what the changes are.
 */
import type { GroupsByKey, NameGroup } from '../../entity/name-group';
import type { GroupRow } from './group-row';
import type { PackedMap } from './packed-map';

/** The key of a group of a shelf among all: "0 bali:n" for "n:bali", so that people and all else of a name stand side by side. */
export function rowKey(shelf: number, key: string): string {
  return `${beginningOf(shelf, key.slice(2))}:${key[0]}`;
}

/** What the keys of a shelf's groups begin with whose own keys begin so, but for their mark. */
export function beginningOf(shelf: number, words: string): string {
  return `${shelf} ${words}`;
}

/** The shelf and the key of a group, out of what `rowKey` gave. */
export function splitRowKey(keyed: string): { readonly shelf: number; readonly key: string } {
  const cut = keyed.indexOf(' ');
  return { shelf: Number(keyed.slice(0, cut)), key: `${keyed.at(-1)}:${keyed.slice(cut + 1, -2)}` };
}

/** Groups by key, of which only some are at hand. */
export class ShelfGroups implements GroupsByKey {
  /** Groups that were loaded, or made since. */
  readonly all = new Map<string, NameGroup>();
  readonly #loaded = new Set<string>();
  readonly #missing = new Set<string>();
  readonly #rows: PackedMap<GroupRow>;
  readonly #shelf: number;

  constructor(rows: PackedMap<GroupRow>, shelf: number) {
    this.#rows = rows;
    this.#shelf = shelf;
  }

  async load(keys: Iterable<string>, pace: () => Promise<void>): Promise<void> {
    const wanted = [...new Set(keys)].filter((key) => !this.#loaded.has(key));
    await this.#rows.load(
      wanted.map((key) => rowKey(this.#shelf, key)),
      pace,
    );
    for (const key of wanted) {
      this.#loaded.add(key);
      const row = this.row(key);
      if (row) this.all.set(key, row.group);
      await pace();
    }
  }

  /** The row as it was set last; its key must have been loaded. */
  row(key: string): GroupRow | undefined {
    return this.#rows.get(rowKey(this.#shelf, key));
  }

  setRow(key: string, row: GroupRow | undefined): void {
    this.#rows.set(rowKey(this.#shelf, key), row);
  }

  /** A group if it is at hand; that it is not is remembered for `complete`. */
  get(key: string): NameGroup | undefined {
    if (!this.#loaded.has(key)) this.#missing.add(key);
    return this.all.get(key);
  }

  /** Calls `look` for each key once all groups that it asks for are at hand. */
  async complete(keys: Iterable<string>, look: (key: string) => () => void, pace: () => Promise<void>): Promise<void> {
    for (let pending = [...keys]; pending.length > 0; ) {
      const again: string[] = [];
      const missing = new Set<string>();
      for (const key of pending) {
        this.#missing.clear();
        const take = look(key);
        if (this.#missing.size === 0) take();
        else again.push(key);
        for (const one of this.#missing) missing.add(one);
        await pace();
      }
      await this.load(missing, pace);
      pending = again;
    }
  }
}
