import { describe, expect, it } from 'vitest';
import { readDateline } from '../../lib/article/dateline';

describe('readDateline', () => {
  it.each([
    ['Jakarta (KABAR) - Raksasa itu tiba.', 'Jakarta', 'KABAR'],
    ['BEIJING - Perusahaan itu tumbuh.', 'BEIJING', undefined],
    ['Denpasar – Penjabat (Pj) Gubernur Bali hadir.', 'Denpasar', undefined],
    ['Kabar.id — Pemerintah bertemu.', undefined, 'Kabar.id'],
    ['JAKARTA, KABAR.com - Harga naik.', 'JAKARTA', 'KABAR.com'],
    ['Kabar.co.id, Jakarta - Harga naik.', 'Jakarta', 'Kabar.co.id'],
    ['Jakarta, Kabar Indonesia -- Harga naik.', 'Jakarta', undefined],
    ['WASHINGTON, May 5 (Wire) - The president left.', 'WASHINGTON', 'Wire'],
    ['Washington D.C. - The president left.', 'Washington D.C.', undefined],
    ['Sao Paulo/Rio — “Kami siap,” katanya.', 'Sao Paulo/Rio', undefined],
  ])('reads %j', (paragraph, place, publisher) => {
    const dateline = readDateline(paragraph);
    expect(dateline?.place).toBe(place);
    expect(dateline?.publisher).toBe(publisher);
    expect(paragraph.slice(dateline?.end)).toMatch(/^[“\p{Lu}]/u);
  });

  it.each([
    'Perusahaan raksasa asal China, Alibaba, mendukung penuh upaya.',
    'Alibaba Cloud - anak usaha grup itu - membuka pusat data.',
    'Ia datang pada 3-4 Desember.',
    'Xi-An dikunjungi turis.',
    '',
  ])('finds none in %j', (paragraph) => {
    expect(readDateline(paragraph)).toBeUndefined();
  });
});
