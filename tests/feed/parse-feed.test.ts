/** Feeds of every format to entries; charsets, titles and links as the worst feeds have them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseFeedEntry } from '../../lib/article/parse-feed-entry';
import { decodeFeed } from '../../lib/feed/decode-feed';
import { FeedParseError } from '../../lib/feed/feed-error';
import { parseFeed } from '../../lib/feed/parse-feed';
import { FEEDS } from './feeds';

const URL = 'https://kabar.test/feed.xml';
/** Formats that have no word for an author. */
const NAMES_NOBODY = new Set(['RSS 0.91', 'RSS 0.92', 'RSS 0.90 (rdf 0.9)', 'RSS 1.0 (rdf 1.0)']);
const DEV_SET = join(import.meta.dirname, '../../../shared/dev-set/feeds.dev.jsonl.gz');

describe('parseFeed', () => {
  it.each(Object.entries(FEEDS))('reads %s', (name, text) => {
    const feed = parseFeed(text, URL);
    expect(feed.title).toBe('Kabar & Berita');
    expect(feed.siteUrl).toBe('https://kabar.test/');
    expect(feed.entries).toHaveLength(2);
    expect(feed.entries[0]).toMatchObject({
      title: 'Harga beras naik',
      link: 'https://kabar.test/1',
      publisher: 'Kabar & Berita',
    });
    const article = parseFeedEntry(feed.entries[0]!);
    expect(article.paragraphs.join(' ')).toContain('Harga beras naik di Bali, kata Ani & Budi.');
    expect(article.byline).toEqual(NAMES_NOBODY.has(name) ? [] : ['Ani Budi']);
  });

  it('makes relative links absolute by the site, and keeps no link that is no web address', () => {
    const feed = parseFeed(
      rss('<item><title>a</title><link>/2</link></item><item><title>b</title><link>javascript:x()</link></item>'),
      URL,
    );
    expect(feed.entries.map(({ link }) => link)).toEqual(['https://kabar.test/2', undefined]);
  });

  it('takes the permanent guid where there is no link, and no other guid', () => {
    const items =
      '<item><guid>https://kabar.test/3</guid></item><item><guid isPermaLink="false">https://kabar.test/4</guid></item>';
    expect(parseFeed(rss(items), URL).entries.map(({ link }) => link)).toEqual(['https://kabar.test/3', undefined]);
  });

  it.each([
    ['<![CDATA[<b>Harga</b> naik]]>', 'Harga naik'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Harga', 'Harga'],
    ['<![CDATA[<img src=x onerror=alert(1)>Harga]]>', 'Harga'],
    ['Harga &amp;lt; biaya', 'Harga < biaya'],
    ['Har\u202ega\u2066 naik\u200b', 'Harga naik'],
    ['<![CDATA[<svg><style><img src=x onerror=alert(1)></style></svg>Harga]]>', 'Harga'],
  ])('shows the title %s as text', (printed, title) => {
    expect(parseFeed(rss(`<item><title>${printed}</title></item>`), URL).entries[0]?.title).toBe(title);
  });

  it('reads a feed that a DOCTYPE of old, or one with its own names for signs, stands before', () => {
    const old =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';
    const own =
      '<!DOCTYPE rss [<!ENTITY nbsp "&#160;"> <!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "x.ent"> %HTMLlat1;]>';
    for (const doctype of [old, own]) {
      const text = `<?xml version="1.0"?>${doctype}${rss('<item><title>Harga&nbsp;naik</title></item>')}`;
      expect(parseFeed(text, URL).entries[0]?.title).toBe('Harga naik');
    }
  });

  it.each(['', '   ', 'Halaman tidak ditemukan', '<html><body><p>Harga</p></body></html>', '{"a":1}', '[]', '<rss', '\u0000'])(
    'says that %j is no feed',
    (text) => {
      expect(() => parseFeed(text, URL)).toThrow(FeedParseError);
    },
  );

  it('reads the feeds of the development set, where it is at hand', ({ skip }) => {
    if (!existsSync(DEV_SET)) return skip('the development set is not at hand');
    const rows = gunzipSync(readFileSync(DEV_SET))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as DevRow);
    const feeds = rows.filter(({ kind }) => ['rss', 'atom', 'rdf', 'json'].includes(kind));
    expect(feeds.length).toBeGreaterThan(0);
    for (const { file, base64, kind } of feeds) {
      const feed = parseFeed(decodeFeed(Buffer.from(base64, 'base64')), URL);
      expect(feed.format, file).toBe(kind);
      expect(feed.entries.length, file).toBeGreaterThan(0);
      expect(
        feed.entries.every(({ link, title }) => link !== undefined || title !== undefined),
        file,
      ).toBe(true);
    }
  });
});

interface DevRow {
  readonly file: string;
  readonly kind: string;
  readonly base64: string;
}

function rss(items: string): string {
  return `<rss version="2.0"><channel><title>Kabar</title><link>https://kabar.test/</link>${items}</channel></rss>`;
}
