/**
 * The flat table of a gazetteer: one ArrayBuffer of sections behind a header, read through views without parsing.
 * It keeps no letters: what its hashes suggest is compared with the entity's own aliases, so a false hit cannot get out.
 * It must not know how aliases are hashed or compared. Little-endian, as is every machine it runs on; another one is refused.
 */
import { GazetteerError } from './gazetteer-error';

const MAGIC = 0x315a474b; // "KGZ1"
const VERSION = 1;
const HEADER_WORDS = 16;
const CHECKED_FROM = 4;
/** In words: 256 bytes. */
const CHECKED_EVERY = 64;
const STEP = 0x01000193;

/** What the sizes of all sections follow from. */
export interface TableShape {
  readonly seed: number;
  readonly entities: number;
  readonly entries: number;
  readonly longest: number;
  /** Base 2 logarithms. */
  readonly startBits: number;
  readonly smallBits: number;
  readonly directoryBits: number;
  /** Number of bits, a multiple of 32. */
  readonly pathSize: number;
}

/**
 * The sections as views, in this order behind a header of 64 bytes; `high` is empty where 16 bits number all entities.
 *
 *   starts     3 bits for each first token       directory  hash bucket -> its first entry
 *   smalls     the same for lower-case ones      low        entity number of an entry, 16 bits
 *   paths      3 bits for two or more tokens     prints     low 16 bits of the alias's hash
 *                                                high       entity number, 8 bits more
 */
export interface Table extends TableShape {
  readonly starts: Uint32Array;
  readonly smalls: Uint32Array;
  readonly paths: Uint32Array;
  readonly directory: Uint32Array;
  readonly low: Uint16Array;
  readonly prints: Uint16Array;
  readonly high: Uint8Array;
}

/** An empty table of this shape, to be filled and then sealed. */
export function createTable(shape: TableShape): { buffer: ArrayBuffer; table: Table } {
  const buffer = new ArrayBuffer(layOut(shape).bytes);
  return { buffer, table: viewTable(buffer, shape) };
}

/** Writes header and checksum once the sections are filled. */
export function sealTable(buffer: ArrayBuffer, shape: TableShape): void {
  const words = new Uint32Array(buffer);
  words.set([MAGIC, VERSION, buffer.byteLength, 0, ...shapeWords(shape)]);
  words[3] = checksum(buffer);
}

/** How far a start key is shifted to give its word in a bitmap of 2 ** `bits` bits. */
export function startShift(bits: number): number {
  return 37 - bits;
}

/** Views on a sealed table. Throws GazetteerError where it is cut off, altered, or of another version. */
export function readTable(buffer: ArrayBuffer): Table {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) throw new GazetteerError('truncated');
  const words = new Uint32Array(buffer);
  if (words[0] !== MAGIC) throw new GazetteerError('not-a-gazetteer');
  if (words[1] !== VERSION) throw new GazetteerError('other-version');
  if (words[2] !== buffer.byteLength) throw new GazetteerError('truncated');
  const shape = readShape(words);
  if (layOut(shape).bytes !== buffer.byteLength) throw new GazetteerError('altered');
  if (words[3] !== checksum(buffer)) throw new GazetteerError('altered');
  return viewTable(buffer, shape);
}

function shapeWords(shape: TableShape): number[] {
  const { seed, entities, entries, longest, startBits, smallBits, directoryBits, pathSize } = shape;
  return [seed, entities, entries, longest, startBits, smallBits, directoryBits, pathSize];
}

function readShape(words: Uint32Array): TableShape {
  const [seed, entities, entries, longest, startBits, smallBits, directoryBits, pathSize] = words.subarray(
    CHECKED_FROM,
  ) as unknown as Eight;
  return { seed: seed | 0, entities, entries, longest, startBits, smallBits, directoryBits, pathSize };
}

type Eight = readonly [number, number, number, number, number, number, number, number];

function layOut(shape: TableShape) {
  const starts = HEADER_WORDS * 4;
  const smalls = starts + 2 ** shape.startBits / 8;
  const paths = smalls + 2 ** shape.smallBits / 8;
  const directory = paths + shape.pathSize / 8;
  const low = directory + (2 ** shape.directoryBits + 1) * 4;
  const prints = low + shape.entries * 2;
  const high = prints + shape.entries * 2;
  const highBytes = shape.entities > 0x10000 ? shape.entries : 0;
  return { starts, smalls, paths, directory, low, prints, high, highBytes, bytes: Math.ceil((high + highBytes) / 4) * 4 };
}

function viewTable(buffer: ArrayBuffer, shape: TableShape): Table {
  const at = layOut(shape);
  return {
    ...shape,
    starts: new Uint32Array(buffer, at.starts, (at.smalls - at.starts) / 4),
    smalls: new Uint32Array(buffer, at.smalls, (at.paths - at.smalls) / 4),
    paths: new Uint32Array(buffer, at.paths, (at.directory - at.paths) / 4),
    directory: new Uint32Array(buffer, at.directory, (at.low - at.directory) / 4),
    low: new Uint16Array(buffer, at.low, shape.entries),
    prints: new Uint16Array(buffer, at.prints, shape.entries),
    high: new Uint8Array(buffer, at.high, at.highBytes),
  };
}

/**
 * A running product and sum over the header and, behind it, one word in each CHECKED_EVERY: storage fails by blocks, and none of
 * the size of a disk's sector is passed over. A single flipped bit may lose a name; it cannot make one up.
 */
function checksum(buffer: ArrayBuffer): number {
  const words = new Int32Array(buffer);
  let sum = 1;
  for (let at = CHECKED_FROM; at < HEADER_WORDS; at += 1) sum = (Math.imul(sum, STEP) + words[at]!) | 0;
  for (let at = HEADER_WORDS; at < words.length; at += CHECKED_EVERY) sum = (Math.imul(sum, STEP) + words[at]!) | 0;
  return (Math.imul(sum, STEP) + words[words.length - 1]!) >>> 0;
}
