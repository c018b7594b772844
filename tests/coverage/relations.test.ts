import { describe, expect, it } from 'vitest';
import { relatedIn, relationsOf } from '../../lib/coverage/relations';
import { makeLibrary } from '../fixtures/library';

const library = makeLibrary();

describe('relationsOf', () => {
  it('gives those named in the same sentence, the strongest first, with that sentence and the marks of both', () => {
    const relations = relationsOf(library, 'dishub');
    expect(relations.map(({ entity }) => entity)).toEqual(['elok', 'lintas', 'sari']);
    const { text, marks, source } = relations[1]!.passage;
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Lintas Élan', 'Dishub Elok']);
    expect(source.article).toBe('bridge');
  });

  it('counts a reprint once', () => {
    const sari = relationsOf(library, 'sari').find(({ entity }) => entity === 'dishub')!;
    expect(sari.strength).toBeLessThan(2);
  });

  it('takes the publisher of a report for no relation', () => {
    expect(relationsOf(library, 'dishub').map(({ entity }) => entity)).not.toContain('kabar');
  });

  it('is asked once for each entity when only the company counts', () => {
    const related = relatedIn(library);
    expect(related('dishub')).toEqual(['elok', 'lintas', 'sari']);
    expect(related('dishub')).toBe(related('dishub'));
  });
});
