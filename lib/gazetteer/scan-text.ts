/**
 * Text to matches: the leftmost, longest aliases of a gazetteer, each with the entities it may name.
 * "Alibaba Cloud di Bali" gives matches on [0, 13) and [17, 21). The hot path of Konteks: one pass, nothing made but for hits.
 * It must not know the page: whether a match is a mention is decided by find-mentions.ts.
 */
import type { Alias, Entity } from '../entity/entity';
import type { Span } from '../text/span';
import { type Fit, fitAlias } from './alias-fit';
import { aliasesOf, firstKey, MAX_ALIAS_TOKENS, startKey } from './alias-keys';
import { runSlot, standsAlone } from './edges';
import { FOLDS, IGNORED, isLowerCase, RARE, SEPARATOR } from './letters';
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
  const matches: Match[] = [];
  const run = runSlot();
  const { seed, starts, smalls, startBits, smallBits } = gazetteer.table;
  const startsShift = startShift(startBits);
  const smallsShift = startShift(smallBits);
  const folds = FOLDS;
  const length = text.length;
  let at = 0;
  while (at < length) {
    let start = at;
    let hash = seed;
    let fold = folds[text.charCodeAt(at)]!;
    while (fold > RARE) {
      hash = Math.imul(hash ^ fold, HASH_PRIME);
      at += 1;
      fold = at < length ? folds[text.charCodeAt(at)]! : SEPARATOR;
    }
    if (fold > IGNORED || (fold === IGNORED && at > start)) {
      const isToken = readRareToken(text, start, seed, token);
      at = token[END]!;
      if (!isToken) continue;
      start = token[START]!;
      hash = token[HASH]!;
    } else if (at === start) {
      at += 1;
      continue;
    }
    const key = startKey(hash);
    const small = isLowerCase(text.charCodeAt(start));
    const bits = small ? smalls : starts;
    const shift = small ? smallsShift : startsShift;
    if (!hasStart(bits, shift, key)) continue;
    const match = matchAt(gazetteer, text, start, at, hash, hasSingle(bits, shift, key), run);
    if (match) {
      matches.push(match);
      at = Math.max(at, match.end);
    }
  }
  return matches;
}

const keys = new Int32Array(MAX_ALIAS_TOKENS);
const ends = new Int32Array(MAX_ALIAS_TOKENS);
const token = tokenSlot();
const ahead = tokenSlot();

/** The longest alias that stands at a token. */
function matchAt(
  gazetteer: Gazetteer,
  text: string,
  start: number,
  end: number,
  hash: number,
  single: boolean,
  run: Int32Array,
): Match | undefined {
  const { table } = gazetteer;
  const depth = readPath(table, text, end, hash);
  for (let last = depth - 1; last >= 0; last -= 1) {
    const key = keys[last]!;
    if (last === 0 && !single) break;
    const candidates = candidatesFor(gazetteer, text, start, ends[last]!, key);
    const fit = candidates[0]?.fit;
    if (fit && standsAlone(text, fit.start, fit.end, run)) return { start: fit.start, end: fit.end, candidates };
  }
  return undefined;
}

/** Follows the words after a first one for as long as some alias may go on so; fills `keys` and `ends`, gives their number. */
function readPath(table: Table, text: string, end: number, hash: number): number {
  keys[0] = firstKey(hash);
  ends[0] = end;
  let depth = 1;
  while (depth < table.longest && readToken(text, ends[depth - 1]!, table.seed, ahead)) {
    const key = joinHash(keys[depth - 1]!, ahead[HASH]!);
    if (ahead[START]! - ends[depth - 1]! > MAX_GAP || !hasPath(table.paths, key)) break;
    keys[depth] = key;
    ends[depth] = ahead[END]!;
    depth += 1;
  }
  return depth;
}

function candidatesFor(gazetteer: Gazetteer, text: string, start: number, end: number, key: number): Candidate[] {
  const candidates: Candidate[] = [];
  const { table } = gazetteer;
  for (let entry = nextEntry(table, key, -1); entry >= 0; entry = nextEntry(table, key, entry + 1)) {
    const entity = gazetteer.entityAt(entityOf(table, entry));
    const candidate = entity && bestFit(text, start, end, entity);
    if (candidate) candidates.push(candidate);
    if (candidates.length === MAX_CANDIDATES) break;
  }
  return candidates.length > 1 ? widest(candidates) : candidates;
}

/** The alias of an entity that stands here, an exact one before others. */
function bestFit(text: string, start: number, end: number, entity: Entity): Candidate | undefined {
  let best: Candidate | undefined;
  for (const alias of aliasesOf(entity)) {
    const fit = fitAlias(text, start, end, alias);
    if (!fit) continue;
    const candidate = { entity, alias, fit };
    if (!best || isCloser(candidate, best)) best = candidate;
    if (best.fit.printed === 'exact' && !best.fit.accents && best.alias.source === 'person') return best;
  }
  return best;
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
