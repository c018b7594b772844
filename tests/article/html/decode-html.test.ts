import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../../lib/article/article-error';
import { decodeHtml } from '../../../lib/article/html/decode-html';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('decodeHtml', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', bytesOf('<p>“Bali”'), '<p>“Bali”'],
    ['UTF-8 with a mark', bytesOf('\ufeffBali é'), 'Bali é'],
    ['UTF-8 that calls itself Latin-1', bytesOf('<meta charset="iso-8859-1"><p>“é”'), '<meta charset="iso-8859-1"><p>“é”'],
    ['Latin-1 without a label', latin('caf\xe9 d\xe9j\xe0'), 'café déjà'],
    ['windows-1252 that calls itself UTF-8', latin('<meta charset=utf-8>\x93caf\xe9\x94'), '<meta charset=utf-8>“café”'],
    [
      'what its label says',
      Uint8Array.from([...bytesOf('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'), 0xc4, 0xc1]),
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">да',
    ],
    ['a label nobody knows', latin('<meta charset="x-nonsense">\xe9'), '<meta charset="x-nonsense">é'],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, 0x42, 0, 0x61, 0]), 'Ba'],
    ['UTF-8 cut within a letter', bytesOf('harga “beras” naik “lagi”').subarray(0, -1), 'harga “beras” naik “lagi\ufffd'],
  ])('reads %s', (_what, bytes, text) => {
    expect(decodeHtml(bytes, 'a.html')).toBe(text);
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty page', new Uint8Array(), 'a.html: empty file'],
    ['a binary file', Uint8Array.from([80, 75, 0, 1]), 'a.html: byte 2: binary file (a NUL byte)'],
    ['white space', bytesOf(' \n'), 'a.html: nothing but white space'],
  ])('says in one line why %s is none', (_what, bytes, message) => {
    expect(() => decodeHtml(bytes, 'a.html')).toThrow(new ArticleError('a.html', message.slice('a.html: '.length)));
  });

  it('gives text or an ArticleError for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(decodeHtml(bytes, 'x').trim()).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(ArticleError);
        }
      }),
    );
  });
});
