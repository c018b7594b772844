/**
 * All keys of a library's aliases in plain number lists: what the compiler turns into sections.
 * Two entities with "Nanning" give two entries with one key; "BMW" and "Bmw" of one entity give one.
 * It must not know the table's layout.
 */
import type { Entity } from '../entity/entity';
import { aliasesOf, aliasKeys, readAliasKeys, startKey } from './alias-keys';

/** `keys[i]` is the key of a whole alias, `owners[i]` its entity; the others are free of repeats. */
export interface KeyList {
  readonly entries: number;
  readonly keys: Int32Array;
  readonly owners: Int32Array;
  readonly starts: Int32Array;
  /** Start keys of aliases that begin in lower case, which are among `starts` too: a sentence may capitalise them. */
  readonly smalls: Int32Array;
  /** Start keys of aliases of one word; those that begin in lower case are in both. */
  readonly singles: Int32Array;
  readonly smallSingles: Int32Array;
  readonly paths: Int32Array;
  /** Tokens of the longest alias. */
  readonly longest: number;
}

/** Numbers in an Int32Array that grows. */
interface NumberList {
  items: Int32Array;
  length: number;
}

/** Gathers keys entity by entity, so that whoever has many of them need not hold them all at once. */
export interface KeyCollector {
  /** Takes the aliases of an entity; those without letters or of absurd length are passed over. */
  add(number: number, entity: Entity): void;
  /** What was gathered. The collector is done then. */
  list(): KeyList;
}

/** A collector for tables of this seed. */
export function createKeyCollector(seed: number): KeyCollector {
  const keys = numberList();
  const owners = numberList();
  const starts = numberList();
  const smalls = numberList();
  const singles = numberList();
  const smallSingles = numberList();
  const paths = numberList();
  const alias = aliasKeys();
  let longest = 0;
  return {
    add(number, entity) {
      const own = new Set<number>();
      for (const { text } of aliasesOf(entity)) {
        if (!readAliasKeys(text, seed, alias)) continue;
        const whole = alias.keys[alias.count - 1]!;
        const start = startKey(alias.first);
        push(starts, start);
        if (alias.lower) push(smalls, start);
        if (alias.count === 1) push(singles, start);
        if (alias.count === 1 && alias.lower) push(smallSingles, start);
        for (let at = 1; at < alias.count; at += 1) push(paths, alias.keys[at]!);
        longest = Math.max(longest, alias.count);
        if (own.has(whole)) continue;
        own.add(whole);
        push(keys, whole);
        push(owners, number);
      }
    },
    list: () => ({
      entries: keys.length,
      keys: keys.items.subarray(0, keys.length),
      owners: owners.items.subarray(0, owners.length),
      starts: distinct(starts),
      smalls: distinct(smalls),
      singles: distinct(singles),
      smallSingles: distinct(smallSingles),
      paths: distinct(paths),
      longest,
    }),
  };
}

function numberList(): NumberList {
  return { items: new Int32Array(1024), length: 0 };
}

function push(list: NumberList, value: number): void {
  if (list.length === list.items.length) {
    const larger = new Int32Array(list.length * 2);
    larger.set(list.items);
    list.items = larger;
  }
  list.items[list.length] = value;
  list.length += 1;
}

function distinct(list: NumberList): Int32Array {
  const sorted = list.items.subarray(0, list.length).sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) {
      sorted[kept] = sorted[at]!;
      kept += 1;
    }
  }
  return sorted.subarray(0, kept);
}
