/**
 * Keeps the names up to date for as long as the background lives: at its start, and whenever the library changes.
 * keepNames({ onChange }) -> after an article came, onChange is called and every open page looks again.
 * It must not know what uses the names. Only the background follows, so that it never answers from what is old.
 */
import type { LibraryStore } from '../../library/library-store';
import { StoreError } from '../../library/store-failure';
import { browser } from '../browser';
import { openLibrary } from '../library-store';
import { openStore } from '../store/open-store';
import { followLibrary, withNamesLock } from './follow-library';
import { dropNames, namesAtHand } from './names-at-hand';

/** A background that was woken by a question answers it first. */
const START_DELAY_MS = 100;
/** Pages watch this key of storage.local: see lib/platform/page-browser.ts. */
const STAMP = 'coverage';
/** The library writes its size here: see lib/platform/store/census.ts. */
const CENSUS = 'library-census';

/** Call it synchronously at start. `onChange`: what was opened is old now. */
export function keepNames({ onChange }: { readonly onChange: () => void }): void {
  const follow = oneAtATime(async () => {
    const store = await theStore(follow);
    if (store) await followStore(store, onChange);
  });
  setTimeout(follow, START_DELAY_MS);
  // A background that sleeps is woken by the census of what was written; one that is awake has heard of it already.
  browser.storage.onChanged.addListener((changes) => {
    if (CENSUS in changes) follow();
  });
}

let opened: LibraryStore | undefined;

/** The library, opened once; `follow` is called whenever it changes. */
async function theStore(follow: () => void): Promise<LibraryStore | undefined> {
  if (opened) return opened;
  const answer = await openStore();
  if (!answer.ok) return undefined;
  opened = answer.value;
  opened.onChange(follow);
  return opened;
}

async function followStore(store: LibraryStore, onChange: () => void): Promise<void> {
  const shipped = await openLibrary();
  const tell = () => {
    onChange();
    void browser.storage.local.set({ [STAMP]: crypto.randomUUID() });
  };
  const catchUp = () =>
    withNamesLock(async () =>
      followLibrary(await namesAtHand(), store, {
        shipped: shipped.ok ? [...shipped.value.entities.values()] : [],
        seed: () => crypto.getRandomValues(new Int32Array(1))[0]!,
        onChange: tell,
      }),
    );
  try {
    await catchUp();
  } catch (error) {
    if (error instanceof StoreError) {
      // The library itself could not be read: it is opened again with the next change or the next life.
      opened = undefined;
      return;
    }
    await dropNames();
    await catchUp();
  }
}

/** `work` never runs twice at once; asked for while it runs, it runs again. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      // What failed is tried again with the next change, or in the next life.
      await work().catch(() => undefined);
    } while (again);
    running = false;
  };
  return () => void run();
}
