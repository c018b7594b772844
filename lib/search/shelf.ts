/**
 * A shelf: an index, and the articles it was made of. What is searched is one or more shelves, ranked as one.
 * createLibraryShelf(library) -> a shelf in memory, indexed when it is first asked.
 * It must not know where other shelves are kept: the stored one is made by lib/platform.
 */
import type { Library } from '../coverage/library';
import type { Reading } from '../reading/reading';
import { articleTerms, type NamesOf } from './packed/article-terms';
import { buildSegment } from './packed/build-segment';
import type { DocumentName } from './packed/document-table';
import { emptyManifest, MANIFEST_KEY, writeManifest } from './packed/manifest';
import { createRecordCache, type RecordCache } from './packed/record-cache';
import { createMemoryRecords, type RecordStore } from './packed/record-store';

/** What can be searched. `namesOf` is what the index was made with. */
export interface Shelf {
  readonly records: RecordStore;
  readonly cache?: RecordCache;
  readonly namesOf?: NamesOf;
  /** The articles as they are now, in the order asked for; undefined where one is gone. */
  readings(names: readonly DocumentName[]): Promise<readonly (Reading | undefined)[]>;
}

/** The source that articles of a library in memory are of, as `in:` asks for it. */
const SOURCE = 'pack';

/** A shelf of all articles of `library`; costs time linear in their texts when it is first read. */
export function createLibraryShelf(library: Library): Shelf {
  let built: Promise<RecordStore> | undefined;
  const records = () => {
    built ??= shelfRecords(library).then((made) => createMemoryRecords(made));
    return built;
  };
  return {
    records: {
      read: async (work) => (await records()).read(work),
      write: async (change) => (await records()).write(change),
    },
    // Everything is in memory already: what is kept here is that it was checked.
    cache: createRecordCache(Number.POSITIVE_INFINITY),
    namesOf: namesIn(library),
    readings: async (names) => names.map(({ article }) => library.readings.get(article)),
  };
}

/** The records of an index of all articles of `library`. */
export async function shelfRecords(library: Library): Promise<Map<string, Uint8Array>> {
  const namesOf = namesIn(library);
  const articles = [...library.readings.values()].map((reading) => articleTerms(SOURCE, reading, namesOf));
  const { info, records } = await buildSegment(1, articles);
  const newest = articles.reduce((latest, { day }) => Math.max(latest, day), 0);
  const manifest = { ...emptyManifest(''), next: 2, newest, segments: articles.length > 0 ? [info] : [] };
  return new Map([...records, [MANIFEST_KEY, writeManifest(manifest)]]);
}

/** Reports are found by what their entities are called elsewhere. */
function namesIn(library: Library): NamesOf {
  return ({ entities }) =>
    entities
      .flatMap(({ id }) => library.entities.get(id ?? '') ?? [])
      .flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
}
