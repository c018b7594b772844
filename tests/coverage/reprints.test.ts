import { describe, expect, it } from 'vitest';
import { withoutReprints } from '../../lib/coverage/reprints';
import { ENTITIES, makeReading, READINGS } from '../fixtures/library';

const ids = (readings: typeof READINGS) => readings.map(({ article }) => article.id);

describe('withoutReprints', () => {
  it('keeps the oldest of reports with the same words, and the order of what stays', () => {
    expect(ids(withoutReprints(READINGS))).toEqual(['bridge', 'fares', 'history', 'undated']);
    expect(ids(withoutReprints([...READINGS].reverse()))).toEqual(['undated', 'history', 'fares', 'bridge']);
  });

  it('knows a shortened reprint, and one with other quotation marks and capitals', () => {
    const words = 'Kota Elok membuka jembatan baru di atas sungai pada hari Senin bersama warga dan para tamu dari pesisir'.split(
      ' ',
    );
    const make = (id: string, text: string) => makeReading({ id, paragraphs: [text] }, ENTITIES);
    const whole = make('whole', words.join(' '));
    expect(withoutReprints([whole, make('half', words.slice(0, 9).join(' '))])).toEqual([whole]);
    expect(withoutReprints([whole, make('loud', words.join(' ').toUpperCase())])).toEqual([whole]);
    expect(withoutReprints([whole, make('other', [...words].reverse().join(' '))])).toHaveLength(2);
  });

  it('tells two empty reports apart from none', () => {
    const empty = ['a', 'b'].map((id) => makeReading({ id, paragraphs: [''] }, ENTITIES));
    expect(withoutReprints(empty)).toHaveLength(2);
  });
});
