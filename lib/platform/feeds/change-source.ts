/**
 * The switches of a source: used or not, a feed paused or not, whole articles fetched or not.
 * changeSource(store, "feed:9f2c…", "pause"). It must not know who pressed them.
 */
import type { LibraryStore } from '../../library/library-store';
import type { Source } from '../../library/source';

/** What can be switched. */
export type SourceSwitch = 'on' | 'off' | 'pause' | 'resume' | 'full-text' | 'teasers';

/** Switches it; a source that is gone stays gone. */
export async function changeSource(store: LibraryStore, id: string, change: SourceSwitch): Promise<void> {
  if (!(await store.source(id))) return;
  await store.saveSource(id, (source) => {
    if (!source) throw new Error(`${id} is gone`);
    return switched(source, change, new Date().toISOString());
  });
}

function switched(source: Source, change: SourceSwitch, now: string): Source {
  const { off: _, ...rest } = source;
  if (change === 'on') return rest;
  if (change === 'off') return { ...rest, off: true };
  if (!source.feed) return source;
  const { paused: __, ...feed } = source.feed;
  if (change === 'pause') return { ...source, feed: { ...feed, paused: true } };
  // A feed that is resumed is asked at once, and forgiven.
  if (change === 'resume') return { ...source, feed: { ...feed, failures: 0, nextAt: now } };
  return { ...source, feed: { ...source.feed, fullText: change === 'full-text' } };
}
