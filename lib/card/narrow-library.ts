/**
 * A library narrowed to the reports that a card of one entity is made from, so that a card costs the same however many there are.
 * narrowLibrary(library, "indonesia", "2025-03-26") with 10,000 reports -> the newest, the last before that day, some of all times.
 * It must not read the reports: their dates decide.
 */
import type { Library } from '../coverage/library';
import { readingsAbout } from '../coverage/passages';
import type { Reading } from '../reading/reading';
import { eraOf } from './era';
import { spread } from './spread';

/** A third of the most reports that one card is made from. */
const A_THIRD = 60;
/** Narrowed libraries are kept, so that a card opened again costs next to nothing. */
const MOST_KEPT = 20;

const kept = new WeakMap<Library, Map<string, Library>>();

/** The library itself where few reports name the entity; else one that holds at most 180 of them and knows no other entity's reports. */
export function narrowLibrary(library: Library, id: string, at: string | undefined): Library {
  const readings = readingsAbout(library, id);
  if (readings.length <= 3 * A_THIRD) return library;
  const ofLibrary = kept.get(library) ?? new Map<string, Library>();
  const key = `${at ?? ''} ${id}`;
  const near = ofLibrary.get(key) ?? narrow(library, { id, at, readings });
  ofLibrary.delete(key);
  kept.set(library, ofLibrary.set(key, near));
  for (const oldest of ofLibrary.keys()) if (ofLibrary.size > MOST_KEPT) ofLibrary.delete(oldest);
  return near;
}

interface Narrowing {
  readonly id: string;
  readonly at: string | undefined;
  readonly readings: readonly Reading[];
}

function narrow(library: Library, { id, at, readings }: Narrowing): Library {
  const lastBefore = readings.findIndex(({ article }) => eraOf(article.published, at) !== 'since');
  const chosen = new Set([
    ...readings.slice(0, A_THIRD),
    ...readings.slice(lastBefore).slice(0, A_THIRD),
    ...spread(readings, A_THIRD),
  ]);
  const ordered = readings.filter((reading) => chosen.has(reading));
  return {
    entities: library.entities,
    readings: new Map(ordered.map((reading) => [reading.article.id, reading])),
    articlesOf: new Map([[id, ordered.map(({ article }) => article.id)]]),
  };
}
