/**
 * A selection of the library as a pack to give away: a feed, what a search found, the reports on an entity.
 * exportPack(store, refs, { name: "Jembatan" }) -> { bytes, articles, leftOut }. A pack that is exported whole keeps its entities;
 * any other selection is joined anew. It must not know who chose the articles. Holds all readings: some 10 kB each.
 */
import type { Entity } from '../../entity/entity';
import { EntityIndex } from '../../entity/entity-index';
import type { ArticleRef, LibraryStore } from '../../library/library-store';
import { PackError } from '../../pack/pack';
import { assertPackable, createPackWriter, type PackAbout, type PackBytes } from '../../pack/write-pack';
import type { Reading } from '../../reading/reading';
import { answering, type LongResult, NothingToPack } from './answering';
import { createPace } from './pace';
import { createProgress, type OnProgress } from './progress';

const SLICE = 100;

/** A pack that was made. */
export interface ExportedPack {
  readonly bytes: PackBytes;
  readonly articles: number;
  /** Ids of articles that are gone, damaged, or that no reader of packs would take. */
  readonly leftOut: readonly string[];
}

/** How a long export is watched and ended. */
export interface ExportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

/** The articles named by `refs`, each once, as a pack. */
export function exportPack(
  store: LibraryStore,
  refs: readonly ArticleRef[],
  about: PackAbout,
  options: ExportOptions = {},
): Promise<LongResult<ExportedPack>> {
  return answering(async () => {
    const wanted = [...new Map(refs.map((ref) => [ref.article, ref])).values()].sort((a, b) => (a.article < b.article ? -1 : 1));
    const [loaded, progress] = [new Map<string, Reading>(), createProgress(wanted.length * 2, options.onProgress)];
    const pace = createPace(options.signal);
    for (let at = 0; at < wanted.length; at += SLICE) {
      for (const reading of await store.readings(wanted.slice(at, at + SLICE)))
        if (isPackable(reading)) loaded.set(reading.article.id, reading);
      progress(Math.min(at + SLICE, wanted.length));
      await pace();
    }
    const joined = await withEntities(store, wanted, [...loaded.values()], pace);
    const bytes = await write(joined, about, { pace, progress: (done) => progress(wanted.length + done) });
    const leftOut = wanted.map(({ article }) => article).filter((id) => !loaded.has(id));
    return { bytes, articles: loaded.size, leftOut };
  });
}

/** Readings at hand as a pack, what they name joined anew. */
export function packReadings(
  readings: readonly Reading[],
  about: PackAbout,
  options: ExportOptions = {},
): Promise<LongResult<ExportedPack>> {
  return answering(async () => {
    const pace = createPace(options.signal);
    const packable = readings.filter(isPackable).sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    const progress = createProgress(packable.length, options.onProgress);
    const joined = await joinAnew(packable, pace);
    const bytes = await write(joined, about, { pace, progress });
    const leftOut = readings.filter((reading) => !packable.includes(reading)).map(({ article }) => article.id);
    return { bytes, articles: packable.length, leftOut };
  });
}

/** All articles of a source, for `exportPack`. */
export async function articlesOf(store: LibraryStore, source: string): Promise<readonly ArticleRef[]> {
  return (await store.listArticles(source, { from: 0, limit: Number.POSITIVE_INFINITY })).lines;
}

/** What goes into a pack. */
interface Joined {
  readonly entities: readonly Entity[];
  readonly readings: readonly Reading[];
}

interface Pacing {
  readonly pace: () => Promise<void>;
  readonly progress: (done: number) => void;
}

async function write({ entities, readings }: Joined, about: PackAbout, { pace, progress }: Pacing): Promise<PackBytes> {
  if (readings.length === 0) throw new NothingToPack(about.name);
  const writer = createPackWriter(entities, about);
  for (const [at, reading] of readings.entries()) {
    writer.add(reading);
    progress(at + 1);
    await pace();
  }
  return writer.end();
}

async function withEntities(
  store: LibraryStore,
  refs: readonly ArticleRef[],
  readings: readonly Reading[],
  pace: () => Promise<void>,
): Promise<Joined> {
  const sources = new Set(refs.map(({ source }) => source));
  const given = sources.size === 1 ? await store.packEntities([...sources][0]!) : [];
  if (given.length > 0) {
    const used = new Set(readings.flatMap(({ entities }) => entities.map(({ id }) => id)));
    const isWhole = readings.length === (await store.source([...sources][0]!))?.articles;
    return { entities: isWhole ? given : given.filter(({ id }) => used.has(id)), readings };
  }
  return joinAnew(readings, pace);
}

async function joinAnew(readings: readonly Reading[], pace: () => Promise<void>): Promise<Joined> {
  const index = new EntityIndex<Reading>([]);
  for (const reading of readings) {
    index.set(reading);
    await pace();
  }
  return { entities: index.entities(), readings: readings.map(({ article }) => index.reading(article.id)!) };
}

function isPackable(reading: Reading): boolean {
  try {
    assertPackable(reading.article);
    return true;
  } catch (error) {
    if (error instanceof RangeError || error instanceof PackError) return false;
    throw error;
  }
}
