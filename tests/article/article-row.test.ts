import { describe, expect, it } from 'vitest';
import { articleFromRow } from '../../lib/article/article-row';
import { parseTextArticle } from '../../lib/article/parse-text-article';

const noHtml = () => {
  throw new Error('no HTML here');
};

describe('articleFromRow', () => {
  it('reads a row of text with all that it says', () => {
    const row = {
      id: 'a1',
      text: 'Harga beras naik tajam di pasar Denpasar hari ini.',
      url: 'https://kabar.test/a?utm_source=rss',
      title: 'Harga Naik',
      date: 'Kamis, 21 Mei 2026 09:30 WIB',
      lang: 'id-ID',
    };
    const { id, article } = articleFromRow(row, 'a.jsonl:1', noHtml);
    expect(id).toBe('a1');
    expect(article).toMatchObject({
      title: 'Harga Naik',
      titleSource: 'given',
      published: { value: '2026-05-21T09:30+07:00', precision: 'minute', source: 'meta' },
      language: 'id',
      paragraphs: [row.text],
    });
  });

  it('hands HTML to the function it is given', () => {
    const article = parseTextArticle('Satu dua tiga empat.');
    const calls: unknown[] = [];
    const parseHtml = (...call: unknown[]) => {
      calls.push(call);
      return article;
    };
    const found = articleFromRow({ id: 7, html: '<p>Satu', title: 'S' }, 'a.jsonl:2', parseHtml);
    expect(found).toEqual({ id: 7, article });
    expect(calls).toEqual([['<p>Satu', { url: undefined, title: 'S', date: undefined, language: undefined }]]);
  });

  it.each([
    [[], 'a.jsonl:3: the row is no JSON object'],
    [null, 'a.jsonl:3: the row is no JSON object'],
    [{ id: 'x' }, 'a.jsonl:3: the row has neither "text" nor "html"'],
    [{ id: ['x'], text: 'a' }, 'a.jsonl:3: field "id" is neither a string nor a number'],
    [{ text: 5 }, 'a.jsonl:3: field "text" is no string'],
    [{ text: ' ' }, 'a.jsonl:3: the text is empty'],
    [{ text: 'a', url: {} }, 'a.jsonl:3: field "url" is no string'],
    [{ text: 'a', url: 'javascript:alert(1)' }, 'a.jsonl:3: field "url" is no http or https address'],
  ])('refuses %j', (row, message) => {
    expect(() => articleFromRow(row, 'a.jsonl:3', noHtml)).toThrow(message);
  });
});
