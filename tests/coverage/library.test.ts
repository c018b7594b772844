import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../lib/coverage/library';
import { ENTITIES, makeLibrary, READINGS } from '../fixtures/library';

describe('createLibrary', () => {
  it('gives the articles of an entity newest first, undated ones last, whatever order they came in', () => {
    const expected = ['bridge-reprint', 'bridge', 'fares', 'history', 'undated'];
    expect(makeLibrary().articlesOf.get('elok')).toEqual(expected);
    expect(createLibrary(ENTITIES, [...READINGS].reverse()).articlesOf.get('elok')).toEqual(expected);
  });

  it('refuses a reading that names an entity it does not have', () => {
    expect(() => createLibrary(ENTITIES.slice(1), READINGS)).toThrow(
      new RangeError('article bridge-reprint: entity "Kota Elok" is not in the library'),
    );
  });
});
