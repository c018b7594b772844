import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../lib/search/packed/bytes';
import { type DictionaryEntry, DictionaryWriter, readDictionary } from '../../../lib/search/packed/dictionary';
import { dayOf, readFacts, readName, readNames, writeFacts, writeNames } from '../../../lib/search/packed/document-table';
import { documentIn, packPosting, unpackPostings, valueIn, writePostings } from '../../../lib/search/packed/postings';
import { createRecordCache } from '../../../lib/search/packed/record-cache';
import { findSlips, isSlip, maySlip } from '../../../lib/search/packed/slips';
import { createTop } from '../../../lib/search/packed/top';

describe('records', { timeout: 60_000 }, () => {
  it('give back numbers and words of any kind', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.string({ unit: 'binary' }))), (pairs) => {
        const writer = new ByteWriter();
        for (const [number, text] of pairs) {
          writer.varint(number);
          writer.text(text);
          writer.fixed(number);
        }
        const reader = new ByteReader(writer.finish());
        for (const [number, text] of pairs)
          expect([reader.varint(), reader.text(), reader.fixed()]).toEqual([number, text, number]);
      }),
    );
  });

  it('give back postings', () => {
    const lists = fc.uniqueArray(fc.tuple(fc.nat(200_000), fc.integer({ min: 1, max: 255 })), {
      selector: ([doc]) => doc,
      minLength: 1,
    });
    fc.assert(
      fc.property(lists, (list) => {
        const sorted = list.sort(([a], [b]) => a - b);
        const packed = sorted.map(([doc, value]) => packPosting(doc, value));
        const documents = sorted.at(-1)![0] + 1;
        const writer = new ByteWriter();
        expect(writePostings(writer, packed, documents)).toBe(writer.length);
        const read = unpackPostings(writer.finish(), { count: sorted.length, documents });
        expect(Array.from(read, (one) => [documentIn(one), valueIn(one)])).toEqual(sorted);
      }),
    );
  });

  it('give back postings wherever in a record they stand, and as many of them as are whole where they are cut off', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.constantFrom(1, 2, 3, 15, 0x21, 0x81, 0xff)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(steps, fc.nat(40), fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), (list, before, behind, share) => {
        let document = -1;
        const packed = list.map(([step, value]) => {
          document += step;
          return packPosting(document, value);
        });
        const writer = new ByteWriter();
        const length = writePostings(writer, packed, document + 1);
        const record = new Uint8Array(before + length + behind).fill(0xff);
        record.set(writer.finish(), before);
        const shape = { count: packed.length, documents: document + 1 };
        expect([...unpackPostings(record.subarray(before, before + length), shape)]).toEqual(packed);
        const cut = unpackPostings(record.subarray(before, before + Math.floor(length * share)), shape);
        expect([...cut]).toEqual(packed.slice(0, cut.length));
      }),
    );
  });

  it('give back a dictionary from any key on', () => {
    const keys = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('\u0001', 'a', 'b', 'é', '語', '\ud83d'), minLength: 1, maxLength: 6 }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(keys, fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 4 }), (some, from) => {
        const writer = new DictionaryWriter();
        let offset = 0;
        const entries = some.sort().map((key, at): DictionaryEntry => {
          const length = key.startsWith('\u0001') ? 0 : at + 1;
          const entry = { key, count: length, offset, length, ...(length === 0 && { words: ['x', key] }) };
          offset += length;
          return entry;
        });
        for (const entry of entries) writer.add(entry);
        expect([...readDictionary(writer.finish(), from)]).toEqual(entries.filter(({ key }) => key >= from));
      }),
    );
  });

  it('give back which articles documents are, and their facts', () => {
    const names = [
      { article: '00ffa1b2c3d4e5f6', source: 'feed:1' },
      { article: 'not-hex', source: 'saved' },
      { article: '', source: 'feed:1' },
    ];
    const sources: string[] = [];
    const record = writeNames(names, sources);
    expect(readNames(record, sources)).toEqual(names);
    expect([...names, names[0]].map((_, index) => readName(record, index, sources))).toEqual([...names, undefined]);
    const facts = [0, 1, 350, 60_000].map((words) => ({ words, day: 20_000, language: 'id' as const }));
    const bytes = writeFacts(facts);
    facts.forEach(({ words, day }, at) => {
      const read = readFacts(bytes, at);
      expect(read).toMatchObject({ day, language: 'id' });
      expect(Math.abs(read.words - words)).toBeLessThanOrEqual(words * 0.03);
      expect(writeFacts([read])).toEqual(bytes.slice(at * 4, at * 4 + 4));
    });
  });

  it.each([
    ['1970-01-02', 1],
    ['2025', 20_089],
    ['2025-01-01T10:00+07:00', 20_089],
    ['1950-01-01', 1],
    ['soon', 0],
    [undefined, 0],
  ])('count %s as day %s', (published, day) => {
    expect(dayOf(published)).toBe(day);
  });
});

describe('isSlip', () => {
  it.each(['komdgi', 'komdiggi', 'komdiki', 'komdiig', 'okmdigi', 'omdigi', 'komdig'])('sees %s beside komdigi', (word) => {
    expect(isSlip(word, 'komdigi')).toBe(true);
    expect(isSlip('komdigi', word)).toBe(true);
  });

  it.each(['komdigi', 'kmdgi', 'komdigian', 'idmokgi', 'komgidi'])('sees none in %s', (word) => {
    expect(isSlip(word, 'komdigi')).toBe(false);
  });
});

describe('findSlips', () => {
  const units = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 7 });

  it('finds every word one slip away among thousands, and the tags before them never', () => {
    fc.assert(
      fc.property(fc.uniqueArray(units, { minLength: 100, maxLength: 400 }), units, (words, word) => {
        const writer = new DictionaryWriter();
        const keys = [...words, '\u0002s:a', `\u0002${word}`].sort();
        for (const key of keys) writer.add({ key, count: 1, offset: 0, length: 1 });
        const found = findSlips([writer.finish()], word).map(({ key }) => key);
        expect(found).toEqual(keys.filter((key) => key >= '0' && isSlip(key, word)));
      }),
    );
  });

  it('looks no further into words that begin otherwise', () => {
    fc.assert(
      fc.property(units, units, (word, start) => {
        if (isSlip(start, word))
          for (let end = 0; end <= start.length; end++) expect(maySlip(start.slice(0, end), word)).toBe(true);
      }),
    );
    expect(['k', 'ko', 'o', 'ok', 'xo', 'kx', 'xk', 'kxo'].map((start) => maySlip(start, 'komdigi'))).not.toContain(false);
    expect(['x', 'om'].map((start) => maySlip(start, 'komdigi'))).toEqual([true, true]);
    expect(['xx', 'kxx', 'md', 'oxm'].map((start) => maySlip(start, 'komdigi'))).not.toContain(true);
  });
});

describe('createTop', () => {
  it('keeps the best, best first, in whatever order they come', () => {
    const offers = fc.array(fc.nat(5)).chain((scores) => {
      const order = scores.map((_, document) => document);
      return fc.record({ scores: fc.constant(scores), order: fc.shuffledSubarray(order, { minLength: order.length }) });
    });
    fc.assert(
      fc.property(offers, fc.nat(8), ({ scores, order }, limit) => {
        const top = createTop(limit);
        for (const document of order) top.offer(scores[document]!, 0, document);
        const best = scores.map((score, document) => ({ score, segment: 0, document }));
        best.sort((a, b) => b.score - a.score || a.document - b.document);
        expect(top.sorted()).toEqual(best.slice(0, limit));
      }),
    );
  });
});

describe('createRecordCache', () => {
  it('lets go of what was not asked for the longest', () => {
    const cache = createRecordCache(20);
    for (const key of ['a', 'b']) cache.set(key, new Uint8Array(10));
    cache.get('a');
    cache.set('c', new Uint8Array(10));
    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
  });
});
