import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../lib/search/query';

const word = (term: string, open = false) => ({ type: 'word', term, open });

describe('parseQuery', () => {
  it.each([
    ['banjir jakarta', [[word('banjir'), word('jakarta', true)]]],
    ['banjir jakarta ', [[word('banjir'), word('jakarta')]]],
    ['Élysée', [[word('elysee', true)]]],
    ['banjir | gempa', [[word('banjir')], [word('gempa', true)]]],
    ['banjir |', [[word('banjir')]]],
    ['"pusat inovasi" bali', [[{ type: 'phrase', terms: ['pusat', 'inovasi'] }, word('bali', true)]]],
    ['"pusat inovasi', [[{ type: 'phrase', terms: ['pusat', 'inovasi'] }]]],
    ['"pusat"', [[word('pusat')]]],
    ['banjir di jakarta', [[word('banjir'), word('jakarta', true)]]],
    ['yang', [[word('yang', true)]]],
    ['bali bali', [[word('bali')]]],
  ])('reads %s', (line, choices) => {
    expect(parseQuery(line)).toEqual({ choices, filter: {} });
  });

  it.each([
    ['publisher:antara', { publisher: 'antara' }],
    ['publisher:"Kabar Elok" after:2025-03', { publisher: 'Kabar Elok', after: '2025-03' }],
    ['before:2024', { before: '2024' }],
    ['ENTITY:komdigi in:saved', { entity: 'komdigi', source: 'saved' }],
  ])('reads the filter %s', (line, filter) => {
    expect(parseQuery(line)).toEqual({ choices: [], filter });
  });

  it('takes a filter that makes no sense as words', () => {
    expect(parseQuery('before:yesterday ')).toEqual({ choices: [[word('yesterday')]], filter: {} });
    expect(parseQuery('xpublisher:antara ').filter).toEqual({});
    expect(parseQuery('publisher: ').filter).toEqual({});
  });

  it('takes any line', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('"', '|', 'in:', 'before:', '2025', ' ', 'x')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(line, (any) => {
        const { choices } = parseQuery(any);
        expect(choices.every((choice) => choice.length > 0)).toBe(true);
      }),
    );
    expect(parseQuery('x '.repeat(100_000)).choices[0]!.length).toBe(1);
  }, 30_000);
});
