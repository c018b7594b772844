/**
 * Label scores of a sentence's tokens to the names in it: the likeliest row of labels, and how sure each name is.
 * Three tokens scored high for O, B-PER, I-PER give one name, tokens 1 to 3, kind PER, confidence 0.97.
 * It must not know words or features. Viterbi for the labels, scaled forward-backward for the confidence.
 */
import { LABEL_COUNT, LABELS } from './tagger-model';

/** A name over tokens `from` to `to` (exclusive). */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly label: 'PER' | 'ORG' | 'LOC';
  readonly confidence: number;
}

const L = LABEL_COUNT;

/** A label never follows one that cannot go on in it: I-PER only after B-PER or I-PER. */
export function mayFollow(from: number, to: number): boolean {
  const next = LABELS[to]!;
  return !next.startsWith('I-') || (from > 0 && LABELS[from]!.slice(2) === next.slice(2));
}

/** The names of a sentence of `size` tokens, whose label scores are `scores[token * LABEL_COUNT + label]`; asks for probabilities if it has any. */
export function decodeNames(
  scores: Float32Array,
  size: number,
  transitions: Float32Array,
  probabilities = () => labelProbabilities(scores, size, transitions),
): NameRun[] {
  const labels = bestLabels(scores, size, transitions);
  if (labels.every((label) => label === 0)) return [];
  const sure = probabilities();
  const names: NameRun[] = [];
  for (let at = 0; at < size; at++) {
    if (labels[at] === 0) continue;
    let to = at + 1;
    while (to < size && labels[to]! > 0 && LABELS[labels[to]!]!.startsWith('I-')) to++;
    let confidence = 1;
    for (let token = at; token < to; token++) confidence = Math.min(confidence, sure[token * L + labels[token]!]!);
    names.push({ from: at, to, label: LABELS[labels[at]!]!.slice(2) as NameRun['label'], confidence });
    at = to - 1;
  }
  return names;
}

const ALLOWED = Float64Array.from({ length: L * L }, (_, at) =>
  mayFollow(Math.floor(at / L), at % L) ? 0 : Number.NEGATIVE_INFINITY,
);

/** The likeliest label of each token, as one row (Viterbi). */
export function bestLabels(scores: Float32Array, size: number, transitions: Float32Array): Uint8Array {
  const best = new Float64Array(size * L);
  const back = new Uint8Array(size * L);
  for (let at = 0; at < size; at++) {
    for (let to = 0; to < L; to++) {
      let top = at === 0 ? ALLOWED[to]! : Number.NEGATIVE_INFINITY;
      for (let from = 0; at > 0 && from < L; from++) {
        const value = best[(at - 1) * L + from]! + transitions[from * L + to]! + ALLOWED[from * L + to]!;
        if (value <= top) continue;
        top = value;
        back[at * L + to] = from;
      }
      best[at * L + to] = top + scores[at * L + to]!;
    }
  }
  const labels = new Uint8Array(size);
  let label = 0;
  for (let to = 1; to < L; to++) if (best[(size - 1) * L + to]! > best[(size - 1) * L + label]!) label = to;
  for (let at = size - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * L + label]!;
  }
  return labels;
}

/** The probability of each label at each token (forward-backward, each column scaled to sum 1). */
export function labelProbabilities(scores: Float32Array, size: number, transitions: Float32Array): Float64Array {
  const steps = stepsOf(transitions);
  const emitted = new Float64Array(size * L);
  for (let at = 0; at < size; at++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < L; label++) top = Math.max(top, scores[at * L + label]!);
    for (let label = 0; label < L; label++) emitted[at * L + label] = Math.exp(scores[at * L + label]! - top);
  }
  const forward = sweepForward(emitted, steps, size);
  const backward = new Float64Array(size * L).fill(1);
  for (let at = size - 2; at >= 0; at--) {
    for (let from = 0; from < L; from++) {
      let sum = 0;
      for (let to = 0; to < L; to++) sum += steps[from * L + to]! * emitted[(at + 1) * L + to]! * backward[(at + 1) * L + to]!;
      backward[at * L + from] = sum;
    }
    scaleColumn(backward, at);
  }
  for (let at = 0; at < size; at++) {
    for (let label = 0; label < L; label++) forward[at * L + label]! *= backward[at * L + label]!;
    scaleColumn(forward, at);
  }
  return forward;
}

/** A model's transitions as factors; worked out once for each model. */
function stepsOf(transitions: Float32Array): Float64Array {
  const known = STEPS.get(transitions);
  if (known) return known;
  const steps = Float64Array.from(transitions, (value, at) => Math.exp(value + ALLOWED[at]!));
  STEPS.set(transitions, steps);
  return steps;
}

const STEPS = new WeakMap<Float32Array, Float64Array>();

function sweepForward(emitted: Float64Array, steps: Float64Array, size: number): Float64Array {
  const forward = new Float64Array(size * L);
  for (let at = 0; at < size; at++) {
    for (let to = 0; to < L; to++) {
      let sum = at === 0 ? Math.exp(ALLOWED[to]!) : 0;
      for (let from = 0; at > 0 && from < L; from++) sum += forward[(at - 1) * L + from]! * steps[from * L + to]!;
      forward[at * L + to] = sum * emitted[at * L + to]!;
    }
    scaleColumn(forward, at);
  }
  return forward;
}

function scaleColumn(values: Float64Array, at: number): void {
  let sum = 0;
  for (let label = 0; label < L; label++) sum += values[at * L + label]!;
  for (let label = 0; label < L; label++) values[at * L + label]! /= sum || 1;
}
