/**
 * The timeline of an entity: its reports, and the dated events told in sentences that name it, each with that sentence.
 * timelineOf(library, "xiaomi") -> 2023-10-15, report: "Xiaomi berencana …". The misprinted year 2924 is on no timeline.
 * It must not know the clock: what is too far in the future is measured from the report that says it.
 */
import type { FoundDate, Reading } from '../reading/reading';
import { spanContains } from '../text/span';
import type { Library } from './library';
import { cutPassage, type Passage } from './passage';
import { heaviest, passagesIn } from './passages';
import { voicesAbout } from './reprints';
import { sentencesNaming } from './sentence';

/** A dated thing: a report (its publication) or an event told in one. `date` is ISO cut to what is known. */
export interface TimelinePoint {
  readonly date: string;
  readonly kind: 'report' | 'event';
  readonly passage: Passage;
}

/** A report may speak of plans this many years ahead; a later year is taken for a misprint. */
const YEARS_AHEAD = 50;
/** The same bound where the report itself has no date. */
const LAST_YEAR = 2100;

/** All points, oldest first. A report and its reprints are one point; so is an event told in the same words twice. */
export function timelineOf(library: Library, entity: string): TimelinePoint[] {
  const points = voicesAbout(library, entity).flatMap((reading) => [
    ...reportPoint(reading, entity),
    ...eventPoints(reading, entity),
  ]);
  return points.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function reportPoint(reading: Reading, entity: string): TimelinePoint[] {
  const date = reading.article.published.value;
  const passage = heaviest(passagesIn(reading, entity))?.passage;
  return date !== undefined && passage ? [{ date, kind: 'report', passage }] : [];
}

function eventPoints(reading: Reading, entity: string): TimelinePoint[] {
  const sentences = sentencesNaming(reading, entity);
  const points = new Map<string, TimelinePoint>();
  for (const found of reading.dates) {
    const sentence = sentences.find((one) => spanContains(one, found));
    if (!sentence || !isEvent(found, reading)) continue;
    const key = `${found.date} ${sentence.start}`;
    const passage = cutPassage(reading, sentence, sentence.named.get(entity));
    if (!points.has(key)) points.set(key, { date: found.date, kind: 'event', passage });
  }
  return [...points.values()];
}

/** The day of the report itself is its dateline, no event; a year that cannot be meant is a misprint. */
function isEvent({ date }: FoundDate, { article }: Reading): boolean {
  const published = article.published.value;
  if (published?.startsWith(date) || (published && date.startsWith(published))) return false;
  const lastYear = published ? Number(published.slice(0, 4)) + YEARS_AHEAD : LAST_YEAR;
  return Number(date.slice(0, 4)) <= lastYear;
}
