/**
 * Documents for a query, best first, over all segments of one or more indexes with one measure.
 * rankDocuments([index], parseQuery("banjir jakarta"), { limit: 20 }) -> the best documents, and the words that counted.
 * It must not know texts: whether a phrase stands in one is for who holds the articles.
 */
import type { Clause, Query } from '../query';
import type { DocumentName } from './document-table';
import { type ExpandedClause, expandClause } from './expand-clause';
import type { OpenIndex } from './open-index';
import { type Boosts, type Choice, type ReadSegment, scoreSegment, type WholeIndex } from './score-segment';
import type { SegmentReader } from './segment-reader';
import { createTop, type Scored } from './top';
import { type FilterNames, wantedDocuments } from './wanted-documents';

/** What ranking is told besides the query. */
export interface RankOptions extends FilterNames {
  readonly limit: number;
  readonly boosts?: Boosts;
  /** Where fewer have all that is asked, those with some of it follow; FEW unless told. */
  readonly few?: number;
}

/** A document that fits, and in which of the indexes it is. */
export interface RankedDocument extends DocumentName {
  readonly score: number;
  readonly index: number;
}

/** The best documents, and for each clause the words of the index that stood for it: what a text is to be marked with. */
export interface Ranking {
  readonly documents: readonly RankedDocument[];
  readonly terms: ReadonlyMap<Clause, ReadonlySet<string>>;
}

/** Found by trying on the judged set of tests/eval/search; they are not sharp. */
export const BOOSTS: Boosts = { title: 8, lede: 2, entities: 1.5, publisher: 1 };

/** As many as a reader looks at. */
export const FEW = 10;

/** Ranks what is in `indexes`: those with all that is asked; where they are few and no phrase is asked, then those with some of it. */
export async function rankDocuments(indexes: readonly OpenIndex[], query: Query, options: RankOptions): Promise<Ranking> {
  const places = indexes.flatMap(({ segments }, index) => segments.map((segment) => ({ segment, index })));
  const segments = places.map(({ segment }) => segment);
  const expanding = Promise.all(
    query.choices.flat().map(async (clause) => [clause, await expandClause(clause, segments)] as const),
  );
  // Whatever stands in a query's words, facts are needed: they are read meanwhile.
  for (const segment of segments) segment.facts().catch(() => undefined);
  const expanded = await expanding;
  const byClause = new Map(expanded);
  const choices: Choice[] = query.choices.map((choice) => choice.flatMap((clause) => byClause.get(clause)!));
  const terms = new Map(expanded.map(([clause, sets]) => [clause, termsOf(sets)] as const));
  if (choices.length === 0 && Object.keys(query.filter).length === 0) return { documents: [], terms };
  const read = await Promise.all(segments.map((segment, place) => readSegment(segment, place, choices, query, options)));
  const whole = wholeOf(indexes, segments, options.boosts ?? BOOSTS);
  const best = (some: boolean) => {
    const top = createTop(options.limit);
    for (const one of read) scoreSegment(one, choices, whole, some, top);
    return top.sorted();
  };
  const found = best(false);
  const hasPhrase = query.choices.some((choice) => choice.some(({ type }) => type === 'phrase'));
  if (found.length < Math.min(options.few ?? FEW, options.limit) && choices.length > 0 && !hasPhrase) {
    const isIn = ({ segment, document }: Scored) => found.some((one) => one.segment === segment && one.document === document);
    found.push(...best(true).filter((one) => !isIn(one)));
  }
  const documents = found.slice(0, options.limit).map(async ({ score, segment, document }) => {
    const { segment: reader, index } = places[segment]!;
    return { ...(await reader.name(document)), score, index };
  });
  return { documents: await Promise.all(documents), terms };
}

function termsOf(sets: readonly ExpandedClause[]): Set<string> {
  return new Set(sets.flatMap(({ expansions }) => expansions.map(({ term }) => term)));
}

function wholeOf(indexes: readonly OpenIndex[], segments: readonly SegmentReader[], boosts: Boosts): WholeIndex {
  const documents = sumOf(segments, ({ info }) => info.documents);
  const words = sumOf(segments, ({ info }) => info.words);
  return {
    documents,
    averageLength: Math.max(1, words / Math.max(1, documents)),
    newest: Math.max(0, ...indexes.map(({ manifest }) => manifest.newest)),
    boosts,
  };
}

async function readSegment(
  segment: SegmentReader,
  place: number,
  choices: readonly Choice[],
  { filter }: Query,
  options: RankOptions,
): Promise<ReadSegment> {
  const expansions = choices.flat().flatMap((clause) => clause.expansions);
  const here = expansions.flatMap((expansion) => {
    const entry = expansion.entries.get(segment);
    return entry ? [{ expansion, entry }] : [];
  });
  const [facts, deleted, lists] = await Promise.all([
    segment.facts(),
    segment.deleted(),
    Promise.all(here.map(({ entry }) => segment.postings(entry))),
  ]);
  return {
    place,
    segment,
    facts,
    deleted,
    wanted: await wantedDocuments(segment, filter, options),
    postings: new Map(here.map(({ expansion }, at) => [expansion, lists[at]!])),
  };
}

function sumOf<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((sum, item) => sum + measure(item), 0);
}
