import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/text/language';

describe('detectLanguage', () => {
  it.each([
    ['id', 'Raksasa teknologi itu telah berkembang menjadi ekosistem yang mendukung usaha kecil.'],
    ['id', 'Untuk detail teknis, silakan koordinasikan dengan dinas terkait.'],
    ['id', 'Nilai tukar rupiah menguat pada pembukaan perdagangan pagi ini.'],
    ['en', 'The ministry said it will build a data centre in the city by 2030.'],
    ['en', 'Shares in the company fell on Monday after it cut its forecast.'],
    ['und', 'Der Minister hat gestern in Berlin ein neues Gesetz vorgestellt.'],
    ['und', 'De minister heeft gisteren in Den Haag een nieuwe wet gepresenteerd.'],
    ['und', 'Le ministre a présenté hier une nouvelle loi à Paris.'],
    ['und', '中国和印度尼西亚将合作建设人工智能中心。'],
    ['und', 'Alibaba Cloud'],
    ['und', '2024 12:30 %'],
    ['und', ''],
  ])('says %s of %j', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is not turned by a quotation in the other language', () => {
    const text =
      'Ia mengatakan bahwa slogan "the best of the best" itu akan dipakai untuk semua produk yang dijual di Indonesia.';
    expect(detectLanguage(text)).toBe('id');
  });

  it('answers for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => ['id', 'en', 'und'].includes(detectLanguage(text))));
  });
});
