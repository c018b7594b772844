/**
 * One clause of a query to the words of the index that stand for it, each with a weight, over all segments alike.
 * "pembangun" (open) -> itself 1, "membangun" by its stem 0.7, "pembangunan" as its longer form 0.5; "komdgi" -> "komdigi" 0.3.
 * It must not know documents. Slips are looked for only where a word is rarer than a slip would be.
 */
import type { Clause } from '../query';
import { STEMMED, stemOf } from '../stems';
import { stemKey } from './article-terms';
import type { DictionaryEntry } from './dictionary';
import type { SegmentReader } from './segment-reader';
import { findSlips, SHORTEST_FOR_SLIPS } from './slips';

/** A word of the index: how much it counts, and where each segment has it. */
export interface Expansion {
  readonly term: string;
  readonly weight: number;
  readonly entries: ReadonlyMap<SegmentReader, DictionaryEntry>;
}

/** What stands for a clause, and in how many documents at least one of it is taken to stand. */
export interface ExpandedClause {
  readonly expansions: readonly Expansion[];
  readonly documents: number;
}

const WEIGHTS = { itself: 1, stem: 0.7, longer: 0.6, slip: 0.3 } as const;
/** A word in fewer documents than this may be a slip itself. */
const RARE = 3;
/** Of very many longer forms ("k…") the commonest are taken, so that a query has an end. */
const MOST_LONGER = 128;

/** What stands for each word of `clause`: one set for a word, one for each word of a phrase. */
export async function expandClause(clause: Clause, segments: readonly SegmentReader[]): Promise<ExpandedClause[]> {
  if (clause.type === 'word') return [await expandWord(clause.term, clause.open, segments)];
  return Promise.all(
    clause.terms.map(async (term) => {
      const expansion = await lookUp(term, WEIGHTS.itself, segments);
      return { expansions: expansion ? [expansion] : [], documents: expansion ? count(expansion) : 0 };
    }),
  );
}

async function expandWord(term: string, open: boolean, segments: readonly SegmentReader[]): Promise<ExpandedClause> {
  const [itself, related, longer] = await Promise.all([
    lookUp(term, WEIGHTS.itself, segments),
    wordsOfStem(term, segments),
    open ? longerForms(term, segments) : [],
  ]);
  const known = new Map<string, Expansion>();
  for (const expansion of [...(itself ? [itself] : []), ...related, ...longer]) {
    const before = known.get(expansion.term);
    if (!before || before.weight < expansion.weight) known.set(expansion.term, expansion);
  }
  const found = [...known.values()];
  if (term.length >= SHORTEST_FOR_SLIPS && total(found) < RARE) {
    for (const slip of await slips(term, segments)) if (!known.has(slip.term)) found.push(slip);
  }
  return { expansions: found, documents: itself ? total([itself, ...related]) : total(found) };
}

async function lookUp(term: string, weight: number, segments: readonly SegmentReader[]): Promise<Expansion | undefined> {
  const entries = new Map<SegmentReader, DictionaryEntry>();
  const found = await Promise.all(segments.map((segment) => segment.find(term)));
  found.forEach((entry, at) => {
    if (entry) entries.set(segments[at]!, entry);
  });
  return entries.size > 0 ? { term, weight, entries } : undefined;
}

/** Words with the same stem, in either language; the stem itself is a word too, where it is one. */
async function wordsOfStem(term: string, segments: readonly SegmentReader[]): Promise<Expansion[]> {
  const words = new Set<string>();
  for (const language of STEMMED) {
    const stem = stemOf(term, language) ?? term;
    const entries = await Promise.all(segments.map((segment) => segment.find(stemKey(language, stem))));
    for (const entry of entries) for (const word of entry?.words ?? []) words.add(word);
    words.add(stem);
  }
  words.delete(term);
  const found = await Promise.all([...words].map((word) => lookUp(word, WEIGHTS.stem, segments)));
  return found.filter((expansion) => expansion !== undefined);
}

async function longerForms(term: string, segments: readonly SegmentReader[]): Promise<Expansion[]> {
  const lists = await Promise.all(segments.map((segment) => segment.under(term)));
  return gather(lists, segments, (key) => (WEIGHTS.longer * term.length) / key.length)
    .filter((expansion) => expansion.term !== term)
    .sort((a, b) => count(b) - count(a) || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_LONGER);
}

async function slips(term: string, segments: readonly SegmentReader[]): Promise<Expansion[]> {
  const dictionaries = await Promise.all(segments.map((segment) => segment.dictionary()));
  return gather(
    dictionaries.map((records) => findSlips(records, term)),
    segments,
    () => WEIGHTS.slip,
  );
}

function gather(
  lists: readonly (readonly DictionaryEntry[])[],
  segments: readonly SegmentReader[],
  weightOf: (key: string) => number,
): Expansion[] {
  const byTerm = new Map<string, Map<SegmentReader, DictionaryEntry>>();
  lists.forEach((entries, at) => {
    for (const entry of entries) {
      const known = byTerm.get(entry.key);
      if (known) known.set(segments[at]!, entry);
      else byTerm.set(entry.key, new Map([[segments[at]!, entry]]));
    }
  });
  return Array.from(byTerm, ([term, entries]) => ({ term, weight: weightOf(term), entries }));
}

function count({ entries }: Expansion): number {
  let sum = 0;
  for (const entry of entries.values()) sum += entry.count;
  return sum;
}

function total(expansions: readonly Expansion[]): number {
  return expansions.reduce((sum, expansion) => sum + count(expansion), 0);
}
