import { describe, expect, it } from 'vitest';
import type { FoundEntity } from '../../lib/entity/entity';
import { joinEntities, type ReadingOfNames } from '../../lib/entity/join-entities';
import { readVouchedEntities } from '../../lib/entity/vouched';

const found = (name: string, kind: FoundEntity['kind'], surfaces = [name], more: Partial<FoundEntity> = {}): FoundEntity => ({
  name,
  kind,
  surfaces,
  salience: 0.5,
  mentions: [{ start: 0, end: name.length, surface: name }],
  ...more,
});
const reading = (id: string, ...entities: FoundEntity[]): ReadingOfNames => ({ article: { id, language: 'id' }, entities });
const ids = (readings: readonly ReadingOfNames[]) => readings.map(({ entities }) => entities.map(({ id }) => id));

describe('joinEntities', () => {
  it('joins a company with and without its company word', () => {
    const { entities, readings } = joinEntities(
      [reading('a', found('Anggrek Group', 'organization')), reading('b', found('PT Anggrek Tbk', 'organization'))],
      [],
    );
    expect(entities).toHaveLength(1);
    expect(ids(readings)[0]).toEqual(ids(readings)[1]);
  });

  it('never joins people by a bare surname', () => {
    const { entities } = joinEntities(
      [
        reading('a', found('Zhang', 'person')),
        reading('b', found('Zhang', 'person')),
        reading('c', found('Zhang Wei', 'person')),
      ],
      [],
    );
    expect(entities.map(({ id }) => id).sort()).toEqual(['zhang-wei', 'zhang@a', 'zhang@b']);
  });

  it('joins an acronym that has one expansion, and none that has two', () => {
    const bank = found('Bank Rakyat Utama', 'organization', ['Bank Rakyat Utama', 'BRU']);
    const office = found('Badan Ruang Udara', 'organization', ['Badan Ruang Udara', 'BRU']);
    const bare = found('BRU', 'organization');
    expect(joinEntities([reading('a', bank), reading('b', bare)], []).entities).toHaveLength(1);
    expect(joinEntities([reading('a', bank), reading('b', bare), reading('c', office)], []).entities).toHaveLength(3);
  });

  it('takes the word of a person over its own', () => {
    const vouched = readVouchedEntities(
      {
        entities: [
          {
            id: 'bru',
            name: 'BRU',
            kind: 'organization',
            aliases: [
              { text: 'BRU', language: 'id' },
              { text: 'Bank Rakyat Utama', language: 'id' },
            ],
          },
        ],
      },
      'e.json',
    );
    const { entities } = joinEntities(
      [reading('a', found('Bank Rakyat Utama', 'place')), reading('b', found('BRU', 'organization'))],
      vouched,
    );
    expect(entities).toMatchObject([{ id: 'bru', name: 'BRU', kind: 'organization' }]);
  });

  it('gives the same entities whatever the order of the readings', () => {
    const readings = [
      reading('a', found('Badan Ruang Udara', 'organization', ['Badan Ruang Udara', 'BRU']), found('Sari', 'person')),
      reading('b', found('BRU', 'organization'), found('Sari', 'place')),
      reading('c', found('Sari Dewi', 'person', ['Sari Dewi', 'Sari'])),
    ];
    expect(joinEntities([...readings].reverse(), []).entities).toEqual(joinEntities(readings, []).entities);
  });

  it('marks misprints and parts of names among the aliases', () => {
    const { entities } = joinEntities(
      [reading('a', found('Sari Dewi', 'person', ['Sari Dewi', 'Sari', 'Sari Dwei'], { misprints: ['Sari Dwei'] }))],
      [],
    );
    expect(entities[0]?.aliases).toEqual([
      { text: 'Sari', language: 'id', caseSensitive: true, source: 'article', partial: true },
      { text: 'Sari Dewi', language: 'id', caseSensitive: false, source: 'article' },
      { text: 'Sari Dwei', language: 'id', caseSensitive: false, source: 'misprint' },
    ]);
  });
});
