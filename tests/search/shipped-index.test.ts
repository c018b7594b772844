import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchedIn, searchOver } from '../../lib/search/create-search';
import { createEntitySearch } from '../../lib/search/search-entities';
import { readShippedIndex, writeShippedIndex } from '../../lib/search/shipped-index';
import { termsOf } from '../../lib/search/words';
import { makeLibrary } from '../fixtures/library';

const library = makeLibrary();
const pack = new TextEncoder().encode('the bytes of a pack');
const bytes = await writeShippedIndex(library, pack);
const index = readShippedIndex(bytes, pack)!;
const names = [...library.entities.values()].flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);

/** A word of a name, or what a hasty reader makes of it. */
const typed = fc
  .tuple(fc.constantFrom(...names.flatMap(termsOf), 'tarif', 'zebra', 'w'), fc.nat(8), fc.constantFrom('', 'x', 'a'), fc.nat(2))
  .map(([word, at, put, taken]) => word.slice(0, at) + put + word.slice(at + taken));

describe('the index that is shipped', () => {
  it('answers as the library it was made of', async () => {
    const ours = searchedIn(library);
    const shipped = searchOver({ ...ours, shelves: [{ ...ours.shelves[0]!, records: index.records }] });
    for (const line of ['pusat inovasi', 'elok', 'jembat', '"pusat inovasi"', 'after:2025-03', 'wuln'])
      expect(await shipped.search(line)).toEqual(await searchOver(ours).search(line));
  });

  it('never says that no name is meant where one is found', async () => {
    const search = createEntitySearch(library);
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 3 }), async (words) => {
        const asked = { words: words.join(' '), filter: {}, names: Promise.resolve([]) };
        if (!index.mayName(asked.words)) expect(await search(asked)).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(index.mayName('zebra crossing')).toBe(false);
  });

  it('is none where it was made of another pack, or is not whole', () => {
    expect(readShippedIndex(bytes, pack.with(0, 0))).toBeUndefined();
    expect(readShippedIndex(bytes.subarray(0, bytes.length - 9), pack)).toBeUndefined();
    expect(readShippedIndex(bytes.with(bytes.length - 50, bytes.at(-50)! ^ 1), pack)).toBeUndefined();
    expect(readShippedIndex(new Uint8Array(), pack)).toBeUndefined();
  });
});
