import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../lib/article/article-error';
import { decodeSource, LARGEST_SOURCE_BYTES } from '../../lib/article/source';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('decodeSource', () => {
  it('gives the text without its byte order mark', () => {
    expect(decodeSource(bytesOf('\ufeffBali – “indah” 🌴'), 'a.txt')).toBe('Bali – “indah” 🌴');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'a.txt: empty file'],
    ['white space alone', bytesOf(' \n\t'), 'a.txt: nothing but white space'],
    ['a binary file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'a.txt: byte 4: binary file (a NUL byte)'],
    ['Latin-1', new Uint8Array([0x41, 0x0a, 0x42, 0xe9, 0x43]), 'a.txt: byte 3 (line 2): not UTF-8'],
    ['an overlong form', new Uint8Array([0x41, 0xc0, 0xaf]), 'a.txt: byte 1 (line 1): not UTF-8'],
    ['an encoded surrogate', new Uint8Array([0xed, 0xa0, 0x80]), 'a.txt: byte 0 (line 1): not UTF-8'],
    [
      'a file cut off in a character',
      bytesOf('Bali “').subarray(0, 7),
      'a.txt: byte 5 (line 1): the file ends within a character',
    ],
    ['a huge file', new Uint8Array(LARGEST_SOURCE_BYTES + 1).fill(0x41), /^a\.txt: 20971521 bytes, more than the 20971520/],
  ])('says in one line why %s is no source', (_what, bytes, message) => {
    expect(() => decodeSource(bytes, 'a.txt')).toThrow(ArticleError);
    expect(() => decodeSource(bytes, 'a.txt')).toThrow(message);
  });

  it('takes what is UTF-8 and refuses everything else, as the platform does', () => {
    const decodes = (decode: () => string) => {
      try {
        return decode();
      } catch {
        return undefined;
      }
    };
    const someBytes = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 12 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }).map(bytesOf),
    );
    fc.assert(
      fc.property(someBytes, (bytes) => {
        const strict = decodes(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        const expected = strict === undefined || bytes.includes(0) || strict.trim() === '' ? undefined : strict;
        expect(decodes(() => decodeSource(bytes, 'x'))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
