/**
 * An import on a shelf of its own: filled in slices that nobody sees, then made visible in one small transaction.
 * stageImport(context, source) -> { add, commit, cancel }. As long as it lives it holds a lock named after its shelf: a shelf whose
 * lock nobody holds is a leftover. It must not know what is imported.
 */
import type { Import } from '../../library/library-store';
import type { Source } from '../../library/source';
import { StoreError } from '../../library/store-failure';
import type { Reading } from '../../reading/reading';
import { countOn, packRows, putRow } from './article-rows';
import { deflateText } from './deflate';
import { readLine } from './line-row';
import { appendLog } from './log';
import { idsOn, linesOn } from './on-shelf';
import { createPace } from './pace';
import { ensureRoom } from './room';
import type { WriteTransaction } from './schema';
import { compareText, doomShelf, dropSource, newShelf, purgeShelf, toSource, withoutCounts } from './sources';
import { failing, type StoreContext, write, writeAfter } from './store-context';
import { prepareUnbinding, unbind } from './unbind';
import { bindReadings, putVolumes } from './volumes';

/** An import as this file knows it. */
interface Staged extends Import {
  readonly source: Source;
  readonly shelf: number;
  /** Nothing more can be added; its lock is let go. */
  end(): void;
}

/** Begins an import of `source`. */
export async function stageImport(context: StoreContext, source: Source, today: string): Promise<Import> {
  const { shelf } = await write(context, 'relaxed', (tx) => newShelf(tx, source.id, 'staged'));
  const release = await holdLock(context, shelf);
  let [entityRows, last] = [0, ''];
  let hasEnded = false;
  const checkLive = () => {
    if (hasEnded) throw new StoreError('failed', 'the import has ended');
  };
  const staged: Staged = {
    source,
    shelf,
    end() {
      checkLive();
      hasEnded = true;
      release();
    },
    async add(readings, addedOn = today) {
      checkLive();
      if (readings.length === 0) return;
      const inOrder = [...readings].sort((a, b) => compareText(a.article.id, b.article.id));
      const [lowest, highest] = [inOrder[0]!.article.id, inOrder.at(-1)!.article.id];
      const isNext = lowest > last && inOrder.every(({ article }, at) => at === 0 || article.id > inOrder[at - 1]!.article.id);
      await (isNext ? addBound : addAlone)(context, shelf, { readings: inOrder, addedOn });
      if (highest > last) last = highest;
    },
    async addEntities(entities) {
      checkLive();
      const packed = await failing(() => deflateText(JSON.stringify(entities)));
      entityRows += 1;
      await write(context, 'relaxed', (tx) => tx.objectStore('entities').put(packed, [shelf, entityRows]));
    },
    async commit() {
      checkLive();
      const committed = await write(context, 'strict', (tx) => makeVisible(tx, source, shelf));
      await finish(context, [staged], committed.old === undefined ? [] : [committed.old]);
      return committed.source;
    },
    async cancel() {
      staged.end();
      await purgeShelf(context, shelf);
    },
  };
  return staged;
}

interface Added {
  readonly readings: readonly Reading[];
  readonly addedOn: string;
}

/** Readings whose ids come after all that are there: so come those of packs and backups that Konteks wrote. */
async function addBound(context: StoreContext, shelf: number, { readings, addedOn }: Added): Promise<void> {
  await failing(ensureRoom);
  const volumes = await failing(() => bindReadings(readings, addedOn, createPace()));
  await write(context, 'relaxed', async (tx) => countOn(tx, shelf, await putVolumes(tx, shelf, volumes)));
}

/** Any others. */
async function addAlone(context: StoreContext, shelf: number, { readings, addedOn }: Added): Promise<void> {
  const rows = await failing(() => packRows(readings, addedOn));
  await writeAfter(context, 'relaxed', {
    prepare: () =>
      prepareUnbinding(
        context,
        shelf,
        rows.map(({ id }) => id),
      ),
    work: async (tx, unbound) => {
      const counted = await unbind(tx, shelf, unbound);
      await countOn(tx, shelf, [...counted, ...(await Promise.all(rows.map((row) => putRow(tx, shelf, row))))]);
    },
  });
}

/** See LibraryStore.replaceAll. */
export async function replaceAll(context: StoreContext, imports: readonly Import[]): Promise<void> {
  const staged = imports as readonly Staged[];
  const doomed = await write(context, 'strict', async (tx) => {
    const shelves: number[] = [];
    const staying = new Set(staged.map(({ source }) => source.id));
    for (const { id, shelf } of await tx.objectStore('sources').getAll()) {
      if (staying.has(id)) continue;
      await dropSource(tx, id);
      shelves.push(shelf);
    }
    for (const { source, shelf } of staged) {
      const { old } = await makeVisible(tx, source, shelf);
      if (old !== undefined) shelves.push(old);
    }
    return shelves;
  });
  await finish(context, staged, doomed);
}

async function finish(context: StoreContext, staged: readonly Staged[], doomed: readonly number[]): Promise<void> {
  for (const one of staged) one.end();
  context.announce('sources');
  context.announce('articles');
  for (const shelf of doomed) await purgeShelf(context, shelf);
}

/** Whether the import that fills `shelf` still lives, in whatever page or worker. */
export async function isImporting({ locks }: StoreContext, shelf: number): Promise<boolean> {
  return locks.request(lockOf(shelf), { ifAvailable: true }, async (lock) => lock === null);
}

/** Lets the source point at the shelf, dooms the one it pointed at, and logs what differs. */
async function makeVisible(
  tx: WriteTransaction,
  source: Source,
  shelf: number,
): Promise<{ readonly source: Source; readonly old?: number }> {
  const staged = await tx.objectStore('shelves').get(shelf);
  if (staged?.state !== 'staged') throw new StoreError('failed', 'the import was cleared away');
  const old = await tx.objectStore('sources').get(source.id);
  const isUsed = old !== undefined && old.state === 'visible' && !old.off;
  const before = isUsed ? await hashesOn(tx, old.shelf) : new Map<string, number>();
  // Only a source that is there already is compared, line by line; all of a new one is new.
  const after = before.size > 0 ? await hashesOn(tx, shelf) : new Map<string, number>();
  const come = await idsOn(tx, shelf);
  const row = { ...withoutCounts(source), state: 'visible' as const, shelf };
  const held = { ...staged, state: 'held' as const };
  await tx.objectStore('sources').put(row);
  await tx.objectStore('shelves').put(held);
  if (old) await doomShelf(tx, old.shelf);
  const gone = [...before.keys()].filter((id) => source.off || !after.has(id));
  await appendLog(tx, 'delete', source.id, gone);
  const changed = come.filter((id) => before.size === 0 || before.get(id) !== after.get(id));
  await appendLog(tx, 'set', source.id, source.off ? [] : changed);
  return { source: toSource(row, held), ...(old && { old: old.shelf }) };
}

async function hashesOn(tx: WriteTransaction, shelf: number): Promise<Map<string, number>> {
  const lines = await linesOn(tx, shelf);
  return new Map(lines.map(({ id, line }) => [id, readLine(line)?.hash ?? 0]));
}

/** Takes the lock and answers how to let it go. */
function holdLock({ locks }: StoreContext, shelf: number): Promise<() => void> {
  return new Promise((held, failed) => {
    locks.request(lockOf(shelf), () => new Promise<void>((release) => held(release))).catch(failed);
  });
}

function lockOf(shelf: number): string {
  return `konteks-import-${shelf}`;
}
