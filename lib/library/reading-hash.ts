/**
 * A number that tells two readings of an article apart: what an import compares to know which reports were corrected.
 * readingHash(storeReading(reading)) -> 934_857_203_984. It must not know what is in the text.
 */
import { fingerprint } from '../text/fingerprint';

const HEX_DIGITS = 10;

/** 40 bits of the stored text's SHA-256. */
export function readingHash(stored: string): number {
  return Number.parseInt(fingerprint(stored).slice(0, HEX_DIGITS), 16);
}
