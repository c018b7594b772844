/**
 * Text to matches: the leftmost, longest aliases of a gazetteer, each with the entities it may name.
 * "Alibaba Cloud di Bali" gives matches on [0, 13) and [17, 21). The hot path of Konteks: one pass, nothing made but for hits.
 * It must not know the page: whether a match is a mention is decided by find-mentions.ts.
 */
import type { Alias, Entity } from '../entity/entity';
import type { Span } from '../text/span';
import { type Fit, fitAlias } from './alias-fit';
import { firstKey, MAX_ALIAS_TOKENS, nameAlias, startKey } from './alias-keys';
import { runSlot, standsAlone } from './edges';
import { FOLDS, isLowerCase, RARE, SEPARATOR } from './letters';
import type { Gazetteer } from './open-gazetteer';
import { END, HASH, HASH_PRIME, joinHash, readRareToken, readToken, START, tokenSlot } from './read-token';
import { startShift, type Table } from './table';
import { entityOf, hasPath, hasSingle, hasStart, nextEntry } from './table-lookup';

/** One entity that the surface form may name, by which alias, and how that is printed. */
export interface Candidate {
  readonly entity: Entity;
  readonly alias: Alias;
  readonly fit: Fit;
}

/** The matcher's raw output: a span and everything it may name. */
export interface Match extends Span {
  readonly candidates: readonly Candidate[];
}

/** At most this many units between two words of one name. */
const MAX_GAP = 256;
/** A name that more entities share than this is answered with the first of them. */
const MAX_CANDIDATES = 64;

/** All matches in `text`, in order, without overlaps. Linear in the length of `text`. */
export function scanText(gazetteer: Gazetteer, text: string): Match[] {
  const { table } = gazetteer;
  const matches: Match[] = [];
  const run = runSlot();
  let from = 0;
  while (findStart(table, text, from)) {
    const match = matchAt(gazetteer, text, run);
    from = match && match.end > token[END]! ? match.end : token[END]!;
    if (match) matches.push(match);
  }
  return matches;
}

/**
 * The first token at or after `from` that some alias may begin with, into `token`: one that may be an alias by itself, or that
 * the next token may go on with. Nearly all the time is spent in here; every token is read once.
 */
function findStart(table: Table, text: string, from: number): boolean {
  const { seed, starts, smalls, paths } = table;
  const startsShift = startShift(table.startBits);
  const smallsShift = startShift(table.smallBits);
  const folds = FOLDS;
  const length = text.length;
  let held = false;
  let at = from;
  single = false;
  while (at < length) {
    let start = at;
    let first = text.charCodeAt(at);
    let fold = folds[first]!;
    at += 1;
    if (fold === SEPARATOR) continue;
    let hash = seed;
    while (fold > RARE) {
      hash = Math.imul(hash ^ fold, HASH_PRIME);
      fold = at < length ? folds[text.charCodeAt(at)]! : SEPARATOR;
      at += 1;
    }
    let end = at - 1;
    if (fold !== SEPARATOR) {
      const isToken = readRareToken(text, start, seed, ahead);
      at = end = ahead[END]!;
      if (!isToken) continue;
      start = ahead[START]!;
      hash = ahead[HASH]!;
      first = text.charCodeAt(start);
    }
    if (held && goesOn(paths, hash, start, end)) return true;
    const small = first < 0x80 ? first >= 0x61 && first <= 0x7a : isLowerCase(first);
    const bits = small ? smalls : starts;
    const shift = small ? smallsShift : startsShift;
    const key = startKey(hash);
    held = hasStart(bits, shift, key);
    if (!held) continue;
    token[START] = start;
    token[END] = end;
    token[HASH] = hash;
    single = hasSingle(bits, shift, key);
    if (single) return true;
  }
  return false;
}

/** Whether some alias goes on from `token` with the token of this hash; it is then the second of the path. */
function goesOn(paths: Uint32Array, hash: number, start: number, end: number): boolean {
  const key = joinHash(firstKey(token[HASH]!), hash);
  if (!hasPath(paths, key)) return false;
  keys[1] = key;
  ends[1] = end;
  second = start;
  return true;
}

const keys = new Int32Array(MAX_ALIAS_TOKENS);
const ends = new Int32Array(MAX_ALIAS_TOKENS);
/** The token `findStart` stopped at, and whether it may be an alias by itself. */
const token = tokenSlot();
let single = false;
/** Where the token behind it begins; meant only where `token` is no alias by itself. */
let second = 0;
const ahead = tokenSlot();

/** The longest alias that stands at `token`. */
function matchAt(gazetteer: Gazetteer, text: string, run: Int32Array): Match | undefined {
  const start = token[START]!;
  const shortest = single ? 0 : 1;
  for (let last = readPath(gazetteer.table, text) - 1; last >= shortest; last -= 1) {
    const candidates = candidatesFor(gazetteer, text, start, ends[last]!, keys[last]!);
    const fit = candidates?.[0]?.fit;
    if (candidates && fit && standsAlone(text, fit.start, fit.end, run)) return { start: fit.start, end: fit.end, candidates };
  }
  return undefined;
}

/** Follows the words after `token`, or after the second, for as long as some alias may go on so; fills `keys` and `ends`, gives their number. */
function readPath(table: Table, text: string): number {
  keys[0] = firstKey(token[HASH]!);
  ends[0] = token[END]!;
  if (!single && second - ends[0]! > MAX_GAP) return 1;
  let depth = single ? 1 : 2;
  while (depth < table.longest && readToken(text, ends[depth - 1]!, table.seed, ahead)) {
    const key = joinHash(keys[depth - 1]!, ahead[HASH]!);
    if (ahead[START]! - ends[depth - 1]! > MAX_GAP || !hasPath(table.paths, key)) break;
    keys[depth] = key;
    ends[depth] = ahead[END]!;
    depth += 1;
  }
  return depth;
}

function candidatesFor(gazetteer: Gazetteer, text: string, start: number, end: number, key: number): Candidate[] | undefined {
  let candidates: Candidate[] | undefined;
  const { table } = gazetteer;
  for (let entry = nextEntry(table, key, -1); entry >= 0; entry = nextEntry(table, key, entry + 1)) {
    const entity = gazetteer.entityAt(entityOf(table, entry));
    const candidate = entity && bestFit(text, start, end, entity);
    if (!candidate) continue;
    if (!candidates) candidates = [candidate];
    else if (candidates.push(candidate) === MAX_CANDIDATES) break;
  }
  return candidates && candidates.length > 1 ? widest(candidates) : candidates;
}

/** The alias of an entity that stands here, an exact one before others; its name only where no alias says it. */
function bestFit(text: string, start: number, end: number, entity: Entity): Candidate | undefined {
  let best: Candidate | undefined;
  let named = false;
  for (const alias of entity.aliases) {
    named ||= alias.text === entity.name;
    const fit = fitAlias(text, start, end, alias);
    if (!fit) continue;
    const candidate = { entity, alias, fit };
    if (!best || isCloser(candidate, best)) best = candidate;
    if (best.fit.printed === 'exact' && !best.fit.accents && alias.source === 'person') return best;
  }
  if (best || named) return best;
  const alias = nameAlias(entity);
  const fit = fitAlias(text, start, end, alias);
  return fit && { entity, alias, fit };
}

function isCloser(a: Candidate, b: Candidate): boolean {
  const width = a.fit.end - a.fit.start - (b.fit.end - b.fit.start);
  return width !== 0 ? width > 0 : closeness(a) > closeness(b);
}

function closeness({ fit, alias }: Candidate): number {
  return (fit.printed === 'exact' ? 4 : 0) + (fit.accents ? 0 : 2) + (alias.source === 'misprint' ? 0 : 1);
}

/** Candidates that take in the same outer punctuation as the widest of them. */
function widest(candidates: Candidate[]): Candidate[] {
  const width = Math.max(...candidates.map(({ fit }) => fit.end - fit.start));
  return candidates.filter(({ fit }) => fit.end - fit.start === width);
}
