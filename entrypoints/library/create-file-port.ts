/**
 * The files of the library screen: packs in and out, backups in and out.
 * createFilePort(store).importPack(file, watched) -> { ok: true, value: 1139 }. It must not know what the screen draws.
 */
import type { Wrong } from '../../components/library/library-model';
import type { Answer, LibraryPort, Watched } from '../../components/library/library-port';
import type { LibraryStore } from '../../lib/library/library-store';
import { setFeedAlarm } from '../../lib/platform/feeds/feed-alarm';
import { fetchLimited } from '../../lib/platform/feeds/fetch-limited';
import { PACK_BYTES, PACK_TIME_MS } from '../../lib/platform/feeds/pack-limits';
import { handFile } from '../../lib/platform/hand-file';
import { loadSettings, saveSettings } from '../../lib/platform/settings-store';
import type { LongResult } from '../../lib/platform/store/answering';
import { articlesOf, type ExportedPack, exportPack, packReadings } from '../../lib/platform/store/export-pack';
import { importPack } from '../../lib/platform/store/import-pack';
import { restoreBackup } from '../../lib/platform/store/restore-backup';
import { writeBackup } from '../../lib/platform/store/write-backup';
import { readSettings } from '../../lib/settings/settings';

type FilePort = Pick<LibraryPort, 'importPack' | 'takeOffer' | 'exportPack' | 'packSelection' | 'backUp' | 'restore'>;

type Counted = LongResult<{ readonly articles: number }>;

/** The part of the library's port that has to do with files. */
export function createFilePort(store: () => Promise<LibraryStore>): FilePort {
  return {
    importPack: async (from, watched) => {
      const library = await store();
      if (from instanceof File) return kept(library, await importPack(library, from.stream(), watched), from.name);
      return takePack(library, from, watched);
    },
    takeOffer: async ({ id, pack }, watched) => takePack(await store(), pack?.url ?? '', watched, id),
    exportPack: async ({ id, name }, watched) => {
      const library = await store();
      return handPack(name, await exportPack(library, await articlesOf(library, id), madeToday(name), watched));
    },
    packSelection: async (selection, name, watched) => {
      const { selectReports } = await import('../../lib/platform/select-reports');
      return handPack(name, await packReadings(await selectReports(selection), madeToday(name), watched));
    },
    backUp: async (watched) => backUp(await store(), watched),
    restore: async (file, mode, watched) => {
      const library = await store();
      const restored = await restoreBackup(library, file, { ...watched, mode });
      if (restored.ok && mode === 'replace') await putInForce(restored.value.settings);
      return kept(library, restored, file.name);
    },
  };
}

function madeToday(name: string) {
  return { name, created: new Date().toISOString().slice(0, 10) };
}

async function handPack(name: string, made: LongResult<ExportedPack>): Promise<Answer<number>> {
  if (made.ok) handFile(`${name}.konteks`, [await made.value.bytes.arrayBuffer()], 'application/gzip');
  return answered(made, name);
}

/** The pack at `url`, in the place of the source `id` if one is given. */
async function takePack(store: LibraryStore, url: string, watched: Watched, id?: string): Promise<Answer<number>> {
  const fetched = await fetchLimited(url, {
    rules: { privateAllowed: false },
    signal: watched.signal,
    maxBytes: PACK_BYTES,
    timeMs: PACK_TIME_MS,
  });
  if (watched.signal.aborted) return { ok: false, wrong: 'cancelled' };
  if (!fetched.ok) return { ok: false, wrong: { code: fetched.code } };
  const taken = await importPack(store, fetched.value.bytes, { ...watched, url, ...(id !== undefined && { id }) });
  if (taken.ok) await setFeedAlarm();
  return kept(store, taken, url);
}

async function backUp(store: LibraryStore, watched: Watched): Promise<Answer<number>> {
  try {
    const { settings } = await loadSettings();
    const file = await new Response(writeBackup(store, settings, watched)).blob();
    handFile(`konteks-${new Date().toISOString().slice(0, 10)}.konteks-backup`, [file], 'application/gzip');
    return { ok: true, value: file.size };
  } catch (error) {
    return watched.signal.aborted
      ? { ok: false, wrong: 'cancelled' }
      : { ok: false, wrong: { code: 'failed', detail: String(error) } };
  }
}

/** Settings of a backup are checked as any that come in; broken ones leave what is in force. */
async function putInForce(stored: unknown): Promise<void> {
  const { settings, notice } = readSettings(stored);
  if (notice !== 'newer' && notice !== 'reset') await saveSettings(() => settings);
}

/** What has come in is worth keeping: the browser is asked to promise it. */
async function kept(store: LibraryStore, result: Counted, file: string): Promise<Answer<number>> {
  if (result.ok) await store.persist();
  return answered(result, file);
}

/** How many articles there were. What is wrong in a file is told with the file's name: "kabar.konteks: line 7: …". */
function answered(result: Counted, file: string): Answer<number> {
  if (result.ok) return { ok: true, value: result.value.articles };
  if (result.code === 'cancelled') return { ok: false, wrong: 'cancelled' };
  const isFile = result.code === 'pack-broken' || result.code === 'backup-broken';
  const wrong: Wrong = { code: result.code, ...(isFile && { detail: `${file}: ${result.detail}` }) };
  return { ok: false, wrong };
}
