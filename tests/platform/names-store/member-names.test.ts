import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, type FoundEntity } from '../../../lib/entity/entity';
import { changeGroups, type NameGroup } from '../../../lib/entity/name-group';
import { namePartsOf } from '../../../lib/entity/name-part';
import { type KeptNames, membersOf, packNames, unpackNames } from '../../../lib/platform/names-store/member-names';

const surface = fc.constantFrom(
  'Sari Dewi',
  'BRU',
  'Bank Rakyat Utama',
  'bank rakyat utama',
  'Bank Rakyat Utama Tbk',
  'Bali',
  'Pulau Bali',
);
const found: fc.Arbitrary<FoundEntity> = fc
  .record({
    name: surface,
    kind: fc.constantFrom(...ENTITY_KINDS),
    thousandths: fc.nat(1000),
    surfaces: fc.uniqueArray(surface, { minLength: 1, maxLength: 4 }),
    misprints: fc.option(fc.uniqueArray(surface, { maxLength: 2 }), { nil: undefined }),
  })
  .map(({ thousandths, misprints, ...one }) => ({
    ...one,
    salience: thousandths / 1000,
    mentions: [],
    ...(misprints && { misprints }),
  }));
const article = { id: 'a', language: 'id' as const };
const vouchedKeyOf = ({ name }: FoundEntity) => (name === 'Bali' ? 'v:bali' : undefined);

describe('what is kept of the names of an article', () => {
  it('takes out just what came in, whatever other articles have said before and since', () => {
    fc.assert(
      fc.property(fc.array(fc.array(found, { maxLength: 5 }), { maxLength: 6 }), (articles) => {
        const [groups, numbers] = [new Map<string, NameGroup>(), new Map<string, number>()];
        const rowAt = (key: string) => {
          numbers.set(key, numbers.get(key) ?? numbers.size + 1);
          return { number: numbers.get(key)!, group: groups.get(key)! };
        };
        const keyOf = new Map<number, string>();
        const kept: KeptNames[] = articles.map((entities) => {
          const members = membersOf({ article, entities }, vouchedKeyOf);
          changeGroups(groups, members.parts, 1);
          const names = packNames(
            members.found,
            members.parts.map(({ key }) => rowAt(key)),
          );
          for (const { key } of members.parts) keyOf.set(rowAt(key).number, key);
          return names;
        });
        for (const [at, names] of kept.entries()) {
          const again = unpackNames(names, (number) => groups.get(keyOf.get(number)!)!);
          const parts = namePartsOf({ article, entities: again }, vouchedKeyOf);
          const byAll = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
          const plain = (all: typeof parts) =>
            all
              .map(({ shorts, aliases, ...part }) => ({ ...part, shorts: [...shorts].sort(), aliases: [...aliases].sort() }))
              .sort(byAll);
          expect(plain(parts)).toEqual(plain([...membersOf({ article, entities: articles[at]! }, vouchedKeyOf).parts]));
          changeGroups(groups, parts, -1);
        }
        expect(groups.size).toBe(0);
      }),
    );
  });

  it('is little where an article says what its group says', () => {
    const entity: FoundEntity = { name: 'Bali', kind: 'place', salience: 0.5, surfaces: ['Bali'], mentions: [] };
    const groups = new Map<string, NameGroup>();
    const { found: joined, parts } = membersOf({ article, entities: [entity] }, () => undefined);
    changeGroups(groups, parts, 1);
    const kept = packNames(joined, [{ number: 7, group: groups.get(parts[0]!.key)! }]);
    expect(kept.numbers).toEqual([7]);
    expect(kept.said).toHaveLength(2);
  });
});
