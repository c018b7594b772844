/**
 * The one hand that changes the index: takes in changes of articles, and merges segments a step at a time.
 * await writer.apply(changes); while (await writer.tidy()); -> the changes are in, and the segments are few.
 * It must not know when it is called, nor where records are kept. Each step is one write with the manifest in it.
 */
import type { Change, ChangeLog } from '../../library/change-log';
import { articleTerms, type NamesOf } from './article-terms';
import { createBits, setBit } from './bits';
import { SegmentBuilder } from './build-segment';
import { chooseMerge, isCrowded } from './choose-merge';
import { type DocumentName, documentKey } from './document-table';
import {
  MANIFEST_KEY,
  type Manifest,
  type MergeState,
  recordKey,
  type SegmentInfo,
  segmentFolder,
  writeManifest,
} from './manifest';
import { beginMerge, deletedSince, type MergeStep, takeUpMerge } from './merge-segments';
import { checkedRecords } from './open-index';
import { createRecordCache } from './record-cache';
import type { RecordStore } from './record-store';
import { IndexBroken, openRecord, sealRecord } from './sealed';
import { type GetChecked, SegmentReader } from './segment-reader';
import type { Breathe } from './segment-writer';

/** What writing needs. */
export interface WriterOptions {
  readonly records: RecordStore;
  readonly log: Pick<ChangeLog, 'reading' | 'since'>;
  /** Asked between slices; it may wait, and throw to end the work. */
  readonly breathe?: Breathe | undefined;
  readonly namesOf?: NamesOf | undefined;
  /** A slice of a merge ends after so many keys at the latest. */
  readonly keysInSlice?: number;
}

/** Records that are read again and again while merging. */
const CACHE_BYTES = 4 * 1024 * 1024;

/** The index as its one writer sees it. */
export class IndexWriter {
  readonly #options: WriterOptions;
  readonly #get: GetChecked;
  manifest: Manifest;

  constructor(manifest: Manifest, options: WriterOptions) {
    this.manifest = manifest;
    this.#options = options;
    const { records } = options;
    this.#get = checkedRecords((key) => records.read((get) => get(key)), createRecordCache(CACHE_BYTES));
  }

  /** Takes in changes: what they touch is deleted where it was, what is there now makes one segment. */
  async apply(changes: readonly Change[]): Promise<void> {
    const { log, breathe, namesOf } = this.#options;
    const latest = new Map(changes.map((change) => [documentKey(change), change]));
    const touched = [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
    const { next } = this.manifest;
    let { newest } = this.manifest;
    const builder = new SegmentBuilder(next);
    for (const { kind, source, article } of touched) {
      const reading = kind === 'set' ? await log.reading(source, article) : undefined;
      if (reading) {
        const terms = articleTerms(source, reading, namesOf);
        newest = Math.max(newest, terms.day);
        builder.add(terms);
      }
      await breathe?.();
    }
    const { segments, put } = await this.#deleted(touched);
    const seq = changes.at(-1)!.seq;
    const built = await builder.finish(breathe);
    if (built.info.documents === 0) return this.#write({ ...this.manifest, seq, segments }, put);
    await this.#write(
      { ...this.manifest, seq, newest, next: next + 1, segments: [...segments, built.info] },
      new Map([...put, ...built.records]),
    );
  }

  /** One step towards few segments; says whether there may be another. */
  async tidy(): Promise<boolean> {
    const { merge } = this.manifest;
    if (merge) {
      await this.#goOn();
      return true;
    }
    const chosen = chooseMerge(this.manifest.segments);
    if (!chosen) return false;
    const { next } = this.manifest;
    const { state, put } = await beginMerge(
      next,
      chosen.map((id) => new SegmentReader(this.#segment(id), this.#get)),
      this.#options.breathe,
    );
    await this.#write({ ...this.manifest, next: next + 1, merge: state }, put);
    return true;
  }

  /** The merge under way to its end, as long as nothing new comes in between: that goes first, unless segments are many already. */
  async #goOn(): Promise<void> {
    const state = this.manifest.merge!;
    const inputs = state.inputs.map((id) => new SegmentReader(this.#segment(id), this.#get));
    const frozen = await Promise.all(state.inputs.map((_, at) => this.#frozen(state, at)));
    const { slice, maps } = await takeUpMerge(state, inputs, frozen, this.#options);
    for (;;) {
      const step = await slice();
      if (step.done) return this.#finish(step, await deletedSince(inputs, maps));
      await this.#write({ ...this.manifest, merge: step.state }, step.put);
      await this.#options.breathe?.();
      if (isCrowded(this.manifest.segments)) continue;
      const [change] = await this.#options.log.since(this.manifest.seq, 1);
      if (change) return;
    }
  }

  async #finish({ state, put }: MergeStep, deleted: readonly number[]): Promise<void> {
    const { inputs, output } = state;
    const bits = createBits(output.documents);
    for (const document of deleted) setBit(bits, document);
    const key = recordKey(output.id, 'x', 1);
    const info = { ...output, deleted: deleted.length, edition: deleted.length > 0 ? 1 : 0 };
    const records = new Map([...put, ...(deleted.length > 0 ? [[key, sealRecord(key, bits)] as const] : [])]);
    const rest = this.manifest.segments.filter(({ id }) => !inputs.includes(id));
    const segments = info.documents > 0 ? [...rest, info] : rest;
    const remove = [...inputs.map(segmentFolder), `${output.id}/z/`];
    await this.#write({ ...this.manifest, segments, merge: undefined }, records, remove);
  }

  /** The segments with `names` deleted in them, and the records that say so. */
  async #deleted(names: readonly DocumentName[]): Promise<{ segments: SegmentInfo[]; put: Map<string, Uint8Array> }> {
    const put = new Map<string, Uint8Array>();
    const segments: SegmentInfo[] = [];
    for (const info of this.manifest.segments) {
      const segment = new SegmentReader(info, this.#get);
      const bits = createBits(info.documents);
      bits.set((await segment.deleted()) ?? []);
      let fresh = 0;
      for (const name of names) {
        const number = await segment.document(name);
        if (number !== undefined && setBit(bits, number)) fresh++;
        await this.#options.breathe?.();
      }
      const changed = { ...info, deleted: info.deleted + fresh, edition: info.edition + 1 };
      if (fresh > 0) {
        const key = recordKey(info.id, 'x', changed.edition);
        put.set(key, sealRecord(key, bits));
      }
      segments.push(fresh > 0 ? changed : info);
    }
    return { segments, put };
  }

  async #write(manifest: Manifest, put: ReadonlyMap<string, Uint8Array>, remove: readonly string[] = []): Promise<void> {
    const outdated = this.manifest.segments.flatMap(({ id, edition }) => {
      const now = manifest.segments.find((segment) => segment.id === id);
      return now && now.edition !== edition ? [`${id}/x/`] : [];
    });
    await this.#options.records.write({
      remove: [...remove, ...outdated],
      put: new Map([...put, [MANIFEST_KEY, writeManifest(manifest)]]),
    });
    this.manifest = manifest;
  }

  #segment(id: number): SegmentInfo {
    const info = this.manifest.segments.find((segment) => segment.id === id);
    if (!info) throw new IndexBroken(`segment ${id} is to be merged and is not there`);
    return info;
  }

  async #frozen({ output }: MergeState, input: number): Promise<Uint8Array | undefined> {
    const key = recordKey(output.id, 'z', input);
    const sealed = await this.#options.records.read((get) => get(key));
    return sealed && openRecord(sealed, key);
  }
}
