/**
 * Forward-backward over one sentence for the trainer: how likely each label and each pair of labels is under the weights.
 * Buffers are made once for the longest sentence and used again. It must not know gold labels or gradients.
 */
import { LABEL_COUNT as L } from '../../lib/entity/tagger-model';

/** What is learnt: weights of features and of one label after another. */
export interface CrfWeights {
  /** L weights a feature. */
  readonly emissions: Float32Array;
  /** Row `from * L + to`. */
  readonly transitions: Float32Array;
}

export interface Chain {
  /** L probabilities a token, of the sentence last run. */
  readonly marginals: Float64Array;
  /** Expected number of each pair of labels, row `from * L + to`. */
  readonly pairs: Float64Array;
  /** Works out both for a sentence of `size` tokens; each score is multiplied by `scale`. */
  run(size: number, features: Int32Array, offsets: Int32Array, weights: CrfWeights, scale: number): void;
}

/** Buffers for sentences of up to `longest` tokens. */
export function createChain(longest: number): Chain {
  const emitted = new Float64Array(longest * L);
  const forward = new Float64Array(longest * L);
  const backward = new Float64Array(longest * L);
  const marginals = new Float64Array(longest * L);
  const pairs = new Float64Array(L * L);
  const steps = new Float64Array(L * L);

  function emit(size: number, features: Int32Array, offsets: Int32Array, emissions: Float32Array, scale: number): void {
    for (let at = 0; at < size; at++) {
      const base = at * L;
      for (let label = 0; label < L; label++) emitted[base + label] = 0;
      for (let f = offsets[at]!; f < offsets[at + 1]!; f++) {
        for (let label = 0, row = features[f]! * L; label < L; label++, row++) emitted[base + label]! += emissions[row]!;
      }
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < L; label++) top = Math.max(top, emitted[base + label]!);
      for (let label = 0; label < L; label++) emitted[base + label] = Math.exp((emitted[base + label]! - top) * scale);
    }
  }

  function sweepForward(size: number): void {
    for (let at = 0; at < size; at++) {
      const base = at * L;
      let total = 0;
      for (let to = 0; to < L; to++) {
        let sum = at === 0 ? 1 : 0;
        for (let from = 0; at > 0 && from < L; from++) sum += forward[base - L + from]! * steps[from * L + to]!;
        total += forward[base + to] = sum * emitted[base + to]!;
      }
      for (let to = 0; to < L; to++) forward[base + to]! /= total;
    }
  }

  function sweepBackward(size: number): void {
    pairs.fill(0);
    backward.fill(1, (size - 1) * L, size * L);
    for (let at = size - 1; at > 0; at--) {
      const base = at * L;
      let total = 0;
      let norm = 0;
      for (let from = 0; from < L; from++) {
        let sum = 0;
        for (let to = 0; to < L; to++) sum += steps[from * L + to]! * emitted[base + to]! * backward[base + to]!;
        backward[base - L + from] = sum;
        norm += sum;
        total += sum * forward[base - L + from]!;
      }
      for (let from = 0; from < L; from++) {
        const left = forward[base - L + from]! / total;
        for (let to = 0; to < L; to++)
          pairs[from * L + to]! += left * steps[from * L + to]! * emitted[base + to]! * backward[base + to]!;
        backward[base - L + from]! /= norm;
      }
    }
  }

  function run(size: number, features: Int32Array, offsets: Int32Array, weights: CrfWeights, scale: number): void {
    for (let pair = 0; pair < L * L; pair++) steps[pair] = Math.exp(weights.transitions[pair]!);
    emit(size, features, offsets, weights.emissions, scale);
    sweepForward(size);
    sweepBackward(size);
    for (let at = 0; at < size; at++) {
      let total = 0;
      for (let label = at * L; label < (at + 1) * L; label++) total += marginals[label] = forward[label]! * backward[label]!;
      for (let label = at * L; label < (at + 1) * L; label++) marginals[label]! /= total;
    }
  }
  return { marginals, pairs, run };
}
