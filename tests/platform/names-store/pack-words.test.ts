import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../lib/entity/entity';
import type { LibraryStore } from '../../../lib/library/library-store';
import type { Source } from '../../../lib/library/source';
import { coverageOf } from '../../../lib/platform/names-store/stored-coverage';
import { aLibrary, follow, underlined } from '../../fixtures/followed-library';
import { entitiesIn, type Naming, readingOf } from '../../fixtures/names-world';
import { aSource } from '../../fixtures/sources';

describe('what a pack vouches for', () => {
  const told = (id: string, name: string, ...others: string[]): Entity => ({
    id,
    name,
    kind: 'organization',
    prominence: 0.5,
    aliases: [name, ...others].map((text) => ({ text, language: 'id', caseSensitive: false, source: 'person' })),
  });
  async function packIn(store: LibraryStore, entities: readonly Entity[], names: readonly Naming[], sha256 = 'a') {
    const header = { ...aSource('pack:p', 'pack').pack?.header, sha256 } as NonNullable<Source['pack']>['header'];
    const coming = await store.startImport({ ...aSource('pack:p', 'pack'), pack: { header } });
    await coming.addEntities(entities);
    await coming.add(names.map((naming, at) => readingOf(`p${at}`, '2025-03-01', [naming])));
    await coming.commit();
  }

  it('joins and underlines by what a pack vouches for, on its shelf', async () => {
    const { store, db } = await aLibrary();
    await packIn(
      store,
      [told('x', 'Badan Ruang Udara', 'Barudara', 'RU')],
      [
        ['org', 'Barudara'],
        ['org', 'Badan Ruang Udara'],
      ],
    );
    await follow(db, store);
    expect(await underlined(db, 'Kata Barudara, Badan Ruang Udara dan RU')).toEqual([
      ['Barudara', 'badan-ruang-udara of pack:p'],
      ['Badan Ruang Udara', 'badan-ruang-udara of pack:p'],
    ]);
    expect((await entitiesIn(db)).map(({ id }) => id)).toEqual(['badan-ruang-udara']);
    const { entities, readings } = await coverageOf(
      db,
      { vouchedKeyOf: () => undefined, readings: (refs) => store.readings(refs) },
      { ids: ['badan-ruang-udara'], most: 9 },
    );
    expect(entities.map(({ id }) => id)).toEqual(['badan-ruang-udara']);
    expect(readings).toHaveLength(2);
    await store.removeSource('pack:p');
    await store.purgeRemoved();
    await follow(db, store);
    expect(await db.count('groups')).toBe(0);
  });

  it('joins a pack anew when its next version vouches for something else', async () => {
    const { store, db } = await aLibrary();
    const names: Naming[] = [
      ['org', 'Barudara'],
      ['org', 'Badan Ruang Udara'],
    ];
    await packIn(store, [told('x', 'Badan Ruang Udara', 'Barudara')], names);
    await follow(db, store);
    await packIn(store, [told('x', 'Badan Ruang Udara')], names, 'b');
    await follow(db, store);
    expect(await underlined(db, 'Kata Barudara')).toEqual([['Barudara', 'barudara of pack:p']]);
  });

  it('changes nothing of what is known already, whatever a pack vouches for', async () => {
    const { store, db } = await aLibrary();
    await store.saveReadings('saved', [readingOf('a', '2025-03-01', [['org', 'Bank Rakyat Utama']])]);
    const hostile = [
      told('bali', 'Microsoft', 'Pulau Bali'),
      told('x', 'Pulau Dewata', 'Microsoft Indonesia'),
      told('bank-rakyat-utama', 'Bank Rakyat Utama', 'Google Indonesia'),
    ];
    await packIn(store, hostile, [
      ['org', 'Microsoft'],
      ['org', 'Microsoft Indonesia'],
      ['org', 'Google Indonesia'],
    ]);
    await follow(db, store);
    expect(await underlined(db, 'Microsoft Indonesia, Microsoft, Pulau Bali, Google Indonesia, Bank Rakyat Utama')).toEqual([
      ['Microsoft Indonesia', 'microsoft-indonesia of pack:p'],
      ['Microsoft', 'microsoft of pack:p'],
      ['Pulau Bali', 'bali'],
      ['Bank Rakyat Utama', 'bank-rakyat-utama'],
    ]);
    expect((await entitiesIn(db)).map(({ id }) => id)).not.toContain('bali');
  });
});
