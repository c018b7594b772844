/**
 * The index of the library that is shipped, made when the extension is built, so that a popup need not read the pack to search it.
 * readShippedIndex(bytes, pack) -> { records, mayName }; undefined where it was made of another pack, or is no index.
 * It must not know where files are. A line of JSON (records and their lengths, the words of names, the pack it was made of), then bytes.
 */
import type { Library } from '../coverage/library';
import { mayBeMeant } from './engine';
import { MANIFEST_KEY, readManifest } from './packed/manifest';
import { createMemoryRecords, type RecordStore } from './packed/record-store';
import { checksum, openRecord } from './packed/sealed';
import { shelfRecords } from './shelf';
import { termsOf } from './words';

/** What is known of a library before it is read. */
export interface ShippedIndex {
  readonly records: RecordStore;
  /** Whether an entity may be meant by some word of a query; where not, none is. */
  mayName(words: string): boolean;
}

interface Head {
  readonly pack: string;
  readonly records: readonly (readonly [key: string, length: number])[];
  readonly names: readonly string[];
}

const LINE_END = 0x0a;

/** The index of `library`, which is what the bytes of `pack` hold. */
export async function writeShippedIndex(library: Library, pack: Uint8Array): Promise<Uint8Array> {
  const records = [...(await shelfRecords(library))];
  const called = [...library.entities.values()].flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
  const head: Head = {
    pack: fingerprint(pack),
    records: records.map(([key, { length }]) => [key, length]),
    names: [...new Set(called.flatMap(termsOf))],
  };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const bytes = new Uint8Array(records.reduce((sum, [, { length }]) => sum + length, line.length));
  bytes.set(line);
  let at = line.length;
  for (const [, record] of records) {
    bytes.set(record, at);
    at += record.length;
  }
  return bytes;
}

/** The index in `bytes`, where it was made of `pack` and is whole. */
export function readShippedIndex(bytes: Uint8Array, pack: Uint8Array): ShippedIndex | undefined {
  const head = readHead(bytes);
  if (head?.pack !== fingerprint(pack)) return undefined;
  const records = new Map<string, Uint8Array>();
  let at = bytes.indexOf(LINE_END) + 1;
  for (const [key, length] of head.records) {
    records.set(key, bytes.subarray(at, at + length));
    at += length;
  }
  if (!areWhole(records)) return undefined;
  return {
    records: createMemoryRecords(records),
    mayName: (words) => termsOf(words).some((term) => head.names.some((name) => mayBeMeant(name, term))),
  };
}

function areWhole(records: ReadonlyMap<string, Uint8Array>): boolean {
  try {
    for (const [key, record] of records) openRecord(record, key);
    return readManifest(records.get(MANIFEST_KEY)) !== undefined;
  } catch {
    return false;
  }
}

function readHead(bytes: Uint8Array): Head | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(LINE_END)))) as Head;
  } catch {
    return undefined;
  }
}

/** Tells two packs apart. Both files come with the extension, so nobody has to be kept from forging it. */
function fingerprint(pack: Uint8Array): string {
  return `${pack.length} ${checksum('', pack)}`;
}
