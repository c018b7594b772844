import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeedEntry } from '../../lib/article/parse-feed-entry';

const PROSE = 'Harga beras naik tajam di Bali hari ini, kata pedagang.';

describe('parseFeedEntry', () => {
  it('takes title, address, date, author and publisher as the feed gives them', () => {
    const article = parseFeedEntry({
      title: 'Harga & pasar <b>',
      link: 'https://kabar.test/1?utm_source=rss',
      published: 'Thu, 27 Mar 2025 09:30:00 +0700',
      authors: ['Ani Budi'],
      content: `<p>Jakarta - ${PROSE}</p><p>Ia menambahkan bahwa stok masih cukup.</p>`,
      publisher: 'Kabar',
    });
    expect(article).toMatchObject({
      title: 'Harga & pasar <b>',
      url: 'https://kabar.test/1',
      publisher: 'Kabar',
      byline: ['Ani Budi'],
      dateline: 'Jakarta',
      paragraphs: [`Jakarta - ${PROSE}`, 'Ia menambahkan bahwa stok masih cukup.'],
    });
    expect(article.published).toMatchObject({ value: '2025-03-27T09:30+07:00', source: 'meta' });
  });

  it.each([
    ['escaped once too often', `&lt;p&gt;${PROSE}&lt;/p&gt;&lt;p&gt;Pasar ramai.&lt;/p&gt;`],
    [
      'with the note that blogs put under it',
      `<p>${PROSE}</p><p>Pasar ramai.</p><p>The post <a href="/1">Harga</a> appeared first on <a href="/">Kabar</a>.</p>`,
    ],
  ])('reads a text %s', (_, content) => {
    expect(parseFeedEntry({ content }).paragraphs).toEqual([PROSE, 'Pasar ramai.']);
  });

  it('falls back on the summary, however short', () => {
    expect(parseFeedEntry({ summary: PROSE }).paragraphs).toEqual([PROSE]);
  });

  it('gives an entry the id of its page', () => {
    const link = 'https://kabar.test/1';
    expect(parseFeedEntry({ link, content: PROSE }).id).toBe(
      parseFeedEntry({ link: `${link}#x`, summary: 'Lain sama sekali.' }).id,
    );
  });

  it('leaves a link out that is no web address, and keeps scripts out of the text', () => {
    const article = parseFeedEntry({ link: 'javascript:alert(1)', content: `<p>${PROSE}</p><script>steal()</script>` });
    expect(article.url).toBeUndefined();
    expect(article.paragraphs).toEqual([PROSE]);
  });

  it('names an entry without a text', () => {
    expect(() => parseFeedEntry({ title: 'Foto', content: '<img src="x">' })).toThrow('Foto: the entry has no text');
  });

  it('gives an article or says why not, for any fields', () => {
    const field = fc.option(fc.string({ unit: 'binary', maxLength: 200 }), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ title: field, link: field, published: field, content: field, summary: field }), (entry) => {
        try {
          parseFeedEntry(entry);
        } catch (error) {
          expect(error).toHaveProperty('name', 'ArticleError');
        }
      }),
    );
  });
});
