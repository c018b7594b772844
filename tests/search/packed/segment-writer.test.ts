/** The documents of a large segment: their facts stand in several records, and are written in short pieces. */
import { expect, it } from 'vitest';
import { FACTS_IN_RECORD, NAMES_IN_RECORD, writeFacts } from '../../../lib/search/packed/document-table';
import { recordKey } from '../../../lib/search/packed/manifest';
import { openRecord } from '../../../lib/search/packed/sealed';
import { type SegmentDocument, SegmentWriter } from '../../../lib/search/packed/segment-writer';

it.each([1, NAMES_IN_RECORD, FACTS_IN_RECORD, FACTS_IN_RECORD + 1, FACTS_IN_RECORD * 2 + 5000])(
  'writes the facts of %i documents, giving way at every thousand',
  async (count) => {
    const documents = Array.from({ length: count }, (_, at): SegmentDocument => {
      return { article: at.toString(16).padStart(16, '0'), source: 'feed', words: at % 700, day: at % 20_000, language: 'id' };
    });
    const writer = new SegmentWriter(7);
    let breaths = 0;
    await writer.documents(documents, () => {
      breaths++;
      return undefined;
    });
    const taken = writer.take();
    const records = [...taken.keys()].filter((key) => key.startsWith('7/f/'));
    expect(records).toEqual(Array.from({ length: Math.ceil(count / FACTS_IN_RECORD) }, (_, at) => recordKey(7, 'f', at)));
    const facts = records.flatMap((key) => [...openRecord(taken.get(key), key)]);
    expect(Buffer.from(facts).equals(writeFacts(documents))).toBe(true);
    expect(breaths).toBe(2 * Math.ceil(count / NAMES_IN_RECORD));
  },
);
