/** Label scores to names: what may follow what, and how sure a name is. */
import { describe, expect, it } from 'vitest';
import { bestLabels, decodeNames, labelProbabilities, mayFollow } from '../../lib/entity/tagger-decode';
import { LABEL_COUNT, LABELS } from '../../lib/entity/tagger-model';

type Label = (typeof LABELS)[number];

const FLAT = new Float32Array(LABEL_COUNT * LABEL_COUNT);

/** Scores in which each token's given labels stand out by the given amount. */
function scoresFor(tokens: readonly Partial<Record<Label, number>>[]): Float32Array {
  return Float32Array.from(tokens.flatMap((token) => LABELS.map((label) => token[label] ?? 0)));
}

describe('decodeNames', () => {
  it('finds a name of two tokens and says how sure it is', () => {
    const scores = scoresFor([{ O: 9 }, { 'B-PER': 9 }, { 'I-PER': 9 }, { O: 9 }]);
    const names = decodeNames(scores, 4, FLAT);
    expect(names).toMatchObject([{ from: 1, to: 3, label: 'PER' }]);
    expect(names[0]!.confidence).toBeGreaterThan(0.99);
  });

  it('keeps two names side by side apart', () => {
    const names = decodeNames(scoresFor([{ 'B-PER': 5 }, { 'B-PER': 5 }, { 'B-LOC': 5 }]), 3, FLAT);
    expect(names.map((name) => [name.from, name.to, name.label])).toEqual([
      [0, 1, 'PER'],
      [1, 2, 'PER'],
      [2, 3, 'LOC'],
    ]);
  });

  it('never lets a name begin in its middle, whatever the scores', () => {
    const labels = bestLabels(scoresFor([{ 'I-ORG': 50 }, { 'I-LOC': 50 }]), 2, FLAT);
    for (let at = 0; at < labels.length; at++) expect(mayFollow(at === 0 ? 0 : labels[at - 1]!, labels[at]!)).toBe(true);
  });

  it('is less sure of a name that could as well be another kind', () => {
    const [name] = decodeNames(scoresFor([{ 'B-PER': 5.1, 'B-ORG': 5 }]), 1, FLAT);
    expect(name!.confidence).toBeGreaterThan(0.4);
    expect(name!.confidence).toBeLessThan(0.6);
  });

  it('finds nothing in tokens that are none', () => {
    expect(decodeNames(scoresFor([{ O: 1 }, { O: 1 }]), 2, FLAT)).toEqual([]);
  });
});

describe('labelProbabilities', () => {
  it('gives each token probabilities that add up to one, as the sum over all rows of labels does', () => {
    const scores = scoresFor([{ O: 0.3, 'B-PER': 1 }, { 'I-PER': 0.7 }, { 'B-LOC': 0.2 }]);
    const transitions = FLAT.map((_, at) => ((at * 7) % 5) / 5);
    const sure = labelProbabilities(scores, 3, transitions);
    const expected = enumerateProbabilities(scores, 3, transitions);
    for (let at = 0; at < sure.length; at++) expect(sure[at]).toBeCloseTo(expected[at]!, 6);
  });
});

/** The naive oracle: every allowed row of labels with its weight. */
function enumerateProbabilities(scores: Float32Array, size: number, transitions: Float32Array): Float64Array {
  const sums = new Float64Array(size * LABEL_COUNT);
  let total = 0;
  for (let code = 0; code < LABEL_COUNT ** size; code++) {
    const row = Array.from({ length: size }, (_, at) => Math.floor(code / LABEL_COUNT ** at) % LABEL_COUNT);
    if (!row.every((label, at) => mayFollow(at === 0 ? 0 : row[at - 1]!, label))) continue;
    let score = 0;
    row.forEach((label, at) => {
      score += scores[at * LABEL_COUNT + label]! + (at === 0 ? 0 : transitions[row[at - 1]! * LABEL_COUNT + label]!);
    });
    total += Math.exp(score);
    row.forEach((label, at) => {
      sums[at * LABEL_COUNT + label]! += Math.exp(score);
    });
  }
  return sums.map((sum) => sum / total);
}
