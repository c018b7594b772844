import { describe, expect, it } from 'vitest';
import { cleanParagraph, readLine, splitRunOnLine } from '../../lib/article/boilerplate';

describe('readLine', () => {
  it.each([
    'A A A',
    'A',
    'Advertisement',
    'ADVERTISEMENT',
    'SCROLL TO CONTINUE WITH CONTENT',
    'Scroll untuk baca artikel',
    'Bagikan :',
    'Share on Facebook',
    'Salin link',
    'Home / Digilife',
    'HOME OTOTEKNO OTOMOTIF',
    'Beranda > Ekonomi',
    '/',
    '***',
    'Pabrik baru itu (Foto: Wire)',
    'Presiden tiba di istana. (Dok. Humas)',
    'Foto: Wire/Ani Budi',
    'KABAR FOTO/Ani Budi',
    '(Ani Dwi Putra )',
    '(abc/def)',
    'Tag: Bali, AI',
    'Ikuti kami di Google News',
    'Gabung saluran WhatsApp kami sekarang',
  ])('says that %j is noise', (line) => {
    expect(readLine(line)).toEqual({ role: 'noise' });
  });

  it.each(['Tag Terkait:', 'Telusuri berita ototekno lainnya', 'populerRelated Article', 'Berita Terkait', 'Most Popular'])(
    'says that the report has ended at %j',
    (line) => {
      expect(readLine(line)).toEqual({ role: 'tail' });
    },
  );

  it.each([
    ['Baca juga: Harga Naik', 'Harga Naik'],
    ['Baca Juga : Harga Naik', 'Harga Naik'],
    ['Simak juga: Video', 'Video'],
    ['READ ALSO: Prices Rise', 'Prices Rise'],
    ['Baca juga:', ''],
  ])('says that %j is a related headline', (line, headline) => {
    expect(readLine(line)).toEqual({ role: 'related', headline });
  });

  it('takes the publisher from a promotion', () => {
    const line = 'Mau Berita Terbaru Lainnya dari Kabar Ekonomi? Yuk Follow Kami di Google News.';
    expect(readLine(line)).toEqual({ role: 'publisher', publisher: 'Kabar Ekonomi' });
  });

  it.each([
    'Ia pergi ke Bali.',
    'Baca juga buku itu, kata dia.',
    'Share prices fell on Monday.',
    'Home sales rose in May, the bureau said, after a slow winter in most of the states it counts each month.',
    'Komentar itu disampaikan Ani.',
    'Google News diblokir di negara itu.',
    'You can set it to go live on the Google Play Store for users to download and enjoy.',
    '“Kami ikut,” kata Ani (32).',
    'Menurut dia, pemerintah (pusat dan daerah) siap.',
    '5G',
  ])('leaves %j as text', (line) => {
    expect(readLine(line)).toEqual({ role: 'text', text: line });
  });
});

describe('splitRunOnLine', () => {
  it('parts a line at every related headline in it', () => {
    expect(splitRunOnLine('kata dia.Baca juga: A di kotaBaca juga: B')).toEqual([
      'kata dia.',
      'Baca juga: A di kota',
      'Baca juga: B',
    ]);
    expect(splitRunOnLine('Ia pergi.')).toEqual(['Ia pergi.']);
    expect(splitRunOnLine('')).toEqual(['']);
  });
});

describe('cleanParagraph', () => {
  it.each([
    ['Ia pergi. (abc/def)', 'Ia pergi.'],
    ['Ia pergi. (abc)', 'Ia pergi.'],
    ['Ia pergi. [Gambas:Video 20detik] Lalu pulang.', 'Ia pergi. Lalu pulang.'],
    ['Ia pergi. ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Lalu pulang.', 'Ia pergi. Lalu pulang.'],
    ['Kata lembaga itu (KPK)', 'Kata lembaga itu (KPK)'],
    ['Dua  spasi tetap.', 'Dua  spasi tetap.'],
  ])('makes %j %j', (printed, cleaned) => {
    expect(cleanParagraph(printed)).toBe(cleaned);
  });
});

describe('a line that is no part of a report', () => {
  it.each([
    'Subscribe to continue reading',
    'Already a subscriber? Sign in',
    'Berlangganan untuk membaca selengkapnya',
    'Simak Video ‘Detik-detik Peresmian Jembatan’:',
    'May 4, 2026 — 3 min read',
    '5 menit baca',
    'The post Jembatan Dibuka appeared first on Warta Sleman.',
  ])('%s', (line) => {
    expect(readLine(line).role).toBe('noise');
  });

  it.each([
    'Subscribers rose to 3 million after the price fell.',
    'Masuk ke gedung itu, warga diminta menunggu.',
    'The post office first appeared in 1890.',
    'Ia membaca selama 5 menit.',
  ])('is not: %s', (line) => {
    expect(readLine(line).role).toBe('text');
  });
});
