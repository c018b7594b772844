/**
 * The scores of one segment's documents for a query whose records are all at hand: no waiting, only counting.
 *
 * Each clause is one term to BM25 (k1 1.2, b 0.75), however many words stand for it: their weighted counts are added before they
 * saturate, as BM25F does with fields (Robertson, Zaragoza, Taylor 2004). It must not know texts, nor other segments.
 */
import { hasBit } from './bits';
import { byLanguageNumber, dayIn, LENGTHS, languageNumber, lengthStep } from './document-table';
import type { ExpandedClause, Expansion } from './expand-clause';
import { documentIn, FIELD_BITS, MOST_IN_BODY, unpackPostings, valueIn } from './postings';
import type { SegmentReader } from './segment-reader';
import type { Top } from './top';

/** How much a match in each field counts; the body counts 1 each time. */
export interface Boosts {
  readonly title: number;
  readonly lede: number;
  readonly entities: number;
  readonly publisher: number;
}

/** What holds for all segments of a query. */
export interface WholeIndex {
  readonly documents: number;
  readonly averageLength: number;
  readonly newest: number;
  readonly boosts: Boosts;
}

/** A segment with all that a query needs of it; `wanted` is absent where no filter is asked. */
export interface ReadSegment {
  readonly place: number;
  readonly segment: SegmentReader;
  readonly facts: Uint8Array;
  readonly deleted: Uint8Array | undefined;
  readonly wanted: Uint8Array | undefined;
  readonly postings: ReadonlyMap<Expansion, Uint8Array>;
}

/** One choice of a query, its clauses expanded; a phrase is one clause for each of its words. */
export type Choice = readonly ExpandedClause[];

const K1 = 1.2;
const B = 0.75;
/** The newest report counts this much more than one of long ago, and half of it after HALF_LIFE days. */
const RECENCY = 0.15;
const HALF_LIFE = 120;
/** As a step: documents count whatever they have met. */
const ANY = -1;

/** Offers the documents of a segment that meet all clauses of some choice, or, with `some`, any clause. */
export function scoreSegment(read: ReadSegment, choices: readonly Choice[], whole: WholeIndex, some: boolean, top: Top): void {
  const room = roomFor(read.segment.info.documents);
  const scale = { norms: lengthNorms(whole), fields: fieldWeights(whole.boosts), all: whole.documents };
  let found = choices.length === 0 ? findAll(room) : 0;
  for (const choice of choices) found = scoreChoice(read, choice, scale, some, room, found);
  offerFound(read, room, found, whole.newest, top);
}

/** Without a choice every document is found, and none is better than another. */
function findAll({ best, found }: Room): number {
  best.fill(1);
  for (let document = 0; document < best.length; document++) found[document] = document;
  return best.length;
}

/** What scoring writes on, for each document of a segment; `counts` are 0 whenever no clause is being counted. */
interface Room {
  /** Above 0 for documents that are found, and which those are. */
  readonly best: Float32Array;
  readonly found: Uint32Array;
  readonly scores: Float32Array;
  /** How many clauses a document has met. */
  readonly met: Uint8Array;
  /** What each document counts for a clause, and the documents that count anything. */
  readonly counts: Float32Array;
  readonly touched: Uint32Array;
  readonly list: Uint32Array;
}

/** Kept from one query to the next, as large as the largest segment: 25 bytes a document, which to make anew costs more than to count. */
let kept = makeRoom(0);

function roomFor(documents: number): Room {
  if (kept.best.length < documents) kept = makeRoom(documents);
  kept.best.fill(0);
  return { ...kept, best: kept.best.subarray(0, documents) };
}

function makeRoom(documents: number): Room {
  return {
    best: new Float32Array(documents),
    found: new Uint32Array(documents),
    scores: new Float32Array(documents),
    met: new Uint8Array(documents),
    counts: new Float32Array(documents),
    touched: new Uint32Array(documents),
    list: new Uint32Array(documents),
  };
}

/** What counts and lengths are measured with. */
interface Scale {
  readonly norms: Float32Array;
  readonly fields: Float32Array;
  readonly all: number;
}

/** Raises `best` to the scores of this choice. Where all clauses must be met the rarest go first: the others look at what is left. */
function scoreChoice(read: ReadSegment, choice: Choice, scale: Scale, some: boolean, room: Room, before: number): number {
  const { norms, fields, all } = scale;
  const { best, found, scores, met, counts, touched } = room;
  let foundNow = before;
  scores.fill(0, 0, best.length);
  met.fill(0, 0, best.length);
  const needed = some ? 1 : choice.length;
  const ordered = some ? choice : choice.toSorted((a, b) => a.documents - b.documents);
  for (let step = 0; step < ordered.length; step++) {
    const clause = ordered[step]!;
    let length = 0;
    for (const expansion of clause.expansions) length = addCounts(read, expansion, fields, room, length, some ? ANY : step);
    if (length === 0 && !some) return foundNow;
    const rarity = inverseFrequency(Math.min(clause.documents, all), all) * (K1 + 1);
    for (let at = 0; at < length; at++) {
      const document = touched[at]!;
      const count = counts[document]!;
      counts[document] = 0;
      const score = scores[document]! + (rarity * count) / (count + norms[lengthStep(read.facts, document)]!);
      scores[document] = score;
      if (++met[document]! < needed || score <= best[document]!) continue;
      if (best[document] === 0) found[foundNow++] = document;
      best[document] = score;
    }
  }
  return foundNow;
}

function offerFound({ place, facts, deleted, wanted }: ReadSegment, room: Room, length: number, newest: number, top: Top): void {
  const { best, found } = room;
  let lowest = top.lowest / (1 + RECENCY);
  for (let at = 0; at < length; at++) {
    const document = found[at]!;
    const score = best[document]!;
    // Being the newest could not bring it among the best.
    if (score < lowest) continue;
    if (hasBit(deleted, document) || (wanted && !hasBit(wanted, document))) continue;
    const day = dayIn(facts, document);
    const age = Math.max(0, newest - day);
    top.offer(day === 0 ? score : score * (1 + RECENCY * 2 ** (-age / HALF_LIFE)), place, document);
    lowest = top.lowest / (1 + RECENCY);
  }
}

/** Adds what a word counts in documents that have met so many clauses; answers how many documents are touched then. */
function addCounts(
  { facts, postings, segment }: ReadSegment,
  expansion: Expansion,
  fields: Float32Array,
  { met, counts, touched, list: into }: Room,
  before: number,
  step: number,
): number {
  const bytes = postings.get(expansion);
  const entry = expansion.entries.get(segment);
  if (!bytes || !entry) return before;
  const weights = byLanguageNumber(expansion.weights);
  const isAlike = weights.every((weight) => weight === weights[0]);
  const list = unpackPostings(bytes, segment.listShape(entry), into);
  let length = before;
  for (let at = 0; at < list.length; at++) {
    const posting = list[at]!;
    const document = documentIn(posting);
    if (step !== ANY && met[document] !== step) continue;
    const weight = isAlike ? weights[0]! : weights[languageNumber(facts, document)]!;
    const count = weight * fields[valueIn(posting)]!;
    if (count === 0) continue;
    if (counts[document] === 0) touched[length++] = document;
    counts[document]! += count;
  }
  return length;
}

/** What BM25 takes for each length that is kept. */
function lengthNorms({ averageLength }: WholeIndex): Float32Array {
  return LENGTHS.map((words) => K1 * (1 - B + (B * words) / averageLength));
}

/** What a posting's value counts, for each of the 256 values. */
function fieldWeights({ title, lede, entities, publisher }: Boosts): Float32Array {
  return Float32Array.from(
    { length: 256 },
    (_, value) =>
      (value & MOST_IN_BODY) +
      (value & FIELD_BITS.title ? title : 0) +
      (value & FIELD_BITS.lede ? lede : 0) +
      (value & FIELD_BITS.entities ? entities : 0) +
      (value & FIELD_BITS.publisher ? publisher : 0),
  );
}

function inverseFrequency(documents: number, all: number): number {
  return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
}
