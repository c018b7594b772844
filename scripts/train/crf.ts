/**
 * A linear-chain conditional random field trained by AdaGrad on single sentences, with feature dropout and an L2 pull.
 * In: sentences as feature rows and gold labels; out: one weight row per feature and label-to-label weights.
 * It must not know words or files; the same input and seed give the same weights, bit for bit.
 */

import { LABEL_COUNT as L } from '../../lib/entity/tagger-model';

/** A sentence to learn from: token `at` has the features `features[offsets[at]..offsets[at + 1])`. */
export interface Example {
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  readonly gold: Uint8Array;
  /** How much it counts; 1 is ordinary. */
  readonly weight: number;
}

export interface CrfOptions {
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  readonly pull: number;
  readonly dropout: number;
  readonly seed: number;
  /** From this epoch on the weights are averaged. */
  readonly averageFrom: number;
}

export interface CrfWeights {
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

/** Weights that make the gold labels of `examples` likely. See the file's head. */
export function trainCrf(examples: readonly Example[], options: CrfOptions): CrfWeights {
  const F = options.features;
  const w = new Float32Array(F * L);
  const g2 = new Float32Array(F * L).fill(1e-2);
  const t = new Float32Array(L * L);
  const t2 = new Float32Array(L * L).fill(1e-2);
  const sumW = new Float32Array(F * L);
  const sumT = new Float32Array(L * L);
  const counts = countFeatures(examples, F);
  const random = mulberry32(options.seed);
  const order = Int32Array.from(examples, (_, at) => at);
  let averaged = 0;
  const chain = createChain(Math.max(...examples.map((example) => example.gold.length)));
  const keepScale = 1 / (1 - options.dropout);
  const kept = new Int32Array(1 << 20);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    for (const index of order) {
      const example = examples[index]!;
      const { offsets, features, gold } = example;
      const n = gold.length;
      if (n === 0) continue;
      // dropout
      let k = 0;
      const keptOffsets = chain.keptOffsets;
      for (let at = 0; at < n; at++) {
        keptOffsets[at] = k;
        for (let f = offsets[at]!; f < offsets[at + 1]!; f++)
          if (options.dropout === 0 || random() >= options.dropout) kept[k++] = features[f]!;
      }
      keptOffsets[n] = k;
      chain.run(n, kept, keptOffsets, w, keepScale, t);
      // gradients
      const m = chain.marginals;
      for (let at = 0; at < n; at++) {
        const base = at * L;
        const y = gold[at]!;
        for (let f = keptOffsets[at]!; f < keptOffsets[at + 1]!; f++) {
          const feature = kept[f]!;
          const row = feature * L;
          const decay = options.pull / counts[feature]!;
          for (let l = 0; l < L; l++) {
            const g = example.weight * (m[base + l]! - (l === y ? 1 : 0)) * keepScale + decay * w[row + l]!;
            g2[row + l]! += g * g;
            w[row + l]! -= (rate * g) / Math.sqrt(g2[row + l]!);
          }
        }
      }
      const pm = chain.pairs;
      for (let at = 1; at < n; at++) pm[gold[at - 1]! * L + gold[at]!]! -= 1;
      for (let i = 0; i < L * L; i++) {
        const g = example.weight * pm[i]!;
        if (g === 0) continue;
        t2[i]! += g * g;
        t[i]! -= (rate * g) / Math.sqrt(t2[i]!);
      }
    }
    if (epoch >= options.averageFrom) {
      averaged++;
      for (let i = 0; i < w.length; i++) sumW[i]! += w[i]!;
      for (let i = 0; i < t.length; i++) sumT[i]! += t[i]!;
    }
  }
  for (let i = 0; i < w.length; i++) sumW[i]! /= averaged;
  for (let i = 0; i < t.length; i++) sumT[i]! /= averaged;
  return { emissions: sumW, transitions: sumT };
}

function countFeatures(examples: readonly Example[], size: number): Float32Array {
  const counts = new Float32Array(size);
  for (const example of examples) for (const feature of example.features) counts[feature]! += 1;
  return counts;
}

function createChain(longest: number) {
  const scores = new Float64Array(longest * L);
  const forward = new Float64Array(longest * L);
  const backward = new Float64Array(longest * L);
  const marginals = new Float64Array(longest * L);
  const pairs = new Float64Array(L * L);
  const expT = new Float64Array(L * L);
  const keptOffsets = new Int32Array(longest + 1);
  function run(n: number, features: Int32Array, offsets: Int32Array, w: Float32Array, scale: number, t: Float32Array): void {
    for (let i = 0; i < L * L; i++) expT[i] = Math.exp(t[i]!);
    for (let at = 0; at < n; at++) {
      const base = at * L;
      for (let l = 0; l < L; l++) scores[base + l] = 0;
      for (let f = offsets[at]!; f < offsets[at + 1]!; f++) {
        const row = features[f]! * L;
        for (let l = 0; l < L; l++) scores[base + l]! += w[row + l]!;
      }
      let top = -Infinity;
      for (let l = 0; l < L; l++) {
        scores[base + l]! *= scale;
        if (scores[base + l]! > top) top = scores[base + l]!;
      }
      for (let l = 0; l < L; l++) scores[base + l] = Math.exp(scores[base + l]! - top);
    }
    let total = 0;
    for (let at = 0; at < n; at++) {
      const base = at * L;
      total = 0;
      for (let l = 0; l < L; l++) {
        let sum = 0;
        if (at === 0) sum = 1;
        else for (let p = 0; p < L; p++) sum += forward[base - L + p]! * expT[p * L + l]!;
        forward[base + l] = sum * scores[base + l]!;
        total += forward[base + l]!;
      }
      for (let l = 0; l < L; l++) forward[base + l]! /= total;
    }
    for (let l = 0; l < L; l++) backward[(n - 1) * L + l] = 1;
    pairs.fill(0);
    for (let at = n - 1; at >= 0; at--) {
      const base = at * L;
      let sum = 0;
      for (let l = 0; l < L; l++) sum += marginals[base + l] = forward[base + l]! * backward[base + l]!;
      for (let l = 0; l < L; l++) marginals[base + l]! /= sum;
      if (at === 0) break;
      let z = 0;
      for (let p = 0; p < L; p++) {
        let back = 0;
        for (let l = 0; l < L; l++) back += expT[p * L + l]! * scores[base + l]! * backward[base + l]!;
        backward[base - L + p] = back;
        z += forward[base - L + p]! * back;
      }
      for (let p = 0; p < L; p++) {
        const left = forward[base - L + p]! / z;
        for (let l = 0; l < L; l++) pairs[p * L + l]! += left * expT[p * L + l]! * scores[base + l]! * backward[base + l]!;
      }
      let norm = 0;
      for (let p = 0; p < L; p++) norm += backward[base - L + p]!;
      for (let p = 0; p < L; p++) backward[base - L + p]! /= norm;
    }
  }
  return { run, marginals, pairs, keptOffsets };
}

/** A small seeded generator of numbers in [0, 1): the same seed, the same numbers. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at]!;
    order[at] = order[other]!;
    order[other] = held;
  }
}
