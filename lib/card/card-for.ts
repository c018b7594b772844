/**
 * An entity of the library to its card: what it is, what is new since the page, what was before, who is involved.
 * cardFor(library, "komdigi", { at: "2025-03-26" }) -> CardModel; undefined for an entity the library does not know.
 * It must not know how a card looks. Every text in it is a verbatim span of a report.
 */
import { describeEntity } from '../coverage/describe';
import { type Library, reportCountOf } from '../coverage/library';
import { type Passage, type Source, sourceOf } from '../coverage/passage';
import { heaviest, passagesIn, readingsAbout } from '../coverage/passages';
import { quotesAbout, quotesBy } from '../coverage/quotes';
import { relationsOf } from '../coverage/relations';
import { voicesAbout } from '../coverage/reprints';
import { timelineOf } from '../coverage/timeline';
import type { Entity } from '../entity/entity';
import type { Reading } from '../reading/reading';
import { foldText } from '../text/fold';
import type { CardModel, RelatedEntity } from './card-model';
import { choosePassages } from './choose-passages';
import { eraOf } from './era';
import { narrowLibrary } from './narrow-library';
import { spread } from './spread';

const MOST_QUOTES = 6;
const MOST_RELATED = 8;
const MOST_REPORTS = 50;
const MOST_POINTS = 80;

/** `at`: the page's date, ISO, as exact as it is known. `whole`: every report and date, for a page of its own. */
export interface CardOptions {
  readonly at?: string | undefined;
  readonly whole?: boolean;
}

/** All a card says about one entity. What it is made from is bounded (see narrowLibrary), what it counts is all there is. */
export function cardFor(library: Library, id: string, { at, whole = false }: CardOptions = {}): CardModel | undefined {
  const entity = library.entities.get(id);
  if (!entity) return undefined;
  const near = whole ? library : narrowLibrary(library, id, at);
  const readings = readingsAbout(near, id);
  const timeline = timelineOf(near, id);
  const description = describeEntity(near, id);
  return {
    id,
    name: entity.name,
    kind: entity.kind,
    otherNames: otherNames(entity),
    ...(description && { description }),
    passages: choosePassages(voicesAbout(near, id), id, at),
    quotes: [...quotesBy(near, id), ...quotesAbout(near, id)].slice(0, MOST_QUOTES).map((quote) => withEra(quote, at)),
    timeline: whole ? timeline : spread(timeline, MOST_POINTS),
    related: relatedTo(near, id),
    reports: (whole ? readings : readings.slice(0, MOST_REPORTS)).map((reading) => reportSource(reading, id)),
    ...countReports(library, id),
    ...(at !== undefined && { at }),
  };
}

/** How many reports, from when to when, and by how many publishers as far as they are at hand. */
function countReports(library: Library, id: string) {
  const readings = readingsAbout(library, id);
  const dates = readings.flatMap(({ article }) => article.published.value ?? []).sort();
  const { oldest = dates[0], newest = dates.at(-1) } = library.totals?.get(id) ?? {};
  return {
    reportCount: reportCountOf(library, id),
    publisherCount: new Set(readings.flatMap(({ article }) => article.publisher ?? [])).size,
    ...(oldest !== undefined && { oldest }),
    ...(newest !== undefined && { newest }),
  };
}

function withEra(passage: Passage, at: string | undefined) {
  return { ...passage, era: eraOf(passage.source.published, at) };
}

/** Where a report is opened: at the passage that tells most. */
function reportSource(reading: Reading, id: string): Source {
  const passage = heaviest(passagesIn(reading, id))?.passage;
  return passage?.source ?? sourceOf(reading, { start: 0, end: 0 });
}

/** Names a reader may know it by, the vouched ones first; misprints are matched but never shown. */
function otherNames({ name, aliases }: Entity): string[] {
  const seen = new Set([foldText(name)]);
  const vouchedFirst = [...aliases].sort((a, b) => Number(b.source === 'person') - Number(a.source === 'person'));
  return vouchedFirst.flatMap(({ text, source }) => {
    const folded = foldText(text);
    if (source === 'misprint' || seen.has(folded)) return [];
    seen.add(folded);
    return [text];
  });
}

function relatedTo(library: Library, id: string): RelatedEntity[] {
  return relationsOf(library, id)
    .slice(0, MOST_RELATED)
    .flatMap(({ entity, passage }) => {
      const other = library.entities.get(entity);
      return other ? [{ id: other.id, name: other.name, kind: other.kind, passage }] : [];
    });
}
