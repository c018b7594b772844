/**
 * The sorted keys of a segment with what belongs to each, in records of about 32 kB that are searched without being unpacked.
 * A key is a word, a tag ("\u0002s:saved") or a stem ("\u0001ibangun"); of 16 keys the first is whole, the others share its beginning.
 *
 *   entry    shared units | further units, count first | first of 16: where its postings begin | payload
 *   payload  word, tag: number of documents, bytes of postings       stem: its words, count first, each as what stands around the stem
 *   tail     where each whole key stands (32 bits each), and how many there are
 */
import { ByteReader, ByteWriter } from './bytes';

/** Keys that begin so hold words, not postings. */
export const STEM_MARK = '\u0001';
/** Keys that begin so are what a document is, not what it says: its source, its publisher, who is in it. */
export const TAG_MARK = '\u0002';

const GROUP = 16;
/** Behind its mark and its language stands the stem. */
const STEM_AT = 2;

/** What a dictionary says of a key. `offset` and `length` are of its postings; a stem has `words` instead. */
export interface DictionaryEntry {
  readonly key: string;
  readonly count: number;
  readonly offset: number;
  readonly length: number;
  readonly words?: readonly string[];
}

/** Writes the entries of one record, in the order of their keys. */
export class DictionaryWriter {
  readonly #writer = new ByteWriter();
  readonly #starts: number[] = [];
  #entries = 0;
  #previous = '';
  /** The first key of the record under way; undefined where it is empty. */
  head: string | undefined;

  get length(): number {
    return this.#writer.length;
  }

  add({ key, count, offset, length, words }: DictionaryEntry): void {
    const writer = this.#writer;
    const isWhole = this.#entries % GROUP === 0;
    if (isWhole) this.#starts.push(writer.length);
    const shared = isWhole ? 0 : sharedUnits(this.#previous, key);
    writer.varint(shared);
    writer.varint(key.length - shared);
    writer.word(key, shared);
    if (isWhole) writer.varint(offset);
    writer.varint(words ? words.length : count);
    if (words) for (const word of words) writeAround(writer, word, key.slice(STEM_AT));
    else writer.varint(length);
    this.head ??= key;
    this.#previous = key;
    this.#entries++;
  }

  /** The record, ready to be sealed; the writer is empty again. */
  finish(): Uint8Array {
    for (const start of this.#starts) this.#writer.fixed(start);
    this.#writer.fixed(this.#starts.length);
    const bytes = this.#writer.finish();
    this.#writer.clear();
    this.#starts.length = 0;
    this.#entries = 0;
    this.#previous = '';
    this.head = undefined;
    return bytes;
  }
}

/** The entries of a record from the first key not before `from` on, in order. */
export function* readDictionary(record: Uint8Array, from = ''): Generator<DictionaryEntry> {
  const groups = groupsOf(record);
  for (const entry of readEntries(record, groups.startOf(groupBefore(record, from, groups)), groups.end))
    if (entry.key >= from) yield entry;
}

/** The same without groups of 16 whose keys begin alike, in a way that `mayBegin` says no wanted key does. */
export function* searchDictionary(
  record: Uint8Array,
  from: string,
  mayBegin: (start: string) => boolean,
): Generator<DictionaryEntry> {
  const groups = groupsOf(record);
  let group = groupBefore(record, from, groups);
  let key = firstKey(record, groups.startOf(group));
  for (; group < groups.count; group++) {
    const next = group + 1 < groups.count ? firstKey(record, groups.startOf(group + 1)) : '';
    if (mayBegin(key.slice(0, sharedUnits(key, next)))) {
      const end = group + 1 < groups.count ? groups.startOf(group + 1) : groups.end;
      for (const entry of readEntries(record, groups.startOf(group), end)) if (entry.key >= from) yield entry;
    }
    key = next;
  }
}

/** Where the groups of a record stand; entries end at `end`. */
interface Groups {
  readonly count: number;
  readonly end: number;
  startOf(group: number): number;
}

function groupsOf(record: Uint8Array): Groups {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const count = view.getUint32(record.length - 4, true);
  const end = record.length - 4 - count * 4;
  return { count, end, startOf: (group) => view.getUint32(end + group * 4, true) };
}

/** The entries from the start of a group up to `end`. */
function* readEntries(record: Uint8Array, start: number, end: number): Generator<DictionaryEntry> {
  const reader = new ByteReader(record, start);
  let key = '';
  let offset = 0;
  for (let index = 0; reader.at < end; index++) {
    const shared = reader.varint();
    key = key.slice(0, shared) + reader.text();
    if (index % GROUP === 0) offset = reader.varint();
    const count = reader.varint();
    if (key.startsWith(STEM_MARK)) {
      const words = Array.from({ length: count }, () => readAround(reader, key.slice(STEM_AT)));
      yield { key, count: 0, offset, length: 0, words };
      continue;
    }
    const length = reader.varint();
    yield { key, count, offset, length };
    offset += length;
  }
}

/** A word of a stem as what stands around it ("pe", "an" around "bangun"), or whole behind a 0. */
function writeAround(writer: ByteWriter, word: string, stem: string): void {
  const at = stem === '' ? -1 : word.indexOf(stem);
  writer.varint(at + 1);
  if (at < 0) writer.text(word);
  else {
    writer.word(word.slice(0, at));
    writer.text(word.slice(at + stem.length));
  }
}

function readAround(reader: ByteReader, stem: string): string {
  const at = reader.varint() - 1;
  return at < 0 ? reader.text() : reader.word(at) + stem + reader.text();
}

/** The last group whose whole key is not behind `key`. */
function groupBefore(record: Uint8Array, key: string, { count, startOf }: Groups): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (firstKey(record, startOf(middle)) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The whole key that a group begins with. */
function firstKey(record: Uint8Array, start: number): string {
  const reader = new ByteReader(record, start);
  reader.varint();
  return reader.text();
}

function sharedUnits(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
