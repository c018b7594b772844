/**
 * Walks the keys of a segment from one on, with their postings, holding one record of each kind at a time.
 * const cursor = await openCursor(segment, "banjir"); cursor.entry -> the first entry behind "banjir"; await cursor.next().
 * It must not know why it walks.
 */
import { type DictionaryEntry, readDictionary } from './dictionary';
import { readPostings } from './postings';
import type { SegmentReader } from './segment-reader';

/** Where a walk stands. */
export class KeyCursor {
  /** Undefined behind the last key. */
  entry: DictionaryEntry | undefined;
  readonly #segment: SegmentReader;
  #record: number;
  #entries: Iterator<DictionaryEntry> | undefined;

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

  /** Calls `visit` for each posting of the entry. */
  async each(visit: (document: number, value: number) => void): Promise<void> {
    const entry = this.entry!;
    readPostings(await this.#segment.postings(entry), this.#segment.listShape(entry), visit);
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
