/**
 * Writes the records of a segment: first its documents, then its keys with their postings, in order.
 * writer.documents(…); writer.add("banjir", list); …; writer.finish() -> SegmentInfo for the manifest; `records` are to be put.
 * It must not know where records go. At any key it can stop (`pause`) and another writer go on from what was put.
 */
import { ByteWriter } from './bytes';
import { DictionaryWriter } from './dictionary';
import {
  type DocumentFacts,
  type DocumentName,
  documentKey,
  FACTS_IN_RECORD,
  NAMES_IN_RECORD,
  writeFacts,
  writeNames,
} from './document-table';
import { recordKey, type SegmentInfo } from './manifest';
import { writePostings } from './postings';
import { sealRecord } from './sealed';

/** What a record holds at most, but for the rest of a list. */
export const RECORD_BYTES = 32_768;

/** Lets others work for a moment, where it is time to: a page must draw, a worker must answer. */
export type Breathe = () => Promise<void> | undefined;

/** A document as a segment lists it. */
export type SegmentDocument = DocumentName & DocumentFacts;

/** Where a writer stands: all of it is in the records put so far. */
export class SegmentWriter {
  readonly #dictionary = new DictionaryWriter();
  readonly #postings = new ByteWriter();
  #info: SegmentInfo;
  /** Records that were finished and not yet taken. */
  #records = new Map<string, Uint8Array>();

  /** `from` is a new id, or what `pause` gave. */
  constructor(from: number | SegmentInfo) {
    this.#info = typeof from === 'number' ? emptySegment(from) : from;
  }

  /** All documents, sorted by documentKey. */
  async documents(documents: readonly SegmentDocument[], breathe?: Breathe): Promise<void> {
    const sources: string[] = [];
    const names: string[] = [];
    for (let start = 0; start < documents.length; start += NAMES_IN_RECORD) {
      const some = documents.slice(start, start + NAMES_IN_RECORD);
      this.#put('n', names.push(documentKey(some[0]!)) - 1, writeNames(some, sources));
      await breathe?.();
    }
    // In pieces: a record of facts takes longer than a page may wait.
    const facts = new ByteWriter();
    for (let start = 0; start < documents.length; start += NAMES_IN_RECORD) {
      facts.bytes(writeFacts(documents.slice(start, start + NAMES_IN_RECORD)));
      const end = start + NAMES_IN_RECORD;
      if (end % FACTS_IN_RECORD === 0 || end >= documents.length) {
        this.#put('f', Math.floor(start / FACTS_IN_RECORD), facts.finish());
        facts.clear();
      }
      await breathe?.();
    }
    const words = documents.reduce((sum, document) => sum + document.words, 0);
    this.#info = { ...this.#info, documents: documents.length, words, sources, names };
  }

  /** The next key with its documents. */
  add(key: string, list: ArrayLike<number>): void {
    const offset = this.#info.postings * RECORD_BYTES + this.#postings.length;
    const length = writePostings(this.#postings, list, this.#info.documents);
    this.#dictionary.add({ key, count: list.length, offset, length });
    if (this.#postings.length >= RECORD_BYTES) this.#cutPostings(RECORD_BYTES);
    if (this.#dictionary.length >= RECORD_BYTES) this.#cutDictionary();
  }

  /** The next stem with its words. */
  addStem(key: string, words: readonly string[]): void {
    const offset = this.#info.postings * RECORD_BYTES + this.#postings.length;
    this.#dictionary.add({ key, count: 0, offset, length: 0, words });
    if (this.#dictionary.length >= RECORD_BYTES) this.#cutDictionary();
  }

  /** What is not yet taken, in bytes. */
  get waiting(): number {
    return this.#records.size * RECORD_BYTES;
  }

  /** Ends the records under way. With what `take` gives then put, another writer can go on from the result. */
  pause(): SegmentInfo {
    if (this.#dictionary.head !== undefined) this.#cutDictionary();
    if (this.#postings.length > 0) this.#cutPostings(1);
    return this.#info;
  }

  /** The finished records by key, sealed; they are forgotten here. */
  take(): Map<string, Uint8Array> {
    const records = this.#records;
    this.#records = new Map();
    return records;
  }

  #put(kind: 'd' | 'p' | 'n' | 'f', number: number, bytes: Uint8Array): void {
    const key = recordKey(this.#info.id, kind, number);
    this.#records.set(key, sealRecord(key, bytes));
  }

  #cutDictionary(): void {
    const { keys } = this.#info;
    this.#info = { ...this.#info, keys: [...keys, this.#dictionary.head!] };
    this.#put('d', keys.length, this.#dictionary.finish());
  }

  /** Cuts records off the postings as long as `least` bytes are there; the last one may be short. */
  #cutPostings(least: number): void {
    const bytes = this.#postings.finish();
    let at = 0;
    while (bytes.length - at >= least) {
      const record = bytes.subarray(at, at + RECORD_BYTES);
      this.#put('p', this.#info.postings, record);
      this.#info = { ...this.#info, postings: this.#info.postings + 1 };
      at += record.length;
    }
    this.#postings.clear();
    this.#postings.bytes(bytes.subarray(at));
  }
}

function emptySegment(id: number): SegmentInfo {
  return { id, documents: 0, words: 0, sources: [], keys: [], names: [], postings: 0, deleted: 0, edition: 0 };
}
