import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity, FoundEntity } from '../../lib/entity/entity';
import { changeGroups, entityOf, keysOf, type NameGroup, placeOf } from '../../lib/entity/name-group';
import { type NamePart, namePartsOf, type ReadingOfNames, readAliasCode } from '../../lib/entity/name-part';
import type { VouchedEntity } from '../../lib/entity/vouched';
import { vouchedLookup } from '../../lib/entity/vouched-lookup';

const VOUCHED: VouchedEntity[] = [
  {
    id: 'bali',
    name: 'Pulau Bali',
    kind: 'place',
    aliases: ['Pulau Bali', 'Pulau Dewata'].map((text) => ({ text, language: 'id', caseSensitive: false, source: 'person' })),
  },
];
const BY_ID = new Map(VOUCHED.map((one) => [one.id, one]));
const NAMES = [
  'Sari',
  'Sari Dewi',
  'BRU',
  'Bank Rakyat Utama',
  'Badan Ruang Udara',
  'Bali',
  'Pulau Dewata',
  '__proto__',
  'constructor',
];
const found = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom('person' as const, 'organization' as const, 'place' as const),
    salience: fc.constantFrom(0.2, 0.517),
  })
  .map(({ names, kind, salience }): FoundEntity => ({ name: names[0]!, kind, salience, surfaces: names, mentions: [] }));
const language = fc.constantFrom('id' as const, 'en' as const);
const reading = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  language,
  entities: fc.array(found, { maxLength: 4 }),
});
const step = fc.record({ reading, remove: fc.boolean() });

const partsOf = ({
  id,
  language,
  entities,
}: { id: string } & Pick<ReadingOfNames['article'], 'language'> & Pick<ReadingOfNames, 'entities'>) =>
  namePartsOf({ article: { id, language }, entities }, vouchedLookup(VOUCHED));

/** Everything at once and from the definition: who counts where, and what that is called. */
function atOnce(all: readonly NamePart[]): Map<string, { id: string; name: string; texts: string[]; members: number }> {
  const longs = (short: string) => [...new Set(all.filter(({ shorts }) => shorts.includes(short)).map(({ own }) => own))];
  const place = (key: string) => {
    const [long, second] = longs(key);
    if (long === undefined || second !== undefined) return key;
    return longs(long).includes(key) && key < long ? key : long;
  };
  const members = new Map<string, NamePart[]>();
  for (const part of all) members.set(place(part.key), [...(members.get(place(part.key)) ?? []), part]);
  return new Map(
    [...members].map(([key, parts]) => {
      const told = key.startsWith('v:') ? BY_ID.get(key.slice(2)) : undefined;
      const [name = '', article] = key.slice(2).split('@');
      const slug = name.replaceAll(' ', '-') || 'x';
      const twin = key.startsWith('p:') && members.has(`n:${name}`);
      const id =
        told?.id ?? (article ? `${slug}@${article}` : twin ? `${slug}@person` : BY_ID.has(slug) ? `${slug}@found` : slug);
      const names = parts.map((part) => part.name);
      const often = (one: string) => names.filter((other) => other === one).length;
      const first = names.toSorted((a, b) => often(b) - often(a) || b.length - a.length || (a < b ? -1 : 1))[0]!;
      const texts = new Set(
        [...(told?.aliases ?? []), ...parts.flatMap(({ aliases }) => aliases.map(readAliasCode))].map(({ text }) => text),
      );
      return [key, { id, name: told?.name ?? first, texts: [...texts].sort(), members: parts.length }];
    }),
  );
}

const told = ({ id, name, aliases }: Entity) => ({ id, name, texts: aliases.map(({ text }) => text).sort() });

describe('groups of names', () => {
  it('hold after any changes what joining all at once would give, and tell every key at which something changed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const groups = new Map<string, NameGroup>();
        const now = new Map<string, NamePart[]>();
        const entities = new Map<string, Entity>();
        const change = (parts: readonly NamePart[], by: 1 | -1) => {
          for (const key of changeGroups(groups, parts, by)) {
            const entity = entityOf(key, groups, BY_ID);
            if (entity) entities.set(key, entity);
            else entities.delete(key);
          }
        };
        for (const { reading, remove } of steps) {
          change(now.get(reading.id) ?? [], -1);
          now.delete(reading.id);
          if (remove) continue;
          now.set(reading.id, partsOf(reading));
          change(now.get(reading.id)!, 1);
        }
        const wanted = atOnce([...now.values()].flat());
        expect(new Map([...entities].map(([key, entity]) => [key, told(entity)]))).toEqual(
          new Map([...wanted].map(([key, { members: _, ...rest }]) => [key, rest])),
        );
        for (const { key } of [...now.values()].flat()) expect(wanted.has(placeOf(key, groups))).toBe(true);
        for (const parts of now.values()) changeGroups(groups, parts, -1);
        expect(groups.size).toBe(0);
      }),
      { numRuns: 800 },
    );
  });

  it('need nothing but the groups of keysOf to count in and out, and survive being stored', () => {
    fc.assert(
      fc.property(reading, reading, (one, other) => {
        const parts = partsOf(other);
        const all = new Map<string, NameGroup>();
        changeGroups(all, partsOf({ ...one, id: 'x' }), 1);
        const few = structuredClone(new Map([...all].filter(([key]) => keysOf(parts).has(key))));
        const touched = changeGroups(few, parts, 1);
        expect(touched).toEqual(changeGroups(all, parts, 1));
        for (const key of keysOf(parts)) expect(few.get(key)).toEqual(all.get(key));
      }),
    );
  });

  it('say the same of an entity in whatever order its articles came', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 5 }), (readings) => {
        const counted = (list: readonly (typeof readings)[number][]) => {
          const groups = new Map<string, NameGroup>();
          const touched = list.flatMap((one) => [...changeGroups(groups, partsOf({ ...one, id: one.id }), 1)]);
          return new Map(touched.sort().map((key) => [key, entityOf(key, groups, BY_ID)]));
        };
        expect(counted(readings.toReversed())).toEqual(counted(readings));
      }),
    );
  });
});
