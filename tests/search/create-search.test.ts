import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../lib/coverage/library';
import { createSearch } from '../../lib/search/create-search';
import type { MarkedText } from '../../lib/search/search-result';
import { ENTITIES, makeLibrary, READINGS } from '../fixtures/library';

const library = makeLibrary();
const { search } = createSearch(library);

const entities = async (query: string) => (await search(query)).entities.map(({ id }) => id);
const articles = async (query: string) => (await search(query)).articles.map(({ id }) => id);
const marked = ({ text, marks }: MarkedText) => marks.map(({ start, end }) => text.slice(start, end));

describe('search', { timeout: 60_000 }, () => {
  it('finds entities by name and by alias, in either language', async () => {
    expect((await entities('sari wulan'))[0]).toBe('sari');
    expect((await entities('dinas perhubungan'))[0]).toBe('dishub');
    expect((await entities('elok city'))[0]).toBe('elok');
  });

  it.each([
    ['a missing letter', 'wuln', 'sari'],
    ['a letter too many', 'wulaan', 'sari'],
    ['a wrong letter', 'wolan', 'sari'],
    ['two letters swapped', 'wuaaln', undefined],
    ['two letters swapped', 'wulna', 'sari'],
    ['two letters swapped at the start', 'uwlan', 'sari'],
    ['a missing accent', 'elan', 'lintas'],
    ['an accent too many', 'wülan', 'sari'],
    ['a word half typed', 'wul', 'sari'],
    ['one letter', 'w', 'sari'],
  ])('forgives %s', async (_, query, id) => {
    expect((await entities(query))[0]).toBe(id);
  });

  it('does not forgive a slip in a short word', async () => {
    expect((await search('kot')).entities.map(({ id }) => id)).toContain('elok');
    expect((await search('kat')).articles.map(({ id }) => id)).not.toContain('history');
  });

  it('puts reports with all words first; where they are few, those with some follow', async () => {
    const found = await articles('pusat inovasi');
    expect(found.slice(0, 2).sort()).toEqual(['bridge', 'bridge-reprint']);
    expect((await articles('pusat inov')).slice(0, 2)).toEqual(found.slice(0, 2));
    expect((await articles('"pusat inovasi"')).sort()).toEqual(['bridge', 'bridge-reprint']);
  });

  it('takes some of the words where no report has them all', async () => {
    expect((await articles('tarif jembatan')).sort()).toEqual(['bridge', 'bridge-reprint', 'fares']);
  });

  it('ranks the report with the words in its headline first', async () => {
    expect((await articles('pusat inovasi'))[0]).toBe('bridge');
  });

  it('finds reports by what their entities are called elsewhere', async () => {
    expect(await articles('elok city')).toContain('history');
  });

  it('finds nothing for nothing, for marks, and for a word that is nowhere', async () => {
    for (const query of ['', '   ', '"!?"', 'xyzzyx', '\ud800'])
      expect(await search(query)).toEqual({ entities: [], articles: [] });
  });

  it('marks the matched words in names, titles and snippets as printed', async () => {
    const { entities: found, articles: reports } = await search('élan pusat');
    expect(found[0]!.name).toEqual({ text: 'Lintas Élan', marks: [{ start: 7, end: 11 }] });
    expect(marked(reports[0]!.title)).toEqual(['Pusat']);
    expect(marked(reports[0]!.snippet)).toEqual(['Élan', 'pusat']);
  });

  it('names the alias that matched where the name did not', async () => {
    const [entity] = (await search('perhubungan')).entities;
    expect(entity!.name.marks).toEqual([]);
    expect(entity!.alias).toEqual({ text: 'Dinas Perhubungan Kota Elok', marks: [{ start: 6, end: 17 }] });
    expect(entity!.reportCount).toBe(3);
    expect((await search('wulan')).entities[0]!.alias).toBeUndefined();
  });

  it('never shows a misprint as a name', async () => {
    expect((await search('dishbu')).entities[0]).toMatchObject({ id: 'dishub', name: { text: 'Dishub Elok' } });
    expect(JSON.stringify(await search('dishbu'))).not.toContain('Dishbu');
  });

  it('keeps to a limit, a publisher and a time', async () => {
    expect((await search('elok', { limit: 1 })).articles).toHaveLength(1);
    expect((await search('elok', { limit: 1 })).entities).toHaveLength(1);
    const ids = async (filter: object) => (await await search('elok', filter)).articles.map(({ id }) => id).sort();
    expect(await ids({ publisher: 'warta pesisir' })).toEqual(['bridge-reprint', 'fares']);
    expect(await ids({ after: '2025-03-12' })).toEqual(['bridge-reprint']);
    expect(await ids({ before: '2024-12-31' })).toEqual(['fares', 'history']);
    expect(await ids({ after: '2024', before: '2025-03-11' })).toEqual(['bridge', 'fares']);
    expect(await search('lintas', { before: '2024' })).toEqual({ entities: [], articles: [] });
    expect((await search('lintas', { publisher: 'Kabar Elok' })).entities[0]!.reportCount).toBe(1);
  });

  it('shows snippets that are spans of their report, whatever is asked', async () => {
    const query = fc.oneof(fc.string(), fc.constantFrom('elok', 'warga 30', 'januari', 'kata kepala', 'jem', 'sungai 1921'));
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        for (const { id, snippet, source } of (await search(asked)).articles) {
          expect(snippet.text).toBe(library.readings.get(id)!.text.slice(source.start, source.end));
          for (const { start, end } of snippet.marks) expect(snippet.text.slice(start, end)).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('passes over an entity that no report names', async () => {
    expect((await createSearch(createLibrary(ENTITIES, READINGS.slice(3, 4))).search('wulan')).entities).toEqual([]);
  });
});
