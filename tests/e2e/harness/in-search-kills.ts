/**
 * What the test of killed indexing runs on a page: a worker that follows a made-up log into IndexedDB, and may be ended on its way.
 * searchKills.kill(120, 35) -> { seq: 84, isMerging: true, wrong: [] }, the index as it was left when its worker was at record 35.
 * It must not know where it is killed. Page and worker are one script, and the page never writes while a worker does.
 */
import { openDB } from 'idb';
import { makeAnew } from '../../../lib/platform/search-store/follow-articles';
import { openSearchRecords, type SearchRecords } from '../../../lib/platform/search-store/search-records';
import { followLog } from '../../../lib/search/packed/follow-log';
import { MANIFEST_KEY, readManifest } from '../../../lib/search/packed/manifest';
import type { RecordStore } from '../../../lib/search/packed/record-store';
import { IndexBroken } from '../../../lib/search/packed/sealed';
import { parseQuery } from '../../../lib/search/query';
import { searchShelves } from '../../../lib/search/search-shelves';
import { createRandom, pick } from '../../bench/random';
import { createOracle } from '../../search/packed/minisearch-oracle';
import { createLog, type MemoryLog, readingOf, VOCABULARY } from '../../search/packed/small-library';

/** How an index was left, and the queries that it answers otherwise than MiniSearch does over the articles of that moment. */
export interface Left {
  readonly seq: number;
  readonly isMerging: boolean;
  readonly wrong: readonly string[];
}

type Harm = 'a bit flipped' | 'its end cut off' | 'lost';

const SOURCE = 'feed';
/** Among so many changes in a row no article is met twice: what an index holds at a moment is the log's state then. */
const ARTICLES = 97;
const LINES = ['banjir', 'bang', 'pusat inovasi', 'jakrata', 'kota | nanning'];
const EVERYTHING = 1000;
const FEW = 10;

function logUpTo(last: number): MemoryLog {
  const log = createLog();
  for (let seq = 1; seq <= last; seq++) {
    const id = String((seq * 5) % ARTICLES).padStart(16, '0');
    const random = createRandom(seq);
    const words = (count: number) => Array.from({ length: count }, () => pick(random, VOCABULARY)).join(' ');
    const draft = { id, title: words(3), text: words(12), publisher: 'Antara', published: '2025-03', language: 'id' } as const;
    if (seq % 7 === 0) log.delete(SOURCE, id);
    else log.set(SOURCE, readingOf(draft));
  }
  return log;
}

/** In the worker: small steps, so that there are many moments to be killed at; each record read and each write is told. */
async function followUpTo(last: number): Promise<void> {
  const records = await openSearchRecords();
  const told: RecordStore = {
    read: (work) =>
      records.read((get) =>
        work((key) => {
          postMessage('record');
          return get(key);
        }),
      ),
    write: (change) => {
      postMessage('record');
      return records.write(change);
    },
  };
  await followLog({ records: told, log: logUpTo(last), changesAtOnce: 4, keysInSlice: 12 });
  postMessage('done');
}

let opened: Promise<SearchRecords> | undefined;
const recordsOf = () => (opened ??= openSearchRecords());
const script = typeof document === 'undefined' ? '' : (document.currentScript as HTMLScriptElement).src;

async function leftNow(): Promise<Left> {
  const records = await recordsOf();
  const manifest = readManifest(await records.read((get) => get(MANIFEST_KEY)));
  if (!manifest) throw new Error('the index has no manifest');
  const log = logUpTo(manifest.seq);
  const oracle = createOracle([...log.articles.values()]);
  const wrong: string[] = [];
  for (const line of LINES) {
    const query = parseQuery(line);
    const found = await searchShelves([{ records, readings: log.readings }], query, { limit: EVERYTHING, few: FEW });
    const ours = found.articles.map(({ id }) => `${SOURCE}/${id}`).sort();
    if (ours.join() !== [...oracle.hits(query, FEW)].sort().join()) wrong.push(line);
  }
  return { seq: manifest.seq, isMerging: manifest.merge !== undefined, wrong };
}

async function allKeys(): Promise<string[]> {
  const db = await openDB('konteks-search');
  const keys = await db.getAllKeys('records');
  db.close();
  return keys as string[];
}

/** A worker follows until it is done, or until `mostRecords` were asked of the database; how many there were. */
function workerFollows(last: number, mostRecords = Number.POSITIVE_INFINITY): Promise<number> {
  const worker = new Worker(script);
  let records = 0;
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }) => {
      if (data === 'record' && ++records < mostRecords) return;
      worker.terminate();
      resolve(records);
    });
    worker.postMessage(last);
  });
}

function harmed(bytes: Uint8Array, harm: Harm): Uint8Array {
  const middle = bytes.length >> 1;
  return harm === 'a bit flipped' ? bytes.with(middle, bytes[middle]! ^ 4) : bytes.slice(0, middle);
}

/** What a test asks for; all answers are JSON. */
export const searchKills = {
  /** To the end of the log, undisturbed; `records` is how many were asked of the database for it. */
  async follow(last: number): Promise<Left & { records: number }> {
    const records = await workerFollows(last);
    return { ...(await leftNow()), records };
  },
  /** Ends the worker when it asks for its `record`-th record. */
  async kill(last: number, record: number): Promise<Left> {
    await workerFollows(last, record);
    return leftNow();
  },
  /** Harms a record of a kind; "noticed" where a query says so, else the queries answered wrongly. Then makes the index again. */
  async harm(kind: string, harm: Harm, last: number): Promise<{ seen: 'noticed' | readonly string[]; mended: Left }> {
    const records = await recordsOf();
    const key = (await allKeys()).find((one) => one === kind || one.split('/')[1] === kind)!;
    const bytes = (await records.read((get) => get(key)))!;
    await records.write(harm === 'lost' ? { remove: [key], put: new Map() } : { put: new Map([[key, harmed(bytes, harm)]]) });
    const seen = await leftNow().then(
      ({ wrong }) => wrong,
      (error: unknown) => (error instanceof IndexBroken || key === MANIFEST_KEY ? ('noticed' as const) : Promise.reject(error)),
    );
    await makeAnew(records, { changes: logUpTo(last) });
    return { seen, mended: await leftNow() };
  },
};

/** The functions as a page's script sees them. */
export type SearchKills = typeof searchKills;

if (script) Object.assign(globalThis, { searchKills });
else addEventListener('message', ({ data }) => void followUpTo(data as number));
