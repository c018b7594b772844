/**
 * A pack into the library: read row by row, staged, and visible only when its last row has agreed with its hash.
 * importPack(store, file.stream(), { onProgress }) -> { ok: true, value: Source }, or why not; then nothing has changed.
 * It must not know where the bytes come from.
 */
import type { Entity } from '../../entity/entity';
import type { Import, LibraryStore } from '../../library/library-store';
import { readingHash } from '../../library/reading-hash';
import type { PackState, Source } from '../../library/source';
import { storeReading } from '../../library/stored-reading';
import type { PackHeader } from '../../pack/pack';
import { type PackSource, packRows } from '../../pack/pack-rows';
import type { Reading } from '../../reading/reading';
import { fingerprint } from '../../text/fingerprint';
import { answering, type LongResult } from './answering';
import { createPace } from './pace';
import { createProgress, type OnProgress } from './progress';

/** Readings that go into one transaction. */
const BATCH = 100;

/** How a pack is taken in. */
export interface PackImport {
  /** The source to replace; without it the pack's own name and publisher tell which it is. */
  readonly id?: string;
  /** Where newer versions are to be had. */
  readonly url?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

/** Imports a pack, or replaces it by this version of it. */
export function importPack(store: LibraryStore, pack: PackSource, options: PackImport = {}): Promise<LongResult<Source>> {
  let coming: Import | undefined;
  return answering(
    async () => {
      const pace = createPace(options.signal);
      let progress = (_: number) => {};
      let [done, entities, readings]: [number, Entity[], Reading[]] = [0, [], []];
      const flush = async () => {
        if (entities.length > 0) await coming!.addEntities(entities);
        if (readings.length > 0) await coming!.add(readings);
        done += readings.length;
        [entities, readings] = [[], []];
        progress(done);
      };
      for await (const row of packRows(pack)) {
        await pace();
        if ('header' in row) {
          progress = createProgress(row.header.counts.articles, options.onProgress);
          coming = await store.startImport(await sourceOf(store, row.header, options));
        } else if ('entity' in row) entities.push(row.entity);
        else readings.push(row.reading);
        if (readings.length + entities.length >= BATCH) await flush();
      }
      await flush();
      return await coming!.commit();
    },
    async () => coming?.cancel(),
  );
}

/** The source a pack would become or replace. */
export function packSourceId({ name, publisher = '' }: PackHeader): string {
  return `pack:${fingerprint(`${name}\n${publisher}`)}`;
}

/** What taking this version of a pack would change, told from its articles; nothing is written. */
export function comparePack(
  store: LibraryStore,
  pack: PackSource,
  options: PackImport = {},
): Promise<LongResult<NonNullable<PackState['offer']>>> {
  return answering(async () => {
    const pace = createPace(options.signal);
    let old: Map<string, number> | undefined;
    let [sha256, added, corrected] = ['', 0, 0];
    for await (const row of packRows(pack)) {
      await pace();
      if ('header' in row) {
        sha256 = row.header.sha256;
        old = await hashesOf(store, options.id ?? packSourceId(row.header));
      } else if ('reading' in row) {
        const hash = old!.get(row.reading.article.id);
        if (hash === undefined) added += 1;
        else if (hash !== readingHash(storeReading(row.reading))) corrected += 1;
        old!.delete(row.reading.article.id);
      }
    }
    return { sha256, added, corrected, removed: old!.size };
  });
}

async function hashesOf(store: LibraryStore, source: string): Promise<Map<string, number>> {
  const { lines } = await store.listArticles(source, { from: 0, limit: Number.POSITIVE_INFINITY });
  return new Map(lines.map(({ article, hash }) => [article, hash]));
}

async function sourceOf(store: LibraryStore, header: PackHeader, options: PackImport): Promise<Source> {
  const id = options.id ?? packSourceId(header);
  const old = await store.source(id);
  const url = options.url ?? old?.pack?.url;
  const pack: PackState = {
    header,
    ...(url !== undefined && { url }),
    ...(old?.pack?.checkedAt !== undefined && { checkedAt: old.pack.checkedAt }),
  };
  const addedAt = old?.addedAt ?? new Date().toISOString();
  const off = old?.off ? { off: true } : {};
  return { id, kind: 'pack', name: header.name, state: 'visible', addedAt, articles: 0, bytes: 0, ...off, pack };
}
