import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../lib/coverage/library';
import { relatedIn, relationsOf } from '../../lib/coverage/relations';
import { ENTITIES, makeLibrary, makeReading } from '../fixtures/library';

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

  it('takes the place a report was filed from for no relation', () => {
    const paragraphs = ['KOTA ELOK - Wulan bertemu Dishub Elok.'];
    const reading = makeReading(
      { id: 'x', paragraphs, named: { elok: ['KOTA ELOK'], sari: ['Wulan'], dishub: ['Dishub Elok'] } },
      ENTITIES,
    );
    const filed = { ...reading, article: { ...reading.article, dateline: 'Kota Elok' } };
    const others = (one: typeof reading) => relationsOf(createLibrary(ENTITIES, [one]), 'sari').map(({ entity }) => entity);
    expect(others(reading)).toEqual(['dishub', 'elok']);
    expect(others(filed)).toEqual(['dishub']);
  });

  it('is asked once for each entity when only the company counts', () => {
    const related = relatedIn(library);
    expect(related('dishub')).toEqual(['elok', 'lintas', 'sari']);
    expect(related('dishub')).toBe(related('dishub'));
  });
});
