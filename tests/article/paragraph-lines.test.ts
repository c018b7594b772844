import { describe, expect, it } from 'vitest';
import { joinWrappedLines } from '../../lib/article/paragraph-lines';

describe('joinWrappedLines', () => {
  it('joins a block that was wrapped at a width', () => {
    const block = [
      'Harga beras di pasar tradisional Denpasar naik tajam sejak awal',
      'pekan ini karena pasokan dari daerah penghasil terlambat datang',
      'akibat banjir.',
    ];
    expect(joinWrappedLines(['Harga Beras Naik', '', ...block, '', 'Selesai.'])).toEqual([
      'Harga Beras Naik',
      '',
      block.join(' '),
      '',
      'Selesai.',
    ]);
  });

  it('leaves lines that are paragraphs', () => {
    const lines = [
      'Satu paragraf yang cukup panjang untuk satu baris penuh di sini.',
      'Paragraf lain juga begitu panjangnya di baris ini.',
      'Tiga.',
    ];
    expect(joinWrappedLines(lines)).toEqual(lines);
    expect(joinWrappedLines(['A', 'A', 'A', ''])).toEqual(['A', 'A', 'A', '']);
  });
});
