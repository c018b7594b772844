/**
 * A library narrowed to the reports that a card of one entity is made from, so that a card costs the same however many there are.
 * narrowLibrary(library, "indonesia", "2025-03-26") with 10,000 reports -> the newest, the last before that day, some of all times.
 * It must not read the reports: their dates decide.
 */
import type { Library } from '../coverage/library';
import { readingsAbout } from '../coverage/passages';
import { eraOf } from './era';
import { spread } from './spread';

/** A third of the most reports that one card is made from. */
const A_THIRD = 100;

/** The library itself where few reports name the entity; else one that holds at most 300 of them and knows no other entity's reports. */
export function narrowLibrary(library: Library, id: string, at: string | undefined): Library {
  const readings = readingsAbout(library, id);
  if (readings.length <= 3 * A_THIRD) return library;
  const lastBefore = readings.findIndex(({ article }) => eraOf(article.published, at) !== 'since');
  const kept = new Set([
    ...readings.slice(0, A_THIRD),
    ...readings.slice(lastBefore).slice(0, A_THIRD),
    ...spread(readings, A_THIRD),
  ]);
  const ordered = readings.filter((reading) => kept.has(reading));
  return {
    entities: library.entities,
    readings: new Map(ordered.map((reading) => [reading.article.id, reading])),
    articlesOf: new Map([[id, ordered.map(({ article }) => article.id)]]),
  };
}
