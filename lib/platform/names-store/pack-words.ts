/**
 * What each pack vouches for, kept as its articles were joined with it: they are taken out by the same words they came in with.
 * await wordsOfPacks(db, store, { shipped, followed: ["pack:a"] }) -> Map { "pack:a" => [vouched entities] }.
 * It must not know how articles are joined.
 */
import type { Entity } from '../../entity/entity';
import type { VouchedEntity } from '../../entity/vouched';
import { vouchedByStranger } from '../../gazetteer/vouched-by-stranger';
import type { LibraryStore } from '../../library/library-store';
import type { NamesDatabase } from './names-db';

/** By pack; packs that are gone stay until all is made anew. */
export type PackWords = Map<string, readonly VouchedEntity[]>;

interface WordsWanted {
  /** The entities of the bundled pack. */
  readonly shipped: readonly Entity[];
  /** Packs with articles that have been joined already. */
  readonly followed: readonly string[];
}

/** Undefined where a followed pack vouches for something else than before: then all is to be made anew. */
export async function wordsOfPacks(
  db: NamesDatabase,
  store: Pick<LibraryStore, 'sources' | 'packEntities'>,
  { shipped, followed }: WordsWanted,
): Promise<PackWords | undefined> {
  for (const { id, kind, state, pack } of await store.sources()) {
    if (kind !== 'pack' || state !== 'visible') continue;
    const sha256 = pack?.header.sha256 ?? '';
    const kept = await db.get('vouched', id);
    if (kept?.sha256 === sha256) continue;
    const entities = vouchedByStranger(await store.packEntities(id), shipped);
    const isOther = JSON.stringify(entities) !== JSON.stringify(kept?.entities ?? []);
    if (isOther && followed.includes(id)) return undefined;
    await db.put('vouched', { sha256, entities }, id);
  }
  const [ids, rows] = await Promise.all([db.getAllKeys('vouched'), db.getAll('vouched')]);
  return new Map(ids.map((id, at) => [id, rows[at]!.entities]));
}
