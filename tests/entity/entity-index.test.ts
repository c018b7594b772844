import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundEntity } from '../../lib/entity/entity';
import { EntityIndex, type ReadingOfNames } from '../../lib/entity/entity-index';
import { joinEntities } from '../../lib/entity/join-entities';

const KINDS = ['person', 'organization', 'place'] as const;
const name = fc.constantFrom('Sari', 'Sari Dewi', 'BRU', 'Bank Rakyat Utama', 'Badan Ruang Udara', 'Bali', 'PT Bali Tbk');
const found = fc
  .record({
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom(...KINDS),
    salience: fc.constantFrom(0.2, 0.5),
  })
  .map(({ names, kind, salience }): FoundEntity => ({ name: names[0]!, kind, salience, surfaces: names, mentions: [] }));
const readings = fc
  .array(fc.array(found, { maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((list) => list.map((entities, at): ReadingOfNames => ({ article: { id: `a${at}`, language: 'id' }, entities })));

const one = (id: string, ...entities: Partial<FoundEntity>[]): ReadingOfNames => ({
  article: { id, language: 'id' },
  entities: entities.map((entity) => ({
    name: 'X',
    kind: 'organization',
    salience: 0.5,
    surfaces: [entity.name ?? 'X'],
    mentions: [],
    ...entity,
  })),
});

describe('EntityIndex', () => {
  it('agrees with joining all at once, whatever came, changed and went before', () => {
    fc.assert(
      fc.property(readings, readings, fc.array(fc.nat(5)), (earlier, later, gone) => {
        const index = new EntityIndex<ReadingOfNames>([]);
        const now = new Map<string, ReadingOfNames>();
        const set = (reading: ReadingOfNames) => {
          index.set(reading);
          now.set(reading.article.id, reading);
        };
        for (const reading of earlier) set(reading);
        index.entities();
        for (const at of gone) {
          index.delete(`a${at}`);
          now.delete(`a${at}`);
        }
        for (const reading of [...later].reverse().slice(0, 2)) set(reading);
        const atOnce = joinEntities([...now.values()], []);
        expect(index.entities()).toEqual(atOnce.entities);
        expect([...now.keys()].map((article) => index.reading(article))).toEqual(atOnce.readings);
      }),
      { numRuns: 200 },
    );
  });

  it('takes a short name out of a long one as soon as it means two things', () => {
    const index = new EntityIndex<ReadingOfNames>([]);
    index.set(one('a', { name: 'Bank Rakyat Utama', surfaces: ['Bank Rakyat Utama', 'BRU'] }));
    index.set(one('b', { name: 'BRU' }));
    expect(index.entities().map(({ id }) => id)).toEqual(['bank-rakyat-utama']);
    index.set(one('c', { name: 'Badan Ruang Udara', surfaces: ['Badan Ruang Udara', 'BRU'] }));
    expect(index.reading('b')?.entities[0]?.id).toBe('bru');
    index.delete('c');
    expect(index.reading('b')?.entities[0]?.id).toBe('bank-rakyat-utama');
  });

  it('keeps the entities an article does not name as they are: the very same objects', () => {
    const index = new EntityIndex<ReadingOfNames>([]);
    index.set(one('a', { name: 'Bali', kind: 'place' }));
    const [bali] = index.entities();
    index.set(one('b', { name: 'Sanur', kind: 'place' }));
    expect(index.entities().find(({ id }) => id === 'bali')).toBe(bali);
  });
});
