/**
 * The library screen's port to the world: the store, feeds over the network, packs and backups as files.
 * createLibraryPort().open() -> { ok: true, value: { sources, usage, … } }. It must not know what the screen draws.
 */
import type { LibraryState } from '../../components/library/library-model';
import type { Answer, LibraryPort } from '../../components/library/library-port';
import type { LibraryStore } from '../../lib/library/library-store';
import { StoreError } from '../../lib/library/store-failure';
import { openArticlePage } from '../../lib/platform/extension-pages';
import { addFeeds, isOwnNetwork, typedAddress } from '../../lib/platform/feeds/add-feeds';
import { changeSource } from '../../lib/platform/feeds/change-source';
import { setFeedAlarm } from '../../lib/platform/feeds/feed-alarm';
import { askLeave, watchLeave } from '../../lib/platform/feeds/host-permission';
import { loadRetention, loadRetentionDays, RETENTION_DAYS, saveRetentionDays } from '../../lib/platform/feeds/retention';
import { handFile } from '../../lib/platform/hand-file';
import { bundledPackSize, openLibrary } from '../../lib/platform/library-store';
import { beginAnew, openStore, staysUnasked } from '../../lib/platform/store/open-store';
import type { Reading } from '../../lib/reading/reading';
import { createFilePort } from './create-file-port';

/**
 * Port for the library screen. The store is opened once, when it is first needed. Three quarters of the code reads feeds and articles:
 * it is loaded when something is to be read, and nobody waits for it to see the library.
 */
export function createLibraryPort(): LibraryPort {
  const listeners = new Set<() => void>();
  const watched = async (opening: ReturnType<typeof openStore>) => {
    const opened = await opening;
    if (opened.ok) opened.value.onChange(() => void listeners.forEach((listener) => void listener()));
    return opened;
  };
  let opening: ReturnType<typeof openStore> | undefined;
  const store = async (): Promise<LibraryStore> => {
    opening ??= watched(openStore());
    const opened = await opening;
    if (!opened.ok) throw new StoreError(opened.code, opened.detail);
    return opened.value;
  };
  const removed = new Map<string, Reading>();
  return {
    ...createFilePort(store),
    open: async () => {
      try {
        return { ok: true, value: await stateOf(await store()) };
      } catch (error) {
        // It is opened anew when it is asked for again: what was in the way may be gone by then.
        opening = undefined;
        return { ok: false, code: error instanceof StoreError ? error.code : 'failed' };
      }
    },
    forgetLoss: async () => (await store()).forgetLoss(),
    beginAnew: async () => {
      opening = watched(beginAnew());
      await opening;
    },
    watch: (listener) => {
      listeners.add(listener);
      watchLeave(listener);
      return () => void listeners.delete(listener);
    },
    linesOf: (source) => async (from, limit) => (await store()).listArticles(source, { from, limit }),
    addressIn: typedAddress,
    isOwnNetwork,
    askLeave,
    lookForFeeds: async (url, options) => {
      const { lookForFeeds } = await import('../../lib/platform/feeds/look-for-feeds');
      const found = await lookForFeeds(url, options);
      if (found.ok) return { ok: true, value: found.feeds };
      return options.signal.aborted ? { ok: false, wrong: 'cancelled' } : { ok: false, wrong: { code: found.code } };
    },
    addFeeds: async (feeds) => {
      const ids = await addFeeds(await store(), feeds);
      await setFeedAlarm();
      void (await store()).persist();
      return { ok: true, value: ids };
    },
    refresh: async (ids, watched) => refresh(await store(), ids, watched),
    change: async ({ id }, change) => changeSource(await store(), id, change),
    remove: async (id) => {
      await (await store()).removeSource(id);
      await setFeedAlarm();
    },
    bringBack: async (id) => {
      await (await store()).restoreSource(id);
      await setFeedAlarm();
    },
    removeArticle: async ({ source, article }) => {
      const reading = await (await store()).reading(source, article);
      if (reading) removed.set(`${source} ${article}`, reading);
      await (await store()).deleteReadings(source, [article]);
    },
    bringBackArticle: async ({ source, article, addedOn }) => {
      const reading = removed.get(`${source} ${article}`);
      if (reading) await (await store()).saveReadings(source, [reading], { addedOn });
    },
    openArticle: ({ article }) => void openArticlePage({ article }),
    writeList: async (feeds) => {
      const { writeOpml } = await import('../../lib/feed/write-opml');
      handFile('konteks.opml', [writeOpml({ feeds })], 'text/x-opml');
    },
    persist: async () => (await store()).persist(),
    keepDays: saveRetentionDays,
  };
}

async function stateOf(store: LibraryStore): Promise<LibraryState> {
  const [sources, usage, days, bundled, bytes, lost] = await Promise.all([
    store.sources(),
    store.usage(),
    loadRetentionDays(),
    openLibrary(),
    bundledPackSize(),
    store.loss(),
  ]);
  return {
    sources,
    usage: { ...usage, persisted: usage.persisted || staysUnasked() },
    retention: { days, choices: RETENTION_DAYS },
    bundled: { articles: bundled.ok ? bundled.value.readings.size : 0, bytes },
    lost,
  };
}

type Watched = Parameters<LibraryPort['refresh']>[1];

async function refresh(store: LibraryStore, ids: readonly string[], { signal, onProgress }: Watched): Promise<Answer<number>> {
  const started = Date.now();
  const { before } = await loadRetention();
  const { refreshFeeds } = await import('../../lib/platform/feeds/refresh-feeds');
  const { added } = await refreshFeeds(store, {
    which: ids,
    signal,
    notBefore: before,
    onProgress: ({ feeds, fetched }) => {
      const msLeft = fetched > 0 ? ((Date.now() - started) / fetched) * (feeds - fetched) : undefined;
      onProgress({ done: fetched, total: feeds, ...(msLeft !== undefined && { msLeft }) });
    },
  });
  return signal.aborted ? { ok: false, wrong: 'cancelled' } : { ok: true, value: added };
}
