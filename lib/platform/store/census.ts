/**
 * A small note of what the library held, kept outside of its database, so that its loss is noticed.
 * census.compare(id of the database just opened) -> from now on census.loss() tells what was lost, until that has been said.
 * It must not know where the note is kept.
 */
import type { LostLibrary } from '../../library/library-store';

/** The note. `libraryId` names the database that was counted. */
export interface Census extends LostLibrary {
  readonly libraryId: string;
}

/** Where notes are kept, each under a name: storage.local, or a map in tests. A note that cannot be read is none. */
export interface Notes {
  load(name: string): Promise<unknown>;
  save(name: string, value: unknown): Promise<void>;
}

/** Keeps the census of one library. */
export interface CensusKeeper {
  /** Notices that another database stands where the counted one stood. */
  compare(libraryId: string): Promise<void>;
  /** Something was written: counts anew, at most every two seconds. */
  written(count: () => Promise<Census>): void;
  /** What was lost and has not been said yet. */
  loss(): Promise<LostLibrary | undefined>;
  /** It has been said. */
  forget(): Promise<void>;
}

const CENSUS = 'library-census';
const LOSS = 'library-lost';
const COUNT_MS = 2_000;

/** A census kept in `notes`. */
export function createCensus(notes: Notes): CensusKeeper {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  const countNow = (count: () => Promise<Census>) => {
    isDue = false;
    count()
      .then((census) => notes.save(CENSUS, census))
      .catch(() => undefined);
    waiting = setTimeout(() => {
      waiting = undefined;
      if (isDue) countNow(count);
    }, COUNT_MS);
  };
  return {
    async compare(libraryId) {
      const census = toCensus(await notes.load(CENSUS));
      if (!census || census.libraryId === libraryId) return;
      if (census.articles + census.sources > 0) await notes.save(LOSS, census);
      await notes.save(CENSUS, undefined);
    },
    written(count) {
      isDue = true;
      if (waiting === undefined) countNow(count);
    },
    async loss() {
      const lost = toCensus(await notes.load(LOSS));
      return lost && { sources: lost.sources, articles: lost.articles, lastWrite: lost.lastWrite };
    },
    forget: () => notes.save(LOSS, undefined),
  };
}

function toCensus(note: unknown): Census | undefined {
  if (typeof note !== 'object' || note === null) return undefined;
  const { libraryId, sources, articles, lastWrite } = note as Readonly<Record<string, unknown>>;
  if (typeof libraryId !== 'string' || typeof lastWrite !== 'string') return undefined;
  return typeof sources === 'number' && typeof articles === 'number' ? { libraryId, sources, articles, lastWrite } : undefined;
}
