/**
 * Walks the keys of a segment from one on, with their postings, holding one record of each kind at a time.
 * const cursor = await openCursor(segment, "banjir"); cursor.entry -> the first entry behind "banjir"; await cursor.next().
 * It must not know why it walks.
 */
import { type DictionaryEntry, readDictionary } from './dictionary';
import { unpackPostings } from './postings';
import type { SegmentReader } from './segment-reader';
import { RECORD_BYTES } from './segment-writer';

/** Where a walk stands. */
export class KeyCursor {
  /** Undefined behind the last key. */
  entry: DictionaryEntry | undefined;
  readonly #segment: SegmentReader;
  #record: number;
  #entries: Iterator<DictionaryEntry> | undefined;
  /** The record of postings that was read last. */
  #held = -1;
  #bytes: Uint8Array = new Uint8Array();

  constructor(segment: SegmentReader, record: number) {
    this.#segment = segment;
    this.#record = record;
  }

  /** Steps to the next entry; waits only where a record ends. */
  next(): void | Promise<void> {
    const step = this.#entries?.next();
    if (step && !step.done) {
      this.entry = step.value;
      return;
    }
    return this.#open('');
  }

  /** To the first entry behind `key`. */
  async seek(key: string): Promise<void> {
    await this.#open(key);
    while (this.entry && this.entry.key <= key) await this.next();
  }

  /** The packed postings of the entry; waits only where its record is not the one held. */
  postings(): Uint32Array | Promise<Uint32Array> {
    const { offset, length } = this.entry!;
    const from = offset % RECORD_BYTES;
    if (Math.floor(offset / RECORD_BYTES) !== this.#held || from + length > this.#bytes.length) return this.#postingsOfOther();
    return unpackPostings(this.#bytes.subarray(from, from + length), this.#segment.listShape(this.entry!));
  }

  async #postingsOfOther(): Promise<Uint32Array> {
    const entry = this.entry!;
    const last = Math.floor((entry.offset + Math.max(0, entry.length - 1)) / RECORD_BYTES);
    const list = unpackPostings(await this.#segment.postings(entry), this.#segment.listShape(entry));
    this.#bytes = await this.#segment.postingsRecord(last);
    this.#held = last;
    return list;
  }

  async #open(from: string): Promise<void> {
    if (this.#record >= this.#segment.info.keys.length) {
      this.entry = undefined;
      return;
    }
    this.#entries = readDictionary(await this.#segment.dictionaryRecord(this.#record++), from);
    await this.next();
  }
}

/** A cursor on the first key behind `after`. */
export async function openCursor(segment: SegmentReader, after: string): Promise<KeyCursor> {
  const cursor = new KeyCursor(segment, segment.recordOf(after));
  await cursor.seek(after);
  return cursor;
}
