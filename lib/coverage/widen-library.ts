/**
 * A library with some coverage from elsewhere added: what we ship, and the newest reports about an entity from the reader's own.
 * widenLibrary(shipped, { entities, readings, days }) -> a library for one card; "komdigi" has 1,240 reports, 200 of them at hand.
 * It must not know where the coverage was kept. What we ship keeps its names, whatever others call it.
 */
import type { Entity } from '../entity/entity';
import type { Reading } from '../reading/reading';
import { createLibrary, type Library, type ReportTotal } from './library';

/** Coverage of some entities. Every FoundEntity in `readings` has an `id` among `entities`. */
export interface Coverage {
  readonly entities: readonly Entity[];
  readonly readings: readonly Reading[];
  /** For each entity that was asked for: all articles about it with their days ("" where unknown), those not at hand too. */
  readonly days: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** `library` and `coverage` as one: of two entities of one id the library's stays, of two in the coverage no stranger's. */
export function widenLibrary(library: Library, { entities, readings, days }: Coverage): Library {
  const strangersFirst = [...entities].sort((a, b) => Number(a.pack === undefined) - Number(b.pack === undefined));
  const joined = new Map([...strangersFirst, ...library.entities.values()].map((entity) => [entity.id, entity]));
  const all = new Map([...readings, ...library.readings.values()].map((reading) => [reading.article.id, reading]));
  const totals = new Map([...days].map(([id, ofId]) => [id, totalOf(library, id, ofId)]));
  return { ...createLibrary([...joined.values()], [...all.values()]), totals };
}

function totalOf(library: Library, id: string, elsewhere: ReadonlyMap<string, string>): ReportTotal {
  const all = new Map(elsewhere);
  for (const article of library.articlesOf.get(id) ?? [])
    all.set(article, library.readings.get(article)?.article.published.value ?? '');
  const days = [...all.values()].filter((day) => day !== '').sort();
  return { reports: all.size, ...(days.length > 0 && { oldest: days[0]!, newest: days.at(-1)! }) };
}
