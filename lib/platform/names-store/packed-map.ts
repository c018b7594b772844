/**
 * A sorted map kept in records of up to 64 rows: of 60,000 names a thousand records, each under the first key it may hold.
 * await map.load(["0 n:bali"]); map.set("0 n:bali", row); map.changes(pace) -> the records to write.
 * It must not know what rows mean. Nothing is written here: who writes puts all changes into one transaction.
 */
import type { Packed } from './names-db';
import { packValue, unpackValue } from './packed-bytes';

/** Rows that a record holds at most; one that grows beyond is cut into halves of it. */
const MOST_ROWS = 64;

/** How a row looks as JSON. */
export interface RowShape<Row> {
  toJson(row: Row): unknown;
  fromJson(json: never): Row;
}

/** The records as they are stored. */
export interface PackedRecords {
  keys(): Promise<string[]>;
  /** Those of the keys, in their order, in one transaction. */
  get(keys: readonly string[]): Promise<(Packed | undefined)[]>;
}

/** What is to be written; a record without bytes is to be deleted. */
export type PackedChanges<Key> = readonly (readonly [key: Key, bytes: Packed | undefined])[];

/** A row as it was stored, or as it has been read or set. */
interface Held<Row> {
  readonly json?: unknown;
  row?: Row;
}

interface Leaf<Row> {
  readonly rows: Map<string, Held<Row>>;
  isChanged: boolean;
}

/** The map as one writer has it at hand. */
export class PackedMap<Row> {
  readonly #records: PackedRecords;
  readonly #shape: RowShape<Row>;
  /** First keys of all records, sorted; the first record takes what is before its key, too. */
  #firsts: string[] | undefined;
  readonly #leaves = new Map<string, Leaf<Row>>();

  constructor(records: PackedRecords, shape: RowShape<Row>) {
    this.#records = records;
    this.#shape = shape;
  }

  /** How many records are held in memory. */
  get size(): number {
    return this.#leaves.size;
  }

  /** Brings the records at hand that `get` and `set` of these keys need. */
  async load(keys: Iterable<string>): Promise<void> {
    this.#firsts ??= await this.#records.keys();
    const wanted = new Set<string>();
    for (const key of keys) {
      const first = this.#firstOf(key);
      if (!this.#leaves.has(first)) wanted.add(first);
    }
    const firsts = [...wanted];
    for (const [at, bytes] of (await this.#records.get(firsts)).entries())
      this.#leaves.set(firsts[at]!, { rows: bytes ? heldIn(bytes) : new Map(), isChanged: false });
  }

  /** Whether `load` has brought what is asked of a key. */
  isAtHand(key: string): boolean {
    return this.#firsts !== undefined && this.#leaves.has(this.#firstOf(key));
  }

  get(key: string): Row | undefined {
    const held = this.#leafOf(key).rows.get(key);
    if (held && held.row === undefined) held.row = this.#shape.fromJson(held.json as never);
    return held?.row;
  }

  /** Sets a row, or takes it away. A row that was altered must be set, too. */
  set(key: string, row: Row | undefined): void {
    const leaf = this.#leafOf(key);
    if (row === undefined) leaf.rows.delete(key);
    else leaf.rows.set(key, { row });
    leaf.isChanged = true;
  }

  /** The records that differ from what is stored, cut where they have grown; from now on they count as stored. */
  async changes(pace: () => Promise<void>): Promise<PackedChanges<string>> {
    const changed: (readonly [string, Packed | undefined])[] = [];
    for (const [first, leaf] of [...this.#leaves]) {
      if (!leaf.isChanged) continue;
      changed.push(...this.#settle(first, leaf));
      await pace();
    }
    const firsts = new Set(this.#firsts);
    for (const [key, bytes] of changed) bytes ? firsts.add(key) : firsts.delete(key);
    this.#firsts = [...firsts].sort();
    return changed;
  }

  /** Lets go of all records held. What was changed must have been written. */
  forget(): void {
    this.#leaves.clear();
  }

  #settle(first: string, { rows }: Leaf<Row>): (readonly [string, Packed | undefined])[] {
    const keys = [...rows.keys()].sort();
    const pieces = keys.length > MOST_ROWS ? Math.ceil(keys.length / (MOST_ROWS / 2)) : 1;
    const each = Math.ceil(keys.length / pieces);
    const cut = Array.from({ length: pieces }, (_, at) => keys.slice(at * each, (at + 1) * each));
    const settled = cut.map((piece, at) => {
      const key = at === 0 ? first : piece[0]!;
      const held = new Map(piece.map((one) => [one, rows.get(one)!]));
      this.#leaves.set(key, { rows: held, isChanged: false });
      return [key, piece.length > 0 ? this.#pack(held) : undefined] as const;
    });
    if (keys.length === 0) this.#leaves.delete(first);
    return settled;
  }

  #pack(rows: ReadonlyMap<string, Held<Row>>): Packed {
    return packValue([...rows].map(([key, { json, row }]) => [key, row === undefined ? json : this.#shape.toJson(row)]));
  }

  #firstOf(key: string): string {
    const firsts = this.#firsts!;
    return firsts[placeIn(firsts, key)] ?? '';
  }

  #leafOf(key: string): Leaf<Row> {
    return this.#leaves.get(this.#firstOf(key))!;
  }
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

function heldIn<Row>(bytes: Packed): Map<string, Held<Row>> {
  return new Map((unpackValue(bytes) as [string, unknown][]).map(([key, json]) => [key, { json }]));
}
