/**
 * The words of a sentence to label scores, with the weights of one language.
 * ["di", "Nanning"] gives 2 x LABEL_COUNT numbers, Nanning's highest for B-LOC. What a word adds by itself is kept, so
 * that a word met again costs a look-up in a Map. It must not know spans or which labels may follow each other.
 */
import { EDGE, findRuns, isPlain, NEIGHBOURS, neighbourFeatures, PLAIN, tokenFeatures } from './tagger-features';
import { findSlot, LABEL_COUNT, listsHolding, setHas, type TaggerModel, type Weights } from './tagger-model';
import { describeWord, type Word } from './tagger-words';

/** Scores sentences with the weights of one language. */
export interface Scorer {
  readonly transitions: Float32Array;
  /** LABEL_COUNT scores for each word; the array is used again by the next call. */
  score(words: readonly string[]): Float32Array;
}

/** A word and what it adds to the scores of the token at each place around it. */
interface KnownWord {
  readonly word: Word;
  /** LABEL_COUNT scores for each of the places in NEIGHBOURS, its own in the middle. */
  readonly adds: Float32Array;
}

const MOST_KNOWN_WORDS = 20_000;
const L = LABEL_COUNT;

/** Scores sentences with `weights`, which are those of one language in `model`. */
export function createScorer(model: TaggerModel, weights: Weights): Scorer {
  const known = new Map<string, KnownWord>();
  const edge = knowWord(EDGE, weights);
  const isPlace = (phrase: number) => setHas(model.phrases, phrase);
  let scores = new Float32Array(64 * L);
  function lookUp(text: string): KnownWord {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= MOST_KNOWN_WORDS) known.clear();
    const added = knowWord(
      describeWord(text, (lower) => listsHolding(model.wordLists, lower)),
      weights,
    );
    known.set(text, added);
    return added;
  }
  function score(texts: readonly string[]): Float32Array {
    if (scores.length < texts.length * L) scores = new Float32Array(texts.length * 2 * L);
    const found = texts.map(lookUp);
    const words = found.map((entry) => entry.word);
    const runs = findRuns(words, isPlace);
    let base = 0;
    const emit = (feature: number) => addRow(weights, feature, scores, base);
    for (let at = 0; at < words.length; at++) {
      base = at * L;
      scores.fill(0, base, base + L);
      if (isPlain(words, at)) {
        emit(PLAIN);
        continue;
      }
      for (let place = 0; place < NEIGHBOURS.length; place++) {
        const { adds } = found[at + NEIGHBOURS[place]!] ?? edge;
        for (let label = 0; label < L; label++) scores[base + label]! += adds[place * L + label]!;
      }
      tokenFeatures(words, runs, at, emit);
    }
    return scores;
  }
  return { transitions: weights.transitions, score };
}

function knowWord(word: Word, weights: Weights): KnownWord {
  const adds = new Float32Array(NEIGHBOURS.length * L);
  NEIGHBOURS.forEach((distance, place) => {
    neighbourFeatures(word, distance, (feature) => addRow(weights, feature, adds, place * L));
  });
  return { word, adds };
}

function addRow(weights: Weights, feature: number, scores: Float32Array, base: number): void {
  const slot = findSlot(weights.prints, feature);
  if (slot < 0) return;
  for (let label = 0; label < L; label++) scores[base + label]! += weights.rows[slot * L + label]! * weights.scale;
}
