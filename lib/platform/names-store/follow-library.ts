/**
 * Follows the library's change log: followLibrary(db, store, { shipped }) -> names are up to date with every article.
 * Takes slices, each with how far it came in one transaction: killed anywhere, the next call goes on. Follows another library, or
 * other vouched words, from the beginning. It must not know who waits for it.
 */
import type { Entity } from '../../entity/entity';
import type { VouchedEntity } from '../../entity/vouched';
import { vouchedAmong, vouchedLookup } from '../../entity/vouched-lookup';
import type { Change, LibraryLog } from '../../library/change-log';
import type { LibraryStore } from '../../library/library-store';
import type { Source } from '../../library/source';
import { fingerprint } from '../../text/fingerprint';
import { createPace } from '../store/pace';
import { applySlice, type ChangedArticle } from './apply-slice';
import type { SliceTools } from './change-shelf';
import { checkTables, settleTables } from './name-tables';
import { type NamesDatabase, type NamesState, OWN_SHELF, STORES } from './names-db';
import { restWork, resumeWork } from './names-work';
import { wordsOfPacks } from './pack-words';

/** As much of a LibraryStore as is followed. */
export interface Followed extends Pick<LibraryStore, 'sources' | 'packEntities'> {
  readonly changes: LibraryLog;
}

/** What a follower is told besides. */
export interface FollowOptions {
  /** The entities of the bundled pack. */
  readonly shipped: readonly Entity[];
  /** A number nobody can guess; used for a library that has not been followed yet. */
  readonly seed: () => number;
  /** Called when what can be found has changed; more may be under way. */
  readonly onChange?: () => void;
}

/** Articles in one transaction at most: a few first, so that what just came is there soon. */
const FIRST_SLICE = 16;
const SLICE = 512;
/** Articles read at a time: as many as are bound together. */
const READ = 16;

/** Catches up with the library; rejects with anything but a StoreError where the database is damaged. Two at a time are kept apart by whoever calls: see withNamesLock. */
export async function followLibrary(db: NamesDatabase, followed: Followed, options: FollowOptions): Promise<void> {
  const { onChange, shipped } = options;
  const pace = createPace();
  await checkTables(db);
  let state = await startState(db, followed, options);
  let sources = await followed.sources();
  let words = await wordsOfPacks(db, followed, { sources, shipped, followed: state.packs });
  if (!words) {
    state = await beginAnew(db, state, options);
    words = await wordsOfPacks(db, followed, { sources, shipped, followed: [] });
  }
  const tools = toolsFor(shipped, (shelf) => words?.get(state.packs[shelf - 1] ?? '') ?? []);
  const withPacks = withSources(state, sources);
  if (withPacks !== state) {
    state = withPacks;
    await db.put('state', state, 'state');
    onChange?.();
  }
  const work = resumeWork(db, state);
  let isNarrower = false;
  for (let limit = FIRST_SLICE, isMore = true; isMore; limit = SLICE) {
    const changes = await followed.changes.since(state.seq, limit);
    isMore = changes.length === limit;
    if (changes.length === 0) break;
    if (changes.some((change) => sources.every(({ id }) => id !== change.source))) sources = await followed.sources();
    const packs = withNew(state.packs, sources);
    if (packs !== state.packs) words = (await wordsOfPacks(db, followed, { sources, shipped, followed: state.packs })) ?? words;
    state = { ...state, packs };
    const articles = await readArticles(followed, changes, packs, pace);
    const applied = await applySlice(db, work, { state: { ...state, seq: changes.at(-1)!.seq }, articles, tools, pace });
    state = applied.state;
    isNarrower ||= applied.isNarrower;
  }
  restWork(db, work, state);
  await followed.changes.passed('names', state.seq);
  if ((await settleTables(db, state, pace)) || isNarrower) onChange?.();
}

/** The state to go on from; a database of another library, or of other vouched words, is emptied. */
async function startState(db: NamesDatabase, { changes }: Followed, { shipped, seed }: FollowOptions): Promise<NamesState> {
  const library = await changes.libraryId();
  const vouched = fingerprint(JSON.stringify([shipped.map(({ id }) => id), vouchedAmong(shipped)]));
  const [state, last] = await Promise.all([db.get('state', 'state'), changes.last()]);
  if (state && state.library === library && state.vouched === vouched && state.seq <= last) return state;
  return beginAnew(db, { library, vouched }, { seed });
}

/** Empties the database, for the articles to come in once more. */
async function beginAnew(
  db: NamesDatabase,
  { library, vouched }: Pick<NamesState, 'library' | 'vouched'>,
  { seed }: Pick<FollowOptions, 'seed'>,
): Promise<NamesState> {
  const fresh: NamesState = { library, vouched, seq: 0, nextNumber: 1, nextArticle: 0, seed: seed(), packs: [], hidden: [] };
  const tx = db.transaction(STORES, 'readwrite');
  await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()));
  await tx.objectStore('state').put(fresh, 'state');
  await tx.done;
  return fresh;
}

/** Packs that are off or removed are hidden at once, long before each of their articles has been taken out. */
function withSources(state: NamesState, sources: readonly Source[]): NamesState {
  const hidden = sources.filter(({ kind, off, state: is }) => kind === 'pack' && (off || is !== 'visible')).map(({ id }) => id);
  return hidden.join('\n') === state.hidden.join('\n') ? state : { ...state, hidden };
}

/** Each pack is a shelf of its own; feeds and saved pages share one. */
function withNew(packs: readonly string[], sources: readonly Source[]): readonly string[] {
  const found = sources.filter(({ id, kind }) => kind === 'pack' && !packs.includes(id));
  return found.length > 0 ? [...packs, ...found.map(({ id }) => id)] : packs;
}

/** The articles as they are now, each once: what happened to one in between does not matter. */
async function readArticles(
  { changes: log }: Followed,
  changes: readonly Change[],
  packs: readonly string[],
  pace: () => Promise<void>,
): Promise<ChangedArticle[]> {
  const latest = [...new Map(changes.map((change) => [`${change.source} ${change.article}`, change])).values()];
  const articles: ChangedArticle[] = [];
  for (let at = 0; at < latest.length; at += READ) {
    const slice = latest.slice(at, at + READ);
    const read = await log.readings(slice);
    articles.push(
      ...slice.map(({ source, article, kind }, place) => ({
        source,
        article,
        shelf: packs.indexOf(source) + 1,
        reading: kind === 'set' ? read[place] : undefined,
      })),
    );
    await pace();
  }
  return articles;
}

/** The reader's own coverage knows what we vouch for; a stranger's pack what it vouches for itself. */
function toolsFor(shipped: readonly Entity[], wordsOn: (shelf: number) => readonly VouchedEntity[]): SliceTools {
  const shelves = new Map<number, ReturnType<SliceTools['vouchedOn']>>();
  return {
    vouchedOn: (shelf) => {
      const known = shelves.get(shelf);
      if (known) return known;
      const vouched = shelf === OWN_SHELF ? vouchedAmong(shipped) : wordsOn(shelf);
      const made = { keyOf: vouchedLookup(vouched), byId: new Map(vouched.map((one) => [one.id, one])) };
      shelves.set(shelf, made);
      return made;
    },
    shipped: new Set(shipped.map(({ id }) => id)),
  };
}

/** Runs `work` alone among all pages and workers. */
export function withNamesLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('konteks-names', work) as Promise<T>;
}
