/**
 * What tests of the reader's own coverage run on a page of the extension: the library, opened by the product's own code.
 * ownLibrary.save("saved", "saved", readings) -> ms of the page's clock at which it was kept.
 * It must do nothing that a screen of ours could not do.
 */
import type { LibraryStore } from '../../../lib/library/library-store';
import type { SourceKind } from '../../../lib/library/source';
import { browser } from '../../../lib/platform/browser';
import { openStore } from '../../../lib/platform/store/open-store';
import type { Reading } from '../../../lib/reading/reading';

const LONG_AGO = '2020-01-01T00:00:00.000Z';

let opened: Promise<LibraryStore> | undefined;

function library(): Promise<LibraryStore> {
  opened ??= openStore().then((answer) => {
    if (!answer.ok) throw new Error(`${answer.code}: ${answer.detail}`);
    return answer.value;
  });
  return opened;
}

/** What a test asks for; all answers are JSON. */
export const ownLibrary = {
  async save(id: string, kind: SourceKind, readings: readonly Reading[]): Promise<number> {
    const store = await library();
    const source = { id, kind, name: id, state: 'visible' as const, addedAt: '2026-11-22T00:00:00Z', articles: 0, bytes: 0 };
    await store.saveSource(id, (old) => old ?? source);
    await store.saveReadings(id, readings);
    return Date.now();
  },
  async remove(id: string, articles: readonly string[]): Promise<void> {
    await (await library()).deleteReadings(id, articles);
  },
  /** As if the time had come for all feeds and packs. */
  async makeDue(): Promise<void> {
    const store = await library();
    for (const { id } of await store.sources())
      await store.saveSource(id, (old) => ({
        ...old!,
        ...(old!.feed && { feed: { ...old!.feed, nextAt: LONG_AGO } }),
        ...(old!.pack && { pack: { ...old!.pack, checkedAt: LONG_AGO } }),
      }));
  },
  /** The alarm goes now, in Firefox; Chromium lets it wait. */
  setAlarm(): void {
    browser.alarms.create('feeds', { when: Date.now() });
  },
  async turn(id: string, off: boolean): Promise<void> {
    await (await library()).saveSource(id, (old) => ({ ...old!, off }));
  },
};

/** The functions as a page's script sees them. */
export type OwnLibrary = typeof ownLibrary;

Object.assign(globalThis, { ownLibrary });
