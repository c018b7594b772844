/**
 * The documents of a segment: which article of which source each is, in the order of article and source, and how long and old.
 * Document 0 is { article: "03fa…", source: "saved" }; its facts for ranking stand apart, four bytes each, as every query needs them.
 * It must not know terms. Article ids of 16 hex digits, as ours are, take 8 bytes; others are kept as they are.
 */
import type { Language } from '../../article/article';
import { ByteReader, ByteWriter } from './bytes';

/** How many documents share one record of names, and one of facts: Chromium keeps what is larger than 64 kB in files of their own. */
export const NAMES_IN_RECORD = 1024;
export const FACTS_IN_RECORD = 15 * NAMES_IN_RECORD;
const FACT_BYTES = 4;
/** As they are numbered in facts. */
const LANGUAGES: readonly Language[] = ['und', 'id', 'en'];
const HEX_BYTES = 8;
const HEX_ID = /^[0-9a-f]{16}$/;
/** A length is kept as its logarithm: one step is 4 %. */
const STEPS_PER_DOUBLING = 16;
const DAY_MS = 86_400_000;
const LAST_DAY = 0xffff;

/** Which article a document is. */
export interface DocumentName {
  readonly article: string;
  readonly source: string;
}

/** What ranking needs to know of a document; day 0 is unknown. */
export interface DocumentFacts {
  readonly words: number;
  readonly day: number;
  readonly language: Language;
}

/** One text that sorts as documents are sorted. */
export function documentKey({ article, source }: DocumentName): string {
  return `${article}\u0000${source}`;
}

/** Names to the bytes of one record; `sources` numbers the sources and takes in new ones. */
export function writeNames(names: readonly DocumentName[], sources: string[]): Uint8Array {
  const writer = new ByteWriter();
  for (const { article, source } of names) {
    let number = sources.indexOf(source);
    if (number < 0) number = sources.push(source) - 1;
    writer.varint(number);
    if (HEX_ID.test(article)) {
      writer.varint(0);
      for (let at = 0; at < article.length; at += 2) writer.byte(Number.parseInt(article.slice(at, at + 2), 16));
    } else {
      writer.varint(article.length + 1);
      writer.word(article);
    }
  }
  return writer.finish();
}

/** The names in a record. */
export function readNames(record: Uint8Array, sources: readonly string[]): DocumentName[] {
  const reader = new ByteReader(record);
  const names: DocumentName[] = [];
  while (reader.at < record.length) names.push(readOne(reader, sources));
  return names;
}

/** The name at `index` of a record, without unpacking those before it; undefined where there are not so many. */
export function readName(record: Uint8Array, index: number, sources: readonly string[]): DocumentName | undefined {
  const reader = new ByteReader(record);
  for (let before = 0; before < index; before++) {
    // Nearly all are so: one of the first 128 sources, an id of 16 digits.
    if (record[reader.at]! < 0x80 && record[reader.at + 1] === 0) reader.at += 2 + HEX_BYTES;
    else readOne(reader, sources);
  }
  return reader.at < record.length ? readOne(reader, sources) : undefined;
}

function readOne(reader: ByteReader, sources: readonly string[]): DocumentName {
  const source = sources[reader.varint()] ?? '';
  const length = reader.varint();
  return { article: length === 0 ? readHex(reader) : reader.word(length - 1), source };
}

const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function readHex(reader: ByteReader): string {
  let id = '';
  for (let left = HEX_BYTES; left > 0; left--) id += PAIRS[reader.byte()]!;
  return id;
}

/** Facts to the bytes of one record. */
export function writeFacts(facts: readonly DocumentFacts[]): Uint8Array {
  const bytes = new Uint8Array(facts.length * FACT_BYTES);
  facts.forEach(({ words, day, language }, at) => {
    bytes[at * FACT_BYTES] = Math.min(255, Math.round(Math.log2(words + 1) * STEPS_PER_DOUBLING));
    bytes[at * FACT_BYTES + 1] = day & 0xff;
    bytes[at * FACT_BYTES + 2] = day >>> 8;
    bytes[at * FACT_BYTES + 3] = LANGUAGES.indexOf(language);
  });
  return bytes;
}

/** The words of every length that is kept: see lengthStep. */
export const LENGTHS = Float32Array.from({ length: 256 }, (_, step) => 2 ** (step / STEPS_PER_DOUBLING) - 1);

/** The facts of the document at `index` of a record. */
export function readFacts(record: Uint8Array, index: number): DocumentFacts {
  const at = index * FACT_BYTES;
  return {
    words: LENGTHS[record[at] ?? 0]!,
    day: dayIn(record, index),
    language: languageIn(record, index),
  };
}

/** Which of LENGTHS the document at `index` of a record of facts has. */
export function lengthStep(record: Uint8Array, index: number): number {
  return record[index * FACT_BYTES] ?? 0;
}

/** The day of the document at `index` of a record of facts. */
export function dayIn(record: Uint8Array, index: number): number {
  const at = index * FACT_BYTES;
  return (record[at + 1] ?? 0) | ((record[at + 2] ?? 0) << 8);
}

/** The number that facts have for the language of the document at `index`. */
export function languageNumber(record: Uint8Array, index: number): number {
  return record[index * FACT_BYTES + 3] ?? 0;
}

/** What is told for each language by its number. */
export function byLanguageNumber(told: Readonly<Record<Language, number>>): Float32Array {
  return Float32Array.from(LANGUAGES, (language) => told[language]);
}

/** The language of the document at `index` of a record of facts. */
export function languageIn(record: Uint8Array, index: number): Language {
  return LANGUAGES[languageNumber(record, index)] ?? 'und';
}

/** "2025-03-27T10:00+07:00" -> days since 1970, at least 1; "2025" is its first day; 0 where it is no date. */
export function dayOf(published: string | undefined): number {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? '') ?? [];
  if (year === undefined) return 0;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
  return Math.min(LAST_DAY, Math.max(1, days));
}
