import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../../lib/article/article-error';
import { parseHtmlArticle } from '../../../lib/article/parse-html-article';
import { pageOf } from './page';

const teaser = (index: number) =>
  `<div><h3><a href="/${index}">Harga beras di pasar nomor ${index} naik lagi</a></h3><p>Harga beras di pasar nomor ${index} naik sejak pekan lalu karena hujan turun terus, kata para pedagang.</p></div>`;
const INDEX = `<html><body><main>${Array.from({ length: 12 }, (_, index) => teaser(index)).join('')}</main></body></html>`;

describe('a page that is no article', () => {
  it.each([
    ['nothing', '', 'it has no running text'],
    [
      'a login wall',
      '<body><h1>Masuk</h1><form><input name="email"><button>Masuk</button></form><p>Lupa kata sandi?</p></body>',
      'it has no running text',
    ],
    [
      'a video page',
      '<body><h1>Video: banjir</h1><video src="a.mp4"></video><p>Durasi 2:31</p></body>',
      'it has no running text',
    ],
    ['an index', INDEX, 'it is a list of stories (12 headings that are links)'],
    [
      'a note',
      '<body><p>Berita ini hanya untuk pelanggan, silakan berlangganan lebih dahulu untuk membacanya.</p></body>',
      /characters of running text among/,
    ],
  ])('is said to be none: %s', (_what, html, reason) => {
    expect(() => parseHtmlArticle(html)).toThrow(ArticleError);
    expect(() => parseHtmlArticle(html, { url: 'https://a.test/x' })).toThrow(reason);
    expect(() => parseHtmlArticle(html, { url: 'https://a.test/x' })).toThrow('https://a.test/x: the page is no article: ');
  });

  it('is the home page of a site, whatever stands on it', () => {
    expect(() => parseHtmlArticle(pageOf(), { url: 'https://a.test/' })).toThrow('it is the home page of its site');
    expect(parseHtmlArticle(pageOf(), { url: 'https://a.test/?p=17' }).paragraphs).toHaveLength(4);
  });

  it('is not a list of places with links that says it is an article', () => {
    const html = INDEX.replace('<body>', '<head><meta property="og:type" content="article"></head><body>');
    expect(parseHtmlArticle(html).paragraphs.length).toBeGreaterThan(5);
  });
});
