/**
 * Which pieces of runs are names: trims what is no part of one, and tells terms and ordinary words from names.
 * "Dolar AS" -> AS; "Suku Bunga Pasar" and "RUU Penyiaran" -> no name; "Merdeka" at a sentence start -> no name.
 * It must not know kinds.
 */
import { INDONESIAN_COMMON_WORDS } from './common-words.data';
import { isCommonWord, isDerivedShape, type WordUse } from './document-names';
import { isKnownPlace } from './known-places';
import {
  BARE_TITLES,
  CALENDAR_WORDS,
  EVENT_WORDS,
  FIELD_WORDS,
  FUNCTION_WORDS,
  GENERIC_ACRONYMS,
  LAW_HEADS,
  LONE_NON_NAMES,
  OF_A_PLACE,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
  PLACE_HEADS,
  ROLE_HEADS,
} from './name-words.data';
import { foldOf, type Piece } from './split-run';
import type { Word } from './words';

/** A function word that opens a piece ("The Jakarta Post") and titles are no part of the name. */
export function trimPiece(words: readonly Word[], piece: Piece): Piece | undefined {
  let { from, to } = piece;
  while (to - from > 1 && isNoPart(words, from, to)) from++;
  while (to > from && !words[to - 1]!.isCapital && !words[to - 1]!.isNumber) to--;
  return to > from ? { ...piece, from, to } : undefined;
}

function isNoPart(words: readonly Word[], at: number, to: number): boolean {
  const { fold } = words[at]!;
  const next = words[at + 1]!;
  if (BARE_TITLES.has(fold) || (FUNCTION_WORDS.has(fold) && !EVENT_WORDS.has(fold))) return true;
  if (/^(?:kantor|markas)$/.test(fold) && ORGANISATION_HEADS.has(next.fold)) return true;
  if (OF_A_PLACE.has(fold) && isKnownPlace(foldOf(words, at + 1, to))) return true;
  return GENERIC_ACRONYMS.has(fold) && !ORGANISATION_HEADS.has(fold) && (next.isAcronym || isKnownPlace(next.fold));
}

/** Whether a trimmed piece is a name, as far as its words and their use in the document tell. */
export function isName(words: readonly Word[], { from, to }: Piece, use: WordUse): boolean {
  if (words[to]?.gap.startsWith('$')) return false;
  if (to - from > 1) return !LAW_HEADS.has(words[from]!.fold) && !isOrdinaryPhrase(words, from, to);
  const word = words[from]!;
  const { fold } = word;
  if (isKnownPlace(fold) && /^\p{Lu}/u.test(word.text)) return word.isAcronym || fold.length > 2;
  if (fold.length < 2 || GENERIC_ACRONYMS.has(fold)) return false;
  if (word.isAcronym) return !LONE_NON_NAMES.has(fold) && !CALENDAR_WORDS.has(fold) && !/^\p{N}/u.test(fold);
  if (CALENDAR_WORDS.has(fold) || FUNCTION_WORDS.has(fold)) return false;
  if (LONE_NON_NAMES.has(fold) || ROLE_HEADS.has(fold)) return false;
  if (/^rp\p{N}|^[ivx]+$|^\p{L}\p{N}{1,2}$|^(\p{L}{2,})-\1/u.test(fold)) return false;
  if (/^\p{N}/u.test(fold) || /^[\p{N}.,-]+$/u.test(fold)) return false;
  if (isCommonWord(fold)) return false;
  const capitals = use.capital.get(fold) ?? 0;
  if (word.isOpening && capitals === 0 && isDerivedShape(fold)) return false;
  return (use.lower.get(fold) ?? 0) <= capitals;
}

/** "Suku Bunga Pasar": ordinary words with capitals are a term, unless a head, a tail or an event word makes them a name. */
function isOrdinaryPhrase(words: readonly Word[], from: number, to: number): boolean {
  const run = words.slice(from, to);
  if (isKnownPlace(foldOf(words, from, to)) || isHead(run[0]!) || run.some(({ fold }) => EVENT_WORDS.has(fold))) return false;
  return !ORGANISATION_TAILS.has(run.at(-1)!.fold) && run.every((word) => !word.isAcronym && isOrdinary(word.fold));
}

function isHead({ fold }: Word): boolean {
  return ORGANISATION_HEADS.has(fold) || PLACE_HEADS.has(fold);
}

function isOrdinary(fold: string): boolean {
  return INDONESIAN_COMMON_WORDS.has(fold) || FIELD_WORDS.has(fold) || FUNCTION_WORDS.has(fold);
}

/** Whether a printed form can be no name wherever it stands: "AI", "Senin", "RUU Penyiaran". For names of a model. */
export function isNeverName(printed: string): boolean {
  const [first = '', second] = printed.toLowerCase().split(/\s+/u);
  if (!/\p{Lu}/u.test(printed)) return true;
  if (second !== undefined) return LAW_HEADS.has(first);
  return [GENERIC_ACRONYMS, CALENDAR_WORDS, FUNCTION_WORDS, LONE_NON_NAMES].some((set) => set.has(first)) && !isKnownPlace(first);
}

const ACRONYM_IN_PARENS = /\(\s*([\p{Lu}\p{N}]{2,7})\s*\)/gu;
const EXPANSION_UNITS = 90;

/** Acronyms that `text` itself explains by ordinary words, folded: "kecerdasan artifisial (AI)", "usaha kecil dan menengah (UKM)". */
export function acronymsOfTerms(text: string, termEnds: ReadonlySet<number>): ReadonlySet<string> {
  const ordinary = new Set<string>();
  for (const match of text.matchAll(ACRONYM_IN_PARENS)) {
    const acronym = match[1]!.toLowerCase();
    const before = text.slice(Math.max(0, match.index - EXPANSION_UNITS), match.index);
    const afterTerm = termEnds.has(match.index - (before.length - before.trimEnd().length));
    if (afterTerm || isInitialsOf(acronym, /(?:[\p{Ll}-]+\s+){1,6}$/u.exec(before)?.[0] ?? '')) ordinary.add(acronym);
  }
  return ordinary;
}

function isInitialsOf(acronym: string, phrase: string): boolean {
  let at = 0;
  for (const word of phrase.trim().split(/\s+/u)) if (word.startsWith(acronym.charAt(at))) at++;
  return phrase !== '' && at >= Math.min(acronym.length, 2);
}
