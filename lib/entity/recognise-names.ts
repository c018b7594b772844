/**
 * Text to names: rules for capitals, offices and cue words, what a person vouches for, and a trained model where there is one.
 * "kata Wakil Presiden Alibaba Group Ren Geng" -> [Alibaba Group, organization], [Ren Geng, person].
 * It must not know which names are one thing: that is resolve-names.ts.
 */
import type { Span } from '../text/span';
import { countWordUse } from './document-names';
import { ENTITY_KINDS, type EntityKind } from './entity';
import { type Votes, voteOnKind } from './judge-kind';
import { foldName } from './name-key';
import { acronymsOfTerms, isName, trimPiece } from './name-pieces';
import { findRuns } from './name-runs';
import { foldOf, type Piece, splitRun } from './split-run';
import type { NameSpan } from './tagger';
import type { Sentence, Word } from './words';

/** A name the rules found, before its kind is settled. */
interface Candidate extends Span {
  readonly key: string;
  readonly votes: Votes;
}

/** The names in `sentences` of `text` by rules alone, in order, never overlapping. Linear. */
export function recogniseByRules(text: string, sentences: readonly Sentence[]): NameSpan[] {
  const { candidates, termEnds } = findCandidates(sentences);
  const ordinary = acronymsOfTerms(text, termEnds);
  return settleKinds(candidates.filter((candidate) => !ordinary.has(candidate.key)));
}

/** Candidates, and where terms (runs of ordinary words that name nothing) end. */
function findCandidates(sentences: readonly Sentence[]): { candidates: Candidate[]; termEnds: Set<number> } {
  const use = countWordUse(sentences);
  const runs = sentences.map((sentence) => findRuns(sentence, use));
  const alone = new Set(sentences.flatMap(({ words }, index) => runs[index]!.map(({ from, to }) => foldOf(words, from, to))));
  const candidates: Candidate[] = [];
  const termEnds = new Set<number>();
  for (const [index, { words }] of sentences.entries())
    for (const run of runs[index]!) {
      const whole = foldOf(words, run.from, run.to);
      const pieces = splitRun(words, run, (fold) => alone.has(fold) && whole !== fold);
      for (const [at, piece] of pieces.entries()) {
        const trimmed = trimPiece(words, piece);
        if (!trimmed) continue;
        if (isName(words, trimmed, use)) candidates.push(toCandidate(words, trimmed, at === pieces.length - 1));
        else if (trimmed.to - trimmed.from > 1) termEnds.add(words[trimmed.to - 1]!.end);
      }
    }
  return { candidates, termEnds };
}

function toCandidate(words: readonly Word[], piece: Piece, isLast: boolean): Candidate {
  const { from, to } = piece;
  return {
    start: words[from]!.start,
    end: endOfName(words[to - 1]!),
    key: foldOf(words, from, to),
    votes: voteOnKind(words, piece, isLast),
  };
}

/** A possessive is no part of a name: "Tesla's". */
function endOfName(word: Word): number {
  return /['’]s$/u.test(word.text) ? word.end - 2 : word.end;
}

/** All places of a name vote together; a part of a person's name is that person. */
function settleKinds(candidates: readonly Candidate[]): NameSpan[] {
  const totals = new Map<string, Votes>();
  for (const { key, votes } of candidates) totals.set(key, addVotes(totals.get(key) ?? {}, votes));
  const people = new Set<string>();
  const places = new Set<string>();
  for (const [key, votes] of totals)
    if (key.includes(' ') && best(votes).kind === 'person')
      for (const part of foldName(key).split(' ')) if (part.length > 2) people.add(part);
  for (const [key, votes] of totals)
    if (key.includes(' ') && best(votes).kind === 'place') places.add(key.slice(key.lastIndexOf(' ') + 1));
  return candidates.map(({ start, end, key, votes }) => {
    const total = addVotes(totals.get(key)!, votes);
    const part: Votes = people.has(key) ? { person: 4 } : places.has(key) ? { place: 2 } : {};
    return { start, end, ...best(addVotes(total, part)) };
  });
}

function addVotes(a: Votes, b: Votes): Votes {
  return Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, (a[kind] ?? 0) + (b[kind] ?? 0)]));
}

function best(votes: Votes): { kind: EntityKind; confidence: number } {
  let kind: EntityKind = 'organization';
  let sum = 0;
  for (const each of ENTITY_KINDS) {
    sum += votes[each] ?? 0;
    if ((votes[each] ?? 0) > (votes[kind] ?? 0)) kind = each;
  }
  return { kind, confidence: sum === 0 ? 0.3 : Math.min(0.95, (votes[kind] ?? 0) / (sum + 1)) };
}
