import { describe, expect, it } from 'vitest';
import { findEntities } from '../../lib/entity/find-entities';
import { findQuotes } from '../../lib/reading/quotes';
import { splitSentences } from '../../lib/text/sentences';

function read(text: string) {
  const sentences = splitSentences(text);
  return findQuotes(text, findEntities(text, sentences), sentences);
}
const said = (text: string) => read(text).map(({ text: words, speaker, role, direct }) => [words, speaker, role, direct]);

describe('direct quotes', () => {
  const rows: [why: string, text: string, expected: unknown[][]][] = [
    [
      'takes the speaker and the office after the cue',
      '"Harga akan turun," kata Ketua Dewan Beras Rahma Wulandari, Senin.',
      [['Harga akan turun', 'Rahma Wulandari', 'Ketua Dewan Beras', true]],
    ],
    [
      'takes the speaker behind a comma after a long office',
      '“Kami siap membantu,” ujar Deputi Perwakilan Bank Dunia untuk Jepang, Rahma Wulandari, di sana.',
      [['Kami siap membantu', 'Rahma Wulandari', 'Deputi Perwakilan Bank Dunia untuk Jepang', true]],
    ],
    [
      'takes the speaker before the quote',
      'Gubernur Rahma Wulandari mengatakan, "Harga akan turun bulan depan."',
      [['Harga akan turun bulan depan.', 'Rahma Wulandari', 'Gubernur', true]],
    ],
    [
      'resolves "-nya" to who acted in the sentence before',
      'Rahma Wulandari membuka acara bersama Budi Santoso. "Harga akan turun," ujarnya.',
      [['Harga akan turun', 'Rahma Wulandari', undefined, true]],
    ],
    [
      'resolves "kata dia" to who spoke last',
      '"Harga turun cepat," kata Rahma Wulandari. "Kami senang sekali," kata dia.',
      [
        ['Harga turun cepat', 'Rahma Wulandari', undefined, true],
        ['Kami senang sekali', 'Rahma Wulandari', undefined, true],
      ],
    ],
    [
      'reads through a misprinted cue',
      '“Harga akan turun,” kta Rahma Wulandari.',
      [['Harga akan turun', 'Rahma Wulandari', undefined, true]],
    ],
    [
      'resolves an office to its holder',
      'Menteri Kesehatan Rahma Wulandari hadir di sana. "Harga akan turun," beber Menkes.',
      [['Harga akan turun', 'Rahma Wulandari', 'Menteri Kesehatan', true]],
    ],
    [
      'gives an unnamed speaker as printed',
      '"Harga akan turun," kata seorang pedagang di pasar itu.',
      [['Harga akan turun', 'seorang pedagang', undefined, true]],
    ],
    [
      'reads English',
      '"Prices will fall soon," said Mary Wilson. "We are very glad," she added.',
      [
        ['Prices will fall soon', 'Mary Wilson', undefined, true],
        ['We are very glad', 'Mary Wilson', undefined, true],
      ],
    ],
    [
      'goes on over paragraphs that each open with a mark',
      '“Harga akan turun pekan ini.\n\n“Kami senang,” kata Rahma Wulandari.',
      [['Harga akan turun pekan ini.\n\n“Kami senang', 'Rahma Wulandari', undefined, true]],
    ],
    [
      'leaves words in marks that nobody said',
      'Pabrik itu membangun "gigafactory" dan memutar film "Laskar Biru Muda" di sana.',
      [],
    ],
  ];
  for (const [why, text, expected] of rows) it(why, () => expect(said(text)).toEqual(expected));
});

describe('reported speech', () => {
  it('is what follows the verb', () => {
    expect(said('Ketua Rahma Wulandari mengatakan bahwa harga akan segera turun.')).toEqual([
      ['harga akan segera turun.', 'Rahma Wulandari', 'Ketua', false],
    ]);
  });

  it('is what follows "menurut"', () => {
    expect(said('Menurut Rahma Wulandari, harga akan segera turun.')).toEqual([
      ['harga akan segera turun.', 'Rahma Wulandari', undefined, false],
    ]);
  });
});
