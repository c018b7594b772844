import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../lib/entity/entity';
import { IN_A_SENTENCE, IN_A_TEXT, mergeWithModel, mergeWithVouched, type Trust } from '../../lib/entity/merge-names';
import type { KindChances, NameSpan } from '../../lib/entity/tagger';
import { type Span, spansOverlap } from '../../lib/text/span';

const name = (start: number, end: number, kind: EntityKind, confidence: number) => ({ start, end, kind, confidence });

/** Merges with a model that gives its names and, where it has none, the same chances everywhere. */
function merge(rules: NameSpan[], names: NameSpan[], { trust = IN_A_TEXT, elsewhere = 0, keyOf = printedAlone }: Setting = {}) {
  const chancesOf = (span: Span): KindChances => {
    const found = names.find((each) => spansOverlap(each, span));
    const share = found ? Math.min(1, (found.end - found.start) / (span.end - span.start)) : 0;
    return { person: 0, place: 0, organization: elsewhere, ...(found && { [found.kind]: found.confidence * share }) };
  };
  return mergeWithModel(rules, { names, chancesOf }, keyOf, trust);
}

interface Setting {
  trust?: Trust;
  elsewhere?: number;
  keyOf?: (span: Span) => string;
}

const printedAlone = ({ start, end }: Span) => `${start}-${end}`;

describe('mergeWithModel', () => {
  it('takes the kind of a sure model over a guess of the rules', () => {
    expect(merge([name(0, 5, 'person', 0.5)], [name(0, 5, 'place', 0.9)])).toMatchObject([{ kind: 'place' }]);
  });

  it('keeps kinds the model does not know', () => {
    expect(merge([name(0, 5, 'product', 0.7)], [name(0, 5, 'organization', 0.7)])).toMatchObject([{ kind: 'product' }]);
  });

  it('keeps the bounds of a sure model, else those of the rules', () => {
    const rules = [name(0, 20, 'organization', 0.9)];
    expect(merge(rules, [name(5, 12, 'organization', 0.95)])).toMatchObject([{ start: 5, end: 12 }]);
    expect(merge(rules, [name(5, 12, 'organization', 0.7)])).toMatchObject([{ start: 0, end: 20 }]);
    expect(merge(rules, [name(5, 12, 'organization', 0.7)], { trust: IN_A_SENTENCE })).toMatchObject([{ start: 5, end: 12 }]);
  });

  it('lets an event hold the name of a place, but not of a person', () => {
    const rules = [name(0, 20, 'event', 0.7)];
    expect(merge(rules, [name(0, 9, 'place', 0.99)])).toMatchObject([{ end: 20, kind: 'event' }]);
    expect(merge(rules, [name(9, 20, 'person', 0.99)])).toMatchObject([{ start: 9, kind: 'person' }]);
  });

  it('takes two sure names of the model for one of the rules', () => {
    const names = [name(0, 8, 'organization', 0.95), name(9, 20, 'person', 0.95)];
    expect(merge([name(0, 20, 'organization', 0.9)], names)).toHaveLength(2);
  });

  it('keeps what only the rules see where the model gives it some chance, more of it in a lone sentence', () => {
    const rules = [name(0, 5, 'organization', 0.8)];
    expect(merge(rules, [], { elsewhere: 0.05 })).toEqual([]);
    expect(merge(rules, [], { elsewhere: 0.3 })).toHaveLength(1);
    expect(merge(rules, [], { elsewhere: 0.3, trust: IN_A_SENTENCE })).toEqual([]);
  });

  it('keeps what only the model sees where it is sure', () => {
    expect(merge([], [name(20, 25, 'person', 0.8), name(30, 35, 'place', 0.3)])).toEqual([name(20, 25, 'person', 0.8)]);
  });

  it('lets all places of a name settle its kind', () => {
    const names = [name(0, 5, 'place', 0.6), name(10, 15, 'person', 0.9), name(20, 25, 'person', 0.9)];
    expect(merge([], names, { keyOf: () => 'zhang' }).map(({ kind }) => kind)).toEqual(['person', 'person', 'person']);
  });

  it('gives a part of a name the kind of the whole', () => {
    const names = [name(0, 9, 'person', 0.95), name(10, 14, 'place', 0.55)];
    const rules = [name(10, 14, 'person', 0.6)];
    const keyOf = ({ start }: Span) => (start === 0 ? 'alex marquez' : 'marquez');
    expect(merge(rules, names, { keyOf })[1]).toMatchObject({ kind: 'person' });
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
