import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../../lib/entity/entity';
import type { GroupRow } from '../../../lib/platform/names-store/group-row';
import { plainEntity } from '../../../lib/platform/names-store/group-row';
import { groupShape, numberIn } from '../../../lib/platform/names-store/group-shape';
import { packBytes } from '../../../lib/platform/names-store/packed-bytes';
import { ByteReader } from '../../../lib/search/packed/bytes';

const KEY = '0 bank rakyat utama:n';
const bytesOf = (row: GroupRow, key = KEY) => packBytes((writer) => groupShape.write(writer, row, key));
const readBack = (row: GroupRow, key = KEY) => groupShape.read(new ByteReader(bytesOf(row, key)), key);

const count = fc.integer({ min: 1, max: 300 });
const text = fc.oneof(
  fc.constantFrom('Bank Rakyat Utama', 'BRU', '__proto__', 'Bank Rakyat 2', 'Ŝ–😀'),
  fc.string({ minLength: 1 }),
);
const code = fc
  .tuple(fc.constantFrom('id', 'en', 'und'), fc.nat(3), text)
  .map(([language, flags, name]) => `${language}${flags}${name}`);
const counts = <Key>(key: fc.Arbitrary<Key>, minLength: number) =>
  fc.uniqueArray(fc.tuple(key, count), { minLength, maxLength: 4, selector: ([one]) => one }).map((all) => new Map(all));
const counted = fc.record({
  members: count,
  salience: fc.nat(200_000),
  names: counts(text, 1),
  kinds: counts(fc.constantFrom(...ENTITY_KINDS), 1),
  aliases: counts(code, 1),
});
const empty = fc.constant({ members: 0, salience: 0, names: new Map(), kinds: new Map(), aliases: new Map() });
const neighbours = fc.record({ longs: counts(text, 0), shorts: counts(text, 0) });
const row: fc.Arbitrary<GroupRow> = fc
  .tuple(
    fc.oneof(counted, empty),
    neighbours,
    fc.uniqueArray(fc.nat(5_000)),
    fc.nat(2 ** 24),
    fc.option(text),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([group, both, blocks, number, into, silent, isOther]) => ({
    group: { ...group, ...both },
    ...(number > 0 && { number }),
    ...(into !== null && { into }),
    ...(silent && { silent }),
    ...(isOther && group.members > 0 && { entity: { ...plainEntity('n:x', { ...group, ...both }), id: 'x@found' } }),
    blocks: new Set(group.members > 0 ? blocks : []),
  }));

describe('the row of a group', () => {
  it('comes back as it was, counts in their order', () => {
    fc.assert(
      fc.property(row, fc.constantFrom(KEY, '12 sari dewi:p', '0 bali:v', '3 :n'), (one, key) => {
        const read = readBack(one, key);
        expect(read).toEqual({ ...one, blocks: new Set([...one.blocks].sort((a, b) => a - b)) });
        for (const counted of ['names', 'kinds', 'aliases', 'longs', 'shorts'] as const)
          expect([...read.group[counted]]).toEqual([...one.group[counted]]);
        expect(numberIn(bytesOf(one, key))).toBe(one.number ?? 0);
      }),
    );
  });

  it('says little of a name that one article gives as its key does', () => {
    const group = {
      members: 1,
      salience: 500,
      names: new Map([['Bank Rakyat Utama', 1]]),
      kinds: new Map([['organization' as const, 1]]),
      aliases: new Map([['id0Bank Rakyat Utama', 1]]),
      longs: new Map(),
      shorts: new Map(),
    };
    expect(bytesOf({ group, number: 300, blocks: new Set([7]) })).toHaveLength(7);
  });
});
