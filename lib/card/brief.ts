/**
 * The brief of a page: what it is about, what was reported since, and which reports to read first.
 * briefFor(library, [{ entity: "komdigi", count: 4 }], { at: "2025-03-26" }) -> names by weight, newer reports, three older ones.
 * It must not know the page's words: the names found on it and its date are enough. Reports are weighed by the names they share
 * with the page, the rare ones more (as in background linking, TREC News track).
 */
import { type Library, reportCountOf } from '../coverage/library';
import { type Source, sourceOf } from '../coverage/passage';
import { heaviest, passagesIn, salienceOf } from '../coverage/passages';
import { withoutReprints } from '../coverage/reprints';
import type { EntityKind } from '../entity/entity';
import type { Reading } from '../reading/reading';
import { eraOf } from './era';

/** A name as it stands on a page. */
export interface OnPage {
  readonly entity: string;
  readonly count: number;
}

/** A name the page is about. `weight` is 0 to 1, 1 for the first: how often it stands here times how much is reported of it. */
export interface BriefEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly count: number;
  readonly reports: number;
  readonly weight: number;
}

/** A report for the page, at the place that tells most of what they share, with the names they share, the weightiest first. */
export interface BriefReport {
  readonly source: Source;
  readonly names: readonly string[];
}

/** What a reader of the page may want to know. `since` is empty where the page has no date. */
export interface Brief {
  readonly entities: readonly BriefEntity[];
  readonly since: readonly BriefReport[];
  readonly readFirst: readonly BriefReport[];
}

const MOST_SINCE = 5;
const MOST_READ_FIRST = 3;
const MOST_NAMES = 3;

/** The brief of a page with these names on it; `at` is its date, ISO. Linear in the reports that name any of them. */
export function briefFor(library: Library, onPage: readonly OnPage[], { at }: { readonly at?: string | undefined } = {}): Brief {
  const entities = weighEntities(library, onPage);
  const ids = new Set(entities.flatMap(({ id }) => library.articlesOf.get(id) ?? []));
  const readings = withoutReprints([...ids].flatMap((id) => library.readings.get(id) ?? []));
  const weighed = readings
    .map((reading) => ({ reading, weight: weighReport(library, reading, entities) }))
    .sort((a, b) => b.weight - a.weight);
  const isSince = (reading: Reading) => at !== undefined && eraOf(reading.article.published, at) === 'since';
  const toReport = ({ reading }: { reading: Reading }) => reportFor(reading, entities);
  const newestFirst = (a: { reading: Reading }, b: { reading: Reading }) => (dayOf(a.reading) < dayOf(b.reading) ? 1 : -1);
  return {
    entities,
    since: weighed
      .filter(({ reading }) => isSince(reading))
      .slice(0, MOST_SINCE)
      .sort(newestFirst)
      .map(toReport),
    readFirst: weighed
      .filter(({ reading }) => !isSince(reading))
      .slice(0, MOST_READ_FIRST)
      .map(toReport),
  };
}

function weighEntities(library: Library, onPage: readonly OnPage[]): BriefEntity[] {
  const known = onPage.flatMap(({ entity, count }) => {
    const one = library.entities.get(entity);
    const reports = reportCountOf(library, entity);
    return one ? [{ id: entity, name: one.name, kind: one.kind, count, reports, weight: count * Math.log1p(reports) }] : [];
  });
  const most = Math.max(...known.map(({ weight }) => weight));
  return known
    .map((entity) => ({ ...entity, weight: most > 0 ? entity.weight / most : 0 }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

/** What a report shares with the page: each common name by its weight here, its salience there, and how rare it is. */
function weighReport(library: Library, reading: Reading, entities: readonly BriefEntity[]): number {
  return entities.reduce((sum, { id, weight, reports }) => {
    const rarity = Math.log1p(library.readings.size / Math.max(1, reports));
    return sum + weight * salienceOf(reading, id) * rarity;
  }, 0);
}

function reportFor(reading: Reading, entities: readonly BriefEntity[]): BriefReport {
  const shared = entities.filter(({ id }) => salienceOf(reading, id) > 0 || reading.entities.some((found) => found.id === id));
  const passage = shared[0] && heaviest(passagesIn(reading, shared[0].id))?.passage;
  return {
    source: passage?.source ?? sourceOf(reading, { start: 0, end: 0 }),
    names: shared.slice(0, MOST_NAMES).map(({ name }) => name),
  };
}

function dayOf({ article }: Reading): string {
  return article.published.value ?? '';
}
