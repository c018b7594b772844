import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followLog } from '../../../lib/search/packed/follow-log';
import { createMemoryRecords } from '../../../lib/search/packed/record-store';
import { parseQuery } from '../../../lib/search/query';
import { countReports, searchShelves } from '../../../lib/search/search-shelves';
import { createLog, drafts, readingOf } from './small-library';

async function shelfOf(set: readonly (readonly [source: string, id: string])[], seed = 3) {
  const log = createLog();
  const records = createMemoryRecords();
  const texts = fc.sample(drafts, { numRuns: set.length, seed });
  for (const [at, [source, id]] of set.entries()) {
    log.set(source, readingOf({ ...texts[Number(id)]!, id }));
    if (at % 7 === 6) await followLog({ records, log });
  }
  return { log, records, shelf: { records, readings: log.readings }, follow: () => followLog({ records, log }) };
}

describe('articles in more than one source', () => {
  const ids = Array.from({ length: 40 }, (_, at) => String(at).padStart(16, '0'));
  const both = ids.flatMap((id) => [['feed', id] as const, ['saved', id] as const]);

  it('count once, and not after they were deleted', async () => {
    const { log, shelf, follow } = await shelfOf(both);
    await follow();
    const count = async (line: string) => {
      const { filter } = parseQuery(line);
      return (await countReports([shelf], [{ filter, names: {} }]))[0];
    };
    const listed = async (line: string) =>
      (await searchShelves([shelf], parseQuery(line), { limit: 1000 })).articles.map(({ id }) => id);
    for (const line of ['publisher:antara', 'after:2025', 'in:feed', 'publisher:antara before:2025-06 in:saved'])
      expect(await count(line), line).toBe((await listed(line)).length);
    log.delete('feed', ids[0]!);
    await follow();
    expect(await count('in:feed')).toBe(39);
    expect(await count('before:2030')).toBe((await listed('before:2030')).length);
  });

  it('leave as many to be listed as are asked for', async () => {
    const { shelf, follow } = await shelfOf(both);
    await follow();
    const found = await searchShelves([shelf], parseQuery('banjir | jakarta | kota | bali | pusat'), { limit: 12 });
    expect(new Set(found.articles.map(({ id }) => id)).size).toBe(12);
  });
});
