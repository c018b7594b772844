import { describe, expect, it } from 'vitest';
import { isName, readCopyright, readCredits, splitNames } from '../../lib/article/credits';

describe('readCredits', () => {
  it.each([
    ['Pewarta: M. Irfan Putra', ['M. Irfan Putra'], []],
    ['Editor : Cici Dewi', [], ['Cici Dewi']],
    ['Penulis: Ani Budi, Dedi Eka | Editor: Cici', ['Ani Budi', 'Dedi Eka'], ['Cici']],
    ['Penulis: Ani Budi Editor: Cici', ['Ani Budi'], ['Cici']],
    ['Reporter: Ani dan Budi', ['Ani', 'Budi'], []],
    ['Oleh Ani Budi', ['Ani Budi'], []],
    ['By Ann Brown and Carl Dean', ['Ann Brown', 'Carl Dean'], []],
    ['Editor:', [], []],
  ])('reads %j', (line, byline, editor) => {
    expect(readCredits(line)).toEqual({ byline, editor });
  });

  it.each([
    'Menurut editor: hal itu benar.',
    'By the time he left, it was over.',
    'Oleh karena itu, Bali menang.',
    'Harga naik',
    'By Audience',
  ])('finds none in %j', (line) => {
    expect(readCredits(line)).toBeUndefined();
  });
});

describe('splitNames', () => {
  it('takes names out of what stands before a date', () => {
    expect(splitNames('Tangguh Putra , Jurnalis-')).toEqual(['Tangguh Putra']);
    expect(splitNames('Vina Sari')).toEqual(['Vina Sari']);
    expect(splitNames('Diperbarui pada ')).toEqual([]);
  });

  it('knows a name by its capitals', () => {
    expect(['M. Irfan', 'Ibn al Khatib', "O'Neil", 'Ani'].every(isName)).toBe(true);
    expect(['harga naik', 'Ani 2', 'Satu Dua Tiga Empat Lima Enam', 'A', ''].some(isName)).toBe(false);
  });
});

describe('readCopyright', () => {
  it.each([
    ['Copyright © KABAR 2020', { publisher: 'KABAR', year: '2020' }],
    ['© 2024 Kabar Media. All rights reserved.', { publisher: 'Kabar Media', year: '2024' }],
    ['Hak cipta dilindungi', {}],
    ['Copyright 2021', { year: '2021' }],
  ])('reads %j', (line, copyright) => {
    expect(readCopyright(line)).toEqual(copyright);
  });

  it('finds none in a sentence about copyright', () => {
    expect(readCopyright('Undang-undang hak cipta diubah pada 2020.')).toBeUndefined();
  });
});
