/**
 * What has been seen on one page so far: known names that stand by themselves, from this batch of texts and from earlier ones.
 * After "Meutya Hafid" was seen, "Meutya" alone may count. Grows with the number of different names on the page, not with its text.
 * It must not know how much weight a memory has: that is weighed elsewhere.
 */
import type { Alias, Entity } from '../entity/entity';
import { aliasWords } from './alias-strength';

/** One page's memory. */
export interface PageMemory {
  /** Remembers that `entity` stands on the page by its own strong name `alias`. */
  note(entity: Entity, alias: Alias): void;
  /** Another strong name of `entity` than `alias`, the one with most words. */
  otherName(entity: Entity, alias: Alias): SeenName | undefined;
  /** The name of an entity that stands on the page and is related to `entity`, or has the first word of `alias` in its own name. */
  relatedName(entity: Entity, alias: Alias): string | undefined;
  /** How many other entities stand on the page by their own names. */
  othersThan(entity: Entity): number;
}

/** A strong name as seen, with the number of its words. */
export interface SeenName {
  readonly text: string;
  readonly words: number;
}

/** `related` gives the ids of entities that the coverage mentions together with one; absent where nobody knows. */
export function createPageMemory(related?: (entity: string) => Iterable<string>): PageMemory {
  const seen = new Map<string, { readonly name: string; names: readonly SeenName[] }>();
  const sharing = new Map<string, Set<string>>();
  return {
    note(entity, alias) {
      const own = seen.get(entity.id) ?? { name: entity.name, names: [] };
      if (own.names.some(({ text }) => text === alias.text)) return;
      const words = aliasWords(alias, entity);
      own.names = [...own.names, { text: alias.text, words: words.length }].toSorted((a, b) => b.words - a.words);
      seen.set(entity.id, own);
      for (const word of words) sharing.set(word, (sharing.get(word) ?? new Set()).add(entity.id));
    },
    otherName(entity, alias) {
      return seen.get(entity.id)?.names.find(({ text }) => text !== alias.text);
    },
    relatedName(entity, alias) {
      const isOther = (id: string) => id !== entity.id && seen.has(id);
      const company = [...(related?.(entity.id) ?? [])].find(isOther);
      const namesake = company ?? [...(sharing.get(aliasWords(alias, entity)[0] ?? '') ?? [])].find(isOther);
      return namesake === undefined ? undefined : seen.get(namesake)?.name;
    },
    othersThan(entity) {
      return seen.size - (seen.has(entity.id) ? 1 : 0);
    },
  };
}
