import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../lib/coverage/library';
import { timelineOf } from '../../lib/coverage/timeline';
import { ENTITIES, makeLibrary, makeReading } from '../fixtures/library';

describe('timelineOf', () => {
  it('puts reports and dated events in order, a reprint not beside its original', () => {
    const points = timelineOf(makeLibrary(), 'elok').map(({ date, kind, passage }) => [date, kind, passage.source.article]);
    expect(points).toEqual([
      ['1921-08-17', 'event', 'history'],
      ['2020', 'report', 'history'],
      ['2024-12', 'report', 'fares'],
      ['2025-03-10', 'event', 'bridge'],
      ['2025-03-11', 'report', 'bridge'],
    ]);
  });

  it('shows each event with the sentence that tells it and names the entity', () => {
    const event = timelineOf(makeLibrary(), 'sari').find(({ kind }) => kind === 'event');
    expect(event).toMatchObject({ date: '2025-03-10', passage: { text: expect.stringContaining('Senin (10/3/2025)') } });
  });

  it('never shows a misprinted year, with or without a date of the report', () => {
    const dates = [{ text: 'tahun 2924', date: '2924', precision: 'year' as const }];
    const paragraphs = ['Kota Elok meluncurkan trem tahun 2924 mendatang.'];
    for (const published of ['2024-12-02', undefined]) {
      const reading = makeReading({ id: 'x', paragraphs, named: { elok: ['Kota Elok'] }, dates, published }, ENTITIES);
      expect(timelineOf(createLibrary(ENTITIES, [reading]), 'elok').filter(({ kind }) => kind === 'event')).toEqual([]);
    }
    expect(JSON.stringify(timelineOf(makeLibrary(), 'sari'))).not.toContain('"date":"2924');
  });

  it('takes the day of the report itself for no event', () => {
    const dates = [{ text: 'Senin (2/12)', date: '2024-12-02', precision: 'day' as const }];
    const sketch = { id: 'x', paragraphs: ['Wulan hadir di Kota Elok, Senin (2/12).'], named: { elok: ['Kota Elok'] }, dates };
    const on = (published: string) =>
      timelineOf(createLibrary(ENTITIES, [makeReading({ ...sketch, published }, ENTITIES)]), 'elok');
    expect(on('2024-12-02T08:00+07:00').map(({ kind }) => kind)).toEqual(['report']);
    expect(on('2024-12-03').map(({ kind }) => kind)).toEqual(['event', 'report']);
  });
});
