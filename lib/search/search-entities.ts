/**
 * Entities of a library for a query: names and aliases, with slips forgiven, as MiniSearch ranks them.
 * createEntitySearch(library)("komdgi", …) -> Komdigi, with how many of its reports are wanted.
 * It must not know reports' texts.
 */
import type { Library } from '../coverage/library';
import type { Entity } from '../entity/entity';
import { nameKey } from '../entity/name-key';
import { foldText } from '../text/fold';
import { createEngine, type Engine, type Ranked } from './engine';
import { markText } from './mark-text';
import type { QueryFilter } from './query';
import type { EntityResult } from './search-result';

/** What entities are looked for with: the words asked, the filter, and the names in the reports that are being looked for meanwhile. */
export interface EntitiesAsked {
  readonly words: string;
  readonly filter: QueryFilter;
  readonly names: Promise<readonly string[]>;
}

/** Entities that match, best first, of those some wanted report names. */
export type EntitySearch = (asked: EntitiesAsked) => readonly EntityResult[] | Promise<readonly EntityResult[]>;

/** A search over the entities of `library`; their names are indexed when it is first asked. */
export function createEntitySearch(library: Library): EntitySearch {
  let engine: Engine | undefined;
  return ({ words, filter }) => {
    engine ??= createEngine([...library.entities.values()].map(entityDocument), { name: 3, aliases: 2 });
    const isWanted = reportFilter(library, filter);
    return engine.rank(words).flatMap((ranked) => entityResult(library, ranked, isWanted));
  };
}

/** All that an entity asked for by id, name or alias is called; what was asked, where the library does not know it. */
export function entityNamesIn(library: Library): (asked: string) => string[] {
  return (asked) => {
    const folded = foldText(asked);
    const called = ({ id, name, aliases, kind }: Entity) =>
      id === asked ||
      foldText(name) === folded ||
      nameKey(name, kind) === folded ||
      aliases.some(({ text, partial }) => !partial && foldText(text) === folded);
    const found = [...library.entities.values()].filter(called);
    return [asked, ...found.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)])];
  };
}

function entityDocument({ id, name, aliases }: Entity) {
  return { id, name, aliases: aliases.map(({ text }) => text).join('\n') };
}

function entityResult(library: Library, { id, score, terms }: Ranked, isWanted: (article: string) => boolean): EntityResult[] {
  const entity = library.entities.get(id);
  if (!entity) return [];
  const reportCount = (library.articlesOf.get(id) ?? []).filter(isWanted).length;
  if (reportCount === 0) return [];
  const name = markText(entity.name, terms);
  const aliases = entity.aliases.flatMap(({ text, source }) => (source === 'misprint' ? [] : [markText(text, terms)]));
  const alias = aliases.reduce<(typeof aliases)[number] | undefined>(
    (best, one) => (one.marks.length > (best?.marks.length ?? 0) ? one : best),
    undefined,
  );
  return [{ id, kind: entity.kind, name, ...(name.marks.length === 0 && alias && { alias }), reportCount, score }];
}

function reportFilter(library: Library, { publisher, before, after }: QueryFilter): (article: string) => boolean {
  const wanted = publisher === undefined ? undefined : foldText(publisher);
  return (id) => {
    const article = library.readings.get(id)?.article;
    if (!article) return false;
    if (wanted !== undefined && foldText(article.publisher ?? '') !== wanted) return false;
    const day = article.published.value;
    if (before === undefined && after === undefined) return true;
    if (day === undefined) return false;
    return (before === undefined || day.slice(0, before.length) <= before) && (after === undefined || day >= after);
  };
}
