/**
 * Text to names: rules for capitals, offices and cue words, what a person vouches for, and a trained model where there is one.
 * "kata Wakil Presiden Alibaba Group Ren Geng" -> [Alibaba Group, organization], [Ren Geng, person].
 * It must not know which names are one thing: that is resolve-names.ts.
 */
import type { Span } from '../text/span';
import { countWordUse, isCommonWord, isDerivedShape, type WordUse } from './document-names';
import { ENTITY_KINDS, type EntityKind } from './entity';
import { type Votes, voteOnKind } from './judge-kind';
import { isKnownPlace } from './known-places';
import { foldName } from './name-key';
import { findRuns } from './name-runs';
import {
  BARE_TITLES,
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  GENERIC_ACRONYMS,
  LONE_NON_NAMES,
  ORGANISATION_HEADS,
  ROLE_HEADS,
} from './name-words.data';
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
  const use = countWordUse(sentences);
  const candidates = findCandidates(sentences, use);
  const ordinary = definedAcronyms(text);
  return settleKinds(candidates.filter((candidate) => !ordinary.has(candidate.key)));
}

function findCandidates(sentences: readonly Sentence[], use: WordUse): Candidate[] {
  const runs = sentences.map((sentence) => findRuns(sentence, use));
  const alone = new Set(
    runs.flatMap((ofSentence, index) => ofSentence.map(({ from, to }) => foldOf(sentences[index]!.words, from, to))),
  );
  const candidates: Candidate[] = [];
  for (const [index, { words }] of sentences.entries())
    for (const run of runs[index]!) {
      const pieces = splitRun(words, run, (fold) => alone.has(fold) && foldOf(words, run.from, run.to) !== fold);
      for (const [at, piece] of pieces.entries()) {
        const trimmed = trimPiece(words, piece);
        if (trimmed && isName(words, trimmed, use)) candidates.push(toCandidate(words, trimmed, at === pieces.length - 1));
      }
    }
  return candidates;
}

/** A function word that opens a piece ("The Jakarta Post") and titles are no part of the name. */
function trimPiece(words: readonly Word[], piece: Piece): Piece | undefined {
  let { from, to } = piece;
  while (to - from > 1 && isNoPart(words, from)) from++;
  while (to > from && !words[to - 1]!.isCapital && !words[to - 1]!.isNumber) to--;
  return to > from ? { ...piece, from, to } : undefined;
}

function isNoPart(words: readonly Word[], at: number): boolean {
  const { fold } = words[at]!;
  const next = words[at + 1]!;
  if (BARE_TITLES.has(fold) || FUNCTION_WORDS.has(fold)) return true;
  if (/^(?:kantor|markas|gedung)$/.test(fold) && ORGANISATION_HEADS.has(next.fold)) return true;
  return GENERIC_ACRONYMS.has(fold) && (next.isAcronym || isKnownPlace(next.fold));
}

function isName(words: readonly Word[], { from, to }: Piece, use: WordUse): boolean {
  if (to - from > 1) return words.slice(from, to).some((word) => !FUNCTION_WORDS.has(word.fold));
  const word = words[from]!;
  const { fold } = word;
  if (isKnownPlace(fold) && /^\p{Lu}/u.test(word.text)) return word.isAcronym || fold.length > 2;
  if (fold.length < 2 || GENERIC_ACRONYMS.has(fold)) return false;
  if (word.isAcronym) return !LONE_NON_NAMES.has(fold) && !CALENDAR_WORDS.has(fold) && !/^\p{N}/u.test(fold);
  if (CALENDAR_WORDS.has(fold) || FUNCTION_WORDS.has(fold)) return false;
  if (LONE_NON_NAMES.has(fold) || ROLE_HEADS.has(fold)) return false;
  if (/^\p{N}/u.test(fold) || /^[\p{N}.,-]+$/u.test(fold)) return false;
  if (isCommonWord(fold)) return false;
  const capitals = use.capital.get(fold) ?? 0;
  if (word.isOpening && capitals === 0 && isDerivedShape(fold)) return false;
  return (use.lower.get(fold) ?? 0) <= capitals;
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

/** "kecerdasan artifisial (AI)", "usaha kecil dan menengah (UKM)": acronyms of ordinary words name nothing. */
function definedAcronyms(text: string): ReadonlySet<string> {
  const ordinary = new Set<string>();
  for (const match of text.matchAll(/((?:[\p{Ll}-]+ ){1,6})\(([\p{Lu}\p{N}]{2,7})\)/gu)) {
    const initials = match[1]!
      .trim()
      .split(' ')
      .map((word) => word.charAt(0));
    const letters = [...match[2]!.toLowerCase()];
    let at = 0;
    for (const initial of initials) if (initial === letters[at]) at++;
    if (at >= Math.min(letters.length, 2)) ordinary.add(match[2]!.toLowerCase());
  }
  return ordinary;
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
