/** The compiled table: every alias finds itself, the same input gives the same bytes, and a bad table is refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../lib/gazetteer/compile-gazetteer';
import { GazetteerError } from '../../lib/gazetteer/gazetteer-error';
import { type Gazetteer, openGazetteer } from '../../lib/gazetteer/open-gazetteer';
import { scanText } from '../../lib/gazetteer/scan-text';
import { entity, gazetteerOf, WORLD } from './world';

const LETTER = fc.constantFrom(...'abcdefgABCDEFGéßñÑ0189ЖωΩ阿里'.split(''));
const WORD = fc.array(LETTER, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));
const MARK = fc.constantFrom(' ', ' ', ' ', '-', '. ', ' & ', ', ', "'", '/');
const NAME = fc
  .tuple(WORD, fc.array(fc.tuple(MARK, WORD), { maxLength: 5 }), fc.constantFrom('', '', '.', '!'))
  .map(([first, rest, end]) => first + rest.flat().join('') + end);

const faultOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof GazetteerError ? error.fault : String(error);
  }
  return 'none';
};

describe('compileGazetteer', () => {
  test('lets every alias find itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(NAME, { minLength: 1, maxLength: 30 }), (names) => {
        const gazetteer = gazetteerOf(names.map((name, at) => entity(`e${at}`, 'work', name)));
        for (const [at, name] of names.entries()) {
          const whole = scanText(gazetteer, name).find(({ start, end }) => start === 0 && end === name.length);
          expect(whole?.candidates.map(({ entity }) => entity.id)).toContain(`e${at}`);
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  test('gives the same bytes for the same entities', () => {
    expect(new Uint8Array(compileGazetteer(WORLD))).toEqual(new Uint8Array(compileGazetteer(WORLD)));
  });

  test('keeps all entities that share a name', () => {
    const twins = Array.from({ length: 40 }, (_, at) => entity(`e${at}`, 'place', 'Sukamaju'));
    expect(scanText(gazetteerOf(twins), 'di Sukamaju')[0]?.candidates).toHaveLength(40);
  });

  test('passes over what has no letters and what is absurdly long', () => {
    const odd = [entity('a', 'work', '???'), entity('b', 'work', 'kata '.repeat(100).trim()), entity('c', 'work', 'Bali')];
    expect(scanText(gazetteerOf(odd), `??? ${'kata '.repeat(100)} Bali`)).toHaveLength(1);
  });

  test('makes a usable table of nothing', () => {
    expect(scanText(gazetteerOf([]), 'Komdigi di Bali')).toEqual([]);
  });
});

describe('openGazetteer', () => {
  const table = compileGazetteer(WORLD);
  const altered = (at: number) => {
    const bytes = new Uint8Array(table.slice(0));
    bytes[at] = bytes[at]! ^ 0x10;
    return bytes.buffer;
  };

  test('takes a map or a list', () => {
    const map = new Map(WORLD.map((one) => [one.id, one]));
    expect(scanText(openGazetteer(table, map), 'Bali')[0]?.candidates[0]?.entity.id).toBe('bali');
  });

  test('refuses what is no table, another version, or other entities', () => {
    expect(faultOf(() => openGazetteer(new ArrayBuffer(200), WORLD))).toBe('not-a-gazetteer');
    expect(faultOf(() => openGazetteer(altered(0), WORLD))).toBe('not-a-gazetteer');
    expect(faultOf(() => openGazetteer(altered(4), WORLD))).toBe('other-version');
    expect(faultOf(() => openGazetteer(table, WORLD.slice(1)))).toBe('other-entities');
  });

  test('refuses a table cut off anywhere', () => {
    for (const length of [0, 3, 4, 63, 64, 100, table.byteLength - 4, table.byteLength - 1]) {
      expect(faultOf(() => openGazetteer(table.slice(0, length), WORLD))).toBe('truncated');
    }
  });

  test('refuses a table with any byte of its header altered', () => {
    for (let at = 8; at < 64; at += 1) expect(faultOf(() => openGazetteer(altered(at), WORLD))).not.toBe('none');
  });

  test('refuses a table with any 256 bytes lost', () => {
    for (let at = 64; at + 256 <= table.byteLength; at += 4) {
      const bytes = new Uint8Array(table.slice(0));
      bytes.fill(0xa5, at, at + 256);
      expect(faultOf(() => openGazetteer(bytes.buffer, WORLD))).toBe('altered');
    }
  });

  test('makes nothing up and comes to an end where a single altered byte passes unseen', () => {
    const text = WORLD.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.text)]).join(' | ');
    const namesAt = (gazetteer: Gazetteer) =>
      new Set(
        scanText(gazetteer, text).flatMap(({ start, end, candidates }) =>
          candidates.map(({ entity }) => `${text.slice(start, end)} = ${entity.id}`),
        ),
      );
    const real = new Set(
      WORLD.flatMap(({ id, name, aliases }) => [name, ...aliases.map(({ text }) => text)].map((form) => `${form} = ${id}`)),
    );
    let unseen = 0;
    for (let at = 64; at < table.byteLength; at += 1) {
      if (faultOf(() => openGazetteer(altered(at), WORLD)) !== 'none') continue;
      unseen += 1;
      expect([...namesAt(openGazetteer(altered(at), WORLD))].filter((found) => !real.has(found))).toEqual([]);
    }
    expect(unseen).toBeGreaterThan(0);
  });
});
