/**
 * The scores of one segment's documents for a query whose records are all at hand: no waiting, only counting.
 *
 * Each clause is one term to BM25 (k1 1.2, b 0.75), however many words stand for it: their weighted counts are added before they
 * saturate, as BM25F does with fields (Robertson, Zaragoza, Taylor 2004). It must not know texts, nor other segments.
 */
import { hasBit } from './bits';
import { LENGTHS, languageIn, lengthStep, readFacts } from './document-table';
import type { ExpandedClause, Expansion } from './expand-clause';
import { FIELD_BITS, MOST_IN_BODY, readPostings } from './postings';
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

/** Offers the documents of a segment that meet all clauses of some choice, or, with `some`, any clause. */
export function scoreSegment(read: ReadSegment, choices: readonly Choice[], whole: WholeIndex, some: boolean, top: Top): void {
  const { documents } = read.segment.info;
  const best = new Float32Array(documents);
  if (choices.length === 0) best.fill(1);
  const norms = lengthNorms(whole);
  const fields = fieldWeights(whole.boosts);
  const counts = new Float32Array(documents);
  for (const choice of choices) {
    const scores = new Float32Array(documents);
    const met = new Uint8Array(documents);
    for (const clause of choice) {
      counts.fill(0);
      for (const expansion of clause.expansions) addCounts(read, expansion, fields, counts);
      const rarity = inverseFrequency(Math.min(clause.documents, whole.documents), whole.documents);
      for (let document = 0; document < documents; document++) {
        const count = counts[document]!;
        if (count === 0) continue;
        scores[document]! += (rarity * (K1 + 1) * count) / (count + norms[lengthStep(read.facts, document)]!);
        met[document]!++;
      }
    }
    const needed = some ? 1 : choice.length;
    for (let document = 0; document < documents; document++) {
      if (met[document]! >= needed && scores[document]! > best[document]!) best[document] = scores[document]!;
    }
  }
  offerAll(read, best, whole.newest, top);
}

function offerAll({ place, facts, deleted, wanted }: ReadSegment, best: Float32Array, newest: number, top: Top): void {
  for (let document = 0; document < best.length; document++) {
    const score = best[document]!;
    if (score === 0 || hasBit(deleted, document) || (wanted && !hasBit(wanted, document))) continue;
    const { day } = readFacts(facts, document);
    const age = Math.max(0, newest - day);
    top.offer(day === 0 ? score : score * (1 + RECENCY * 2 ** (-age / HALF_LIFE)), place, document);
  }
}

function addCounts(read: ReadSegment, expansion: Expansion, fields: Float32Array, counts: Float32Array): void {
  const { weights } = expansion;
  const bytes = read.postings.get(expansion);
  const entry = expansion.entries.get(read.segment);
  if (!bytes || !entry) return;
  readPostings(bytes, { count: entry.count, documents: counts.length }, (document, value) => {
    counts[document]! += weights[languageIn(read.facts, document)] * fields[value]!;
  });
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
