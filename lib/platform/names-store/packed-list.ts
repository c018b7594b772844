/**
 * Rows under numbers, some dozens to a record: row 70 of a list with 32 to a record stands in record 2.
 * await list.load([70]); list.set(70, row); await list.changes(pace) -> the records to write.
 * It must not know what rows mean. Nothing is written here: who writes puts all changes into one transaction.
 */
import type { Packed } from './names-db';
import type { Changes } from './packed-map';

/** How the rows of a record become bytes; null where there is none. */
export interface ListShape<Row> {
  readonly each: number;
  pack(rows: readonly (Row | null)[]): Packed;
  unpack(bytes: Packed): (Row | null)[];
}

interface Piece<Row> {
  readonly rows: (Row | null)[];
  isChanged: boolean;
}

/** The list as one writer has it at hand. */
export class PackedList<Row> {
  readonly #read: (records: readonly number[]) => Promise<(Packed | undefined)[]>;
  readonly #shape: ListShape<Row>;
  readonly #pieces = new Map<number, Piece<Row>>();

  /** `read` answers records in the order asked for. */
  constructor(read: (records: readonly number[]) => Promise<(Packed | undefined)[]>, shape: ListShape<Row>) {
    this.#read = read;
    this.#shape = shape;
  }

  /** Brings the records at hand that `get` and `set` of these numbers need. `pace` is awaited on the way. */
  async load(numbers: Iterable<number>, pace: () => Promise<void>): Promise<void> {
    const wanted = new Set([...numbers].map((number) => this.recordOf(number)).filter((record) => !this.#pieces.has(record)));
    const records = [...wanted];
    for (const [at, bytes] of (await this.#read(records)).entries()) {
      this.#pieces.set(records[at]!, { rows: bytes ? this.#shape.unpack(bytes) : [], isChanged: false });
      await pace();
    }
  }

  /** The record that a number stands in. */
  recordOf(number: number): number {
    return Math.floor(number / this.#shape.each);
  }

  get(number: number): Row | undefined {
    return this.#pieces.get(this.recordOf(number))!.rows[number % this.#shape.each] ?? undefined;
  }

  /** All rows of a record that is at hand. */
  rowsIn(record: number): readonly (Row | null)[] {
    return this.#pieces.get(record)!.rows;
  }

  /** Sets a row, or takes it away. */
  set(number: number, row: Row | undefined): void {
    const piece = this.#pieces.get(this.recordOf(number))!;
    const at = number % this.#shape.each;
    while (piece.rows.length <= at) piece.rows.push(null);
    piece.rows[at] = row ?? null;
    piece.isChanged = true;
  }

  /** The records that differ from what is stored; from now on they count as stored. */
  async changes(pace: () => Promise<void>): Promise<Changes<number>> {
    const changed: (readonly [number, Packed | undefined])[] = [];
    for (const [record, piece] of this.#pieces) {
      if (!piece.isChanged) continue;
      piece.isChanged = false;
      const isEmpty = piece.rows.every((row) => row === null);
      changed.push([record, isEmpty ? undefined : this.#shape.pack(piece.rows)]);
      await pace();
    }
    return changed;
  }

  /** Lets go of all records held. What was changed must have been written. */
  forget(): void {
    this.#pieces.clear();
  }
}
