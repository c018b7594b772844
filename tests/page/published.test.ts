/** The day a page says it was published. */
import { describe, expect, it } from 'vitest';
import { pageLanguage } from '../../lib/page/page-language';
import { pagePublished } from '../../lib/page/published';
import { openPage } from './open-page';

describe('pagePublished', () => {
  it.each([
    ['JSON-LD', '<script type="application/ld+json">{"datePublished": "2025-03-26T23:30:00+07:00"}</script>', '2025-03-26'],
    ['a meta element', '<meta property="article:published_time" content="2024-12-02">', '2024-12-02'],
    ['a time in the article', '<article><time datetime="2020-09-18T10:00">Friday</time></article>', '2020-09-18'],
    [
      'JSON-LD before meta',
      '<meta name="date" content="2024-12-02"><script type="application/ld+json">{"datePublished":"2025-01-01"}</script>',
      '2025-01-01',
    ],
    ['no date', '<p>2024-12-02</p>', undefined],
    ['no day there is', '<meta name="date" content="2024-13-02">', undefined],
    ['a list of articles', '<article><time datetime="2020-09-18"></time></article><article></article>', undefined],
  ])('reads %s', (_, html, day) => {
    expect(pagePublished(openPage(html))).toBe(day);
  });
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
