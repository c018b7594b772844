/**
 * The index follows the change log of the library: it takes in what changed, and keeps its segments few.
 * await followLog({ records, log }) -> the index is where the log is, or someone was told to stop.
 * It must not know where articles are kept. One at a time may follow: the caller holds a lock.
 *
 * Killed anywhere, the next run goes on: each step is one write that changes the manifest together with the records it names.
 * Lost, altered, of another version or of another library: it is emptied and made again from the articles.
 */
import type { ChangeLog } from '../../library/change-log';
import { isCrowded } from './choose-merge';
import { IndexWriter, type WriterOptions } from './index-writer';
import { emptyManifest, MANIFEST_KEY, type Manifest, readManifest, writeManifest } from './manifest';
import type { RecordStore } from './record-store';
import { IndexBroken } from './sealed';

/** What following needs. */
export interface FollowOptions extends WriterOptions {
  readonly log: ChangeLog;
  /** The first segment id of an index made anew; later ones must be higher than any used before. */
  readonly firstId?: () => number;
  /** So many changes are one segment at most. */
  readonly changesAtOnce?: number;
}

const CHANGES_AT_ONCE = 1024;
const EVERYTHING = '';

/** Brings the index up to the log. Throws what `log`, `records` or `breathe` throw, with the index as far as it came. */
export async function followLog(options: FollowOptions): Promise<void> {
  let isMadeAnew = false;
  for (;;) {
    try {
      return await follow(options);
    } catch (error) {
      if (!(error instanceof IndexBroken) || isMadeAnew) throw error;
      isMadeAnew = true;
      await startAnew(options);
    }
  }
}

async function follow(options: FollowOptions): Promise<void> {
  const library = await options.log.libraryId();
  let manifest = await loadManifest(options.records);
  if (!manifest || manifest.library !== library || manifest.seq > (await options.log.last())) manifest = await startAnew(options);
  const writer = new IndexWriter(manifest, options);
  for (;;) {
    const changes = isCrowded(writer.manifest.segments)
      ? []
      : await options.log.since(writer.manifest.seq, options.changesAtOnce ?? CHANGES_AT_ONCE);
    if (changes.length > 0) await writer.apply(changes);
    else if (!(await writer.tidy())) return;
    await options.breathe?.();
  }
}

async function loadManifest(records: RecordStore): Promise<Manifest | undefined> {
  return readManifest(await records.read((get) => get(MANIFEST_KEY)));
}

/** Empties the index: whoever follows next makes it again from the articles. */
export async function startAnew({
  records,
  log,
  firstId,
}: Pick<FollowOptions, 'records' | 'log' | 'firstId'>): Promise<Manifest> {
  const manifest = { ...emptyManifest(await log.libraryId()), next: firstId?.() ?? 1 };
  await records.write({ remove: [EVERYTHING], put: new Map([[MANIFEST_KEY, writeManifest(manifest)]]) });
  return manifest;
}
