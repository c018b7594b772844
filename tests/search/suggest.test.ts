import { describe, expect, it } from 'vitest';
import { createSearch } from '../../lib/search/create-search';
import { meaningOf, suggestFor } from '../../lib/search/suggest';
import { makeLibrary } from '../fixtures/library';

const { search } = createSearch(makeLibrary());

describe('suggestFor', () => {
  it('offers names first, then headlines', async () => {
    const suggestions = suggestFor(await search('sari'));
    expect(suggestions[0]).toEqual({ line: 'Sari Wulan', means: { entity: 'sari' } });
    expect(suggestions.at(-1)?.means).toHaveProperty('article');
  });

  it('offers no line twice, so that each has one meaning', async () => {
    const [first] = (await search('sari')).entities;
    const found = { entities: [first!, { ...first!, id: 'another' }], articles: [] };
    expect(suggestFor(found)).toEqual([{ line: first!.name.text, means: { entity: 'sari' } }]);
  });

  it('offers nothing where nothing was found', async () => {
    expect(suggestFor(await search('zebra'))).toEqual([]);
  });
});

describe('meaningOf', () => {
  it('knows every line that was suggested', async () => {
    for (const { line, means } of suggestFor(await search('sari'))) expect(meaningOf(line, await search(line))).toEqual(means);
  });

  it('takes a name without regard to case and spaces around it', async () => {
    expect(meaningOf('  sari WULAN ', await search('sari wulan'))).toEqual({ entity: 'sari' });
  });

  it('leaves the beginning of a name to the search', async () => {
    expect(meaningOf('sar', await search('sar'))).toBeUndefined();
  });
});
