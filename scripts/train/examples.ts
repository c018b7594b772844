/**
 * Tagged sentences to examples for the trainer: the same features as at run time, each with a small number of its own.
 * A sentence of 20 tokens gives about 1,200 feature numbers and 20 labels.
 * It must not know weights; which features there are is decided by lib/entity/tagger-features.
 */
import { EDGE, findRuns, isPlain, NEIGHBOURS, neighbourFeatures, PLAIN, tokenFeatures } from '../../lib/entity/tagger-features';
import { LABELS } from '../../lib/entity/tagger-model';
import { describeWord, type Word, type WordLists } from '../../lib/entity/tagger-words';
import type { TaggedSentence } from './corpora';
import type { Example } from './crf';

/** Turns sentences into examples and remembers each feature's number. */
export interface Featuriser {
  /** Feature hash to feature number. */
  readonly numbers: Map<number, number>;
  /** With `grow` new features get a number, without it they are left out. */
  example(sentence: TaggedSentence, weight: number, grow: boolean): Example;
}

/** A featuriser with no feature seen yet. */
export function createFeaturiser(listsOf: WordLists, isPlace: (phrase: number) => boolean): Featuriser {
  const numbers = new Map<number, number>();
  const words = new Map<string, Word>();
  function wordOf(text: string): Word {
    const known = words.get(text) ?? describeWord(text, listsOf);
    words.set(text, known);
    return known;
  }
  function example(sentence: TaggedSentence, weight: number, grow: boolean): Example {
    const row = sentence.tokens.map((token) => wordOf(token.text));
    const runs = findRuns(row, isPlace);
    const offsets = new Int32Array(row.length + 1);
    const features: number[] = [];
    const emit = (feature: number) => {
      let number = numbers.get(feature);
      if (number === undefined) {
        if (!grow) return;
        number = numbers.size;
        numbers.set(feature, number);
      }
      features.push(number);
    };
    for (let at = 0; at < row.length; at++) {
      if (isPlain(row, at)) emit(PLAIN);
      else {
        for (const distance of NEIGHBOURS) neighbourFeatures(row[at + distance] ?? EDGE, distance, emit);
        tokenFeatures(row, runs, at, emit);
      }
      offsets[at + 1] = features.length;
    }
    const gold = Uint8Array.from(sentence.tags, (tag) => Math.max(0, (LABELS as readonly string[]).indexOf(tag)));
    return { offsets, features: Int32Array.from(features), gold, weight };
  }
  return { numbers, example };
}
