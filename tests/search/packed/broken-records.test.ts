import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followLog, startAnew } from '../../../lib/search/packed/follow-log';
import { MANIFEST_KEY, readManifest } from '../../../lib/search/packed/manifest';
import { createMemoryRecords } from '../../../lib/search/packed/record-store';
import { IndexBroken } from '../../../lib/search/packed/sealed';
import { parseQuery } from '../../../lib/search/query';
import { searchShelves } from '../../../lib/search/search-shelves';
import { createLog, drafts, readingOf } from './small-library';

const LINES = ['banjir', 'bang', 'pusat inovasi', 'ministers', 'jakrata', '"kota nanning"', 'publisher:antara', 'after:2025'];

/** Some segments, one with deleted documents, followed in batches. */
async function makeIndex(seed: number) {
  const log = createLog();
  const kept = new Map<string, Uint8Array>();
  const records = createMemoryRecords(kept);
  const articles = fc.sample(drafts, { numRuns: 40, seed });
  for (const [at, draft] of articles.entries()) {
    log.set(at % 3 ? 'feed' : 'saved', readingOf(draft));
    if (at % 9 === 8) await followLog({ records, log });
  }
  log.delete('feed', articles[1]!.id);
  await followLog({ records, log });
  const ask = async (line: string) => {
    const found = await searchShelves([{ records, readings: log.readings }], parseQuery(line), { limit: 100 });
    return found.articles.map(({ id }) => id).sort();
  };
  const answers = async () => JSON.stringify(await Promise.all(LINES.map(ask)));
  return { log, kept, records, answers, right: await answers() };
}

type Harm = (bytes: Uint8Array, at: number) => Uint8Array;
const HARMS: Readonly<Record<string, Harm>> = {
  'a bit flipped': (bytes, at) => bytes.with(at % bytes.length, bytes[at % bytes.length]! ^ (1 << (at % 8))),
  'its end cut off': (bytes, at) => bytes.slice(0, at % bytes.length),
  'zeros instead': (bytes) => new Uint8Array(bytes.length),
};

describe('a broken index', { timeout: 60_000 }, () => {
  it.each(Object.entries(HARMS))(
    'with %s in a record never answers wrongly, and is made again from the articles',
    async (_, harm) => {
      const { log, kept, records, answers, right } = await makeIndex(7);
      const whole = new Map(kept);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...whole.keys()), fc.nat(100_000), async (key, at) => {
          for (const [name, bytes] of whole) kept.set(name, bytes);
          kept.set(key, harm(whole.get(key)!, at));
          const answer = await answers().catch((error: unknown) => error);
          if (!(answer instanceof IndexBroken)) expect(answer).toBe(right);
          else await startAnew({ records, log });
          await followLog({ records, log });
          expect(await answers()).toBe(right);
        }),
        { numRuns: 15 },
      );
    },
  );

  it('with a record lost, or one in the place of another, is noticed', async () => {
    const { kept, answers, right } = await makeIndex(8);
    const whole = new Map(kept);
    const [dictionary, postings] = ['/d/', '/p/'].map((kind) => [...whole.keys()].find((key) => key.includes(kind))!);
    kept.delete(dictionary!);
    await expect(answers()).rejects.toBeInstanceOf(IndexBroken);
    kept.set(dictionary!, whole.get(postings!)!);
    await expect(answers()).rejects.toBeInstanceOf(IndexBroken);
    kept.set(dictionary!, whole.get(dictionary!)!);
    expect(await answers()).toBe(right);
  });

  it('of another version or another library is made again', async () => {
    const { log, kept, records, answers, right } = await makeIndex(9);
    const before = readManifest(kept.get(MANIFEST_KEY))!;
    await followLog({ records, log: { ...log, libraryId: async () => 'another' } });
    expect(readManifest(kept.get(MANIFEST_KEY))!.library).toBe('another');
    expect(readManifest(kept.get(MANIFEST_KEY))!.segments).not.toEqual(before.segments);
    expect(await answers()).toBe(right);
  });
});
