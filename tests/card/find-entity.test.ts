import { describe, expect, it } from 'vitest';
import { findEntity } from '../../lib/card/find-entity';
import { createLibrary } from '../../lib/coverage/library';
import { makeEntity, makeLibrary } from '../fixtures/library';

describe('findEntity', () => {
  it.each([
    ['sari', 'sari'],
    ['Sari Wulan', 'sari'],
    ['  sari  WULAN ', 'sari'],
    ['wulan', 'sari'],
    ['lintas elan', 'lintas'],
    ['Elok City', 'elok'],
  ])('finds %j as %s', (typed, id) => {
    expect(findEntity(makeLibrary(), typed)?.id).toBe(id);
  });

  it.each(['', 'wuln', '__proto__', 'constructor'])('finds nothing for %j', (typed) => {
    expect(findEntity(makeLibrary(), typed)).toBeUndefined();
  });

  it('prefers an id to a name, a name to an alias, and then the more prominent', () => {
    const weak = { ...makeEntity('weak', 'place', 'Bandar', ['Elok']), prominence: 0.1 };
    const strong = { ...makeEntity('strong', 'place', 'Bandar', ['Elok']), prominence: 0.9 };
    const named = makeEntity('named', 'place', 'Elok');
    expect(findEntity(createLibrary([weak, strong], []), 'bandar')?.id).toBe('strong');
    expect(findEntity(createLibrary([weak, strong, named], []), 'elok')?.id).toBe('named');
    expect(findEntity(createLibrary([weak, strong, named], []), 'weak')?.id).toBe('weak');
  });
});
