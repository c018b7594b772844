/**
 * What tests of faults run inside the extension: bundled, added to a copy of it as a page (faults.html) and to its background.
 * In the page `faults.importMany("pack:a", 0, 5000)`; the background does the same when told so on the channel "faults".
 * It must do nothing that a screen of ours could not do.
 */
import { openDB } from 'idb';
import type { LibraryStore } from '../../lib/library/library-store';
import type { Source, SourceKind } from '../../lib/library/source';
import { browser } from '../../lib/platform/browser';
import { createCensus } from '../../lib/platform/store/census';
import { MIGRATIONS } from '../../lib/platform/store/migrations';
import { openLibraryWith } from '../../lib/platform/store/open-library';
import { beginAnew, openStore } from '../../lib/platform/store/open-store';
import { restoreBackup } from '../../lib/platform/store/restore-backup';
import { type ContentsRow, DATABASE, STORES } from '../../lib/platform/store/schema';
import { linesIn, readContents } from '../../lib/platform/store/volumes';
import { writeBackup } from '../../lib/platform/store/write-backup';
import { makeReadings } from './made-readings';
import { createMeasures } from './measures';

const BATCH = 100;

function sourceNamed(id: string, kind: SourceKind): Source {
  return { id, kind, name: id, state: 'visible', addedAt: '2026-11-22T00:00:00Z', articles: 0, bytes: 0 };
}

/** A small import has several batches, too: it can be killed between them. */
const batchOf = (count: number) => Math.min(BATCH, Math.ceil(count / 5));

let kept: LibraryStore | undefined;

async function store(): Promise<LibraryStore> {
  if (kept) return kept;
  const opened = await openStore();
  if (!opened.ok) throw new Error(`${opened.code}: ${opened.detail}`);
  kept = opened.value;
  return kept;
}

/** Everything that tests ask for; all answers are JSON. */
const faults = {
  /** How the library opens: "ok" or a code. */
  async open(): Promise<string> {
    const opened = await openStore();
    if (opened.ok) kept = opened.value;
    return opened.ok ? 'ok' : opened.code;
  },

  /** The same with its detail. */
  async openInWords(): Promise<string> {
    const opened = await openStore();
    return opened.ok ? 'ok' : `${opened.code} ${opened.detail}`;
  },

  async importMany(id: string, from: number, count: number): Promise<number> {
    const coming = await (await store()).startImport(sourceNamed(id, 'pack'));
    const batch = batchOf(count);
    for (let at = 0; at < count; at += batch) {
      await coming.add(makeReadings(from + at, Math.min(batch, count - at)), '2020-01-01');
    }
    return (await coming.commit()).articles;
  },

  /** Imports until `written` articles are in, then goes on while nobody waits: with `count` in it commits, else it writes for ever. */
  async beginImport(id: string, count: number, written: number): Promise<void> {
    const coming = await (await store()).startImport(sourceNamed(id, 'pack'));
    const batch = batchOf(count);
    const write = async (until: number) => {
      for (let at = 0; at < until; at += batch) await coming.add(makeReadings(at, batch), '2020-01-01');
    };
    await write(written);
    void (written < count ? write(Number.POSITIVE_INFINITY) : coming.commit());
  },

  /** Saves one article, strictly; answers "saved" or the code of what went wrong. */
  async saveOne(number: number, id = 'saved'): Promise<string> {
    try {
      const library = await store();
      await library.saveSource(id, (old) => old ?? sourceNamed(id, id === 'saved' ? 'saved' : 'feed'));
      await library.saveReadings(id, makeReadings(number, 1));
      return 'saved';
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
  },

  /** Saves one article with a day that is always the same. */
  async saveOneOf2020(): Promise<void> {
    const library = await store();
    await library.saveSource('saved', () => sourceNamed('saved', 'saved'));
    await library.saveReadings('saved', makeReadings(900, 1), { addedOn: '2020-01-01' });
  },

  /** Saves without end, and tells on the page's title how many are said to be saved. */
  async saveOnAndOn(from: number): Promise<void> {
    for (let number = from; ; number += 1) {
      if ((await faults.saveOne(number)) === 'saved') document.title = String(number);
    }
  },

  /** Fills until it fails: how many fitted, and what was said. */
  async fill(id: string, from: number): Promise<{ fitted: number; words: string }> {
    let fitted = 0;
    try {
      const library = await store();
      await library.saveSource(id, (old) => old ?? sourceNamed(id, 'feed'));
      for (; ; fitted += BATCH) await library.saveReadings(id, makeReadings(from + fitted, BATCH));
    } catch (error) {
      return { fitted, words: error instanceof Error ? error.message : String(error) };
    }
  },

  /** Appends `word` to a source's folder: what two pages do at once must all be there. */
  async append(id: string, word: string): Promise<void> {
    await (await store()).saveSource(id, (old) => ({
      ...(old ?? sourceNamed(id, 'feed')),
      folder: [...(old?.folder ?? []), word],
    }));
  },

  /** Wakes the background, and waits until it hears the channel. */
  async wake(): Promise<void> {
    const channel = new BroadcastChannel('faults');
    const heard = new Promise((resolve) => {
      channel.onmessage = resolve;
    });
    const knock = setInterval(() => channel.postMessage({ call: 'hello' }), 20);
    await browser.runtime.sendMessage({ type: 'hello' }).catch(() => undefined);
    await heard;
    clearInterval(knock);
    channel.close();
  },

  /** The background begins an import: answers when `written` articles are in. */
  async backgroundBegins(id: string, count: number, written: number): Promise<void> {
    const channel = new BroadcastChannel('faults');
    const begun = new Promise((resolve) => {
      channel.onmessage = resolve;
    });
    channel.postMessage({ call: 'beginImport', given: [id, count, written] });
    await begun;
    channel.close();
  },

  async sources(): Promise<readonly Source[]> {
    return (await store()).sources();
  },

  async ids(source: string): Promise<string[]> {
    const { lines } = await (await store()).listArticles(source, { from: 0, limit: Number.POSITIVE_INFINITY });
    return lines.map(({ article }) => article).sort();
  },

  /** How many of the articles listed can be read, and how many rows are damaged. */
  async readAll(source: string): Promise<{ listed: number; readable: number; damaged: number }> {
    const library = await store();
    const { lines } = await library.listArticles(source, { from: 0, limit: Number.POSITIVE_INFINITY });
    return { listed: lines.length, readable: (await library.readings(lines)).length, damaged: library.damaged().length };
  },

  async remove(source: string): Promise<void> {
    const library = await store();
    await library.removeSource(source);
    await library.purgeRemoved();
  },

  async usage(): Promise<unknown> {
    return (await store()).usage();
  },

  async loss(): Promise<unknown> {
    return (await (await store()).loss()) ?? null;
  },

  /** How many articles the note beside the database speaks of; null without a note. */
  async census(): Promise<number | null> {
    const { 'library-census': note } = await browser.storage.local.get('library-census');
    return (note as { articles: number } | undefined)?.articles ?? null;
  },

  async forgetLoss(): Promise<void> {
    await (await store()).forgetLoss();
  },

  /** "ok", or why not. */
  async beginAnew(): Promise<string> {
    kept = undefined;
    const opened = await beginAnew();
    if (opened.ok) kept = opened.value;
    return opened.ok ? 'ok' : `${opened.code} ${opened.detail}`;
  },

  /** Opens the library as the next version of Konteks would; every line's publisher tells that it was migrated. */
  async openNextVersion(): Promise<string> {
    const to = MIGRATIONS.at(-1)!.to + 1;
    const migrated = (line: string) => JSON.stringify((JSON.parse(line) as unknown[]).with(1, 'migrated'));
    const next = {
      to,
      run: async ({ tx }: Parameters<(typeof MIGRATIONS)[number]['run']>[0]) => {
        const lines = tx.objectStore('lines');
        for (let cursor = await lines.openCursor(); cursor; cursor = await cursor.continue())
          await cursor.update(migrated(cursor.value));
        const contents = tx.objectStore('contents');
        for (let cursor = await contents.openCursor(); cursor; cursor = await cursor.continue()) {
          const lines = new TextEncoder().encode(linesIn(cursor.value).map(migrated).join('\n'));
          await cursor.update({ ...cursor.value, lines });
        }
      },
    };
    const census = createCensus({ load: async () => undefined, save: async () => undefined });
    const opened = await openLibraryWith({ name: DATABASE, locks: navigator.locks, migrations: [...MIGRATIONS, next], census });
    if (!opened.ok) return opened.code;
    const { lines } = await opened.value.listArticles(undefined, { from: 0, limit: Number.POSITIVE_INFINITY });
    opened.value.close();
    return lines.every(({ publisher }) => publisher === 'migrated') ? `migrated ${lines.length}` : 'not migrated';
  },

  /** Clears leftovers away, then names every row that belongs to nothing and every count that is wrong. */
  async problems(): Promise<string[]> {
    await (await store()).purgeRemoved();
    const db = await openDB(DATABASE);
    const tx = db.transaction(STORES);
    const [sources, shelves] = await Promise.all([tx.objectStore('sources').getAll(), tx.objectStore('shelves').getAll()]);
    const keysOf = (name: (typeof STORES)[number]) => tx.objectStore(name).getAllKeys() as Promise<[number, ...string[]][]>;
    const [texts, lines, entities] = [await keysOf('texts'), await keysOf('lines'), await keysOf('entities')];
    const [bound, volumes] = [await keysOf('contents'), await keysOf('volumes')];
    const contents = (await tx.objectStore('contents').getAll()) as ContentsRow[];
    const log = await tx.objectStore('log').getAll();
    const counters = await tx.objectStore('meta').get('counters');
    db.close();
    const held = new Set(sources.map(({ shelf }) => shelf));
    const of = (keys: [number, ...string[]][], shelf: number) => keys.filter(([first]) => first === shelf).length;
    const boundOn = (shelf: number) =>
      contents.reduce((sum, row, at) => sum + (bound[at]![0] === shelf ? readContents(row).ids.length : 0), 0);
    const logged = log.reduce((sum, { articles }) => sum + articles.length, 0);
    return [
      ...shelves.filter(({ shelf }) => !held.has(shelf)).map(({ shelf, state }) => `shelf ${shelf} is ${state}`),
      ...[...texts, ...lines, ...entities, ...bound, ...volumes]
        .filter(([shelf]) => !held.has(shelf))
        .map((key) => `orphan ${key}`),
      ...shelves
        .filter(({ shelf, articles }) => [texts, lines].some((keys) => of(keys, shelf) + boundOn(shelf) !== articles))
        .map(
          ({ shelf, articles }) =>
            `shelf ${shelf}: ${articles} counted, ${of(texts, shelf)} texts, ${of(lines, shelf)} lines, ${boundOn(shelf)} bound`,
        ),
      ...(bound.join() === volumes.join() ? [] : ['contents without volumes, or volumes without contents']),
      ...(logged + (counters.forgotten ?? 0) === counters.seq ? [] : [`${logged} logged, ${counters.seq} counted`]),
    ];
  },

  /** What is in the log, undone and done: the articles that a follower would have. */
  async followed(source: string): Promise<number> {
    const { changes } = await store();
    const there = new Set<string>();
    let seq = 0;
    for (;;) {
      const slice = await changes.since(seq, 1000);
      if (slice.length === 0) return there.size;
      for (const change of slice) {
        if (change.source !== source) continue;
        if (change.kind === 'set') there.add(change.article);
        else there.delete(change.article);
      }
      seq = slice.at(-1)!.seq;
    }
  },

  async backup(): Promise<string> {
    return toBase64(await new Response(writeBackup(await store(), { version: 2 })).arrayBuffer());
  },

  async restore(base64: string, mode: 'merge' | 'replace'): Promise<string> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const answer = await restoreBackup(await store(), new Blob([bytes]), { mode });
    return answer.ok ? 'ok' : `${answer.code} ${answer.detail}`;
  },

  ...createMeasures(store, sourceNamed),
};

function toBase64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
}

/** What tests call by name. */
export type Faults = typeof faults;

Object.assign(globalThis, { faults });

if (typeof document === 'undefined' || !document.URL.endsWith('faults.html')) {
  const channel = new BroadcastChannel('faults');
  channel.onmessage = ({ data: { call, given } }) => {
    if (call === 'hello') channel.postMessage('here');
    if (call === 'beginImport')
      faults.beginImport(...(given as Parameters<Faults['beginImport']>)).then(() => channel.postMessage('begun'));
    if (call === 'refreshFeed') void faults.refreshFeed(given[0]);
  };
}
