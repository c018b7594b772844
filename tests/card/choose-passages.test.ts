import { describe, expect, it } from 'vitest';
import { choosePassages } from '../../lib/card/choose-passages';
import { ENTITIES, makeReading } from '../fixtures/library';

const report = (day: number, more: readonly string[] = []) =>
  makeReading(
    {
      id: `day-${day}`,
      paragraphs: [`Kota Elok mengumumkan rencana ke-${day} tentang air, pasar, jalan dan sekolah nomor ${day * 31}.`, ...more],
      named: { elok: ['Kota Elok'] },
      published: `2025-03-${String(day).padStart(2, '0')}`,
    },
    ENTITIES,
  );

describe('choosePassages', () => {
  it('takes four at most, newest first', () => {
    const chosen = choosePassages(
      [9, 8, 7, 6, 5, 4].map((day) => report(day)),
      'elok',
      undefined,
    );
    expect(chosen).toHaveLength(4);
    const days = chosen.map(({ source }) => source.published.value!);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('keeps one from before the page when all others are newer', () => {
    const chosen = choosePassages(
      [9, 8, 7, 6, 5, 4].map((day) => report(day)),
      'elok',
      '2025-03-04',
    );
    expect(chosen.map(({ era }) => era)).toEqual(['since', 'since', 'since', 'before']);
  });

  it('keeps one newer than the page when all others tell more and are older', () => {
    const older = [8, 7, 6, 5, 4].map((day) => report(day, ['Warga Kota Elok senang. '.repeat(3)]));
    const late = makeReading(
      {
        id: 'late',
        paragraphs: ['Hujan turun.', 'Air naik.', 'Pasar di Kota Elok tutup.'],
        named: { elok: ['Kota Elok'] },
        published: '2025-04-01',
      },
      ENTITIES,
    );
    expect(choosePassages([late, ...older], 'elok', undefined).map(({ source }) => source.article)).not.toContain('late');
    const chosen = choosePassages([late, ...older], 'elok', '2025-03-20');
    expect(chosen.map(({ era }) => era)).toEqual(['since', 'before', 'before', 'before']);
  });

  it('takes a second sentence of the one report there is', () => {
    const chosen = choosePassages([report(9, ['Pasar di Kota Elok tutup.', 'Warga menunggu.'])], 'elok', undefined);
    expect(chosen.map(({ text }) => text.slice(0, 9))).toEqual(['Kota Elok', 'Pasar di ']);
  });

  it('does not say the same sentence twice', () => {
    const same = 'Pasar di Kota Elok tutup karena banjir besar.';
    const chosen = choosePassages(
      [makeReading({ id: 'a', paragraphs: [same, same], named: { elok: ['Kota Elok'] } }, ENTITIES)],
      'elok',
      undefined,
    );
    expect(chosen).toHaveLength(1);
  });
});
