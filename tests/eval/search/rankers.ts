/**
 * Rankers to compare on the judged set: ours, and MiniSearch with settings to try.
 * (await rankOursWith(readings))()("nilai tukar rupiah") -> ids, best first; rankMiniSearch(readings, settings)(query) -> the same of MiniSearch.
 * It must not know grades.
 */
import MiniSearch from 'minisearch';
import type { Reading } from '../../../lib/reading/reading';
import { articleTerms } from '../../../lib/search/packed/article-terms';
import { buildSegment } from '../../../lib/search/packed/build-segment';
import { emptyManifest, MANIFEST_KEY, writeManifest } from '../../../lib/search/packed/manifest';
import { openIndex } from '../../../lib/search/packed/open-index';
import { rankDocuments } from '../../../lib/search/packed/rank-documents';
import { createRecordCache } from '../../../lib/search/packed/record-cache';
import { createMemoryRecords } from '../../../lib/search/packed/record-store';
import type { Boosts } from '../../../lib/search/packed/score-segment';
import { parseQuery } from '../../../lib/search/query';
import { isStopWord, stemOf } from '../../../lib/search/stems';
import { termsOf } from '../../../lib/search/words';

/** A query to the ids of articles, best first. */
export type Ranker = (query: string) => Promise<string[]> | string[];

/** Ours with boosts to try, over one index; without them as it is shipped. */
export async function rankOursWith(readings: readonly Reading[]): Promise<(boosts?: Boosts) => Ranker> {
  const { info, records } = await buildSegment(
    1,
    readings.map((reading) => articleTerms('eval', reading)),
  );
  const manifest = writeManifest({ ...emptyManifest('eval'), segments: [info] });
  const store = createMemoryRecords(new Map([...records, [MANIFEST_KEY, manifest]]));
  const cache = createRecordCache(Number.POSITIVE_INFINITY);
  return (boosts) => (query) =>
    store.read(async (get) => {
      const index = await openIndex(get, cache);
      const { documents } = await rankDocuments([index!], parseQuery(`${query} `), { limit: 10, ...(boosts && { boosts }) });
      return documents.map(({ article }) => article);
    });
}

/** What MiniSearch leaves to who uses it. */
export interface MiniSettings {
  readonly title: number;
  readonly names: number;
  readonly stems: boolean;
  readonly stopWords: boolean;
  readonly fuzzy: boolean;
  /** All words, or some where no article has all; else any of them. */
  readonly all: boolean;
}

/** MiniSearch over the same fields. */
export function rankMiniSearch(readings: readonly Reading[], settings: MiniSettings): Ranker {
  const index = new MiniSearch({
    fields: ['title', 'names', 'body'],
    tokenize: termsOf,
    processTerm: (term) => {
      if (settings.stopWords && isStopWord(term)) return null;
      return settings.stems ? (stemOf(term, 'id') ?? term) : term;
    },
  });
  index.addAll(
    readings.map(({ article, text, entities }) => ({
      id: article.id,
      title: article.title ?? '',
      names: entities.map(({ name }) => name).join('\n'),
      body: text,
    })),
  );
  const options = { boost: { title: settings.title, names: settings.names }, ...(settings.fuzzy && { fuzzy: 0.2 }) };
  return (query) => {
    const all = settings.all ? index.search(query, { ...options, combineWith: 'AND' }) : [];
    const found = all.length > 0 ? all : index.search(query, options);
    return found.slice(0, 10).map(({ id }) => id as string);
  };
}

/** Settings of MiniSearch worth trying: its own, and what its guide names. */
export function miniSettings(): MiniSettings[] {
  const both = [false, true];
  return [1, 2, 3, 5].flatMap((title) =>
    [0.5, 1].flatMap((names) =>
      both.flatMap((stems) =>
        both.flatMap((stopWords) => both.flatMap((fuzzy) => both.map((all) => ({ title, names, stems, stopWords, fuzzy, all })))),
      ),
    ),
  );
}

/** Boosts of ours worth trying: around those that are shipped. */
export function ourSettings(): Boosts[] {
  return [2, 4, 8, 12].flatMap((title) =>
    [1, 2, 4].flatMap((lede) => [0.5, 1.5, 3].map((entities) => ({ title, lede, entities, publisher: 1 }))),
  );
}
