/**
 * The tagger's model file opened: word lists, place phrases, and for each language the weights of features and labels.
 * All of it stays bytes: a word list is a Bloom filter, weights are an open-addressed table of 16-bit prints and int8 rows.
 * It must not know what a feature means, nor how the file was trained; `npm run train` writes it (scripts/train/model-file.ts).
 */
import { hashText, joinHashes } from './tagger-words';

/** "KXNT" as a little-endian number: the first four bytes of a model file. */
export const MODEL_MAGIC = 0x544e584b;
export const MODEL_VERSION = 2;

/** The labels of a token: a name's first token, its later ones, or none. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
export const LABEL_COUNT = LABELS.length;

/** Weights of one language. */
export interface Weights {
  /** Row `from * LABEL_COUNT + to`: how well one label follows another. */
  readonly transitions: Float32Array;
  /** One print a slot, 0 for an empty one; a power of two of them, and some empty. */
  readonly prints: Uint16Array;
  /** LABEL_COUNT weights a slot, in units of `scale`. */
  readonly rows: Int8Array;
  readonly scale: number;
}

/** A set of hashes that may, rarely, hold one too many. */
export interface HashSet {
  readonly bits: Uint32Array;
}

/** A model file opened: see openModel. */
export interface TaggerModel {
  readonly wordLists: readonly HashSet[];
  readonly phrases: HashSet;
  readonly indonesian: Weights;
  readonly english: Weights;
}

const PROBES = 6;

/** Views on the bytes of a model file; nothing is copied. Throws a TypeError when they are something else. */
export function openModel(buffer: ArrayBuffer): TaggerModel {
  const head = buffer.byteLength >= 16 && buffer.byteLength % 4 === 0 ? new Uint32Array(buffer) : new Uint32Array(4);
  if (head[0] !== MODEL_MAGIC || head[1] !== MODEL_VERSION) throw new TypeError('Not a tagger model of this version');
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  let at = 12;
  for (let block = 0; block < head[2]!; block++) {
    const size = head[at / 4];
    if (size === undefined || at + 4 + size > buffer.byteLength) throw new TypeError('The tagger model is cut short');
    blocks.push(new Uint8Array(buffer, at + 4, size));
    at += 4 + Math.ceil(size / 4) * 4;
  }
  const sets = blocks.slice(0, -6).map((block) => ({ bits: new Uint32Array(buffer, block.byteOffset, block.length >>> 2) }));
  const weights = blocks.slice(-6);
  if (sets.length < 2) throw new TypeError('The tagger model is cut short');
  return {
    wordLists: sets.slice(0, -1),
    phrases: sets.at(-1)!,
    indonesian: weightsOf(weights.slice(0, 3)),
    english: weightsOf(weights.slice(3)),
  };
}

function weightsOf(blocks: readonly Uint8Array<ArrayBuffer>[]): Weights {
  const [first, second, third] = blocks as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];
  const numbers = new Float32Array(first.buffer, first.byteOffset, first.length >>> 2);
  const prints = new Uint16Array(second.buffer, second.byteOffset, second.length >>> 1);
  const rows = new Int8Array(third.buffer, third.byteOffset, third.length);
  const slots = prints.length;
  // A search for a feature ends at an empty slot: a table that is full, or no power of two, would never let it go.
  const sound = slots > 0 && (slots & (slots - 1)) === 0 && prints.includes(0) && rows.length === slots * LABEL_COUNT;
  if (!sound || numbers.length !== 1 + LABEL_COUNT ** 2) throw new TypeError('The tagger model is damaged');
  return { scale: numbers[0]!, transitions: numbers.subarray(1), prints, rows };
}

/** The slot of a feature's row, or -1 for a feature never learnt (one in 30,000 of those is taken for another). */
export function findSlot(prints: Uint16Array, feature: number): number {
  const print = printOf(feature);
  const mask = prints.length - 1;
  for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
    const found = prints[slot]!;
    if (found === print) return slot;
    if (found === 0) return -1;
  }
}

/** The 16 bits of a feature that its slot keeps, never 0. */
export function printOf(feature: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> 16 || 1;
}

/** Whether the set holds `hash`; wrong for about one in a hundred that it does not hold. */
export function setHas(set: HashSet, hash: number): boolean {
  const size = set.bits.length * 32;
  let probe = hash;
  for (let count = 0; count < PROBES; count++) {
    const bit = (probe >>> 0) % size;
    if (!(set.bits[bit >>> 5]! & (1 << (bit & 31)))) return false;
    probe = joinHashes(probe, count);
  }
  return true;
}

/** Adds `hash` to a set; for the trainer. */
export function addToSet(set: HashSet, hash: number): void {
  const size = set.bits.length * 32;
  let probe = hash;
  for (let count = 0; count < PROBES; count++) {
    const bit = (probe >>> 0) % size;
    set.bits[bit >>> 5]! |= 1 << (bit & 31);
    probe = joinHashes(probe, count);
  }
}

/** The word lists that hold a lower-case word, as a bit set. */
export function listsHolding(wordLists: readonly HashSet[], lower: string): number {
  const hash = hashText(lower);
  let held = 0;
  for (let list = 0; list < wordLists.length; list++) if (setHas(wordLists[list]!, hash)) held |= 1 << list;
  return held;
}
