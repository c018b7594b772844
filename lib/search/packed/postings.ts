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
const MOST_VALUE_BITS = 10;
/** So many of 32 bits are there wherever in a byte one begins. */
const READ_BITS = 25;
const READ_MASK = (1 << READ_BITS) - 1;
/** Upper and lower bits of a step that are written together. */
const MOST_AT_ONCE = 22;
const PLAIN = 1;
/** Twice, three times; in the lede too; as a name too. */
const COMMON: readonly number[] = [0x02, 0x03, 0x21, 0x41];
/** As far as a posting that is cut off can lead, and the four bytes read there. */
const ROOM_BEHIND = 16;
/** For each of the bits that a value may begin with: how many of them it takes, above VALUE_BITS of what it says. */
const VALUES_MASK = (1 << MOST_VALUE_BITS) - 1;
const VALUES = Uint16Array.from({ length: VALUES_MASK + 1 }, (_, bits) => {
  const [length, value] =
    (bits & 1) === 0 ? [1, PLAIN] : (bits & 2) === 0 ? [4, COMMON[(bits >>> 2) & 3]!] : [MOST_VALUE_BITS, bits >>> 2];
  return (length << VALUE_BITS) | value;
});
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
  else bits.write(3 | (value << 2), MOST_VALUE_BITS);
}

/** The document of a packed posting. */
export function documentIn(packed: number): number {
  return packed >>> VALUE_BITS;
}

/** The value of a packed posting. */
export function valueIn(packed: number): number {
  return packed & VALUE_MASK;
}

/** The packed postings of a list, in `into` where it is large enough; fewer than its shape says where its bytes end too early. */
export function unpackPostings(bytes: Uint8Array, shape: ListShape, into?: Uint32Array): Uint32Array {
  const k = lowerBits(shape);
  const mask = (1 << k) - 1;
  const most = shape.count;
  const list = into && into.length >= most ? into : new Uint32Array(most);
  const view = withRoomBehind(bytes);
  const end = bytes.length * 8;
  let place = 0;
  let doc = -1;
  for (let at = 0; at < most; at++) {
    let bits = bitsAt(view, place);
    let upper = 0;
    for (; bits === 0 && place < end; bits = bitsAt(view, place)) {
      upper += READ_BITS;
      place += READ_BITS;
    }
    const zeros = 31 - Math.clz32(bits & -bits);
    place += zeros + 1;
    // What is common has few bits: most postings are read whole at once.
    bits = zeros + 1 + k + MOST_VALUE_BITS <= READ_BITS ? bits >>> (zeros + 1) : bitsAt(view, place);
    doc += ((upper + zeros) << k) + (bits & mask) + 1;
    place += k;
    bits = k + MOST_VALUE_BITS <= READ_BITS ? bits >>> k : bitsAt(view, place);
    const value = VALUES[bits & VALUES_MASK]!;
    place += value >>> VALUE_BITS;
    if (place > end) return list.subarray(0, at);
    list[at] = (doc << VALUE_BITS) | (value & VALUE_MASK);
  }
  return list.subarray(0, most);
}

/** The READ_BITS bits at a place counted in bits. */
function bitsAt(view: DataView, place: number): number {
  return (view.getInt32(place >>> 3, true) >>> (place & 7)) & READ_MASK;
}

/** Four bytes are read at a time, and the last of them may stand behind the list: what is there is not looked at. */
function withRoomBehind(bytes: Uint8Array): DataView {
  const needed = bytes.length + ROOM_BEHIND;
  if (bytes.byteOffset + needed <= bytes.buffer.byteLength) return new DataView(bytes.buffer, bytes.byteOffset, needed);
  const copy = new Uint8Array(needed);
  copy.set(bytes);
  return new DataView(copy.buffer);
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
