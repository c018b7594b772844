import { describe, expect, it } from 'vitest';
import { chooseHeadline, isProse, shortenLede } from '../../lib/article/headline';

describe('chooseHeadline', () => {
  it('prefers the line that is printed twice', () => {
    expect(chooseHeadline(['Ekonomi Dan Bisnis Kita', 'Harga Beras Naik', 'Harga Beras Naik'])).toBe('Harga Beras Naik');
  });

  it('takes the first line that is long enough', () => {
    expect(chooseHeadline(['Bali', 'Harga Beras Naik di Bali', 'Pemerintah Siapkan Operasi Pasar'])).toBe(
      'Harga Beras Naik di Bali',
    );
  });

  it('finds none among crumbs and sentences', () => {
    expect(chooseHeadline(['Ekonomi', 'Bali', 'Ia pergi ke sana.'])).toBeUndefined();
  });
});

describe('isProse', () => {
  it.each(['Harga beras naik tajam di pasar Denpasar hari ini.', '“Kami siap membantu semua petani di Bali,” kata Ani Budi'])(
    'takes %j as part of a report',
    (line) => {
      expect(isProse(line)).toBe(true);
    },
  );

  it.each(['Harga Beras Naik Tajam di Pasar Denpasar Hari Ini', 'Kenapa Harga Beras di Pasar Denpasar Naik Lagi?', 'Ia pergi.'])(
    'does not take %j so',
    (line) => {
      expect(isProse(line)).toBe(false);
    },
  );
});

describe('shortenLede', () => {
  it('keeps a short first sentence whole', () => {
    expect(shortenLede('Harga naik. Pemerintah diam.')).toBe('Harga naik.');
  });

  it('cuts a long one at a word and says so', () => {
    const title = shortenLede(`${'Harga beras naik '.repeat(20)}.`)!;
    expect(title.length).toBeLessThanOrEqual(91);
    expect(title).toMatch(/(?:Harga|beras|naik)…$/);
  });

  it('never cuts a character in two', () => {
    expect(shortenLede('🌴'.repeat(100))).toMatch(/^(?:🌴)+…$/u);
    expect(shortenLede('')).toBeUndefined();
  });
});
