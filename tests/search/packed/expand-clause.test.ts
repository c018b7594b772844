/** Which longer forms of a word half typed are taken where there are very many. */
import { expect, it } from 'vitest';
import type { DictionaryEntry } from '../../../lib/search/packed/dictionary';
import { expandClause } from '../../../lib/search/packed/expand-clause';
import type { SegmentReader } from '../../../lib/search/packed/segment-reader';

/** A segment with these words, each in so many documents. */
function segmentWith(words: Readonly<Record<string, number>>): SegmentReader {
  const entries = Object.entries(words).map(([key, count]): DictionaryEntry => ({ key, count, offset: 0, length: 1 }));
  const segment: Partial<SegmentReader> = {
    find: async (key) => entries.find((entry) => entry.key === key),
    under: async (start) => entries.filter(({ key }) => key.startsWith(start)),
    deleted: async () => undefined,
  };
  return segment as SegmentReader;
}

async function formsOf(words: Readonly<Record<string, number>>): Promise<string[]> {
  const [clause] = await expandClause({ type: 'word', term: 'ko', open: true }, [segmentWith(words)]);
  return clause!.expansions.map(({ term }) => term);
}

it('takes the commonest forms until they have a million postings', async () => {
  expect(await formsOf({ koa: 9, kob: 600_000, koc: 500_000, kod: 8 })).toEqual(['kob', 'koc']);
  expect(await formsOf({ koa: 9, kob: 600_000, koc: 300_000, kod: 8 })).toEqual(['kob', 'koc', 'koa', 'kod']);
});

it('takes 512 forms at most, and the word itself in any case', async () => {
  const words = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`ko${at}`, 1000 - at]));
  const forms = await formsOf({ ...words, ko: 1 });
  expect(forms).toEqual(['ko', ...Object.keys(words).slice(0, 512)]);
});
