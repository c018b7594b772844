/** Lists of feeds in and out: folders, broken files, addresses that nobody should ask, 2,000 lines. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedParseError } from '../../lib/feed/feed-error';
import type { ListedFeed } from '../../lib/feed/opml';
import { parseOpml } from '../../lib/feed/parse-opml';
import { writeOpml } from '../../lib/feed/write-opml';
import { processorMs, quickest } from '../processor-time';

const DEV_SET = join(import.meta.dirname, '../../../shared/dev-set/feeds.dev.jsonl.gz');
const opml = (body: string) =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head><title>Umpan &amp; lain</title></head><body>\n${body}\n</body></opml>`;

describe('parseOpml', () => {
  it('keeps folders, titles and sites', () => {
    const list = parseOpml(
      opml(`<outline text="Berita"><outline text="Asia &amp; Pasifik">
<outline type="rss" text="A" title="Antara" xmlUrl="https://antara.test/feed" htmlUrl="https://antara.test/"/>
</outline></outline><outline text="B" xmlUrl="https://b.test/feed"></outline>`),
    );
    expect(list).toEqual({
      title: 'Umpan & lain',
      feeds: [
        {
          url: 'https://antara.test/feed',
          title: 'Antara',
          siteUrl: 'https://antara.test/',
          folder: ['Berita', 'Asia & Pasifik'],
        },
        { url: 'https://b.test/feed', title: 'B', folder: [] },
      ],
      leftOut: [],
    });
  });

  it.each([
    ['an address with a bare &', '<outline text="A" xmlUrl="https://a.test/?x=1&y=2"/>', 'https://a.test/?x=1&y=2'],
    ['capitals in names', '<OUTLINE TEXT="A" XMLURL="https://a.test/"/>', 'https://a.test/'],
    ['no quotes', '<outline text=A xmlUrl=https://a.test/feed>', 'https://a.test/feed'],
    ['single quotes', "<outline text='A' xmlurl='https://a.test/'/>", 'https://a.test/'],
    ['a quote within a title', '<outline text="Kata "A"" xmlUrl="https://a.test/"/>', 'https://a.test/'],
    ['a feed: address', '<outline text="A" xmlUrl="feed:https://a.test/"/>', 'https://a.test/'],
    ['no end', '<outline text="F"><outline text="A" xmlUrl="https://a.test/"', 'https://a.test/'],
    ['an end too many', '</outline></outline><outline text="A" xmlUrl="https://a.test/"/>', 'https://a.test/'],
    ['no scheme', '<outline text="A" xmlUrl="www.a.test/feed"/>', 'https://www.a.test/feed'],
    ['half a scheme', '<outline text="A" xmlUrl="//a.test/feed"/>', 'https://a.test/feed'],
    ['url for xmlUrl', '<outline type="rss" text="A" url="https://a.test/"/>', 'https://a.test/'],
  ])('takes what it can from a file with %s', (_, line, url) => {
    const list = parseOpml(opml(`<outline text="B" xmlUrl="https://b.test/"/>\n${line}`));
    expect(list.feeds.map((feed) => feed.url)).toEqual(['https://b.test/', url]);
  });

  it('lists what it leaves out, by line and reason', () => {
    const list = parseOpml(
      opml(`<outline text="A" xmlUrl="https://a.test/"/>
<outline text="Rumah" xmlUrl="http://192.168.1.1/feed"/>
<outline text="Kosong" type="rss" xmlUrl=""/>
<outline text="Skrip" xmlUrl="javascript:alert(1)"/>
<outline text="A lagi" xmlUrl="https://a.test/"/>
<outline text="Lokal" xmlUrl="http://[::ffff:127.0.0.1]:8080/"/>`),
    );
    expect(list.feeds).toHaveLength(1);
    expect(list.leftOut).toEqual([
      { line: 4, why: 'private', name: 'Rumah' },
      { line: 5, why: 'no-address', name: 'Kosong' },
      { line: 6, why: 'not-web', name: 'Skrip' },
      { line: 7, why: 'twice', name: 'A lagi' },
      { line: 8, why: 'private', name: 'Lokal' },
    ]);
  });

  it('lists what is no feed, what holds a password, and the line within which the file ends', () => {
    const list = parseOpml(`<opml version="2.0"><body>
<outline text="A" xmlUrl="https://a.test/"/>
<outline type="link" text="Situs" url="https://b.test/"/>
<outline type="include" text="Daftar" url="https://b.test/list.opml"/>
<outline type="HTML+XPath" text="Resep" xmlUrl="https://b.test/"/>
<outline text="Rahasia" xmlUrl="https://ani:budi@b.test/feed"/>
<outline text="Terpotong" type="rss" xmlUrl="https://c.te`);
    expect(list.feeds.map(({ url }) => url)).toEqual(['https://a.test/']);
    expect(list.leftOut).toEqual([
      { line: 3, why: 'no-feed', name: 'Situs' },
      { line: 4, why: 'no-feed', name: 'Daftar' },
      { line: 5, why: 'no-feed', name: 'Resep' },
      { line: 6, why: 'password', name: 'Rahasia' },
      { line: 7, why: 'cut-off', name: 'Terpotong' },
    ]);
  });

  it('knows no folder without a name', () => {
    expect(parseOpml(opml('<outline><outline text="A" xmlUrl="https://a.test/"/></outline>')).feeds[0]?.folder).toEqual([]);
  });

  it('refuses in no time what nests 300,000 outlines, and counts the lines of a file that has one', () => {
    const bomb = '<outline text="x">'.repeat(300_000);
    const line = `<outline xmlUrl="https://a.test/"/>`.repeat(1_000) + ' '.repeat(10_000_000);
    expect(processorMs(() => expect(() => parseOpml(bomb)).toThrow('nested deeper'))).toBeLessThan(1_500);
    expect(processorMs(() => parseOpml(line))).toBeLessThan(1_500);
  });

  it('reads 2,000 lines, and a list deeper than any reader folds, within a second', () => {
    const lines = Array.from({ length: 2_000 }, (_, index) => `<outline text="F${index}" xmlUrl="https://f${index}.test/feed"/>`);
    const long = opml(lines.join('\n'));
    const deep = opml(`${'<outline text="x">'.repeat(20_000)}<outline xmlUrl="https://a.test/"/>`);
    expect(parseOpml(long).feeds).toHaveLength(2_000);
    expect(parseOpml(deep).feeds).toHaveLength(1);
    expect(quickest(() => parseOpml(long)) + quickest(() => parseOpml(deep))).toBeLessThan(1_000);
  });

  it.each(['', 'Bukan daftar', '<rss/>', '{}'])('says that %j is no list', (text) => {
    expect(() => parseOpml(text)).toThrow(FeedParseError);
  });

  it('reads the list of the development set, where it is at hand', ({ skip }) => {
    if (!existsSync(DEV_SET)) return skip('the development set is not at hand');
    const rows = gunzipSync(readFileSync(DEV_SET))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    const lists = rows.filter(({ kind }) => kind === 'opml');
    expect(lists.length).toBeGreaterThan(0);
    for (const { base64 } of lists) {
      const text = Buffer.from(base64!, 'base64').toString();
      const { feeds, leftOut } = parseOpml(text);
      expect(feeds.length + leftOut.length).toBe([...text.matchAll(/xmlUrl=/gi)].length);
      expect(feeds.length).toBeGreaterThan(0);
    }
  });
});

describe('writeOpml', () => {
  const name = fc
    .stringMatching(/^[A-Za-z0-9&<>"' é“”]{1,12}$/)
    .map((text) => text.trim())
    .filter((text) => /^[A-Za-z0-9 é]+$/.test(text) || text === 'A & B');
  const feed = fc.record({ url: fc.webUrl(), title: name, folder: fc.array(name, { maxLength: 3 }) });

  it('writes what parseOpml reads back, folders and all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(feed, { selector: ({ url }) => new URL(url).href, maxLength: 20 }), (feeds) => {
        const listed: ListedFeed[] = feeds.map((one) => ({
          ...one,
          url: new URL(one.url).href,
          title: one.title.replace(/\s+/g, ' '),
          folder: one.folder.map((text) => text.replace(/\s+/g, ' ')),
        }));
        if (listed.length === 0) return;
        const read = parseOpml(writeOpml({ feeds: listed })).feeds;
        const inOrder = (list: readonly ListedFeed[]) => [...list].sort((a, b) => a.url.localeCompare(b.url));
        expect(inOrder(read)).toEqual(inOrder(listed));
      }),
    );
  });

  it('escapes what would be markup', () => {
    const text = writeOpml({ feeds: [{ url: 'https://a.test/?a=1&b=2', title: '"A" <b> & c', folder: ['<x>'] }] });
    expect(text).not.toMatch(/<b>|<x>/);
    expect(parseOpml(text).feeds[0]?.url).toBe('https://a.test/?a=1&b=2');
  });
});
