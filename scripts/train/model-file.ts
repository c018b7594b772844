/**
 * Trained weights and word lists to the bytes of a model file, as lib/entity/tagger-model opens it.
 * 150,000 features in, those that hardly weigh anything dropped, the rest as one print and seven bytes each.
 * It must not know how the weights came about.
 */
import {
  addToSet,
  findSlot,
  type HashSet,
  LABEL_COUNT,
  MODEL_MAGIC,
  MODEL_VERSION,
  printOf,
} from '../../lib/entity/tagger-model';
import { hashText, joinHashes } from '../../lib/entity/tagger-words';
import type { CrfWeights } from './crf';
import type { Lexicon } from './word-lists';

/** The weights of one language and the number of each feature's hash. */
export interface Trained {
  readonly weights: CrfWeights;
  readonly numbers: ReadonlyMap<number, number>;
}

export interface PackOptions {
  /** Features none of whose weights reaches this are dropped. */
  readonly smallest: number;
}

const BITS_A_WORD = 10;
const SLOTS_A_ROW = 1.25;
const LARGEST = 127;

/** The word lists as sets of hashes, the phrases last. */
export function packLexicon(lexicon: Lexicon): HashSet[] {
  const lists = lexicon.lists.map((words) => packSet([...words].map((word) => hashText(word))));
  return [...lists, packSet(lexicon.phrases.map(phraseHash))];
}

/** The hash of a row of lower-case words, as lib/entity/tagger-features makes it while it reads on. */
function phraseHash(words: readonly string[]): number {
  return words.map((word) => hashText(word.replace(/\p{N}/gu, '0'), 1)).reduce((joined, word) => joinHashes(joined, word));
}

function packSet(hashes: readonly number[]): HashSet {
  const set = { bits: new Uint32Array(Math.max(1, Math.ceil((hashes.length * BITS_A_WORD) / 32))) };
  for (const hash of hashes) addToSet(set, hash);
  return set;
}

/** The whole model file. */
export function packModel(sets: readonly HashSet[], languages: readonly Trained[], options: PackOptions): Uint8Array {
  const blocks = [...sets.map((set) => bytesOf(set.bits)), ...languages.flatMap((trained) => packWeights(trained, options))];
  const sizes = blocks.map((block) => 4 + Math.ceil(block.length / 4) * 4);
  const file = new Uint8Array(sizes.reduce((sum, size) => sum + size, 12));
  const view = new DataView(file.buffer);
  [MODEL_MAGIC, MODEL_VERSION, blocks.length].forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  let at = 12;
  blocks.forEach((block, index) => {
    view.setUint32(at, block.length, true);
    file.set(block, at + 4);
    at += sizes[index]!;
  });
  return file;
}

function packWeights({ weights, numbers }: Trained, options: PackOptions): Uint8Array[] {
  const rowOf = (number: number) => weights.emissions.subarray(number * LABEL_COUNT, (number + 1) * LABEL_COUNT);
  const reach = (number: number) => rowOf(number).reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  const kept = [...numbers].filter(([, number]) => reach(number) >= options.smallest);
  const scale = kept.reduce((top, [, number]) => Math.max(top, reach(number)), 0) / LARGEST;
  const slots = Math.ceil(kept.length * SLOTS_A_ROW) + 1;
  const prints = new Uint16Array(slots);
  const rows = new Int8Array(slots * LABEL_COUNT);
  // Heaviest first: should two features share a print and its place, the one that matters less gives way.
  kept.sort(([, a], [, b]) => reach(b) - reach(a) || a - b);
  for (const [feature, number] of kept) {
    if (findSlot(prints, feature) >= 0) continue;
    let slot = (feature >>> 0) % slots;
    while (prints[slot] !== 0) slot = (slot + 1) % slots;
    prints[slot] = printOf(feature);
    rows.set(
      rowOf(number).map((value) => Math.round(value / scale)),
      slot * LABEL_COUNT,
    );
  }
  return [bytesOf(Float32Array.of(scale, ...weights.transitions)), bytesOf(prints), bytesOf(rows)];
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
