/**
 * Words one slip away: a letter missing, too many, wrong, or two neighbours swapped.
 * isSlip("komdigi", "komdgi") -> true; findSlips(records, "komdgi") -> the entries of all such words in a dictionary.
 * It must not know what is done with them.
 */
import { type DictionaryEntry, searchDictionary } from './dictionary';

/** Shorter words are compared as they are: one letter off a three-letter word is another word. */
export const SHORTEST_FOR_SLIPS = 4;
/** No word begins with a lower unit; stems and tags do. */
export const FIRST_WORD_UNIT = '0';

/** All entries of words one slip from `word`, the word itself not among them. Costs a look at every group of keys. */
export function findSlips(records: readonly Uint8Array[], word: string): DictionaryEntry[] {
  const found: DictionaryEntry[] = [];
  for (const record of records) {
    for (const entry of searchDictionary(record, FIRST_WORD_UNIT, (start) => maySlip(start, word)))
      if (isSlip(entry.key, word)) found.push(entry);
  }
  return found;
}

/** Whether one slip makes `a` of `b`, by UTF-16 units. */
export function isSlip(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (longer > 1 || longer < -1 || a === b) return false;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  if (longer === 1) return a.slice(start + 1) === b.slice(start);
  if (longer === -1) return a.slice(start) === b.slice(start + 1);
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}

/** Whether a word one slip from `word`, or the word itself, may begin with `start`. */
export function maySlip(start: string, word: string): boolean {
  let at = 0;
  while (at < start.length && start.charCodeAt(at) === word.charCodeAt(at)) at++;
  if (at === start.length) return true;
  const goesOn = (from: number, inWord: number) => word.startsWith(start.slice(from), inWord);
  // A wrong letter, one too many, one missing, two swapped.
  if (goesOn(at + 1, at + 1) || goesOn(at + 1, at) || goesOn(at, at + 1)) return true;
  return start[at] === word[at + 1] && (at + 1 === start.length || (start[at + 1] === word[at] && goesOn(at + 2, at + 2)));
}
