/**
 * An alias as keys of the table: "Bank Indonesia" gives the key of "bank" and the key of "bank indonesia".
 * Written by the compiler, read by its proof; the scanner walks the same keys over a page's text.
 * It must not know the table's layout.
 */
import type { Alias, Entity } from '../entity/entity';
import { isLowerCase } from './letters';
import { END, HASH, joinHash, readToken, START, tokenSlot } from './read-token';

/** Longer aliases are not compiled: nobody prints them, and a hostile pack could make every page slow with them. */
export const MAX_ALIAS_TOKENS = 24;
/** The same in characters. */
export const MAX_ALIAS_LENGTH = 300;

const PREFIX_SEED = 0x2545f491;

/** The keys of one alias: one for each prefix, the last one for all of it. */
export interface AliasKeys {
  count: number;
  /** Hash of the first token alone. */
  first: number;
  /** Whether the first letter is lower case: only then may the alias begin with a lower-case word of a text. */
  lower: boolean;
  readonly keys: Int32Array;
}

/** Room for the keys of one alias, to be used again and again. */
export function aliasKeys(): AliasKeys {
  return { count: 0, first: 0, lower: false, keys: new Int32Array(MAX_ALIAS_TOKENS) };
}

const slot = tokenSlot();

/** Fills `into` with the keys of `text`; false where it has no letters or is too long, so that it is never matched. */
export function readAliasKeys(text: string, seed: number, into: AliasKeys): boolean {
  into.count = 0;
  if (text.length > MAX_ALIAS_LENGTH) return false;
  let key = PREFIX_SEED;
  let from = 0;
  while (readToken(text, from, seed, slot)) {
    if (into.count === MAX_ALIAS_TOKENS) return false;
    key = joinHash(key, slot[HASH]!);
    into.keys[into.count] = key;
    if (into.count === 0) {
      into.first = slot[HASH]!;
      into.lower = isLowerCase(text.charCodeAt(slot[START]!));
    }
    into.count += 1;
    from = slot[END]!;
  }
  return into.count > 0;
}

/** The key of a single token with this hash. */
export function firstKey(hash: number): number {
  return joinHash(PREFIX_SEED, hash);
}

/** What stands in the `starts` or `smalls` section for a first token. */
export function startKey(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** All aliases of an entity, its name among them. */
export function aliasesOf(entity: Entity): readonly Alias[] {
  for (const { text } of entity.aliases) if (text === entity.name) return entity.aliases;
  return [...entity.aliases, nameAlias(entity)];
}

/** The name of an entity as an alias, for where nobody has listed it among the aliases. */
export function nameAlias(entity: Entity): Alias {
  return { text: entity.name, language: 'und', caseSensitive: false, source: 'article' };
}
