/**
 * What kind of thing a name seems to be, as votes: its own words, the words around it, and how it is printed.
 * "perusahaan rintisan Gojek" votes organisation, "kata Gojek" person, "MS11" product; the document adds the votes up.
 * It must not settle anything: recognise-names.ts weighs these votes with those of the model.
 */
import { isCommonWord } from './document-names';
import type { EntityKind } from './entity';
import { isKnownPlace } from './known-places';
import {
  CUES_BEFORE,
  DISEASE,
  EVENT_WORDS,
  NAME_PARTICLES,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
  PERSON_VERBS,
  PLACE_HEADS,
  PLACE_TAILS,
  ROLE_HEADS,
} from './name-words.data';
import { foldOf, type Piece } from './split-run';
import type { Word } from './words';

/** Weights for each kind; absent is none. */
export type Votes = Partial<Record<EntityKind, number>>;

const CUE_KINDS = ['organization', 'place', 'product', 'event', 'work', 'person'] as const;
const CUE_WEIGHT: Readonly<Record<EntityKind, number>> = {
  organization: 2.5,
  place: 1.6,
  product: 2.5,
  event: 2.5,
  work: 3.5,
  person: 2.2,
};
const SPEECH_AFTER =
  /^(?:mengatakan|menyebut|menyebutkan|menegaskan|menjelaskan|menambahkan|menuturkan|mengungkap|mengungkapkan|menilai|mengaku|memaparkan|menerangkan|berharap|menyatakan|menyampaikan|berujar|bercerita|said|says|told|added|explained)$/u;
const MODEL_WORD = /^(?=.*\p{N})(?=.*\p{L})[\p{L}\p{N}-]+$/u;

/** The votes of one piece where it stands. */
export function voteOnKind(words: readonly Word[], piece: Piece, isLastPiece: boolean): Votes {
  const votes: Votes = {};
  voteByWords(words, piece, votes);
  voteByPlace(words, piece, votes);
  const isHeaded = (votes.organization ?? 0) >= 3 || (votes.place ?? 0) >= 3 || (votes.event ?? 0) >= 3;
  if (piece.afterRole && isLastPiece && !isHeaded && !words[piece.from]!.isAcronym)
    add(votes, isComplementOfRole(words, piece) ? 'organization' : 'person', isComplementOfRole(words, piece) ? 2 : 4);
  return votes;
}

/** "CEO Xiaomi, Lei Jun": one word between an office and a comma with a longer name after it is what the office is of. */
function isComplementOfRole(words: readonly Word[], { from, to }: Piece): boolean {
  const name = words[to];
  const second = words[to + 1];
  if (to - from > 1 || name?.gap !== ',' || !name.isCapital || ROLE_HEADS.has(name.fold)) return false;
  return second?.isCapital === true && (second.gap === '' || second.gap === '.');
}

function voteByWords(words: readonly Word[], { from, to }: Piece, votes: Votes): void {
  const first = words[from]!;
  const last = words[to - 1]!;
  const count = to - from;
  const fold = foldOf(words, from, to);
  if (DISEASE.test(fold)) add(votes, 'event', 6);
  if (isKnownPlace(fold)) add(votes, 'place', 4);
  if (count > 1 || first.isAcronym) {
    if (isOrganisationHead(words, from)) add(votes, 'organization', 4);
    else if (PLACE_HEADS.has(first.fold) && count > 1) add(votes, 'place', 4);
  }
  if (count > 1 && ORGANISATION_TAILS.has(last.fold)) add(votes, 'organization', 3);
  if (count > 1 && PLACE_TAILS.has(last.fold)) add(votes, 'place', 1.5);
  const lastWord = last.isNumber && count > 2 ? words[to - 2]! : last;
  if (count > 1 && (EVENT_WORDS.has(first.fold) || EVENT_WORDS.has(lastWord.fold))) add(votes, 'event', 4.5);
  if (count > 1 && words.slice(from + 1, to).some((word) => ORGANISATION_HEADS.has(word.fold)) && !PLACE_HEADS.has(first.fold))
    add(votes, 'organization', 2.5);
  voteByShape(words, from, to, votes);
}

function isOrganisationHead(words: readonly Word[], from: number): boolean {
  const next = words[from + 1];
  const isTeam =
    words[from]!.fold === 'tim' && next !== undefined && (next.isAcronym || isCommonWord(next.fold) || isKnownPlace(next.fold));
  return (
    isTeam ||
    ORGANISATION_HEADS.has(words[from]!.fold) ||
    (next !== undefined && ORGANISATION_HEADS.has(`${words[from]!.fold}_${next.fold}`))
  );
}

function voteByShape(words: readonly Word[], from: number, to: number, votes: Votes): void {
  const first = words[from]!;
  const last = words[to - 1]!;
  const count = to - from;
  if (words.slice(from, to).some((word) => /^\p{Lu}(?:\.\p{Lu})*$/u.test(word.text) && word.text.length < 6 && count > 1))
    add(votes, 'person', 2);
  if (words.slice(from, to).some((word) => NAME_PARTICLES.has(word.fold) && !word.isCapital)) add(votes, 'person', 2);
  const isYear = /^(?:19|20)\d\d$/.test(last.text);
  if ((last.isNumber && count > 1 && !isYear) || (MODEL_WORD.test(last.text) && !DISEASE.test(last.text)))
    add(votes, 'product', 3);
  if (/^kemen\p{Ll}{2,}$/u.test(first.fold) || /\.\p{Ll}{2,}$/u.test(last.text)) add(votes, 'organization', 3);
  if (isModelLetter(words, from, to)) add(votes, 'product', 3.5);
  if (count === 1 && first.isAcronym && !/\p{N}/u.test(first.text)) add(votes, 'organization', 2);
  else if (/\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mc|Mac|De|Di|La|Le)\p{Lu}/u.test(first.text))
    add(votes, 'organization', 1.5);
  else if (count === 1) add(votes, 'organization', first.isOpening ? 0.35 : 0.5);
  else voteByLength(words, from, to, votes);
}

/** "Model Y", "Seri X": a letter after a word for models. */
function isModelLetter(words: readonly Word[], from: number, to: number): boolean {
  const before = words[to - 2];
  return (
    to - from > 1 &&
    before !== undefined &&
    /^(?:model|seri|series|tipe|type)$/.test(before.fold) &&
    words[to - 1]!.text.length <= 2
  );
}

/** Two to four words that are no ordinary words are most often a person. */
function voteByLength(words: readonly Word[], from: number, to: number, votes: Votes): void {
  const ordinary = words.slice(from, to).filter((word) => isCommonWord(word.fold) || word.isAcronym).length;
  if (ordinary === 0 && to - from <= 4) add(votes, 'person', 1.5);
  else add(votes, 'organization', 0.8);
}

function voteByPlace(words: readonly Word[], { from, to }: Piece, votes: Votes): void {
  const before = words[from - 1];
  const after = words[to];
  if (before && words[from]!.gap === '') voteByCue(words, from, votes);
  if (before && /^["“”,]+$/u.test(words[from]!.gap) && CUES_BEFORE.person.has(before.fold)) add(votes, 'person', 1);
  if (after && after.gap === '') {
    if (SPEECH_AFTER.test(after.fold)) add(votes, 'person', 1.8);
    else if (PERSON_VERBS.test(after.fold)) add(votes, 'person', 0.3);
  }
  if (after?.gap === '(' && /^\d{2}$/.test(after.text)) add(votes, 'person', 3);
  if (after?.gap === ',' && after.isCapital && isKnownPlace(after.fold)) add(votes, 'place', 1.2);
}

/** The cue right before the name counts in full, one word further back by half ("perusahaan otomotif BMW"). */
function voteByCue(words: readonly Word[], from: number, votes: Votes): void {
  const near = words[from - 1]!;
  const far = words[from - 2];
  for (const kind of CUE_KINDS) {
    if (!near.isCapital && CUES_BEFORE[kind].has(near.fold)) add(votes, kind, CUE_WEIGHT[kind]);
    else if (
      far &&
      near.gap === '' &&
      !far.isCapital &&
      !near.isCapital &&
      CUES_BEFORE[kind].has(far.fold) &&
      kind !== 'place' &&
      kind !== 'person'
    )
      add(votes, kind, CUE_WEIGHT[kind] * (near.fold === 'di' || near.fold === 'dari' ? 1.2 : 0.5));
  }
}

function add(votes: Votes, kind: EntityKind, weight: number): void {
  votes[kind] = (votes[kind] ?? 0) + weight;
}
