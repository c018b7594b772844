/**
 * Looks up places any newspaper takes for granted, over several words.
 * placeLength(["Jawa", "Barat", "Ridwan"], 0) is 2; "Asia Tenggara" is 2; "Nusa" alone is 0.
 * It must not know the document: only the gazetteer of places.data.ts.
 */
import { COMPASS_WORDS } from './name-words.data';
import { CITIES, COUNTRIES, INDONESIAN_REGIONS, WORLD_REGIONS } from './places.data';
import { SAME_PLACES } from './same-places.data';
import type { Word } from './words';

const LONGEST_PLACE = 5;
const FOLDED = new Set([...COUNTRIES, ...INDONESIAN_REGIONS, ...CITIES, ...WORLD_REGIONS].map((name) => name.toLowerCase()));
const FOLDED_COUNTRIES = new Set([...COUNTRIES].map((name) => name.toLowerCase()));
const ACRONYM_PLACES = new Set([...COUNTRIES, ...INDONESIAN_REGIONS].filter((name) => /^\p{Lu}{2,4}$/u.test(name)));

/** How many words from `at` name a known place, with a compass word after it; 0 where none does. */
export function placeLength(words: readonly Word[], at: number, to = words.length): number {
  const length = longest(words, at, to, FOLDED);
  if (length === 0) return 0;
  const next = words[at + length];
  return at + length < to && next && next.gap === '' && next.isCapital && COMPASS_WORDS.has(next.fold) ? length + 1 : length;
}

/** How many words from `at` name a country; 0 where none does. */
export function countryLength(words: readonly Word[], at: number, to = words.length): number {
  return longest(words, at, to, FOLDED_COUNTRIES);
}

/** Whether a folded name is a known place. */
export function isKnownPlace(fold: string): boolean {
  return FOLDED.has(fold);
}

const NUMBER_OF_PLACE = new Map(SAME_PLACES.flatMap((names, index) => names.map((name) => [name, index] as const)));

/** A number for the place that `surface` names, the same for all its known names; undefined for others. */
export function placeOf(surface: string): number | undefined {
  return NUMBER_OF_PLACE.get(surface) ?? NUMBER_OF_PLACE.get(surface.replace(/^(?:Kota|Provinsi|Negara|Pulau) /u, ''));
}

function longest(words: readonly Word[], at: number, to: number, names: ReadonlySet<string>): number {
  let key = '';
  let found = 0;
  for (let count = 1; count <= LONGEST_PLACE && at + count <= to; count++) {
    const word = words[at + count - 1]!;
    if (count > 1 && word.gap !== '') break;
    key = key === '' ? word.fold : `${key} ${word.fold}`;
    if (names.has(key) && isPrintedAsPlace(words, at, count)) found = count;
  }
  return found;
}

/** "AS" is a country, "as" and "As" are not. */
function isPrintedAsPlace(words: readonly Word[], at: number, count: number): boolean {
  const { text } = words[at]!;
  return count > 1 || text.length > 4 || !ACRONYM_PLACES.has(text.toUpperCase()) || ACRONYM_PLACES.has(text);
}
