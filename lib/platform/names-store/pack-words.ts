/**
 * What each pack vouches for, kept as its articles were joined with it: they are taken out by the same words they came in with.
 * await wordsOfPacks(db, store, { sources, shipped, followed: ["pack:a"] }) -> Map { "pack:a" => [vouched entities] }.
 * It must not know how articles are joined.
 */
import type { Entity } from '../../entity/entity';
import type { VouchedEntity } from '../../entity/vouched';
import { vouchedByStranger } from '../../gazetteer/vouched-by-stranger';
import type { LibraryStore } from '../../library/library-store';
import type { Source } from '../../library/source';
import type { NamesDatabase } from './names-db';

/** By pack; packs that are gone stay until all is made anew. */
export type PackWords = Map<string, readonly VouchedEntity[]>;

interface WordsWanted {
  readonly sources: readonly Source[];
  /** The entities of the bundled pack. */
  readonly shipped: readonly Entity[];
  /** Packs with articles that have been joined already. */
  readonly followed: readonly string[];
}

/** Undefined where a followed pack vouches for something else than before: then all is to be made anew. */
export async function wordsOfPacks(
  db: NamesDatabase,
  store: Pick<LibraryStore, 'packEntities'>,
  { sources, shipped, followed }: WordsWanted,
): Promise<PackWords | undefined> {
  const { store: vouched } = db.transaction('vouched');
  const [ids, rows] = await Promise.all([vouched.getAllKeys(), vouched.getAll()]);
  const kept = new Map(ids.map((id, at) => [id, rows[at]!]));
  for (const { id, kind, state, pack } of sources) {
    if (kind !== 'pack' || state !== 'visible') continue;
    const sha256 = pack?.header.sha256 ?? '';
    if (kept.get(id)?.sha256 === sha256) continue;
    const entities = vouchedByStranger(await store.packEntities(id), shipped);
    const isOther = JSON.stringify(entities) !== JSON.stringify(kept.get(id)?.entities ?? []);
    if (isOther && followed.includes(id)) return undefined;
    kept.set(id, { sha256, entities });
    await db.put('vouched', { sha256, entities }, id);
  }
  return new Map([...kept].map(([id, { entities }]) => [id, entities]));
}
