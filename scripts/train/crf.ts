/**
 * A linear-chain conditional random field trained by AdaGrad on single sentences, with feature dropout and an L2 pull.
 * In: sentences as feature rows and gold labels; out: one weight row per feature and label-to-label weights.
 * It must not know words or files; the same input and seed give the same weights, bit for bit.
 */
import { LABEL_COUNT as L } from '../../lib/entity/tagger-model';
import { type CrfWeights, createChain } from './chain';

/** A sentence to learn from: token `at` has the features `features[offsets[at]..offsets[at + 1])`. */
export interface Example {
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  readonly gold: Uint8Array;
  /** How much it counts; 1 is ordinary. */
  readonly weight: number;
}

export interface CrfOptions {
  /** Feature numbers are below this. */
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the L2 pull towards 0. */
  readonly pull: number;
  /** Share of features left out of a token, anew each time it is seen. */
  readonly dropout: number;
  readonly seed: number;
  /** From this epoch on the weights are averaged. */
  readonly averageFrom: number;
}

/** Weights that make the gold labels of `examples` likely. */
export function trainCrf(examples: readonly Example[], options: CrfOptions): CrfWeights {
  const learner = createLearner(examples, options);
  const random = createRandom(options.seed);
  const order = Int32Array.from(examples, (_, at) => at);
  const sum: CrfWeights = { emissions: new Float32Array(options.features * L), transitions: new Float32Array(L * L) };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    for (const index of order) if (examples[index]!.gold.length > 0) learner.learn(examples[index]!, rate, random);
    if (epoch < options.averageFrom) continue;
    const share = 1 / (options.epochs - options.averageFrom);
    addScaled(sum.emissions, learner.weights.emissions, share);
    addScaled(sum.transitions, learner.weights.transitions, share);
  }
  return sum;
}

function createLearner(examples: readonly Example[], options: CrfOptions) {
  const emissions = new Float32Array(options.features * L);
  const transitions = new Float32Array(L * L);
  const emissionSquares = new Float32Array(options.features).fill(0.05);
  const transitionSquares = new Float32Array(L * L).fill(0.05);
  const pulls = pullOfEach(examples, options);
  const chain = createChain(Math.max(...examples.map((example) => example.gold.length)));
  const kept = new Int32Array(Math.max(...examples.map((example) => example.features.length)));
  const keptOffsets = new Int32Array(Math.max(...examples.map((example) => example.offsets.length)));
  const upscale = 1 / (1 - options.dropout);

  function drop(example: Example, random: () => number): void {
    let count = 0;
    for (let at = 0; at < example.gold.length; at++) {
      for (let f = example.offsets[at]!; f < example.offsets[at + 1]!; f++) {
        if (random() >= options.dropout) kept[count++] = example.features[f]!;
      }
      keptOffsets[at + 1] = count;
    }
  }

  function stepToken(at: number, weight: number, gold: number, rate: number): void {
    const gradient = chain.marginals.subarray(at * L, (at + 1) * L);
    gradient[gold]! -= 1;
    let square = 0;
    for (let label = 0; label < L; label++) {
      gradient[label]! *= weight * upscale;
      square += gradient[label]! * gradient[label]!;
    }
    for (let f = keptOffsets[at]!; f < keptOffsets[at + 1]!; f++) {
      const feature = kept[f]!;
      emissionSquares[feature]! += square;
      const step = rate / Math.sqrt(emissionSquares[feature]!);
      const stay = 1 - step * pulls[feature]!;
      for (let label = 0, row = feature * L; label < L; label++, row++) {
        emissions[row] = emissions[row]! * stay - step * gradient[label]!;
      }
    }
  }

  function learn(example: Example, rate: number, random: () => number): void {
    const { gold, weight } = example;
    drop(example, random);
    chain.run(gold.length, kept, keptOffsets, { emissions, transitions }, upscale);
    for (let at = 1; at < gold.length; at++) chain.pairs[gold[at - 1]! * L + gold[at]!]! -= 1;
    for (let at = 0; at < gold.length; at++) stepToken(at, weight, gold[at]!, rate);
    for (let pair = 0; pair < L * L; pair++) {
      const gradient = weight * chain.pairs[pair]!;
      transitionSquares[pair]! += gradient * gradient;
      transitions[pair]! -= (rate * gradient) / Math.sqrt(transitionSquares[pair]!);
    }
  }
  return { learn, weights: { emissions, transitions } };
}

/** The pull on a feature each time it is seen, such that it adds up to `options.pull` an epoch. */
function pullOfEach(examples: readonly Example[], options: CrfOptions): Float32Array {
  const counts = new Float32Array(options.features);
  for (const example of examples) for (const feature of example.features) counts[feature]! += 1;
  return counts.map((count) => options.pull / Math.max(1, count));
}

function addScaled(sum: Float32Array, added: Float32Array, scale: number): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += added[at]! * scale;
}

/** A small seeded generator of numbers in [0, 1): the same seed, the same numbers (xorshift32). */
export function createRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
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
