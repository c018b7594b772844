/**
 * A list of documents that hold a term, as bits: steps between document numbers by Golomb and Rice, and where and how often it stands.
 * In a segment of 100 documents [{ 4, once in the body }, { 9, in the title too }] is 3 bytes: what is common takes few bits.
 * It must not know terms or segments. The drawing is below.
 */
import type { ByteWriter } from './bytes';

/** Where a term stands besides the body; a posting's value is these bits over how often it stands in the body (15 at most). */
export const FIELD_BITS = { title: 0x10, lede: 0x20, entities: 0x40, publisher: 0x80 } as const;
export const MOST_IN_BODY = 15;

/** How long a list is, and of how many documents. */
export interface ListShape {
  readonly count: number;
  readonly documents: number;
}

/** A posting is its document above these bits of its value, so that they sort as one number: room for 16 million documents. */
const VALUE_BITS = 8;
const VALUE_MASK = 0xff;
/** Upper and lower bits of a step that are written together. */
const MOST_AT_ONCE = 22;
const PLAIN = 1;
/** Twice, three times; in the lede too; as a name too. */
const COMMON: readonly number[] = [0x02, 0x03, 0x21, 0x41];
/** Golomb's rule: the best k is about the logarithm of this share of the mean step. */
const SHARE = 0.69;

/*
 *   posting   step: its upper bits as so many 0 and a 1, then k lower bits | value
 *   value     0 once in the body | 10 and two bits, the next common four | 11 and eight bits
 *   k         follows from how many documents there are and how many of them are in the list, so it is not written
 */

/** One number for a document and its value; they sort by document. */
export function packPosting(doc: number, value: number): number {
  return doc * (VALUE_MASK + 1) + value;
}

/** Writes a list of packed postings in rising order, in a segment of `documents`; answers how many bytes it took. */
export function writePostings(writer: ByteWriter, list: ArrayLike<number>, documents: number): number {
  const k = lowerBits({ count: list.length, documents });
  const begin = writer.length;
  const bits = new BitWriter(writer);
  let previous = -1;
  for (let at = 0; at < list.length; at++) {
    const packed = list[at]!;
    const doc = packed >>> VALUE_BITS;
    const step = doc - previous - 1;
    let upper = step >>> k;
    for (; upper > MOST_AT_ONCE - k; upper--) bits.write(0, 1);
    bits.write((((step & ((1 << k) - 1)) << 1) | 1) << upper, upper + 1 + k);
    writeValue(bits, packed & VALUE_MASK);
    previous = doc;
  }
  bits.finish();
  return writer.length - begin;
}

function writeValue(bits: BitWriter, value: number): void {
  const common = COMMON.indexOf(value);
  if (value === PLAIN) bits.write(0, 1);
  else if (common >= 0) bits.write(1 | (common << 2), 4);
  else bits.write(3 | (value << 2), 10);
}

/** Calls `visit` for each posting of a list; stops where its bytes end too early. */
export function readPostings(bytes: Uint8Array, shape: ListShape, visit: (doc: number, value: number) => void): void {
  const k = lowerBits(shape);
  const mask = (1 << k) - 1;
  let buffer = 0;
  let held = 0;
  let at = 0;
  let doc = -1;
  // At most 31 bits are held, so that they are a number that is not negative; the longest thing read at once has 21.
  const fill = () => {
    while (held <= 23) {
      buffer |= (at < bytes.length ? bytes[at]! : 0) << held;
      at++;
      held += 8;
    }
  };
  for (let left = shape.count; left > 0; left--) {
    fill();
    let upper = 0;
    while (buffer === 0) {
      upper += held;
      held = 0;
      if (at > bytes.length) return;
      fill();
    }
    const zeros = 31 - Math.clz32(buffer & -buffer);
    buffer >>>= zeros + 1;
    held -= zeros + 1;
    fill();
    doc += ((upper + zeros) << k) + (buffer & mask) + 1;
    buffer >>>= k;
    held -= k;
    fill();
    const length = (buffer & 1) === 0 ? 1 : (buffer & 2) === 0 ? 4 : 10;
    const value = length === 1 ? PLAIN : length === 4 ? COMMON[(buffer >>> 2) & 3]! : (buffer >>> 2) & 0xff;
    buffer >>>= length;
    held -= length;
    visit(doc, value);
  }
}

function lowerBits({ count, documents }: ListShape): number {
  return Math.min(21, Math.max(0, Math.floor(Math.log2((SHARE * documents) / Math.max(1, count)))));
}

/** Bits to bytes, the first bit lowest. */
class BitWriter {
  readonly #writer: ByteWriter;
  #held = 0;
  #buffer = 0;

  constructor(writer: ByteWriter) {
    this.#writer = writer;
  }

  /** At most 23 bits, so that they fit beside the 7 that may be held. */
  write(value: number, length: number): void {
    this.#buffer |= value << this.#held;
    this.#held += length;
    while (this.#held >= 8) {
      this.#writer.byte(this.#buffer & 0xff);
      this.#buffer >>>= 8;
      this.#held -= 8;
    }
  }

  finish(): void {
    if (this.#held > 0) this.#writer.byte(this.#buffer & 0xff);
  }
}
