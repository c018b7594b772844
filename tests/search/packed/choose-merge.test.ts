import { describe, expect, it } from 'vitest';
import { chooseMerge, isCrowded } from '../../../lib/search/packed/choose-merge';
import { followLog } from '../../../lib/search/packed/follow-log';
import { MANIFEST_KEY, readManifest, type SegmentInfo } from '../../../lib/search/packed/manifest';
import { createMemoryRecords } from '../../../lib/search/packed/record-store';
import { createLog, readingOf } from './small-library';

function segments(...sizes: readonly number[]): SegmentInfo[] {
  const rest = { words: 0, sources: [], keys: [], names: [], postings: 0, deleted: 0, edition: 0 };
  return sizes.map((documents, id) => ({ id, documents, ...rest }));
}

describe('chooseMerge', () => {
  it('takes three of a size, the small ones first, and leaves fewer alone', () => {
    expect(chooseMerge(segments(5000, 900, 3, 900, 90_000))).toBeUndefined();
    expect(chooseMerge(segments(5000, 900, 3, 900, 1000))).toEqual([1, 3, 4]);
    expect(chooseMerge(segments(900, 900, 900, 3, 3, 3))).toEqual([3, 4, 5]);
  });

  it('takes one that is mostly deleted', () => {
    expect(chooseMerge(segments(100, 900).map((one) => ({ ...one, deleted: 40 })))).toEqual([0]);
  });

  it('takes no more at once than it can hold', () => {
    expect(chooseMerge(segments(...Array(50).fill(1024)))).toHaveLength(32);
  });
});

describe('an index that many changes come to', () => {
  it('merges before it has more segments than a query can look into', async () => {
    const log = createLog();
    for (let at = 0; at < 120; at++) {
      const draft = {
        id: `${at}`.padStart(16, '0'),
        title: 'banjir',
        text: 'kota',
        publisher: '',
        published: '',
        language: 'id',
      } as const;
      log.set('feed', readingOf(draft));
    }
    const kept = new Map<string, Uint8Array>();
    let most = 0;
    const look = () => {
      const manifest = readManifest(kept.get(MANIFEST_KEY));
      most = Math.max(most, manifest?.segments.length ?? 0);
      return undefined;
    };
    await followLog({ records: createMemoryRecords(kept), log, changesAtOnce: 1, breathe: look });
    expect(most).toBe(40);
    expect(readManifest(kept.get(MANIFEST_KEY))).toMatchObject({ seq: 120 });
    expect(isCrowded(segments(...Array(40).fill(3)))).toBe(true);
    expect(isCrowded(segments(...Array(39).fill(3)))).toBe(false);
  });
});
