/**
 * One clause of a query to the words of the index that stand for it, each with a weight, over all segments alike.
 * "pembangun" (open) -> itself 1, "membangun" by its stem 0.7, "pembangunan" as its longer form 0.5; "komdgi" -> "komdigi" 0.3.
 * It must not know documents. Slips are looked for only where a word is rarer than a slip would be.
 */
import type { Language } from '../../article/article';
import type { Clause } from '../query';
import { STEMMED, type Stemmed, stemOf } from '../stems';
import { stemKey } from './article-terms';
import { hasBit } from './bits';
import type { DictionaryEntry } from './dictionary';
import { languageIn } from './document-table';
import { documentIn, unpackPostings } from './postings';
import type { SegmentReader } from './segment-reader';
import { FIRST_WORD_UNIT, findSlips, SHORTEST_FOR_SLIPS } from './slips';

/** How much a word counts in documents of each language: a stem brings words together in its own language only. */
export type Weights = Readonly<Record<Language, number>>;

/** A word of the index: how much it counts, and where each segment has it. */
export interface Expansion {
  readonly term: string;
  readonly weights: Weights;
  readonly entries: ReadonlyMap<SegmentReader, DictionaryEntry>;
}

/** What stands for a clause, and in how many documents at least one of it is taken to stand. */
export interface ExpandedClause {
  readonly expansions: readonly Expansion[];
  readonly documents: number;
}

const NOWHERE = everywhere(0);
const ITSELF = everywhere(1);
const STEM = 0.7;
const LONGER = 0.6;
const SLIP = everywhere(0.3);
/** A word in fewer documents than this may be a slip itself. */
const RARE = 3;
/** Of very many longer forms ("k…") the commonest are taken, until they have so many postings together: so a query has an end. */
const MOST_LONGER = 512;
const MOST_POSTINGS = 1_000_000;

/** What stands for each word of `clause`: one set for a word, one for each word of a phrase. */
export async function expandClause(clause: Clause, segments: readonly SegmentReader[]): Promise<ExpandedClause[]> {
  if (clause.type === 'word') return [await expandWord(clause.term, clause.open, segments)];
  return Promise.all(
    clause.terms.map(async (term) => {
      const expansion = await lookUp(term, ITSELF, segments);
      return { expansions: expansion ? [expansion] : [], documents: expansion ? count(expansion) : 0 };
    }),
  );
}

async function expandWord(term: string, open: boolean, segments: readonly SegmentReader[]): Promise<ExpandedClause> {
  const [itself, related, longer] = await Promise.all([
    lookUp(term, ITSELF, segments),
    wordsOfStem(term, segments),
    open ? longerForms(term, segments) : [],
  ]);
  const direct = joined([...(itself ? [itself] : []), ...related, ...longer]);
  const isSlip = term.length >= SHORTEST_FOR_SLIPS && (await isRare(direct));
  const found = isSlip ? joined([...direct, ...(await slips(term, segments))]) : direct;
  return { expansions: found, documents: itself ? total([itself, ...related]) : total(found) };
}

/** Each word once, counting in each language as much as the best reason for it. */
function joined(expansions: readonly Expansion[]): Expansion[] {
  const known = new Map<string, Expansion>();
  for (const expansion of expansions) {
    const before = known.get(expansion.term);
    known.set(expansion.term, before ? { ...before, weights: larger(before.weights, expansion.weights) } : expansion);
  }
  return [...known.values()];
}

async function lookUp(term: string, weights: Weights, segments: readonly SegmentReader[]): Promise<Expansion | undefined> {
  const entries = new Map<SegmentReader, DictionaryEntry>();
  const found = await Promise.all(segments.map((segment) => segment.find(term)));
  found.forEach((entry, at) => {
    if (entry) entries.set(segments[at]!, entry);
  });
  return entries.size > 0 ? { term, weights, entries } : undefined;
}

/** Words with the same stem, each counting where its language is spoken; the stem itself is a word too, where it is its own. */
async function wordsOfStem(term: string, segments: readonly SegmentReader[]): Promise<Expansion[]> {
  const families = await Promise.all(STEMMED.map((language) => familyOf(term, language, segments)));
  const words = new Map<string, Weights>();
  families.forEach((family, at) => {
    for (const word of family) words.set(word, { ...(words.get(word) ?? NOWHERE), [STEMMED[at]!]: STEM });
  });
  words.delete(term);
  const found = await Promise.all([...words].map(([word, weights]) => lookUp(word, weights, segments)));
  return found.filter((expansion) => expansion !== undefined);
}

async function familyOf(term: string, language: Stemmed, segments: readonly SegmentReader[]): Promise<Set<string>> {
  const stem = stemOf(term, language) ?? term;
  const entries = await Promise.all(segments.map((segment) => segment.find(stemKey(language, stem))));
  const family = new Set(entries.flatMap((entry) => entry?.words ?? []));
  if ((stemOf(stem, language) ?? stem) === stem) family.add(stem);
  return family;
}

async function longerForms(term: string, segments: readonly SegmentReader[]): Promise<Expansion[]> {
  const lists = await Promise.all(segments.map((segment) => segment.under(term)));
  const longer = lists.map((entries) => entries.filter(({ key }) => key !== term));
  return commonest(gather(longer, segments, (key) => everywhere((LONGER * term.length) / key.length)));
}

function commonest(expansions: readonly Expansion[]): Expansion[] {
  const counted = expansions.map((expansion) => ({ expansion, postings: count(expansion) }));
  counted.sort((a, b) => b.postings - a.postings || (a.expansion.term < b.expansion.term ? -1 : 1));
  const taken: Expansion[] = [];
  let sum = 0;
  for (const { expansion, postings } of counted) {
    if (taken.length === MOST_LONGER || sum >= MOST_POSTINGS) break;
    taken.push(expansion);
    sum += postings;
  }
  return taken;
}

/** Whether all of `expansions` stand in few documents that are not deleted; looks no further than it must. */
async function isRare(expansions: readonly Expansion[]): Promise<boolean> {
  let living = 0;
  for (const { entries, weights } of expansions) {
    const isAnywhere = Object.values(weights).every((weight) => weight > 0);
    for (const [segment, entry] of entries) {
      const deleted = await segment.deleted();
      if (!deleted && isAnywhere) living += entry.count;
      else {
        const facts = await segment.facts();
        for (const packed of unpackPostings(await segment.postings(entry), segment.listShape(entry))) {
          const document = documentIn(packed);
          if (!hasBit(deleted, document) && weights[languageIn(facts, document)] > 0) living++;
        }
      }
      if (living >= RARE) return false;
    }
  }
  return true;
}

async function slips(term: string, segments: readonly SegmentReader[]): Promise<Expansion[]> {
  const dictionaries = await Promise.all(segments.map((segment) => segment.dictionary(FIRST_WORD_UNIT)));
  return gather(
    dictionaries.map((records) => findSlips(records, term)),
    segments,
    () => SLIP,
  );
}

function gather(
  lists: readonly (readonly DictionaryEntry[])[],
  segments: readonly SegmentReader[],
  weightsOf: (key: string) => Weights,
): Expansion[] {
  const byTerm = new Map<string, Map<SegmentReader, DictionaryEntry>>();
  lists.forEach((entries, at) => {
    for (const entry of entries) {
      const known = byTerm.get(entry.key);
      if (known) known.set(segments[at]!, entry);
      else byTerm.set(entry.key, new Map([[segments[at]!, entry]]));
    }
  });
  return Array.from(byTerm, ([term, entries]) => ({ term, weights: weightsOf(term), entries }));
}

function count({ entries }: Expansion): number {
  let sum = 0;
  for (const entry of entries.values()) sum += entry.count;
  return sum;
}

function total(expansions: readonly Expansion[]): number {
  return expansions.reduce((sum, expansion) => sum + count(expansion), 0);
}

function everywhere(weight: number): Weights {
  return { und: weight, id: weight, en: weight };
}

function larger(a: Weights, b: Weights): Weights {
  return { und: Math.max(a.und, b.und), id: Math.max(a.id, b.id), en: Math.max(a.en, b.en) };
}
