import { describe, expect, it } from 'vitest';
import { EntityFileError, parseVouchedEntities, readVouchedEntities } from '../../lib/entity/vouched';

const alias = { text: 'Komdigi', language: 'id' };
const entity = { id: 'komdigi', name: 'Komdigi', kind: 'organization', aliases: [alias] };
const fileOf = (...entities: unknown[]) => ({ entities });

describe('readVouchedEntities', () => {
  it('gives entities whose aliases are vouched for by a person', () => {
    expect(readVouchedEntities(fileOf(entity), 'entities.json')).toEqual([
      { ...entity, aliases: [{ text: 'Komdigi', language: 'id', caseSensitive: false, source: 'person' }] },
    ]);
  });

  it('accepts one alias for two entities at different times', () => {
    const before = {
      ...entity,
      id: 'kominfo',
      name: 'Kominfo',
      aliases: [
        { text: 'Kominfo', language: 'id' },
        { ...alias, until: '2024-10' },
      ],
    };
    const after = { ...entity, aliases: [{ ...alias, since: '2024-10' }] };
    expect(readVouchedEntities(fileOf(before, after), 'entities.json')).toHaveLength(2);
  });

  const cases: [name: string, json: unknown, message: string][] = [
    ['a list instead of an object', [], 'e.json: must be an object'],
    ['no entities', {}, 'e.json: entities: is missing'],
    [
      'an unknown field',
      fileOf({ ...entity, nick: 'K' }),
      'e.json: entities[0].nick: is no known field (known: id, name, kind, aliases)',
    ],
    [
      'a bad kind',
      fileOf({ ...entity, kind: 'ministry' }),
      'e.json: entities[0].kind: must be one of person, organization, place, product, event, work',
    ],
    [
      'a bad language',
      fileOf({ ...entity, aliases: [{ ...alias, language: 'jv' }] }),
      'e.json: entities[0].aliases[0].language: must be one of id, en, und',
    ],
    [
      'a bad date',
      fileOf({ ...entity, aliases: [{ ...alias, since: 'Oct 2024' }] }),
      'e.json: entities[0].aliases[0].since: must be a date like 2024, 2024-10 or 2024-10-21',
    ],
    [
      'a use that ends before it begins',
      fileOf({ ...entity, aliases: [{ ...alias, since: '2024', until: '2020' }] }),
      'e.json: entities[0].aliases[0].until: is before since',
    ],
    [
      'a case rule that is no boolean',
      fileOf({ ...entity, aliases: [{ ...alias, caseSensitive: 'yes' }] }),
      'e.json: entities[0].aliases[0].caseSensitive: must be true or false',
    ],
    ['no aliases', fileOf({ ...entity, aliases: [] }), 'e.json: entities[0].aliases: must be a list with at least one alias'],
    [
      'a name that is no alias',
      fileOf({ ...entity, name: 'Komdigi RI' }),
      'e.json: entities[0].aliases: must hold the name "Komdigi RI" itself',
    ],
    [
      'an id used twice',
      fileOf(entity, { ...entity, name: 'K', aliases: [{ text: 'K', language: 'id' }] }),
      'e.json: entities[1].id: "komdigi" is the id of entities[0] too',
    ],
    [
      'an alias that two entities claim',
      fileOf(entity, { ...entity, id: 'other' }),
      'e.json: entities[1].aliases[0]: "Komdigi" is claimed by entities[0] ("Komdigi") too',
    ],
  ];
  for (const [name, json, message] of cases)
    it(`says in one line where the file has ${name}`, () => {
      expect(() => readVouchedEntities(json, 'e.json')).toThrow(new EntityFileError(...partsOf(message)));
    });

  it('says when a file is no JSON', () => {
    expect(() => parseVouchedEntities('{"entities": [', 'e.json')).toThrow(/^e\.json: is not JSON \(/);
  });
});

function partsOf(message: string): [string, string, string] {
  const [file = '', ...rest] = message.split(': ');
  return rest.length > 1 ? [file, rest[0]!, rest.slice(1).join(': ')] : [file, '', rest[0]!];
}
