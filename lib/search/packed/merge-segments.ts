/**
 * Several segments into one, a slice at a time, so that whoever does it may die between any two slices and another goes on.
 *
 *   1 begin    the documents of the output are written, and which were deleted then is frozen; the manifest says: merging
 *   2 slice    the next keys with their postings; the manifest says how far (as often as needed)
 *   3 finish   the manifest names the output in place of the inputs, and what was deleted meanwhile is deleted in it too
 *
 * Each step is one write. Queries see the inputs until the last one. It must not know when to merge, nor who else writes.
 */
import { hasBit } from './bits';
import { documentKey, readFacts } from './document-table';
import { type KeyCursor, openCursor } from './key-cursor';
import { type MergeState, recordKey } from './manifest';
import { documentIn, packPosting, valueIn } from './postings';
import { IndexBroken, sealRecord } from './sealed';
import type { SegmentReader } from './segment-reader';
import { type Breathe, type SegmentDocument, SegmentWriter } from './segment-writer';

/** What a step wants written, and how the merge stands then. */
export interface MergeStep {
  readonly state: MergeState;
  readonly put: ReadonlyMap<string, Uint8Array>;
  readonly done: boolean;
}

/** How the work is cut. */
export interface SliceOptions {
  readonly breathe?: Breathe | undefined;
  readonly keysInSlice?: number | undefined;
}

/** A slice ends when so many bytes are finished. */
const SLICE_BYTES = 512 * 1024;
/** In postings; a key costs as much as so many, its own not counted. */
const WORK_BETWEEN_BREATHS = 4096;
const KEY_WORK = 64;
const DOCUMENTS_BETWEEN_BREATHS = 256;
/** In a map of documents: deleted, so in the output no more. */
const GONE = 0xffffffff;
const NO_POSTINGS: Uint32Array = new Uint32Array();

/** For each input the number of each of its documents in the output. */
type DocumentMaps = readonly Uint32Array[];

/** The first step: the documents that are not deleted, in order. */
export async function beginMerge(output: number, inputs: readonly SegmentReader[], breathe?: Breathe): Promise<MergeStep> {
  const frozen = await Promise.all(inputs.map((input) => input.deleted()));
  const { documents } = await mapDocuments(inputs, frozen, breathe);
  const writer = new SegmentWriter(output);
  await writer.documents(documents, breathe);
  const info = writer.pause();
  const put = writer.take();
  frozen.forEach((bits, at) => {
    const key = recordKey(output, 'z', at);
    if (bits) put.set(key, sealRecord(key, bits));
  });
  return { state: { inputs: inputs.map((input) => input.info.id), output: info, after: '' }, put, done: false };
}

/** A merge taken up: `frozen` are the deleted documents of each input as they were when it began. */
export async function takeUpMerge(
  state: MergeState,
  inputs: readonly SegmentReader[],
  frozen: readonly (Uint8Array | undefined)[],
  { breathe, keysInSlice = Number.POSITIVE_INFINITY }: SliceOptions = {},
): Promise<{ slice(): Promise<MergeStep>; maps: DocumentMaps }> {
  const { maps, documents } = await mapDocuments(inputs, frozen, breathe);
  if (documents.length !== state.output.documents) throw new IndexBroken(`segment ${state.output.id}: its inputs changed`);
  const cursors = await Promise.all(inputs.map((input) => openCursor(input, state.after)));
  let { output, after } = state;
  const slice = async (): Promise<MergeStep> => {
    const writer = new SegmentWriter(output);
    let keys = 0;
    let work = 0;
    let key = lowestKey(cursors);
    while (key !== undefined && writer.waiting < SLICE_BYTES && keys < keysInSlice) {
      work += KEY_WORK + (await mergeKey(key, cursors, maps, writer, breathe));
      after = key;
      key = lowestKey(cursors);
      keys++;
      if (work < WORK_BETWEEN_BREATHS) continue;
      work = 0;
      await breathe?.();
    }
    output = writer.pause();
    return { state: { ...state, output, after }, put: writer.take(), done: key === undefined };
  };
  return { slice, maps };
}

/** The documents of the output that were deleted in an input since the merge began. */
export async function deletedSince(inputs: readonly SegmentReader[], maps: DocumentMaps): Promise<number[]> {
  const lists = await Promise.all(
    inputs.map(async (input, at) => {
      const now = await input.deleted();
      return now ? Array.from(maps[at]!).filter((target, document) => target !== GONE && hasBit(now, document)) : [];
    }),
  );
  return lists.flat();
}

/** All living documents of the inputs in the order of the output, and where each went. Inputs are sorted, so heads are compared. */
async function mapDocuments(inputs: readonly SegmentReader[], frozen: readonly (Uint8Array | undefined)[], breathe?: Breathe) {
  const lists: Awaited<ReturnType<typeof livingDocuments>>[] = [];
  for (const [at, input] of inputs.entries()) lists.push(await livingDocuments(input, frozen[at], breathe));
  const maps = inputs.map(({ info }) => new Uint32Array(info.documents).fill(GONE));
  const heads = lists.map(() => 0);
  const documents: SegmentDocument[] = [];
  for (;;) {
    let lowest = -1;
    lists.forEach((list, at) => {
      const head = list[heads[at]!];
      if (head && (lowest < 0 || head.key < lists[lowest]![heads[lowest]!]!.key)) lowest = at;
    });
    if (lowest < 0) return { maps, documents };
    const { number, document } = lists[lowest]![heads[lowest]!++]!;
    maps[lowest]![number] = documents.push(document) - 1;
    if (documents.length % DOCUMENTS_BETWEEN_BREATHS === 0) await breathe?.();
  }
}

async function livingDocuments(segment: SegmentReader, deleted: Uint8Array | undefined, breathe?: Breathe) {
  const facts = await segment.facts();
  const living: { key: string; number: number; document: SegmentDocument }[] = [];
  let number = 0;
  for (let record = 0; record < segment.info.names.length; record++) {
    for (const name of await segment.namesIn(record)) {
      if (!hasBit(deleted, number))
        living.push({ key: documentKey(name), number, document: { ...name, ...readFacts(facts, number) } });
      if (++number % DOCUMENTS_BETWEEN_BREATHS === 0) await breathe?.();
    }
  }
  return living;
}

function lowestKey(cursors: readonly KeyCursor[]): string | undefined {
  let lowest: string | undefined;
  for (const { entry } of cursors) if (entry && (lowest === undefined || entry.key < lowest)) lowest = entry.key;
  return lowest;
}

async function mergeKey(
  key: string,
  cursors: readonly KeyCursor[],
  maps: DocumentMaps,
  writer: SegmentWriter,
  breathe?: Breathe,
): Promise<number> {
  const stem = new Set<string>();
  let list = NO_POSTINGS;
  for (const [at, cursor] of cursors.entries()) {
    const { entry } = cursor;
    if (entry?.key !== key) continue;
    if (entry.words) for (const word of entry.words) stem.add(word);
    else {
      const found = cursor.postings();
      list = inOrder(list, mapped(found instanceof Uint32Array ? found : await found, maps[at]!));
      if (list.length > WORK_BETWEEN_BREATHS) await breathe?.();
    }
    const waiting = cursor.next();
    if (waiting) await waiting;
  }
  if (stem.size > 0) writer.addStem(key, [...stem].sort());
  else if (list.length > 0) writer.add(key, list);
  return list.length;
}

/** The postings of an input as the output has them. Documents keep their order, so they are in order again. */
function mapped(found: Uint32Array, map: Uint32Array): Uint32Array {
  let length = 0;
  for (let at = 0; at < found.length; at++) {
    const target = map[documentIn(found[at]!)]!;
    if (target !== GONE) found[length++] = packPosting(target, valueIn(found[at]!));
  }
  return found.subarray(0, length);
}

/** Two lists in order to one. */
function inOrder(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const list = new Uint32Array(a.length + b.length);
  let [atA, atB] = [0, 0];
  for (let at = 0; at < list.length; at++)
    list[at] = atB === b.length || (atA < a.length && a[atA]! < b[atB]!) ? a[atA++]! : b[atB++]!;
  return list;
}
