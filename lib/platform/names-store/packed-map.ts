/**
 * A sorted map kept in leaves of up to 64 rows: of 60,000 names a thousand leaves, each a record under a number of its own.
 * await map.load(["0 bali:n"]); map.set("0 bali:n", row); map.changes(pace) -> the records to write.
 *
 *   leaf       of each row: what its key shares with the one before, the rest of the key, the length of the row, the row
 *   directory  the first key that a leaf may hold -> the leaf's number; the first leaf takes what is before its key, too
 *
 * It must not know what rows mean. Nothing is written here: who writes puts all changes into one transaction.
 */
import { ByteReader, type ByteWriter } from '../../search/packed/bytes';
import type { Packed } from './names-db';
import { packBytes, readAfter, readBlock, writeAfter, writeBlock } from './packed-bytes';

/** Rows that a leaf holds at most; one that grows beyond is cut into halves of it. */
const MOST_ROWS = 64;

/** How a row looks as bytes, beside its key. */
export interface RowShape<Row> {
  write(writer: ByteWriter, row: Row, key: string): void;
  read(reader: ByteReader, key: string): Row;
}

/** The records as they are stored. */
export interface PackedRecords {
  /** First keys with the numbers of their leaves, in the order of the keys. */
  directory(): Promise<(readonly [first: string, leaf: number])[]>;
  /** Those of the leaves, in their order, in one transaction. */
  get(leaves: readonly number[]): Promise<(Packed | undefined)[]>;
}

/** What is to be written; what has no value is to be deleted. */
export type Changes<Key, Value = Packed> = readonly (readonly [key: Key, value: Value | undefined])[];

/** What differs from what is stored. */
export interface MapChanges {
  readonly leaves: Changes<number>;
  readonly directory: Changes<string, number>;
  /** Keys of rows that stand in another leaf than before, or are new. */
  readonly moved: readonly string[];
}

/** A row as it was stored, or as it has been read or set. `leaf`: where it is stored. */
interface Held<Row> {
  readonly bytes?: Uint8Array | undefined;
  readonly row?: Row | undefined;
  readonly leaf?: number | undefined;
}

interface Leaf<Row> {
  readonly first: string;
  readonly rows: Map<string, Held<Row>>;
  isChanged: boolean;
}

/** The map as one writer has it at hand. */
export class PackedMap<Row> {
  readonly #records: PackedRecords;
  readonly #shape: RowShape<Row>;
  /** First keys of all leaves, sorted, and the number of each. */
  #firsts: string[] | undefined;
  #numbers = new Map<string, number>();
  #next = 1;
  readonly #leaves = new Map<number, Leaf<Row>>();

  constructor(records: PackedRecords, shape: RowShape<Row>) {
    this.#records = records;
    this.#shape = shape;
  }

  /** How many leaves are held in memory. */
  get size(): number {
    return this.#leaves.size;
  }

  /** Brings the leaves at hand that `get` and `set` of these keys need. `pace` is awaited on the way. */
  async load(keys: Iterable<string>, pace: () => Promise<void>): Promise<void> {
    await this.#open();
    await this.#bring(new Set([...keys].map((key) => this.#firstOf(key))), pace);
  }

  /** Rows of some leaves: those that `isWanted` by their bytes, and any that are unpacked already. */
  async rowsIn(leaves: ReadonlySet<number>, isWanted: (row: Uint8Array) => boolean, pace: () => Promise<void>): Promise<Row[]> {
    await this.#open();
    const found = [...this.#numbers].filter(([, leaf]) => leaves.has(leaf));
    await this.#bring(
      found.map(([first]) => first),
      pace,
    );
    return found.flatMap(([, leaf]) => {
      const rows = [...this.#leaves.get(leaf)!.rows].filter(([, { bytes }]) => bytes === undefined || isWanted(bytes));
      return rows.map(([key]) => this.get(key)!);
    });
  }

  /** The number of the leaf that a key stands in. */
  leafOf(key: string): number {
    return this.#numbers.get(this.#firstOf(key))!;
  }

  get(key: string): Row | undefined {
    const { rows } = this.#leafAt(key);
    const held = rows.get(key);
    if (!held || held.row !== undefined) return held?.row;
    const row = this.#shape.read(new ByteReader(held.bytes!), key);
    rows.set(key, { row, leaf: held.leaf });
    return row;
  }

  /** Sets a row, or takes it away. A row that was altered must be set, too. */
  set(key: string, row: Row | undefined): void {
    const leaf = this.#leafAt(key);
    if (row === undefined) leaf.rows.delete(key);
    else leaf.rows.set(key, { row, leaf: leaf.rows.get(key)?.leaf });
    leaf.isChanged = true;
  }

  /** What differs from what is stored, leaves cut where they have grown; from now on it counts as stored. */
  async changes(pace: () => Promise<void>): Promise<MapChanges> {
    const changes: Growing = { leaves: [], directory: [], moved: [] };
    for (const [number, leaf] of [...this.#leaves]) {
      if (!leaf.isChanged) continue;
      this.#settle(number, leaf, changes);
      await pace();
    }
    if (changes.directory.length > 0) this.#order();
    return changes;
  }

  /** Lets go of all leaves held. What was changed must have been written. */
  forget(): void {
    this.#leaves.clear();
  }

  async #open(): Promise<void> {
    if (this.#firsts) return;
    this.#numbers = new Map(await this.#records.directory());
    this.#next = [...this.#numbers.values()].reduce((most, leaf) => Math.max(most, leaf), 0) + 1;
    this.#order();
  }

  /** There is always a leaf, which is stored as soon as it has a row. */
  #order(): void {
    if (this.#numbers.size === 0) this.#numbers.set('', this.#next++);
    this.#firsts = [...this.#numbers.keys()].sort();
  }

  async #bring(firsts: Iterable<string>, pace: () => Promise<void>): Promise<void> {
    const wanted = [...firsts].filter((first) => !this.#leaves.has(this.#numbers.get(first)!));
    const numbers = wanted.map((first) => this.#numbers.get(first)!);
    for (const [at, bytes] of (await this.#records.get(numbers)).entries()) {
      const [first, leaf] = [wanted[at]!, numbers[at]!];
      const rows = bytes ? [...readLeaf(bytes)].map(([key, row]) => [key, { bytes: row, leaf }] as const) : [];
      this.#leaves.set(leaf, { first, rows: new Map(rows), isChanged: false });
      await pace();
    }
  }

  #settle(number: number, { first, rows }: Leaf<Row>, { leaves, directory, moved }: Growing): void {
    const keys = [...rows.keys()].sort();
    if (keys.length === 0) {
      leaves.push([number, undefined]);
      directory.push([first, undefined]);
      this.#leaves.delete(number);
      this.#numbers.delete(first);
      return;
    }
    const pieces = keys.length > MOST_ROWS ? Math.ceil(keys.length / (MOST_ROWS / 2)) : 1;
    const each = Math.ceil(keys.length / pieces);
    for (let at = 0; at < keys.length; at += each) {
      const [leaf, start] = at === 0 ? [number, first] : [this.#next++, keys[at]!];
      const piece = keys.slice(at, at + each).map((key) => [key, rows.get(key)!] as const);
      const come = piece.filter(([, held]) => held.leaf !== leaf).map(([key]) => key);
      moved.push(...come);
      if (come.length === piece.length) directory.push([start, leaf]);
      this.#numbers.set(start, leaf);
      this.#leaves.set(leaf, {
        first: start,
        rows: new Map(piece.map(([key, held]) => [key, { ...held, leaf }])),
        isChanged: false,
      });
      leaves.push([leaf, this.#pack(piece)]);
    }
  }

  #pack(rows: readonly (readonly [string, Held<Row>])[]): Packed {
    return packBytes((writer) => {
      let before = '';
      for (const [key, { bytes, row }] of rows) {
        writeAfter(writer, before, key);
        writeBlock(writer, row === undefined ? bytes! : packBytes((body) => this.#shape.write(body, row, key)));
        before = key;
      }
    });
  }

  #firstOf(key: string): string {
    return this.#firsts![placeIn(this.#firsts!, key)]!;
  }

  #leafAt(key: string): Leaf<Row> {
    return this.#leaves.get(this.leafOf(key))!;
  }
}

interface Growing {
  readonly leaves: (readonly [number, Packed | undefined])[];
  readonly directory: (readonly [string, number | undefined])[];
  readonly moved: string[];
}

/** The rows of a leaf, by key. */
export function readLeaf(bytes: Packed): Map<string, Uint8Array> {
  const reader = new ByteReader(bytes);
  const rows = new Map<string, Uint8Array>();
  for (let key = ''; reader.at < bytes.length; ) {
    key = readAfter(reader, key);
    rows.set(key, readBlock(reader));
  }
  return rows;
}

/** The place of the last of `sorted` that is not after `key`; the first where all are. */
function placeIn(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
