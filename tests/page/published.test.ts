/** The day a page says it was published, and where it says so. */
import { describe, expect, it } from 'vitest';
import { pageLanguage } from '../../lib/page/page-language';
import { pagePublished } from '../../lib/page/published';
import { openPage } from './open-page';

describe('pagePublished', () => {
  const at = (html: string, address = 'https://kabar.test/berita/satu') => {
    const document = openPage(html);
    Object.defineProperty(document, 'URL', { value: address });
    return pagePublished(document);
  };

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"datePublished": "2025-03-26T23:30:00+07:00"}</script>',
      '2025-03-26',
      'json-ld',
    ],
    ['a meta element', '<meta property="article:published_time" content="2024-12-02">', '2024-12-02', 'meta'],
    [
      'a meta element as Indonesian sites write it',
      '<meta name="publishdate" content="2025/03/26 10:05:03">',
      '2025-03-26',
      'meta',
    ],
    ['a time in the article', '<article><time datetime="2020-09-18T10:00">Friday</time></article>', '2020-09-18', 'text'],
    [
      'JSON-LD before meta',
      '<meta name="date" content="2024-12-02"><script type="application/ld+json">{"datePublished":"2025-01-01"}</script>',
      '2025-01-01',
      'json-ld',
    ],
  ])('reads %s, and tells where', (_, html, value, source) => {
    expect(at(html)).toEqual({ value, source });
  });

  it.each([
    'https://kabar.test/2025/03/26/komdigi',
    'https://kabar.test/read/2025-03-26-komdigi.html',
    'https://kabar.test/berita/20250326/komdigi?page=2',
  ])('reads the day in the address %s where the page says none', (address) => {
    expect(at('<p>Komdigi</p>', address)).toEqual({ value: '2025-03-26', source: 'url' });
    expect(at('<meta name="date" content="2024-12-02">', address)).toEqual({ value: '2024-12-02', source: 'meta' });
  });

  it.each([
    ['no date', '<p>2024-12-02</p>'],
    ['no day there is', '<meta name="date" content="2024-13-02">'],
    ['a list of articles', '<article><time datetime="2020-09-18"></time></article><article></article>'],
  ])('knows none of %s', (_, html) => {
    expect(at(html)).toBeUndefined();
  });

  it.each(['https://kabar.test/2025/03/komdigi', 'https://kabar.test/berita-1202503261', 'https://kabar.test/d?dari=2025-03-26'])(
    'knows none of the address %s',
    (address) => {
      expect(at('<p>Komdigi</p>', address)).toBeUndefined();
    },
  );
});

describe('pageLanguage', () => {
  it.each([
    ['id-ID', 'id'],
    ['in', 'id'],
    ['EN-us', 'en'],
    ['fr', 'und'],
    ['', 'und'],
  ])('%s is %s', (lang, language) => {
    const document = openPage('');
    document.documentElement.setAttribute('lang', lang);
    expect(pageLanguage(document)).toBe(language);
  });
});
