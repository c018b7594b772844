/**
 * What was reported around one report: earlier and later ones about the same names, each with the names they share.
 * reportsAround(library, reading) -> { earlier: [{ source, names: ["Nanning"] }], later: [], undated: [] }.
 * It must not know how near in time is near: the most alike are chosen, then put in the order of time.
 */
import type { Reading } from '../reading/reading';
import type { Library } from './library';
import { type Source, sourceOf } from './passage';
import { heaviest, passagesIn, salienceOf } from './passages';
import { withoutReprints } from './reprints';

/** A report, at the place that tells most of what they share, with the names they share, the weightiest first. */
export interface ReportAround {
  readonly source: Source;
  readonly names: readonly string[];
}

/** `later` holds the same day too. Where the one asked about or the other has no date there is no before and after. */
export interface ReportsAround {
  /** Newest first. */
  readonly earlier: readonly ReportAround[];
  /** Oldest first. */
  readonly later: readonly ReportAround[];
  readonly undated: readonly ReportAround[];
}

const MOST_EACH = 3;
const MOST_NAMES = 3;
/** Names that a report is hardly about tie it to nothing. */
const MOST_TIES = 12;

interface Tie {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
}

/** Reports of the library around a reading, which need not be of it. Linear in the reports that share its main names. */
export function reportsAround(library: Library, reading: Reading): ReportsAround {
  const ties = tiesOf(library, reading);
  const ids = new Set(ties.flatMap(({ id }) => library.articlesOf.get(id) ?? []));
  ids.delete(reading.article.id);
  const alike = [...ids]
    .flatMap((id) => library.readings.get(id) ?? [])
    .map((other) => ({ other, weight: ties.reduce((sum, { id, weight }) => sum + weight * salienceOf(other, id), 0) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ other }) => other);
  const own = reading.article.published.value;
  const choose = (isWanted: (date: string | undefined) => boolean) =>
    mostAlike(
      reading,
      alike.filter((other) => isWanted(other.article.published.value)),
    );
  const isLater = (date: string, than: string) => date.slice(0, than.length) >= than.slice(0, date.length);
  const toReport = (other: Reading) => reportOf(other, ties);
  return {
    earlier: choose((date) => own !== undefined && date !== undefined && !isLater(date, own))
      .sort(newestFirst)
      .map(toReport),
    later: choose((date) => own !== undefined && date !== undefined && isLater(date, own))
      .sort(newestFirst)
      .reverse()
      .map(toReport),
    undated: choose((date) => own === undefined || date === undefined).map(toReport),
  };
}

/** The names a report is most about, the rare ones weighing more. */
function tiesOf(library: Library, { entities }: Reading): Tie[] {
  const known = entities.flatMap(({ id, name, salience }) => {
    const reports = id === undefined ? 0 : (library.articlesOf.get(id)?.length ?? 0);
    return id === undefined || reports < 2 ? [] : [{ id, name, weight: salience * Math.log1p(library.readings.size / reports) }];
  });
  return known.sort((a, b) => b.weight - a.weight).slice(0, MOST_TIES);
}

/** The first few that are neither the report itself in another paper nor one another's reprints. */
function mostAlike(reading: Reading, alike: readonly Reading[]): Reading[] {
  const few = alike.slice(0, MOST_EACH * 4).filter((other) => withoutReprints([reading, other]).length === 2);
  return withoutReprints(few).slice(0, MOST_EACH);
}

function reportOf(other: Reading, ties: readonly Tie[]): ReportAround {
  const shared = ties.filter(({ id }) => other.entities.some((found) => found.id === id));
  const passage = shared[0] && heaviest(passagesIn(other, shared[0].id))?.passage;
  return {
    source: passage?.source ?? sourceOf(other, { start: 0, end: 0 }),
    names: shared.slice(0, MOST_NAMES).map(({ name }) => name),
  };
}

function newestFirst({ article: a }: Reading, { article: b }: Reading): number {
  const [x, y] = [a.published.value ?? '', b.published.value ?? ''];
  return x < y ? 1 : x > y ? -1 : 0;
}
