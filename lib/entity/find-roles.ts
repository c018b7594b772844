/**
 * Offices and titles printed beside a person's name, verbatim.
 * "Deputi Perwakilan Presiden IMF untuk China, Zhang Longmei" -> "Deputi Perwakilan Presiden IMF untuk China" for the name's start.
 * It must not know what else is said of the person.
 */
import { type Span, sliceSpan } from '../text/span';
import { isCommonWord } from './document-names';
import type { Surface } from './entity';
import { BARE_TITLES, CUES_BEFORE, FUNCTION_WORDS, ROLE_CONNECTORS, ROLE_HEADS } from './name-words.data';
import type { Word } from './words';

const MOST_WORDS = 14;
const MOST_LOWER_WORDS = 4;
const INSIDE_GAP = /^(?:|\.|\(|\)|\(\.|\.\)|["“”])$/u;
const BEFORE_NAME_GAP = /^(?:|\.|,|\)|\),|\.,)$/u;

/** The office before the name that stands on words `from` to `to` of a sentence, or after it; `taken` are words of other names of people. */
export function findRole(
  text: string,
  words: readonly Word[],
  name: { from: number; to: number },
  taken: ReadonlySet<number>,
): Surface | undefined {
  const span = roleBefore(words, name.from, taken) ?? roleAfter(words, name.to, taken);
  return span && closeBracket(text, span);
}

/** "Presiden Amerika Serikat (AS)": an open bracket takes its end with it. */
function closeBracket(text: string, { start, end }: Span): Surface {
  const isOpen = text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')');
  const span = { start, end: isOpen && text.charAt(end) === ')' ? end + 1 : end };
  return { ...span, surface: sliceSpan(text, span) };
}

function roleBefore(words: readonly Word[], from: number, taken: ReadonlySet<number>): Span | undefined {
  if (from === 0 || !BEFORE_NAME_GAP.test(words[from]!.gap)) return undefined;
  let head = -1;
  let lower = 0;
  for (let at = from - 1; at >= 0 && from - at <= MOST_WORDS && !taken.has(at); at--) {
    const word = words[at]!;
    if (ROLE_HEADS.has(word.fold)) {
      head = at;
      lower = 0;
    } else if (!word.isCapital && !ROLE_CONNECTORS.has(word.fold)) {
      if (!isRoleNoun(word.fold) || ++lower > MOST_LOWER_WORDS) break;
      if (head >= 0 && words[head]!.isCapital) break;
    }
    if (!INSIDE_GAP.test(word.gap)) break;
  }
  if (head < 0 || isOnlyTitle(words, head, from)) return undefined;
  return { start: words[head]!.start, end: endOfRole(words, from) };
}

function isOnlyTitle(words: readonly Word[], head: number, from: number): boolean {
  return words.slice(head, from).every((word) => BARE_TITLES.has(word.fold));
}

/** Ordinary words that may stand inside an office in lower case; verbs may not. */
function isRoleNoun(fold: string): boolean {
  return (
    isCommonWord(fold) &&
    !FUNCTION_WORDS.has(fold) &&
    !CUES_BEFORE.person.has(fold) &&
    !/^(?:me(?:m|n|l|r|w|ny)|di|ber|ter)\p{Ll}{3,}$/u.test(fold)
  );
}

/** Before a name that is called the same office again ("dr"), the title is left out; a full stop after "Pj" is kept out too. */
function endOfRole(words: readonly Word[], from: number): number {
  let last = from - 1;
  while (last > 0 && BARE_TITLES.has(words[last]!.fold) && words[last]!.text.length <= 3) last--;
  return words[last]!.end;
}

/** "Lei Jun, CEO Xiaomi," and "Perry Warjiyo selaku Gubernur BI": up to the next punctuation. */
function roleAfter(words: readonly Word[], to: number, taken: ReadonlySet<number>): Span | undefined {
  const first = words[to];
  if (!first) return undefined;
  const start = first.gap === '' && /^(?:selaku|sebagai)$/.test(first.fold) ? to + 1 : to;
  const head = words[start];
  if (!head || (start === to ? !/^[,(]$/.test(head.gap) : head.gap !== '') || !ROLE_HEADS.has(head.fold) || taken.has(start))
    return undefined;
  let end = start + 1;
  while (end < words.length && end - start < MOST_WORDS && words[end]!.gap === '' && goesOn(words[end]!) && !taken.has(end))
    end++;
  if (end < words.length && words[end]!.gap === '' && start === to) return undefined;
  while (end > start + 1 && !words[end - 1]!.isCapital && ROLE_CONNECTORS.has(words[end - 1]!.fold)) end--;
  return { start: head.start, end: words[end - 1]!.end };
}

function goesOn(word: Word): boolean {
  if (word.isCapital || ROLE_CONNECTORS.has(word.fold)) return true;
  return isRoleNoun(word.fold);
}
