import { describe, expect, it } from 'vitest';
import { parseHtmlArticle } from '../../lib/article/parse-html-article';
import { HEADLINE, jsonLd, PARAGRAPHS, type PageParts, pageOf } from './html/page';

const parse = (parts: PageParts = {}, url?: string) => parseHtmlArticle(pageOf(parts), { url });

describe('parseHtmlArticle', () => {
  it('gives the report alone, paragraph by paragraph', () => {
    expect(parse()).toMatchObject({
      title: HEADLINE,
      titleSource: 'given',
      dateline: 'Bandung',
      language: 'id',
      paragraphs: PARAGRAPHS,
    });
  });

  it.each([
    ['a share bar', '<div class="share-bar">Bagikan ke teman Anda lewat semua media sosial yang ada</div>'],
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>Jembatan baru itu dilihat dari udara pada hari Minggu.</figcaption></figure>',
    ],
    ['an advertisement', '<p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p>'],
    ['a box of related stories', '<div class="baca-juga"><a href="/a">Harga beras naik lagi di pasar</a></div>'],
    ['a script', '<script>var a = "<p>bukan berita</p>";</script>'],
    [
      'an embedded post',
      '<blockquote class="twitter-tweet"><p>Jembatan ini bagus sekali, saya suka.</p>- Ani (@ani)</blockquote>',
    ],
    ['a hidden note', '<p hidden>Berlangganan untuk membaca semua berita dari kami setiap hari.</p>'],
    [
      'a note on cookies',
      '<div id="cookie-notice"><p>Kami memakai cookie agar situs ini bekerja dengan baik, dengan persetujuan Anda.</p></div>',
    ],
  ])('leaves out %s', (_what, within) => {
    expect(parse({ within }).paragraphs).toEqual(PARAGRAPHS);
  });

  it.each([
    ['a line', '<p>Baca juga: <a href="/a">Harga beras naik lagi di pasar</a></p>'],
    ['a box', '<div class="baca-juga"><span>Baca juga</span><a href="/a">Harga beras naik lagi di pasar</a></div>'],
    ['a labelled list', '<p><strong>Baca Juga:</strong></p><ul><li><a href="/a">Harga beras naik lagi di pasar</a></li></ul>'],
  ])('keeps the headline of a related story from %s', (_what, within) => {
    expect(parse({ within })).toMatchObject({ relatedHeadlines: ['Harga beras naik lagi di pasar'], paragraphs: PARAGRAPHS });
  });

  it('reads a report once that stands on the page for each width of screen', () => {
    const copy = `<div class="isi">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`;
    expect(parse({ within: '', after: '' }).paragraphs).toEqual(PARAGRAPHS);
    expect(
      parseHtmlArticle(`<html><body><article><h1>${HEADLINE}</h1>${copy}${copy}</article></body></html>`).paragraphs,
    ).toEqual(PARAGRAPHS);
  });

  it('knows a publisher by its markup, and the name of the writer on a line by itself is no paragraph', () => {
    const beside = '<div itemprop="publisher"><meta itemprop="name" content="Kabar Kota"></div><p itemprop="author">Ani Budi</p>';
    expect(parse({ beside, within: '<p>Ani Budi</p>' })).toMatchObject({
      publisher: 'Kabar Kota',
      byline: ['Ani Budi'],
      paragraphs: PARAGRAPHS,
    });
  });

  it('keeps headings whose utility class names look like furniture', () => {
    const within = '<h3 class="leading-extra-tight text-footer mt-6">Warga senang</h3>';
    expect(parse({ within }).paragraphs).toContain('Warga senang');
  });

  it('takes the body of JSON-LD where the page shows little of it', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: HEADLINE, articleBody: PARAGRAPHS.join('\n\n') });
    expect(
      parseHtmlArticle(`<html><head>${head}</head><body><h1>${HEADLINE}</h1><p>${PARAGRAPHS[0]}</p></body></html>`).paragraphs,
    ).toEqual(PARAGRAPHS);
  });

  it.each<[string, PageParts, string[]]>([
    [
      'JSON-LD',
      { head: jsonLd({ '@type': 'NewsArticle', headline: 'x', author: [{ name: 'Ani Budi' }, { name: 'Cici Dewi' }] }) },
      ['Ani Budi', 'Cici Dewi'],
    ],
    [
      'JSON-LD by reference',
      {
        head: jsonLd({
          '@graph': [
            { '@type': 'Article', author: { '@id': '#a' } },
            { '@type': 'Person', '@id': '#a', name: 'Ani Budi' },
          ],
        }),
      },
      ['Ani Budi'],
    ],
    ['meta', { head: '<meta name="author" content="Ani Budi">' }, ['Ani Budi']],
    ['rel=author', { beside: '<a rel="author" href="/ani">Oleh Ani Budi</a>' }, ['Ani Budi']],
    [
      'not an address or the publisher',
      { head: '<meta name="author" content="https://a.test/ani"><meta property="og:site_name" content="Kabar">' },
      [],
    ],
  ])('reads the byline from %s', (_what, parts, byline) => {
    expect(parse(parts).byline).toEqual(byline);
  });

  it('reads the publisher from og:site_name, then JSON-LD; an address is no name', () => {
    const ld = jsonLd({ '@type': 'NewsArticle', headline: 'x', publisher: { '@type': 'Organization', name: 'Kabar Kota' } });
    expect(parse({ head: `<meta property="og:site_name" content="Kabar">${ld}` }).publisher).toBe('Kabar');
    expect(parse({ head: `<meta property="og:site_name" content="https://a.test">${ld}` }).publisher).toBe('Kabar Kota');
    expect(parse().publisher).toBeUndefined();
  });

  it('takes the canonical address, made whole and without tracking, else the one given', () => {
    expect(parse({ head: '<link rel="canonical" href="/b?utm_source=x#c">' }, 'https://a.test/amp/b').url).toBe(
      'https://a.test/b',
    );
    expect(parse({ head: '<link rel="canonical" href="javascript:alert(1)">' }, 'https://a.test/b').url).toBe('https://a.test/b');
    expect(parse().url).toBeUndefined();
  });

  it('tells the language by the text, whatever the page says of itself', () => {
    expect(parse({ lang: 'en' }).language).toBe('id');
  });

  it.each([
    ['its markup', '<article><h1>Harga naik</h1><p>Harga beras naik tajam hari ini, kata menteri.</p></article>', {}],
    ['whoever handed it in', '<h1>Harga naik</h1><p>Harga beras naik tajam hari ini, kata menteri.</p>', { title: 'Harga naik' }],
  ])('believes that a short text is an article where %s says so', (_, html, hints) => {
    expect(parseHtmlArticle(html, hints).paragraphs).toEqual(['Harga beras naik tajam hari ini, kata menteri.']);
  });

  it('lets hints outweigh the page', () => {
    const hints = { title: 'Judul lain', date: '2020-01-02', publisher: 'Lain', url: 'https://a.test/x' };
    expect(
      parseHtmlArticle(pageOf({ head: '<meta property="article:published_time" content="2016-02-23">' }), hints),
    ).toMatchObject({
      title: 'Judul lain',
      publisher: 'Lain',
      published: { value: '2020-01-02' },
    });
  });
});
