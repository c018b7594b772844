import { describe, expect, it } from 'vitest';
import { originalLink } from '../../../components/source-chip/original-link';

describe('the link to the original', () => {
  it('leads to the words by a text fragment', () => {
    expect(originalLink('https://news.example/a', 'Kami dapat belajar')).toBe(
      'https://news.example/a#:~:text=Kami%20dapat%20belajar',
    );
  });

  it('escapes what has a meaning in a text fragment', () => {
    expect(originalLink('https://news.example/a', 'e-dagang, & China')).toBe(
      'https://news.example/a#:~:text=e%2Ddagang%2C%20%26%20China',
    );
  });

  it('keeps the hash of the address', () => {
    expect(originalLink('https://news.example/a#isi', 'kota')).toBe('https://news.example/a#isi:~:text=kota');
  });

  it('names a long passage by its first and last words', () => {
    const words = Array.from({ length: 80 }, (_, index) => `kata${index}`);
    expect(originalLink('https://news.example/a', words.join(' '))).toBe(
      `https://news.example/a#:~:text=${words.slice(0, 6).join('%20')},${words.slice(-6).join('%20')}`,
    );
  });

  it('survives half a surrogate pair', () => {
    expect(originalLink('https://news.example/a', 'kota \ud83d')).toBe('https://news.example/a#:~:text=kota%20%EF%BF%BD');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ' https://news.example', 'news.example/a'])(
    'gives no link for %s',
    (url) => {
      expect(originalLink(url, 'kota')).toBeUndefined();
    },
  );

  it('goes to the top of the article when no words are given', () => {
    expect(originalLink('http://news.example/a')).toBe('http://news.example/a');
    expect(originalLink(undefined, 'kota')).toBeUndefined();
  });
});
