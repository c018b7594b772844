import { describe, expect, it } from 'vitest';
import { parseHtmlArticle } from '../../../lib/article/parse-html-article';
import { jsonLd, type PageParts, pageOf } from './page';

const dateOf = (parts: PageParts, url?: string) => parseHtmlArticle(pageOf(parts), { url }).published;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const news = (more: object) => jsonLd({ '@type': 'NewsArticle', headline: 'Jembatan baru', ...more });

describe('the published date of a page', () => {
  it.each<[string, PageParts, object]>([
    [
      'the foot of its article',
      {
        beside: '<footer class="meta"><time datetime="2016-02-23T14:49:00+07:00">Selasa</time></footer>',
        after: '<footer><time datetime="2026-01-01">kini</time></footer>',
      },
      { value: '2016-02-23T14:49+07:00', source: 'meta' },
    ],
    [
      'any foot that says so',
      { after: '<div class="post-footer"><abbr itemprop="datePublished" title="2016-02-23">hari itu</abbr></div>' },
      { value: '2016-02-23', source: 'meta' },
    ],
    [
      'JSON-LD',
      { head: news({ datePublished: '2016-02-23T14:49:00+07:00' }) },
      { value: '2016-02-23T14:49+07:00', precision: 'minute', source: 'json-ld' },
    ],
    [
      'an article in an @graph',
      {
        head: jsonLd({
          '@graph': [
            { '@type': 'WebSite', name: 'x' },
            { '@type': ['Thing', 'NewsArticle'], datePublished: '2016-02-23' },
          ],
        }),
      },
      { value: '2016-02-23', source: 'json-ld' },
    ],
    [
      'the second of several blocks, past a broken one',
      {
        head: `<script type="application/ld+json">{"@type": "Org",</script>${jsonLd({ '@type': 'BreadcrumbList' })}${news({ datePublished: '2016-02-23' })}`,
      },
      { value: '2016-02-23', source: 'json-ld' },
    ],
    [
      'JSON-LD with line breaks inside strings',
      {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb","datePublished":"2016-02-23"}</script>`,
      },
      { value: '2016-02-23' },
    ],
    ['JSON-LD in words', { head: news({ datePublished: 'Feb 23, 2016' }) }, { value: '2016-02-23', source: 'json-ld' }],
    [
      'meta article:published_time',
      { head: meta('article:published_time', '2016-02-23T07:49:30Z') },
      { value: '2016-02-23T07:49+00:00', source: 'meta' },
    ],
    [
      'meta name="published" in words',
      { head: '<meta name="published" content="July 17, 2025">' },
      { value: '2025-07-17', source: 'meta' },
    ],
    ['meta with eight digits', { head: '<meta name="pubdate" content="20160223">' }, { value: '2016-02-23' }],
    [
      'meta with seconds since 1970',
      { head: '<meta name="timestamp" content="1456213770">' },
      { value: '2016-02-23T07:49+00:00' },
    ],
    [
      '<time itemprop>',
      { beside: '<time itemprop="datePublished" datetime="2016-02-23T14:49:30+07:00">kemarin</time>' },
      { value: '2016-02-23T14:49+07:00', source: 'meta' },
    ],
    ['<abbr class="published">', { beside: '<abbr class="published" title="2016-02-23">3 y</abbr>' }, { value: '2016-02-23' }],
    [
      'the words beside the headline',
      { beside: '<div>Selasa, 23 Februari 2016 14:38 WIB</div>' },
      { value: '2016-02-23T14:38+07:00', precision: 'minute', source: 'text' },
    ],
    [
      'words with a weekday that does not fit',
      { beside: '<div>Senin, 23 Februari 2016 14:38 WIB</div>' },
      { value: '2016-02-23T14:38+07:00' },
    ],
    ['a label', { beside: '<p>Posted on March 3, 2020 by Ann</p>' }, { value: '2020-03-03', source: 'text' }],
    ['a label above it', { beside: '<h4>Published</h4><div>July 8, 2025</div>' }, { value: '2025-07-08', source: 'text' }],
    ['a label beside the report', { after: '<aside><h4>Published</h4><div>July 8, 2025</div></aside>' }, { value: '2025-07-08' }],
    ['a label at the end of the page', { after: '<p>Published: 3 March 2020</p>' }, { value: '2020-03-03', source: 'text' }],
    ['another language', { lang: 'de', beside: '<p>Veröffentlicht am 12. März 2019</p>' }, { value: '2019-03-12' }],
    [
      'data in a script',
      { head: '<script>self.__data("{\\"datePublished\\":\\"2023-04-07T14:11:18.000Z\\"}")</script>' },
      { value: '2023-04-07T14:11+00:00', source: 'json-ld' },
    ],
  ])('is read from %s', (_source, parts, expected) => {
    expect(dateOf(parts)).toMatchObject(expected);
  });

  it.each([
    ['https://a.test/2016/02/23/jembatan', '2016-02-23'],
    ['https://a.test/2016/2/3/jembatan', '2016-02-03'],
    ['https://a.test/read/20160223/jembatan', '2016-02-23'],
    ['https://a.test/2016/feb/23/jembatan', '2016-02-23'],
    ['https://a.test/berita/16/02/23/jembatan', '2016-02-23'],
  ])('is read from the address %s where the page tells none', (url, value) => {
    expect(dateOf({}, url)).toEqual({ value, precision: 'day', source: 'url' });
  });

  it.each<[string, PageParts, string]>([
    [
      'the older date of JSON-LD, not the one that is shown',
      { head: news({ datePublished: '2012-09-12' }), beside: '<time datetime="2021-09-08">September 8, 2021</time>' },
      '2012-09-12',
    ],
    ['published, not updated', { beside: '<p>Updated: 5 May 2020</p><p>Published: 3 March 2020</p>' }, '2020-03-03'],
    [
      'published, not the change in meta',
      { head: meta('article:modified_time', '2020-05-05') + meta('article:published_time', '2020-03-03') },
      '2020-03-03',
    ],
    [
      'its own article, not another that JSON-LD names first',
      {
        head: jsonLd([
          { '@type': 'NewsArticle', headline: 'Harga beras naik', datePublished: '2011-01-01' },
          { '@type': 'NewsArticle', headline: 'Jembatan baru di Bandung dibuka untuk umum', datePublished: '2016-02-23' },
        ]),
      },
      '2016-02-23',
    ],
    [
      'the headline’s date, not one in a sidebar',
      { beside: '<p>3 March 2020</p>', after: '<aside><time datetime="2024-01-01">1 January 2024</time></aside>' },
      '2020-03-03',
    ],
    [
      'meta, not the zero of a machine clock in JSON-LD',
      { head: news({ datePublished: '1970-01-01T00:00:00Z' }) + meta('article:published_time', '2020-03-03') },
      '2020-03-03',
    ],
  ])('is %s', (_what, parts, value) => {
    expect(dateOf(parts).value).toBe(value);
  });

  it('takes the day of the last change, as inferred, where the page tells no other', () => {
    expect(dateOf({ beside: '<p>Updated: December 31, 2024</p>' })).toEqual({
      value: '2024-12-31',
      precision: 'day',
      source: 'inferred',
    });
  });

  it.each<[string, PageParts]>([
    ['without a date', {}],
    ['with a copyright line alone', { after: '<footer>© 2020 Kabar</footer>' }],
    ['with dates of other stories beside it', { after: '<aside><p>Harga beras naik</p><p>3 March 2020</p></aside>' }],
    ['with an impossible date', { head: meta('article:published_time', '2016-02-31') }],
    ['with dates of comments alone', { after: '<div class="comments"><time datetime="2020-03-03">3 March 2020</time></div>' }],
  ])('is unknown on a page %s', (_what, parts) => {
    expect(dateOf(parts)).toEqual({ precision: 'unknown' });
  });

  it('reads "3/4/2020" as the region of the page writes it, and not at all where no region is told', () => {
    const on = (lang: string) => dateOf({ lang, beside: '<p>3/4/2020</p>' }).value;
    expect([on('id'), on('en-US'), on('en-GB'), on('en')]).toEqual(['2020-04-03', '2020-03-04', '2020-04-03', undefined]);
  });
});
