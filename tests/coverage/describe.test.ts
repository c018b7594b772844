import { describe, expect, it } from 'vitest';
import { describeEntity } from '../../lib/coverage/describe';
import { makeLibrary } from '../fixtures/library';

const library = makeLibrary();

describe('describeEntity', () => {
  it('gives the apposition as printed, with its report', () => {
    expect(describeEntity(library, 'lintas')).toMatchObject({
      text: 'Raksasa angkutan asal pesisir',
      source: { article: 'bridge', start: 0, end: 29 },
    });
  });

  it('gives the office where no report describes the entity', () => {
    expect(describeEntity(library, 'sari')?.text).toBe('Kepala Dishub Elok');
  });

  it('says nothing where nothing is printed', () => {
    expect(describeEntity(library, 'elok')).toBeUndefined();
  });
});
