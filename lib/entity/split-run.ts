/**
 * A run of capitals cut into offices and names.
 * "CEO BMW Group Wilayah China Jochen Goller" -> (CEO) | BMW Group | Wilayah China | Jochen Goller.
 * It must not decide kinds: it only sees heads, tails, known places and what stands alone elsewhere in the document.
 */
import { isCommonWord } from './document-names';
import { countryLength, placeLength } from './known-places';
import type { Run } from './name-runs';
import {
  BARE_TITLES,
  COMPANY_OFFICES,
  FIELD_WORDS,
  LONE_ORGANISATIONS,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
  PLACE_HEADS,
  ROLE_HEADS,
  ROLE_WORDS,
} from './name-words.data';
import type { Word } from './words';

/** A part of a run that may be a name. `afterRole`: an office stands right before it, or before its neighbours. */
export interface Piece extends Run {
  readonly afterRole: boolean;
}

/** Tells whether a folded name stands alone elsewhere in the document. */
export type StandsAlone = (fold: string) => boolean;

const COMPANY_TAILS = new Set('group grup inc corp corporation co ltd limited llc plc gmbh ag tbk persero holdings'.split(' '));
const ORIGIN_WORDS = new Set('asal dari di ke from in negara antara wakil pasangan ganda tunggal'.split(' '));
const LONGEST_PERSON = 4;

/** The name pieces of `run`, in order; offices are left out. */
export function splitRun(words: readonly Word[], run: Run, standsAlone: StandsAlone): Piece[] {
  const start = endOfRole(words, run);
  const afterRole = start > run.from;
  const pieces: Piece[] = [];
  let at = start;
  while (at < run.to) {
    if (at > start && startsRole(words, at, run.to)) {
      pieces.push(...splitRun(words, { from: at, to: run.to }, standsAlone));
      break;
    }
    const end = endOfPiece(words, at, run, afterRole, standsAlone);
    if (!isBareHead(words, at, end)) pieces.push({ from: at, to: end, afterRole });
    at = end;
  }
  return pieces;
}

/** Where the office at the start of a run ends: "Menteri Kesehatan", "Direktur Jenderal", "Wakil Presiden sekaligus CEO". */
export function endOfRole(words: readonly Word[], { from, to }: Run): number {
  if (!isRoleHead(words[from]!)) return from;
  let at = from + 1;
  while (at < to && goesOnWithRole(words, at, to)) at++;
  while (at > from + 1 && !words[at - 1]!.isCapital) at--;
  return at;
}

function goesOnWithRole(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]!;
  if (isRoleHead(word)) return true;
  if (ORGANISATION_HEADS.has(word.fold) || placeLength(words, at, to) > 0) return false;
  if (ROLE_WORDS.has(word.fold) || FIELD_WORDS.has(word.fold)) return true;
  if (!word.isCapital) return at + 1 < to;
  return isCommonWord(word.fold) && !word.isAcronym;
}

function isRoleHead(word: Word): boolean {
  if (BARE_TITLES.has(word.fold) && word.text.length <= 2 && word.fold !== 'dr' && word.fold !== 'ir')
    return /^(?:H|Hj|Kh|KH|Mr|Ms|Ny|Tn|Pak|Bu)$/.test(word.text);
  return ROLE_HEADS.has(word.fold);
}

function startsRole(words: readonly Word[], at: number, to: number): boolean {
  return isRoleHead(words[at]!) && at + 1 < to && !PLACE_HEADS.has(words[at]!.fold);
}

function endOfPiece(words: readonly Word[], at: number, run: Run, afterRole: boolean, standsAlone: StandsAlone): number {
  const { to } = run;
  if (comesFrom(words, at)) {
    const country = countryLength(words, at, to);
    if (country > 0) return at + country;
  }
  const tail = companyTail(words, at, to);
  if (tail > 0) return tail;
  if (PLACE_HEADS.has(words[at]!.fold) && at + 1 < to) return endOfHeadedPlace(words, at, to, afterRole);
  const known = endOfKnownOrganisation(words, at, to, standsAlone);
  if (known > 0) return known;
  if (ORGANISATION_HEADS.has(words[at]!.fold) && at + 1 < to) return endOfHeadedOrganisation(words, at, to, afterRole);
  if (afterRole) return endAfterRole(words, at, run, standsAlone);
  for (let index = at + 1; index < to - 1; index++) if (isRoleHead(words[index]!) && words[index]!.isCapital) return index;
  return to;
}

function comesFrom(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && !before.isCapital && ORIGIN_WORDS.has(before.fold);
}

/** The end after "Group", "Tbk" … when more words follow; 0 where there is no such word. */
function companyTail(words: readonly Word[], at: number, to: number): number {
  for (let index = at + 1; index < to; index++) {
    if (!COMPANY_TAILS.has(words[index]!.fold)) continue;
    const next = words[index + 1];
    if (index + 1 < to && next && (COMPANY_TAILS.has(next.fold) || ORGANISATION_TAILS.has(next.fold))) continue;
    return index + 1;
  }
  return 0;
}

/** "Kementerian Kesehatan RI Yuli Farianti", "DPR Bob Hasan": an organisation that stands alone elsewhere, then a person. */
function endOfKnownOrganisation(words: readonly Word[], at: number, to: number, standsAlone: StandsAlone): number {
  if (!ORGANISATION_HEADS.has(words[at]!.fold) && !words[at]!.isAcronym) return 0;
  for (let end = at + 1; end <= to - 2 && end <= at + 6; end++) {
    const isShort =
      to - end <= LONGEST_PERSON && words.slice(end, to).every((word) => isNamePart(word) && !ORGANISATION_TAILS.has(word.fold));
    if (isShort && (words[end - 1]!.text === 'RI' || standsAlone(foldOf(words, at, end)))) return end;
  }
  return 0;
}

/** "Kota Nanning China" ends before the country; "Wilayah China Jochen Goller" after it. */
function endOfHeadedPlace(words: readonly Word[], at: number, to: number, afterRole: boolean): number {
  const known = placeLength(words, at + 1, to);
  if (known > 0) return afterRole || countryLength(words, at + 1 + known) > 0 ? at + 1 + known : to;
  for (let index = at + 2; index < to; index++)
    if (countryLength(words, index, to) > 0 && reachesEnd(words, index, to)) return index;
  return to;
}

function reachesEnd(words: readonly Word[], index: number, to: number): boolean {
  return index + countryLength(words, index, to) === to;
}

/** After an office, a headed name ends where ordinary words, acronyms and places end: "Kementerian Kesehatan RI | Yuli F.". */
function endOfHeadedOrganisation(words: readonly Word[], at: number, to: number, afterRole: boolean): number {
  if (!afterRole) return to;
  if (PLACE_HEADS.has(words[at + 1]!.fold)) return at + 1;
  let index = at + 1;
  while (index < to) {
    const known = placeLength(words, index, to);
    if (known > 0) index += known;
    else if (!isNamePart(words[index]!)) index++;
    else break;
  }
  if (index === at + 1 && !words[at]!.isAcronym) return personTail(at, to);
  return index;
}

function isNamePart(word: Word): boolean {
  return !isCommonWord(word.fold) && !word.isAcronym && !PLACE_HEADS.has(word.fold) && !ORGANISATION_HEADS.has(word.fold);
}

/** Nothing tells the organisation from its person: of five words or more the last two are the person. */
function personTail(at: number, to: number): number {
  return to - at >= 5 ? to - 2 : to;
}

/** Between an office and a person stand a known place, an acronym, or a name that stands alone elsewhere. */
function endAfterRole(words: readonly Word[], at: number, { from, to }: Run, standsAlone: StandsAlone): number {
  const known = placeLength(words, at, to);
  if (known > 0 && at + known < to) return at + known;
  if (
    words[at]!.isAcronym &&
    at + 1 < to &&
    !words[at + 1]!.isAcronym &&
    words[at]!.text.length > 1 &&
    !words[at]!.text.includes('.')
  )
    return at + 1;
  const isCompanyOffice = words.slice(from, at).some((word) => COMPANY_OFFICES.has(word.fold));
  const shortest = isCompanyOffice && to - at >= 3 ? 1 : 2;
  for (let end = Math.min(to - 1, at + 4); end >= at + shortest; end--)
    if (to - end <= LONGEST_PERSON && standsAlone(foldOf(words, at, end))) return end;
  if (isCompanyOffice && to - at >= 3) return to - 2;
  return to;
}

/** The words as one folded name. */
export function foldOf(words: readonly Word[], from: number, to: number): string {
  let fold = words[from]!.fold;
  for (let index = from + 1; index < to; index++) fold += ` ${words[index]!.fold}`;
  return fold;
}

/** A head that nothing follows, as in "Partai | Kota Nanning", names nothing; acronyms do. */
function isBareHead(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from]!;
  if (to - from > 1 || word.isAcronym || placeLength(words, from, to) > 0 || LONE_ORGANISATIONS.has(word.fold)) return false;
  return isCommonWord(word.fold) || ORGANISATION_HEADS.has(word.fold) || PLACE_HEADS.has(word.fold);
}
