/**
 * The reader's library in this browser: openStore() -> { ok: true, value: LibraryStore }, or why there is none.
 * Pages and workers each open it for themselves; writers take turns by a Web Lock, and all hear of every change.
 * It must not know how it is kept. It never throws: a library that cannot be opened is something screens say.
 */
import { deleteDB } from 'idb';
import type { LibraryStore } from '../../library/library-store';
import type { StoreResult } from '../../library/store-failure';
import { browser } from '../browser';
import { createCensus, type Notes } from './census';
import { MIGRATIONS } from './migrations';
import { openLibraryWith } from './open-library';
import { DATABASE } from './schema';
import { restoreSnapshot } from './snapshot';
import { toStoreError } from './store-context';

/** Notes in storage.local. Where it is damaged nothing is known, and nothing is lost by that. */
const NOTES: Notes = {
  load: async (name) => (await browser.storage.local.get(name).catch((): Record<string, unknown> => ({})))[name],
  save: async (name, value) => {
    const saving = value === undefined ? browser.storage.local.remove(name) : browser.storage.local.set({ [name]: value });
    await saving.catch(() => undefined);
  },
};

/** The library, or why there is none. */
export async function openStore(): Promise<StoreResult<LibraryStore>> {
  // Firefox shows our pages in private windows too: what it would keep of those is another library, gone with the window.
  if (browser.extension.inIncognitoContext) return { ok: false, code: 'unavailable', detail: 'a private window' };
  return openLibraryWith({ name: DATABASE, locks: navigator.locks, migrations: MIGRATIONS, census: createCensus(NOTES) });
}

/**
 * For a library that is `broken`: puts back the copy that was made before its last migration, or begins an empty one; its loss
 * is then told like any other, and a backup can be restored into it.
 */
export async function beginAnew(): Promise<StoreResult<LibraryStore>> {
  try {
    if (!(await restoreSnapshot(DATABASE))) await deleteDB(DATABASE);
    return openStore();
  } catch (error) {
    const { code, detail } = toStoreError(error);
    return { ok: false, code, detail };
  }
}

/**
 * Whether the library stays though the browser has promised nothing: Chromium clears nothing of an extension that may store without
 * limit, and refuses the promise all the same. Firefox gives it to such an extension, once it is asked.
 */
export function staysUnasked(): boolean {
  return !('getBrowserInfo' in browser.runtime);
}
