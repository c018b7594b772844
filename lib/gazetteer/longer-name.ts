/**
 * Is the match only a part of a longer name that nobody has told us? "Indonesia" in "Bank Indonesia", "Bali" in "Bali United",
 * "Zhang" in "Zhang Wei" are; "Bali" in "Gubernur Bali" and "Nanning" in "Kota Nanning" are not.
 * Only general words decide (heads and tails of names, offices, titles); it must not know any name.
 */
import { INDONESIAN_COMMON_WORDS } from '../entity/common-words.data';
import type { EntityKind } from '../entity/entity';
import {
  BARE_TITLES,
  CALENDAR_WORDS,
  COMPASS_WORDS,
  CUES_BEFORE,
  FIELD_WORDS,
  FUNCTION_WORDS,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
  PLACE_HEADS,
  ROLE_HEADS,
  ROLE_WORDS,
} from '../entity/name-words.data';
import type { Span } from '../text/span';
import { FORMS_OF_ADDRESS } from './neighbour-words.data';
import { INDONESIAN_ORDINARY_WORDS } from './ordinary-words.data';
import { isCapitalised, isTitleCase, opensSentence, wordAfter, wordBefore } from './surroundings';

/** The words of the longer name's other part, and how surely it is one: `part` is another thing, `perhaps` only counts against it. */
export interface LongerName {
  readonly verdict: 'part' | 'perhaps';
  readonly word: string;
}

/** The matches before and after this one: known names end the view. */
export interface Neighbours {
  readonly endBefore: number;
  readonly startAfter: number;
}

const MAX_WORDS_BEFORE = 5;
const MAX_WORDS_AFTER = 3;
const MAX_WORDS_OF_OFFICE = 4;
/** "kekhawatiran", "penolakan": nouns made of verbs and qualities. */
const ABSTRACT = /^[kp]e\p{L}{4,}an$/u;
const ROMAN = /^[ivx]+$/u;
const JOINERS = new Set(['dan', 'of', 'and', 'untuk', 'for', 'the', '&', 'se']);
const EVENT_TAILS = new Set(
  'open masters cup marathon festival summit games expo championship championships award awards grand prix'.split(' '),
);
const CUP_HEADS = new Set(['piala', 'liga', 'miss', 'putri', 'puteri', 'mr', 'radio', 'televisi']);
const VENUE_HEADS = new Set(
  'jalan jl jln gang hotel mal mall plaza masjid gereja pura gedung menara stadion apartemen perumahan'.split(' '),
);
const SHOP_HEADS = new Set('toko warung kedai restoran kafe apotek bengkel salon butik supermarket swalayan'.split(' '));
const VENUE_TAILS = new Set('street avenue road boulevard lane hotel mall plaza square stadium airport'.split(' '));
const PREPOSITIONS = new Set(
  'di ke dari in at from to of pada asal untuk dan and antara between near dengan with for'.split(' '),
);

/** The longer name around `span`, undefined where it stands for itself. `words` is the number of words in the match. */
export function longerName(text: string, span: Span, kind: EntityKind, words: number, near: Neighbours): LongerName | undefined {
  if (kind === 'place') return longerThanPlace(text, span, near);
  if (kind === 'person') return words === 1 ? longerThanPerson(text, span, near) : undefined;
  if (kind === 'organization' && words === 1) {
    const after = tailAfter(text, span, 1, near);
    return after ? { verdict: 'perhaps', word: after } : undefined;
  }
  return undefined;
}

function longerThanPlace(text: string, span: Span, near: Neighbours): LongerName | undefined {
  if (!hasCapitalBeside(text, span, near)) return undefined;
  const titled = isTitleCase(text, span);
  const head = hasOwnHead(text, span) ? undefined : headBefore(text, span, titled ? 1 : MAX_WORDS_BEFORE, near);
  if (head) return { verdict: 'part', word: head };
  const tail = tailAfter(text, span, titled ? 1 : MAX_WORDS_AFTER, near);
  if (tail) return { verdict: 'part', word: tail };
  const after = titled ? undefined : capitalAfter(text, span, near);
  if (!after || followsPlace(after.toLowerCase()) || isPlaceContext(text, span, near)) return undefined;
  if (!COMPASS_WORDS.has(after.toLowerCase()) && isOfOffice(text, span, near)) return undefined;
  return { verdict: 'part', word: after };
}

/** "SMP Negeri 1" is whole in "Kepala Sekolah SMP Negeri 1". */
function hasOwnHead(text: string, span: Span): boolean {
  const [first = ''] = sliced(text, span).split(/\P{L}/u, 1);
  return ORGANISATION_HEADS.has(first.toLowerCase());
}

/** "Jawa Tengah II" is a constituency in the place, a "U.S. Senator" one who sits for it. */
function followsPlace(word: string): boolean {
  return ROMAN.test(word) || ROLE_HEADS.has(word);
}

/** Nothing else need be asked where the words on both sides are small or known. */
function hasCapitalBeside(text: string, span: Span, near: Neighbours): boolean {
  const before = wordBefore(text, span.start);
  const after = wordAfter(text, span.end);
  const opens = before && before.start >= near.endBefore && (isCapitalised(text, before) || JOINERS.has(lowered(text, before)));
  return opens || (after !== undefined && after.start < near.startAfter && isCapitalised(text, after));
}

/** "Paris Hilton" is a person, "Menteri Luar Negeri China Wang Yi" and "di Beijing Lei Jun" are two names. */
function isPlaceContext(text: string, span: Span, near: Neighbours): boolean {
  const before = wordBefore(text, span.start);
  if (!before) return false;
  if (before.start < near.endBefore) return true;
  const word = lowered(text, before);
  return (
    PREPOSITIONS.has(word) ||
    PLACE_HEADS.has(word) ||
    CUES_BEFORE.place.has(word) ||
    ROLE_HEADS.has(word) ||
    ROLE_WORDS.has(word) ||
    CUES_BEFORE.organization.has(word)
  );
}

/** "Menteri Perdagangan Jepang Hiroshi Tanaka". */
function isOfOffice(text: string, span: Span, near: Neighbours): boolean {
  const before = wordBefore(text, span.start);
  return before !== undefined && closesOffice(text, before, near);
}

/** The organisation's head word to the left that the capitalised words lead back to; a place head or an office on the way ends it. */
function headBefore(text: string, span: Span, steps: number, near: Neighbours): string | undefined {
  let at = span.start;
  for (let step = 0; step < steps; step += 1) {
    const before = wordBefore(text, at);
    if (!before || before.start < near.endBefore) return undefined;
    const word = lowered(text, before);
    at = before.start;
    if (!isCapitalised(text, before)) {
      if (step === steps - 1 || !JOINERS.has(word)) return undefined;
      continue;
    }
    if (ORGANISATION_HEADS.has(word) || SHOP_HEADS.has(word) || (step === 0 && (CUP_HEADS.has(word) || VENUE_HEADS.has(word))))
      return text.slice(before.start, before.end);
    if (PLACE_HEADS.has(word) || ROLE_HEADS.has(word)) return undefined;
  }
  return undefined;
}

function tailAfter(text: string, span: Span, steps: number, near: Neighbours): string | undefined {
  let at = span.end;
  for (let step = 0; step < steps; step += 1) {
    const after = wordAfter(text, at);
    if (!after || after.start >= near.startAfter || !isCapitalised(text, after)) return undefined;
    const word = lowered(text, after);
    if (ORGANISATION_TAILS.has(word) || (step === 0 && (EVENT_TAILS.has(word) || VENUE_TAILS.has(word))))
      return text.slice(after.start, after.end);
    at = after.end;
  }
  return undefined;
}

function longerThanPerson(text: string, span: Span, near: Neighbours): LongerName | undefined {
  if (isTitleCase(text, span)) return undefined;
  const before = wordBefore(text, span.start);
  if (before && before.start >= near.endBefore && isNamePart(text, before) && !introducesPerson(text, before, near))
    return { verdict: 'part', word: sliced(text, before) };
  const after = capitalAfter(text, span, near);
  return after ? { verdict: 'part', word: after } : undefined;
}

/** Whether a capitalised word may belong to a name: no weekday, no small word. */
function isNamePart(text: string, word: Span): boolean {
  const lower = lowered(text, word);
  return isCapitalised(text, word) && !CALENDAR_WORDS.has(lower) && !FUNCTION_WORDS.has(lower);
}

/** Whether the capital before a person's name is that of an office, of a title, or of the sentence: "Menko Perekonomian", "Mbah", "Gaya". */
function introducesPerson(text: string, word: Span, near: Neighbours): boolean {
  const lower = lowered(text, word);
  if (ROLE_HEADS.has(lower) || ROLE_WORDS.has(lower) || BARE_TITLES.has(lower) || FORMS_OF_ADDRESS.has(lower)) return true;
  if (opensSentence(text, word.start)) return CUES_BEFORE.person.has(lower) || isPlainWord(lower);
  return closesOffice(text, word, near);
}

/** Whether the words that end with `word` are those of an office: "Menteri Perdagangan", "Kepala Staf Umum". */
function closesOffice(text: string, word: Span, near: Neighbours): boolean {
  let last = word;
  for (let step = 0; step < MAX_WORDS_OF_OFFICE; step += 1) {
    const lower = lowered(text, last);
    const before = wordBefore(text, last.start);
    if (!FIELD_WORDS.has(lower) && !ROLE_WORDS.has(lower) && !isPlainWord(lower)) return false;
    if (!before || before.start < near.endBefore || !isCapitalised(text, before)) return false;
    if (ROLE_HEADS.has(lowered(text, before))) return true;
    last = before;
  }
  return false;
}

/** A word of Indonesian that is not given to people and companies as well. */
function isPlainWord(word: string): boolean {
  return (INDONESIAN_COMMON_WORDS.has(word) || ABSTRACT.test(word)) && !INDONESIAN_ORDINARY_WORDS.has(word);
}

function capitalAfter(text: string, span: Span, near: Neighbours): string | undefined {
  const after = wordAfter(text, span.end);
  if (!after || after.start >= near.startAfter || !isNamePart(text, after)) return undefined;
  return sliced(text, after);
}

function lowered(text: string, span: Span): string {
  return sliced(text, span).toLowerCase();
}

function sliced(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
