/**
 * Trains the tagger for one language: train, keep the features that weigh most, train those again.
 * 3,700 sentences give 600,000 features, of which `keep` are left. It must not know where the sentences come from.
 */
import { type HashSet, LABEL_COUNT, listsHolding, setHas } from '../../lib/entity/tagger-model';
import type { CrfWeights } from './chain';
import type { TaggedSentence } from './corpora';
import { type CrfOptions, type Example, trainCrf } from './crf';
import { createFeaturiser } from './examples';
import type { Trained } from './model-file';

export interface TaggerSettings extends Omit<CrfOptions, 'features'> {
  /** How many features the model may have in the end. */
  readonly keep: number;
}

/** A sentence to train on and how much it counts. */
export interface WeighedSentence {
  readonly sentence: TaggedSentence;
  readonly weight: number;
}

/** The weights of one language; `sets` is the packed lexicon, the place phrases last. */
export function trainTagger(sentences: readonly WeighedSentence[], sets: readonly HashSet[], settings: TaggerSettings): Trained {
  const wordLists = sets.slice(0, -1);
  const phrases = sets.at(-1)!;
  const featuriser = createFeaturiser(
    (lower) => listsHolding(wordLists, lower),
    (phrase) => setHas(phrases, phrase),
  );
  const examples = sentences.map(({ sentence, weight }) => featuriser.example(sentence, weight, true));
  const all = trainCrf(examples, { ...settings, features: featuriser.numbers.size });
  const renumbered = heaviestFeatures(all, settings.keep);
  const numbers = new Map<number, number>();
  for (const [hash, number] of featuriser.numbers) if (renumbered[number]! >= 0) numbers.set(hash, renumbered[number]!);
  const kept = examples.map((example) => keepFeatures(example, renumbered));
  return { weights: trainCrf(kept, { ...settings, features: numbers.size }), numbers };
}

/** For each feature its new number, or -1 where it is not among the `keep` with the largest weights. */
function heaviestFeatures(weights: CrfWeights, keep: number): Int32Array {
  const size = weights.emissions.length / LABEL_COUNT;
  const reach = new Float32Array(size);
  weights.emissions.forEach((value, at) => {
    const feature = Math.floor(at / LABEL_COUNT);
    reach[feature] = Math.max(reach[feature]!, Math.abs(value));
  });
  const threshold = reach.slice().sort()[Math.max(0, size - keep)]!;
  let next = 0;
  return Int32Array.from(reach, (value) => (value >= threshold && next < keep ? next++ : -1));
}

function keepFeatures(example: Example, renumbered: Int32Array): Example {
  const features: number[] = [];
  const offsets = new Int32Array(example.offsets.length);
  for (let at = 0; at + 1 < offsets.length; at++) {
    for (let f = example.offsets[at]!; f < example.offsets[at + 1]!; f++) {
      const number = renumbered[example.features[f]!]!;
      if (number >= 0) features.push(number);
    }
    offsets[at + 1] = features.length;
  }
  return { ...example, offsets, features: Int32Array.from(features) };
}
