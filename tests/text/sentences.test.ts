import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/text/sentences';
import { quickest } from '../processor-time';

const sentencesOf = (text: string) => splitSentences(text).map((span) => text.slice(span.start, span.end));

/** Each row is a text with ¦ where sentences part. */
const CASES: readonly (readonly [name: string, marked: string])[] = [
  ['parts at a full stop', 'Bali indah.¦ Wisatawan datang.'],
  ['keeps titles with their names', 'Pj. Gubernur dan Dr. Budi hadir.¦ Prof. Ani dan Moh. Zainal tidak.'],
  ['keeps initials with their names', 'Menurut S.M. Jaya dan M. Irfan, hal itu benar.¦ Ia pergi.'],
  ['ends a sentence at a single capital before a sentence opener', 'Buah itu kaya vitamin C.¦ Selain itu, murah.'],
  ['keeps thousands and decimals', 'Luasnya 5.000 meter, naik 2.5 persen.¦ Lalu turun.'],
  ['ends a sentence at Co. before a new one', 'Mitranya Aerospace Co.¦ Melalui kerja sama itu, ia tumbuh.'],
  ['keeps Co. Ltd. together', 'Pemasoknya Zhong Co. Ltd. dari sana.¦ Ya.'],
  ['keeps No. with its number', 'UU No. 27 berlaku.¦ Kata dia, No.¦ Tidak.'],
  ['keeps an inline list number with its item', 'Isinya dua.¦ 1. RUU satu.¦ 2. RUU dua.'],
  ['ends a sentence after a year', 'Itu terjadi pada 2025.¦ Kemudian sepi.'],
  ['takes the closing quote along', 'Ia berkata: “Kami siap.”¦ Lalu ia pergi.'],
  ['goes on when the cue follows a question', '"Siapa dia?" tanya Budi.¦ "Saya!" jawab Ani.'],
  ['parts inside a quote', '"Kami siap. Oleh karena itu, kami datang," katanya.'.replace('. O', '.¦ O')],
  ['parts after an ellipsis before a capital only', 'Tidak... Saya pikir ... bisa.'.replace('. S', '.¦ S')],
  ['parts at a blank line without a stop', 'Judul berita\n\n¦Isi berita.'],
  ['parts at a line break before a capital', 'Judul berita\n¦Isi berita'],
  ['goes on over a line break in lower case', 'kalimat yang\ndipatah baris.'],
  ['keeps a dateline with its sentence', 'Washington D.C. - Presiden tiba.¦ Jakarta (ANTARA) - Pasar sepi.'],
  ['keeps English abbreviations', 'Mr. Smith of the U.S. Senate met Lt. Gen. Ray at 5 p.m. on Monday.¦ He left.'],
  ['ends a sentence at U.S. before an opener', 'They left the U.S.¦ However, he stayed.'],
  ['parts at stops of scripts without spaces', '中国。¦印尼！'],
  ['keeps web names', 'Ditulis Uzone.id dan detik.com kemarin.'],
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (_name, marked) => {
    const expected = marked.split('¦').map((sentence) => sentence.trim());
    expect(sentencesOf(marked.replaceAll('¦', ''))).toEqual(expected);
  });

  it('finds nothing in nothing', () => {
    expect(splitSentences(' \n\t ')).toEqual([]);
  });

  it('gives trimmed spans in order that hold every visible character', () => {
    const unit = fc.constantFrom('a', 'B', '.', '?', '…', '"', '”', ' ', '\n', '1', 'Dr', 'S', '\ud800', '。');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        const spans = splitSentences(text);
        let end = 0;
        for (const span of spans) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it.each(['.', '"', '. ', 'A.', 'Dr. ', '\n', ' ', '.”', 'x? y '])(
    'takes a hundred times as long, not more, for a hundred times %j',
    (unit) => {
      const small = unit.repeat(Math.ceil(2_000 / unit.length));
      const timeOf = (text: string) => quickest(() => splitSentences(text));
      expect(timeOf(small.repeat(100)) / Math.max(timeOf(small), 2)).toBeLessThan(400);
    },
    60_000,
  );
});
