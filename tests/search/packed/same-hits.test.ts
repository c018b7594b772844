import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followLog } from '../../../lib/search/packed/follow-log';
import { MANIFEST_KEY, readManifest } from '../../../lib/search/packed/manifest';
import { createMemoryRecords, type RecordStore } from '../../../lib/search/packed/record-store';
import { parseQuery, type Query } from '../../../lib/search/query';
import { searchShelves } from '../../../lib/search/search-shelves';
import { createOracle } from './minisearch-oracle';
import { createLog, type Draft, drafts, type MemoryLog, readingOf, VOCABULARY } from './small-library';

type Step =
  | { readonly set: Draft; readonly source: string }
  | { readonly delete: string; readonly source: string }
  | 'follow'
  | number;

const sources = fc.constantFrom('feed', 'saved');
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ set: drafts, source: sources }) },
    { weight: 2, arbitrary: fc.record({ delete: drafts.map(({ id }) => id), source: sources }) },
    { weight: 3, arbitrary: fc.constant('follow' as const) },
    // Killed at the n-th record that is read or written.
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 60 }) },
  ),
  { maxLength: 40 },
);
const asked = fc.constantFrom(
  ...VOCABULARY,
  ...VOCABULARY.map((word) => word.slice(0, 3)),
  ...VOCABULARY.map((word) => `${word} `),
  'banjr',
  'jakrata',
  'jakart',
  'inovsi',
  'ministr ',
);
const queries = fc.oneof(
  fc.array(asked, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  fc.tuple(asked, asked).map(([a, b]) => `${a} | ${b}`),
);

class Killed extends Error {}

/** The same records, until so many were asked for or put: then nothing more happens, as when a worker dies. */
function mortal(records: RecordStore, lives: number): RecordStore {
  let left = lives;
  const live = () => {
    if (left-- <= 0) throw new Killed();
  };
  return {
    read: (work) =>
      records.read((get) =>
        work(async (key) => {
          live();
          return get(key);
        }),
      ),
    write: async (change) => {
      live();
      await records.write(change);
      live();
    },
  };
}

async function run(some: readonly Step[], records: RecordStore): Promise<MemoryLog> {
  const log = createLog();
  for (const step of some) {
    if (typeof step === 'number') {
      await followLog({ records: mortal(records, step), log, keysInSlice: 5 }).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
    } else if (step === 'follow') await followLog({ records, log, keysInSlice: 5 });
    else if ('set' in step) log.set(step.source, readingOf(step.set));
    else log.delete(step.source, step.delete);
  }
  await followLog({ records, log, keysInSlice: 5 });
  return log;
}

async function hitsOf(records: RecordStore, log: MemoryLog, query: Query, few: number): Promise<Set<string>> {
  const shelf = { records, readings: log.readings };
  const found = await searchShelves([shelf], query, { limit: 1000, few });
  return new Set(found.articles.map(({ id }) => id));
}

describe('packed segments', () => {
  it('give the hits of MiniSearch after any sequence of adding, changing, deleting, merging and being killed', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.array(queries, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(1, 10),
        async (some, lines, few) => {
          const records = createMemoryRecords();
          const log = await run(some, records);
          const oracle = createOracle([...log.articles.values()]);
          for (const line of lines) {
            const query = parseQuery(line);
            const expected = new Set([...oracle.hits(query, few)].map((key) => key.slice(key.indexOf('/') + 1)));
            expect([...(await hitsOf(records, log, query, few))].sort(), line).toEqual([...expected].sort());
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('leave no record behind that no segment owns', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (some) => {
        const kept = new Map<string, Uint8Array>();
        await run(some, createMemoryRecords(kept));
        const manifest = readManifest(kept.get(MANIFEST_KEY))!;
        expect(manifest.merge).toBeUndefined();
        const owners = new Set(manifest.segments.map(({ id }) => String(id)));
        const strays = [...kept.keys()].filter((key) => key !== MANIFEST_KEY && !owners.has(key.split('/')[0]!));
        expect(strays).toEqual([]);
        for (const { id, edition } of manifest.segments) {
          const lists = [...kept.keys()].filter((key) => key.startsWith(`${id}/x/`));
          expect(lists).toEqual(edition === 0 ? [] : [`${id}/x/${edition}`]);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
