import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../lib/entity/entity';
import { mergeWithModel, mergeWithVouched } from '../../lib/entity/merge-names';

const name = (start: number, end: number, kind: EntityKind, confidence: number) => ({ start, end, kind, confidence });

describe('mergeWithModel', () => {
  it('takes the kind of a sure model', () => {
    expect(mergeWithModel([name(0, 5, 'person', 0.5)], [name(0, 5, 'place', 0.9)])).toEqual([name(0, 5, 'place', 0.9)]);
  });

  it('keeps kinds the model does not know', () => {
    expect(mergeWithModel([name(0, 5, 'product', 0.7)], [name(0, 5, 'organization', 0.7)])).toMatchObject([{ kind: 'product' }]);
  });

  it('keeps the longer bounds of the rules, and a title they cut off', () => {
    expect(mergeWithModel([name(0, 20, 'organization', 0.9)], [name(5, 12, 'organization', 0.9)])).toMatchObject([
      { start: 0, end: 20 },
    ]);
    expect(mergeWithModel([name(7, 20, 'person', 0.7)], [name(0, 20, 'person', 0.9)])).toMatchObject([{ start: 7, end: 20 }]);
  });

  it('takes two names of the model for one of the rules', () => {
    expect(
      mergeWithModel([name(0, 20, 'organization', 0.9)], [name(0, 8, 'organization', 0.9), name(9, 20, 'person', 0.9)]),
    ).toHaveLength(2);
  });

  it('keeps what only one of them sees where it is sure', () => {
    expect(
      mergeWithModel(
        [name(0, 5, 'place', 0.8), name(6, 9, 'person', 0.5)],
        [name(20, 25, 'person', 0.8), name(30, 35, 'place', 0.3)],
      ),
    ).toEqual([name(0, 5, 'place', 0.8), name(20, 25, 'person', 0.8)]);
  });
});

describe('mergeWithVouched', () => {
  it('gives a name the kind a person gives its alias', () => {
    expect(mergeWithVouched([name(0, 5, 'person', 0.5)], [{ start: 0, end: 5, kind: 'place' }])).toEqual([
      name(0, 5, 'place', 1),
    ]);
  });

  it('leaves a longer name that holds an alias', () => {
    expect(mergeWithVouched([name(0, 20, 'event', 0.8)], [{ start: 0, end: 7, kind: 'organization' }])).toEqual([
      name(0, 20, 'event', 0.8),
    ]);
  });

  it('adds an alias that was not recognised', () => {
    expect(mergeWithVouched([], [{ start: 3, end: 7, kind: 'place' }])).toEqual([name(3, 7, 'place', 1)]);
  });
});
