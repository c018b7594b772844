/**
 * Reports that are mostly the same words, told once: an agency's report and its reprints are one voice, not five.
 * withoutReprints([aReprinted, b, a]) -> [b, a].
 * After A. Broder, "On the resemblance and containment of documents" (1997): share of common runs of four words.
 * It must not know entities.
 */
import type { Reading } from '../reading/reading';
import { foldText } from '../text/fold';

const SHINGLE_WORDS = 4;
/** Two reports are one when this share of the shorter one's shingles stands in the other. */
const LEAST_SHARED = 0.6;

const keptShingles = new WeakMap<Reading, ReadonlySet<string>>();

/**
 * `readings` without reprints, in the order they came: of reports that are mostly the same words the oldest stays, a dated one
 * before an undated one. Quadratic in the reports that stay, not in their words.
 */
export function withoutReprints(readings: readonly Reading[]): Reading[] {
  const originals: Reading[] = [];
  for (const reading of [...readings].sort(compareOldestFirst)) {
    if (!originals.some((original) => isReprint(shinglesOf(original), shinglesOf(reading)))) originals.push(reading);
  }
  const kept = new Set(originals);
  return readings.filter((reading) => kept.has(reading));
}

function compareOldestFirst({ article: a }: Reading, { article: b }: Reading): number {
  const [x, y] = [a.published.value ?? 'undated', b.published.value ?? 'undated'];
  return x < y ? -1 : x > y ? 1 : 0;
}

function isReprint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return false;
  const needed = shorter.size * LEAST_SHARED;
  let left = shorter.size;
  let shared = 0;
  for (const shingle of shorter) {
    if (longer.has(shingle)) shared += 1;
    left -= 1;
    if (shared + left < needed) return false;
  }
  return true;
}

function shinglesOf(reading: Reading): ReadonlySet<string> {
  const known = keptShingles.get(reading);
  if (known) return known;
  const words = foldText(reading.text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE_WORDS).join(' '));
  keptShingles.set(reading, shingles);
  return shingles;
}
