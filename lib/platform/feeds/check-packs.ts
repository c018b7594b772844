/**
 * Packs that came from an address are looked at again, twice a day at most: is there a newer version, and what would it change?
 * checkPacks(store) -> a pack's `offer` says "+12, 1 corrected"; taking it is for the reader to say.
 * It must not import anything by itself. What goes wrong is nothing to be told: the pack at hand is as good as it was.
 */
import type { LibraryStore } from '../../library/library-store';
import type { PackState, Source } from '../../library/source';
import { comparePack } from '../store/import-pack';
import { fetchLimited } from './fetch-limited';
import { mayAsk } from './host-permission';
import { PACK_BYTES, PACK_TIME_MS } from './pack-limits';

const CHECK_EVERY_MS = 12 * 3_600_000;

/** Looks at the packs whose time has come, one after another. */
export async function checkPacks(store: LibraryStore): Promise<void> {
  const now = Date.now();
  const due = (await store.sources()).filter(({ state, pack }) => {
    return state === 'visible' && pack?.url !== undefined && now - Date.parse(pack.checkedAt ?? '1970-01-01') >= CHECK_EVERY_MS;
  });
  for (const source of due) await checkPack(store, source);
}

async function checkPack(store: LibraryStore, { id, pack }: Source): Promise<void> {
  const url = pack?.url;
  if (!pack || url === undefined) return;
  await changePack(store, id, (old) => ({ ...old, checkedAt: new Date().toISOString() }));
  if (!(await mayAsk(url))) return;
  const rules = { privateAllowed: false };
  const fetched = await fetchLimited(url, { rules, maxBytes: PACK_BYTES, timeMs: PACK_TIME_MS });
  if (!fetched.ok) return;
  const compared = await comparePack(store, fetched.value.bytes, { id });
  if (!compared.ok) return;
  const { offer: _, ...old } = pack;
  const isNewer = compared.value.sha256 !== pack.header.sha256;
  await changePack(store, id, (now) => ({
    ...old,
    ...(now.checkedAt && { checkedAt: now.checkedAt }),
    ...(isNewer && { offer: compared.value }),
  }));
}

async function changePack(store: LibraryStore, id: string, change: (pack: PackState) => PackState): Promise<void> {
  if (!(await store.source(id))) return;
  await store.saveSource(id, (source) => {
    if (!source?.pack) throw new Error(`${id} is no pack`);
    return { ...source, pack: change(source.pack) };
  });
}
