/**
 * What has been seen on one page so far: known names that stand by themselves, from this batch of texts and from earlier ones.
 * After "Meutya Hafid" was seen, "Meutya" alone may count. Grows with the number of different names on the page, not with its text.
 * It must not know how much weight a memory has: that is weighed elsewhere.
 */
import type { Entity } from '../entity/entity';
import { nameWords } from './alias-strength';

/** One page's memory. */
export interface PageMemory {
  /** Remembers that `entity` stands on the page by its own strong name `alias`. */
  note(entity: Entity, alias: string): void;
  /** Another strong name of `entity` than `alias`, one with more words before others. */
  otherName(entity: Entity, alias: string): string | undefined;
  /** The name of an entity that is related to `entity`, or shares the word `alias` with it, and stands on the page. */
  relatedName(entity: Entity, alias: string): string | undefined;
  /** How many other entities stand on the page by their own names. */
  othersThan(entity: Entity): number;
}

/** `related` gives the ids of entities that the coverage mentions together with one; absent where nobody knows. */
export function createPageMemory(related?: (entity: string) => Iterable<string>): PageMemory {
  const names = new Map<string, Set<string>>();
  const titles = new Map<string, string>();
  const owners = new Map<string, Set<string>>();
  return {
    note(entity, alias) {
      const own = names.get(entity.id) ?? new Set();
      if (own.has(alias)) return;
      names.set(entity.id, own.add(alias));
      titles.set(entity.id, entity.name);
      for (const word of nameWords(alias)) owners.set(word, (owners.get(word) ?? new Set()).add(entity.id));
    },
    otherName(entity, alias) {
      const others = [...(names.get(entity.id) ?? [])].filter((name) => name !== alias);
      return others.toSorted((a, b) => nameWords(b).length - nameWords(a).length)[0];
    },
    relatedName(entity, alias) {
      const sharing = owners.get(nameWords(alias)[0] ?? '') ?? [];
      for (const id of [...(related?.(entity.id) ?? []), ...sharing])
        if (id !== entity.id && titles.has(id)) return titles.get(id);
      return undefined;
    },
    othersThan(entity) {
      return names.size - (names.has(entity.id) ? 1 : 0);
    },
  };
}
