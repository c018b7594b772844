/**
 * An entity of the library to its card: what it is, what is new since the page, what was before, who is involved.
 * cardFor(library, "komdigi", { at: "2025-03-26" }) -> CardModel; undefined for an entity the library does not know.
 * It must not know how a card looks. Every text in it is a verbatim span of a report.
 */
import { describeEntity } from '../coverage/describe';
import type { Library } from '../coverage/library';
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

const MOST_QUOTES = 6;
const MOST_RELATED = 8;

/** All a card says about one entity, in time linear in its coverage. `at` is the page's date, ISO, as exact as it is known. */
export function cardFor(library: Library, id: string, { at }: { readonly at?: string } = {}): CardModel | undefined {
  const entity = library.entities.get(id);
  if (!entity) return undefined;
  const readings = readingsAbout(library, id);
  const reports = readings.map((reading) => reportSource(reading, id));
  const dates = readings.flatMap(({ article }) => article.published.value ?? []).sort();
  const description = describeEntity(library, id);
  return {
    id,
    name: entity.name,
    kind: entity.kind,
    otherNames: otherNames(entity),
    ...(description && { description }),
    passages: choosePassages(voicesAbout(library, id), id, at),
    quotes: [...quotesBy(library, id), ...quotesAbout(library, id)].slice(0, MOST_QUOTES).map((quote) => withEra(quote, at)),
    timeline: timelineOf(library, id),
    related: relatedTo(library, id),
    reports,
    publisherCount: new Set(reports.flatMap(({ publisher }) => publisher ?? [])).size,
    ...(dates.length > 0 && { oldest: dates[0], newest: dates.at(-1) }),
    ...(at !== undefined && { at }),
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
