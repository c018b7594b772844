/**
 * What we ship, ready to be searched: its index comes with it, so that the pack is read only where something of it is found.
 * const shipped = await openShipped(); searchOver(shipped.over) -> answers; where the index does not fit, the pack is read and indexed.
 * It must not know what the reader has.
 */
import { type SearchOver, searchedIn } from '../../search/create-search';
import { createRecordCache } from '../../search/packed/record-cache';
import type { Shelf } from '../../search/shelf';
import { readShippedIndex, type ShippedIndex } from '../../search/shipped-index';
import { browser } from '../browser';
import { bundledPack, openLibrary } from '../library-store';

/** What is searched of it. `entity:` knows other names of an entity after `loadNames`. */
export interface Shipped {
  readonly over: SearchOver;
  loadNames(): Promise<unknown>;
}

const INDEX = '/seeds.index';

/** Undefined where the pack is broken. */
export async function openShipped(): Promise<Shipped | undefined> {
  let read: SearchOver | undefined;
  const load = async () => {
    const library = await openLibrary();
    if (library.ok) read ??= searchedIn(library.value);
    return read;
  };
  const index = await loadIndex().catch(() => undefined);
  if (!index) {
    const over = await load();
    return over && { over, loadNames: load };
  }
  const shelf: Shelf = {
    records: index.records,
    cache: createRecordCache(Number.POSITIVE_INFINITY),
    namesOf: (reading) => read?.shelves[0]?.namesOf?.(reading) ?? [],
    readings: async (names) => (await load())?.shelves[0]?.readings(names) ?? [],
  };
  return {
    over: {
      shelves: [shelf],
      entities: async (asked) => (index.mayName(asked.words) ? ((await load())?.entities(asked) ?? []) : []),
      entityNames: (asked) => read?.entityNames?.(asked) ?? [asked],
    },
    loadNames: load,
  };
}

async function loadIndex(): Promise<ShippedIndex | undefined> {
  const [pack, file] = await Promise.all([bundledPack(), fetch(browser.runtime.getURL(INDEX))]);
  return readShippedIndex(new Uint8Array(await file.arrayBuffer()), pack);
}
