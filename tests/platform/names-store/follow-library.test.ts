import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Entity } from '../../../lib/entity/entity';
import { joinEntities } from '../../../lib/entity/join-entities';
import { vouchedAmong } from '../../../lib/entity/vouched-lookup';
import type { LibraryStore } from '../../../lib/library/library-store';
import { followLibrary } from '../../../lib/platform/names-store/follow-library';
import { openNamesDatabase } from '../../../lib/platform/names-store/names-db';
import { openNames } from '../../../lib/platform/names-store/open-names';
import { coverageOf } from '../../../lib/platform/names-store/stored-coverage';
import { aLibrary, follow, SHIPPED, seed, shipped, underlined } from '../../fixtures/followed-library';
import { entitiesIn, type Naming, readingOf } from '../../fixtures/names-world';
import type { aSource } from '../../fixtures/sources';

const names = fc.uniqueArray(
  fc.constantFrom('Sari Dewi', 'BRU', 'Bank Rakyat Utama', 'Badan Ruang Udara', 'Bali', 'Pulau Dewata', '__proto__'),
  {
    minLength: 1,
    maxLength: 2,
  },
);
const naming = fc
  .tuple(fc.constantFrom('person' as const, 'org' as const, 'place' as const), names)
  .map(([kind, all]): Naming => [kind, ...all]);
const step = fc.record({
  article: fc.constantFrom('a', 'b', 'c', 'd'),
  namings: fc.option(fc.array(naming, { maxLength: 3 }), { nil: undefined }),
  follow: fc.boolean(),
});

/** Five names that come up again, five that are new. */
const namingsOf = (at: number) =>
  Array.from(
    { length: 10 },
    (_, place): Naming => [
      'org',
      `Yayasan ${'Harapan Bangsa Elok Maju Jaya'.split(' ')[place % 5]} ${place < 5 ? place : at * 10 + place}`,
    ],
  );

describe('following the library', () => {
  it('leaves the entities that joining all articles at once gives, and where each is named, whatever came and went', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const { store, db } = await aLibrary();
        for (const { article, namings, follow: now } of steps) {
          if (namings) await store.saveReadings('saved', [readingOf(article, '2025-03-01', namings)]);
          else await store.deleteReadings('saved', [article]);
          if (now) await follow(db, store);
        }
        await follow(db, store);
        const held = await Promise.all(['a', 'b', 'c', 'd'].map((id) => store.reading('saved', id)));
        const atOnce = joinEntities(
          held.filter((one) => one !== undefined),
          vouchedAmong(SHIPPED),
        );
        const wanted = atOnce.entities.filter(({ id }) => !/@(?!person|found)/.test(id));
        const byId = (a: Entity, b: Entity) => (a.id < b.id ? -1 : 1);
        expect((await entitiesIn(db)).sort(byId)).toEqual(wanted.sort(byId));
        const ids = wanted.map(({ id }) => id);
        const { days } = await coverageOf(db, { vouchedKeyOf: () => undefined, readings: async () => [] }, { ids, most: 9 });
        for (const id of ids) {
          const naming = atOnce.readings.filter(({ entities }) => entities.some((found) => found.id === id));
          expect([...days.get(id)!.keys()].sort()).toEqual(naming.map(({ article }) => article.id).sort());
        }
        db.close();
      }),
      { numRuns: 30 },
    );
  }, 20_000);

  it('finds a name as soon as its article is there, and no more when it is gone', async () => {
    const { store, db } = await aLibrary();
    expect(await underlined(db, 'Laba Bank Rakyat Utama')).toEqual([]);
    await store.saveReadings('saved', [readingOf('a', '2025-03-01', [['org', 'Bank Rakyat Utama', 'BRU']])]);
    await follow(db, store);
    expect(await underlined(db, 'Laba Bank Rakyat Utama dan BRU di Pulau Bali')).toEqual([
      ['Bank Rakyat Utama', 'bank-rakyat-utama'],
      ['BRU', 'bank-rakyat-utama'],
      ['Pulau Bali', 'bali'],
    ]);
    await store.deleteReadings('saved', ['a']);
    await follow(db, store);
    expect(await underlined(db, 'Laba Bank Rakyat Utama')).toEqual([]);
    expect(await db.count('groups')).toBe(0);
    for (const name of ['groupLeaves', 'numbers', 'articles', 'articleLeaves', 'heads'] as const)
      expect(await db.count(name)).toBe(0);
  });

  it('says when other names are known than before, and only then', async () => {
    const { store, db } = await aLibrary();
    let changes = 0;
    const told = async () => {
      const before = changes;
      await followLibrary(db, store, { shipped: SHIPPED, seed, onChange: () => changes++ });
      return changes - before;
    };
    await store.saveReadings('saved', [readingOf('a', '2025-03-01', [['org', 'Bank Rakyat Utama', 'BRU']])]);
    expect(await told()).toBe(1);
    await store.saveReadings('saved', [readingOf('b', '2025-03-02', [['org', 'Bank Rakyat Utama']])]);
    expect(await told()).toBe(0);
    await store.deleteReadings('saved', ['a']);
    expect(await told()).toBe(1);
    expect(await underlined(db, 'BRU')).toEqual([]);
    expect(await told()).toBe(0);
  });

  it('opens few transactions for one more article: each costs a browser as much as reading some records', async () => {
    const { store, db } = await aLibrary();
    const days = Array.from({ length: 41 }, (_, at) => readingOf(`a${at}`, '2025-03-01', namingsOf(at)));
    await store.saveReadings('saved', days.slice(0, 40));
    await follow(db, store);
    await store.saveReadings('saved', days.slice(40));
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    try {
      await follow(db, store);
      expect(opened.mock.calls.length).toBeLessThanOrEqual(16);
    } finally {
      opened.mockRestore();
    }
  });

  it('goes on where it was killed, in whatever slice', async () => {
    const { store, db } = await aLibrary();
    const many = Array.from({ length: 150 }, (_, at) =>
      readingOf(`a${at}`, '2025-03-01', [['org', `Yayasan Harapan ${at % 20}`]]),
    );
    await store.saveReadings('saved', many);
    for (let life = 0; life < 5; life++) {
      let reads = 0;
      const dying = {
        sources: store.sources,
        packEntities: store.packEntities,
        changes: {
          ...store.changes,
          readings: (refs: Parameters<LibraryStore['changes']['readings']>[0]) => {
            reads += refs.length;
            if (reads > 40 * life) throw new Error('killed');
            return store.changes.readings(refs);
          },
        },
      };
      await followLibrary(db, dying, { shipped: SHIPPED, seed }).catch(() => undefined);
    }
    await follow(db, store);
    const kept = await entitiesIn(db);
    expect(kept).toHaveLength(20);
    const { entities } = joinEntities(many, []);
    expect(kept.map(({ id, prominence }) => `${id} ${prominence}`).sort()).toEqual(
      entities.map(({ id, prominence }) => `${id} ${prominence}`).sort(),
    );
  });

  it('sees what another page has followed meanwhile', async () => {
    const { store, db } = await aLibrary();
    const there = await openNamesDatabase({ name: db.name });
    const days = Array.from({ length: 30 }, (_, at) => readingOf(`a${at}`, '2025-03-01', namingsOf(at)));
    for (const [at, reading] of days.entries()) {
      await store.saveReadings('saved', [reading]);
      await follow(at % 3 === 0 ? there : db, store);
    }
    there.close();
    const { entities } = joinEntities(days, []);
    expect((await entitiesIn(db)).map(({ id }) => id).sort()).toEqual(entities.map(({ id }) => id).sort());
    for (const { name, id } of entities) expect(await underlined(db, name)).toEqual([[name, id]]);
  });

  it('refuses a damaged table once it is opened, so that all is made anew', async () => {
    const { store, db } = await aLibrary();
    await store.saveReadings('saved', [readingOf('a', '2025-03-01', [['org', 'Bank Rakyat Utama']])]);
    await follow(db, store);
    const row = (await db.get('tables', 'fresh'))!;
    await db.put('tables', { ...row, buffer: row.buffer!.slice(0, 100) }, 'fresh');
    const again = await openNamesDatabase({ name: db.name });
    await expect(follow(again, store)).rejects.toThrow('truncated');
    await expect(openNames(again, shipped)).rejects.toThrow('truncated');
  });

  it('follows another library from the beginning', async () => {
    const { store, db } = await aLibrary();
    await store.saveReadings('saved', [readingOf('a', '2025-03-01', [['org', 'Bank Rakyat Utama']])]);
    await follow(db, store);
    const { store: other } = await aLibrary();
    await follow(db, other);
    expect(await entitiesIn(db)).toEqual([]);
    expect(await underlined(db, 'Bank Rakyat Utama')).toEqual([]);
  });

  it('keeps many names findable while the tables are merged', async () => {
    const { store, db } = await aLibrary();
    for (let at = 0; at < 5; at++) {
      const namings = Array.from({ length: 60 }, (_, place): Naming => ['org', `Koperasi Lestari ${at * 60 + place}`]);
      await store.saveReadings('saved', [readingOf(`a${at}`, '2025-03-01', namings)]);
      await follow(db, store);
    }
    const text = Array.from({ length: 300 }, (_, at) => `Koperasi Lestari ${at}.`).join('\n');
    expect(await underlined(db, text)).toHaveLength(300);
    expect((await db.get('tables', 'late'))?.numbers.length).toBeGreaterThan(256);
  });
});

describe('packs', () => {
  const pack = (id: string): Parameters<typeof aSource> => [id, 'pack'];

  it("let no pack's alias widen what a more trusted shelf knows", async () => {
    const { store, db } = await aLibrary(pack('pack:1'), pack('pack:2'));
    await store.saveReadings('pack:1', [
      readingOf('p', '2025-03-01', [
        ['place', 'Bali', 'Surga Dunia'],
        ['org', 'Bank Rakyat Utama', 'Bank Gelap Utama'],
        ['org', 'Koperasi Lestari', 'Lestari Abadi'],
      ]),
    ]);
    await store.saveReadings('pack:2', [readingOf('q', '2025-03-01', [['org', 'Koperasi Lestari', 'Koperasi Dua']])]);
    await store.saveReadings('saved', [readingOf('a', '2025-03-01', [['org', 'Bank Rakyat Utama']])]);
    await follow(db, store);
    expect(await underlined(db, 'Surga Dunia, Bank Gelap Utama, Koperasi Dua, Lestari Abadi, Bank Rakyat Utama')).toEqual([
      ['Lestari Abadi', 'koperasi-lestari of pack:1'],
      ['Bank Rakyat Utama', 'bank-rakyat-utama'],
    ]);
  });

  it('are silent at once when they are off or removed, and back when they are on again', async () => {
    const { store, db } = await aLibrary(pack('pack:1'));
    await store.saveReadings('pack:1', [readingOf('p', '2025-03-01', [['org', 'Koperasi Lestari']])]);
    await follow(db, store);
    const found = [['Koperasi Lestari', 'koperasi-lestari of pack:1']];
    expect(await underlined(db, 'Koperasi Lestari')).toEqual(found);
    await store.saveSource('pack:1', (old) => ({ ...old!, off: true }));
    const stopped = {
      packEntities: store.packEntities,
      sources: store.sources,
      changes: { ...store.changes, since: () => Promise.reject(new Error('stopped')) },
    };
    await followLibrary(db, stopped, { shipped: SHIPPED, seed }).catch(() => undefined);
    expect(await underlined(db, 'Koperasi Lestari')).toEqual([]);
    await follow(db, store);
    expect(await entitiesIn(db)).toEqual([]);
    await store.saveSource('pack:1', (old) => ({ ...old!, off: false }));
    await follow(db, store);
    expect(await underlined(db, 'Koperasi Lestari')).toEqual(found);
    await store.removeSource('pack:1');
    await follow(db, store);
    expect(await underlined(db, 'Koperasi Lestari')).toEqual([]);
  });
});
