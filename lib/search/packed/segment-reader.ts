/**
 * A segment as a query reads it: keys, postings, facts and names, each record fetched and checked when it is first needed.
 * await segment.find("banjir") -> { count: 12, offset, length }; await segment.postings(entry) -> their bytes.
 * It must not know what is asked, nor where records come from: `get` gives them checked.
 */
import { type DictionaryEntry, readDictionary } from './dictionary';
import { type DocumentName, documentKey, FACTS_IN_RECORD, NAMES_IN_RECORD, readName, readNames } from './document-table';
import { recordKey, type SegmentInfo } from './manifest';
import type { ListShape } from './postings';
import { IndexBroken } from './sealed';
import { RECORD_BYTES } from './segment-writer';

/** Gives the bytes of a record that must be there; throws IndexBroken where it is not, or is altered. */
export type GetChecked = (key: string) => Promise<Uint8Array>;

/** The last unit there is: every key of a folder is before `folder + LAST`. */
const LAST = '\uffff';

/** One segment in one view. */
export class SegmentReader {
  readonly #get: GetChecked;
  #facts: Promise<Uint8Array> | undefined;
  readonly #unpacked = new Map<number, Promise<DocumentName[]>>();

  constructor(
    readonly info: SegmentInfo,
    get: GetChecked,
  ) {
    this.#get = get;
  }

  /** What the dictionary says of `key`. */
  async find(key: string): Promise<DictionaryEntry | undefined> {
    const number = lastBefore(this.info.keys, key);
    if (number < 0) return undefined;
    for (const entry of readDictionary(await this.dictionaryRecord(number), key)) return entry.key === key ? entry : undefined;
    return undefined;
  }

  /** The entries of all keys that begin with `start`, in order. */
  async under(start: string): Promise<DictionaryEntry[]> {
    const { keys } = this.info;
    const first = Math.max(0, lastBefore(keys, start));
    const last = lastBefore(keys, start + LAST);
    const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
    const found: DictionaryEntry[] = [];
    for (const record of await Promise.all(numbers.map((number) => this.dictionaryRecord(number)))) {
      for (const entry of readDictionary(record, start)) {
        if (!entry.key.startsWith(start)) break;
        found.push(entry);
      }
    }
    return found;
  }

  /** The number of the dictionary record that would hold `key`. */
  recordOf(key: string): number {
    return Math.max(0, lastBefore(this.info.keys, key));
  }

  /** The records of the dictionary that hold keys from `first` on, for whoever looks at many. */
  dictionary(first: string): Promise<Uint8Array[]> {
    const from = this.recordOf(first);
    return Promise.all(this.info.keys.slice(from).map((_, at) => this.dictionaryRecord(from + at)));
  }

  /** The bytes of the postings of an entry. */
  async postings({ offset, length }: DictionaryEntry): Promise<Uint8Array> {
    const first = Math.floor(offset / RECORD_BYTES);
    const from = offset % RECORD_BYTES;
    const count = Math.max(1, Math.ceil((from + length) / RECORD_BYTES));
    const records = await Promise.all(Array.from({ length: count }, (_, at) => this.postingsRecord(first + at)));
    const bytes = records.length === 1 ? records[0]! : joined(records);
    if (bytes.length < from + length) throw new IndexBroken(`segment ${this.info.id}: postings end too early`);
    return bytes.subarray(from, from + length);
  }

  /** One record of postings. */
  postingsRecord(number: number): Promise<Uint8Array> {
    return this.#get(recordKey(this.info.id, 'p', number));
  }

  /** What reading the postings of an entry must know. */
  listShape({ count }: DictionaryEntry): ListShape {
    return { count, documents: this.info.documents };
  }

  /** Length and day of every document, as readFacts reads them. */
  facts(): Promise<Uint8Array> {
    const count = Math.ceil(this.info.documents / FACTS_IN_RECORD);
    this.#facts ??= Promise.all(
      Array.from({ length: count }, (_, number) => this.#get(recordKey(this.info.id, 'f', number))),
    ).then(joined);
    return this.#facts;
  }

  /** The deleted documents, one bit each; undefined where there are none. */
  async deleted(): Promise<Uint8Array | undefined> {
    const { id, edition } = this.info;
    return edition === 0 ? undefined : this.#get(recordKey(id, 'x', edition));
  }

  /** Which article a document is. */
  async name(document: number): Promise<DocumentName> {
    const record = await this.#namesRecord(Math.floor(document / NAMES_IN_RECORD));
    const name = readName(record, document % NAMES_IN_RECORD, this.info.sources);
    if (!name) throw new IndexBroken(`segment ${this.info.id}: document ${document} has no name`);
    return name;
  }

  /** The names of one record in order: NAMES_IN_RECORD of them, the last one fewer. */
  async namesIn(number: number): Promise<DocumentName[]> {
    return readNames(await this.#namesRecord(number), this.info.sources);
  }

  /** The document that is this article; undefined where it is not in the segment (it may be deleted in it). */
  async document(name: DocumentName): Promise<number | undefined> {
    const key = documentKey(name);
    const number = lastBefore(this.info.names, key);
    if (number < 0) return undefined;
    const names = await this.#names(number);
    let low = 0;
    let high = names.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (documentKey(names[middle]!) < key) low = middle + 1;
      else high = middle;
    }
    const found = names[low];
    return found && documentKey(found) === key ? number * NAMES_IN_RECORD + low : undefined;
  }

  /** One record of the dictionary. */
  dictionaryRecord(number: number): Promise<Uint8Array> {
    return this.#get(recordKey(this.info.id, 'd', number));
  }

  #names(number: number): Promise<DocumentName[]> {
    const names = this.#unpacked.get(number) ?? this.#namesRecord(number).then((record) => readNames(record, this.info.sources));
    this.#unpacked.set(number, names);
    return names;
  }

  #namesRecord(number: number): Promise<Uint8Array> {
    return this.#get(recordKey(this.info.id, 'n', number));
  }
}

/** Where the last of the sorted `keys` stands that is not behind `key`; -1 where all are. */
function lastBefore(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function joined(records: readonly Uint8Array[]): Uint8Array {
  if (records.length === 1) return records[0]!;
  const all = new Uint8Array(records.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const record of records) {
    all.set(record, at);
    at += record.length;
  }
  return all;
}
