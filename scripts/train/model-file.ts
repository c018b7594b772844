/**
 * Trained weights and word lists to the bytes of a model file, as lib/entity/tagger-model opens it.
 * 60,000 features in, each out as one print of 16 bits and seven weights of 8.
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
import type { CrfWeights } from './chain';
import type { Lexicon } from './word-lists';

/** The weights of one language and the number of each feature's hash. */
export interface Trained {
  readonly weights: CrfWeights;
  readonly numbers: ReadonlyMap<number, number>;
}

const BITS_A_WORD = 10;
/** Of the slots for features this share is filled at most: empty ones end the search for a feature not learnt. */
const FULLEST = 0.6;
const LARGEST = 127;
/** Weights are told apart no finer than this: more would cost bytes and change nothing. */
const STEP = 0.02;

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
export function packModel(sets: readonly HashSet[], languages: readonly Trained[]): Uint8Array {
  const blocks = [...sets.map((set) => bytesOf(set.bits)), ...languages.flatMap(packWeights)];
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

function packWeights({ weights, numbers }: Trained): Uint8Array[] {
  const slots = 2 ** Math.ceil(Math.log2(numbers.size / FULLEST + 1));
  const prints = new Uint16Array(slots);
  const rows = new Int8Array(slots * LABEL_COUNT);
  const largest = weights.emissions.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  const scale = Math.max(STEP, largest / LARGEST);
  for (const [feature, number] of numbers) {
    // Two features that share a print and its place, one pair in some thousands: the first one met stays.
    if (findSlot(prints, feature) >= 0) continue;
    let slot = feature & (slots - 1);
    while (prints[slot] !== 0) slot = (slot + 1) & (slots - 1);
    prints[slot] = printOf(feature);
    for (let label = 0; label < LABEL_COUNT; label++) {
      rows[slot * LABEL_COUNT + label] = Math.round(weights.emissions[number * LABEL_COUNT + label]! / scale);
    }
  }
  return [bytesOf(Float32Array.of(scale, ...weights.transitions)), bytesOf(prints), bytesOf(rows)];
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
