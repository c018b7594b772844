/**
 * A list of documents that hold a term, as bytes: steps between document numbers as varints, and where and how often it stands.
 * [{ 4, once in the body }, { 9, in the title }] -> 0x09, 0x08 0x10: most postings are one byte, as most words stand once.
 * It must not know terms or segments.
 */
import { type ByteReader, ByteWriter } from './bytes';

/** Where a term stands besides the body; a posting's value is these bits over how often it stands in the body (15 at most). */
export const FIELD_BITS = { title: 0x10, lede: 0x20, entities: 0x40, publisher: 0x80 } as const;
export const MOST_IN_BODY = 15;
/** Once in the body and nowhere else. */
const PLAIN = 1;
/** One step for each value of a posting, so that document and value sort as one number. */
const VALUES = 256;

/** Documents in rising order, each with its value: doc * 256 + value. */
export type PostingList = readonly number[] | Float64Array;

/** One number for a document and its value; they sort by document. */
export function packPosting(doc: number, value: number): number {
  return doc * VALUES + value;
}

/** Appends the bytes of a list to `writer`. */
export function writePostings(writer: ByteWriter, list: PostingList): void {
  let previous = -1;
  for (const posting of list) {
    const doc = Math.floor(posting / VALUES);
    const value = posting % VALUES;
    writer.varint((doc - previous - 1) * 2 + (value === PLAIN ? 1 : 0));
    if (value !== PLAIN) writer.byte(value);
    previous = doc;
  }
}

/** The bytes of one list. */
export function encodePostings(list: PostingList): Uint8Array {
  const writer = new ByteWriter();
  writePostings(writer, list);
  return writer.finish();
}

/** Calls `visit` for each of `count` postings that begin where `reader` stands. */
export function readPostings(reader: ByteReader, count: number, visit: (doc: number, value: number) => void): void {
  let doc = -1;
  for (let left = count; left > 0; left--) {
    const step = reader.varint();
    doc += (step >>> 1) + 1;
    visit(doc, step & 1 ? PLAIN : reader.byte());
  }
}
