/**
 * Reports that are mostly the same words, told once: an agency's report and its reprints are one voice, not five.
 * withoutReprints([aReprinted, b, a]) -> [b, a].
 * After A. Broder, "On the resemblance and containment of documents" (1997): share of common runs of four words (shingles).
 * It must not know what the reports say of an entity.
 */
import type { Reading } from '../reading/reading';
import { foldText } from '../text/fold';
import type { Library } from './library';
import { readingsAbout } from './passages';

const SHINGLE_WORDS = 4;
/** Two reports are one when this share of the shorter one's shingles stands in the other. */
const LEAST_SHARED = 0.6;
/** A run of words in more reports than this is a phrase of the trade and tells nothing; it also keeps the whole linear. */
const MOST_HOLDERS = 32;

const keptVoices = new WeakMap<Library, Map<string, readonly Reading[]>>();
const keptShingles = new WeakMap<Reading, ReadonlySet<number>>();

/** The reports about an entity, newest first, each told once (see withoutReprints). Worked out once for each library. */
export function voicesAbout(library: Library, entity: string): readonly Reading[] {
  const ofLibrary = keptVoices.get(library) ?? new Map<string, readonly Reading[]>();
  keptVoices.set(library, ofLibrary);
  const voices = ofLibrary.get(entity) ?? withoutReprints(readingsAbout(library, entity));
  return ofLibrary.set(entity, voices).get(entity)!;
}

/**
 * `readings` without reprints, in the order they came: of reports that are mostly the same words the oldest stays, a dated one
 * before an undated one. Linear in their words.
 */
export function withoutReprints(readings: readonly Reading[]): Reading[] {
  const originals: Reading[] = [];
  const holders = new Map<number, number[]>();
  for (const reading of [...readings].sort(compareOldestFirst)) {
    const shingles = shinglesOf(reading);
    if (sharesMost(shingles, holders, originals)) continue;
    const number = originals.push(reading) - 1;
    for (const shingle of shingles) holders.set(shingle, [...(holders.get(shingle) ?? []), number].slice(0, MOST_HOLDERS));
  }
  const kept = new Set(originals);
  return readings.filter((reading) => kept.has(reading));
}

/** Whether some original has most of `shingles`, or they have most of its own. `holders` gives the originals of each shingle. */
function sharesMost(
  shingles: ReadonlySet<number>,
  holders: ReadonlyMap<number, readonly number[]>,
  originals: readonly Reading[],
): boolean {
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    for (const number of holders.get(shingle) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  return [...shared].some(([number, count]) => {
    const shorter = Math.min(shingles.size, shinglesOf(originals[number]!).size);
    return count >= shorter * LEAST_SHARED;
  });
}

function compareOldestFirst({ article: a }: Reading, { article: b }: Reading): number {
  const [x, y] = [a.published.value ?? 'undated', b.published.value ?? 'undated'];
  return x < y ? -1 : x > y ? 1 : 0;
}

function shinglesOf(reading: Reading): ReadonlySet<number> {
  const known = keptShingles.get(reading);
  if (known) return known;
  const words = (foldText(reading.text).match(/[\p{L}\p{N}]+/gu) ?? []).map(hashText);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) shingles.add(hashNumbers(words.slice(i, i + SHINGLE_WORDS)));
  keptShingles.set(reading, shingles);
  return shingles;
}

/** FNV-1a over UTF-16 units: two shingles that collide by chance change no share that matters. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function hashNumbers(numbers: readonly number[]): number {
  return numbers.reduce((hash, number) => Math.imul(hash ^ number, 0x01000193) ^ (hash >>> 15), 0x811c9dc5) >>> 0;
}
