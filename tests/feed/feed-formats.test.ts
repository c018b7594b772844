/** Where formats and their modules hide what an entry says: typed texts, bases, sources, contents, modules of pictures and dates. */
import { describe, expect, it } from 'vitest';
import { parseFeedEntry } from '../../lib/article/parse-feed-entry';
import { parseFeed } from '../../lib/feed/parse-feed';

const FEED = 'https://warta.test/rss/feed.xml';
const PROSE = 'Bupati meresmikan jembatan gantung pada Senin pagi.';
const MODULES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/"';
const rss = (inside: string, about = '') =>
  `<rss version="2.0" ${MODULES}><channel><title>Warta</title><link>https://warta.test/</link><item ${about}><title>Jembatan</title>${inside}</item></channel></rss>`;
const atom = (inside: string, about = '', root = '<feed xmlns="http://www.w3.org/2005/Atom"') =>
  `${root} ${about}><title>Warta</title><link href="https://www.warta.test/depan/"/><entry><title>Jembatan</title><updated>2026-05-04T08:30:00+07:00</updated>${inside}</entry></feed>`;
const OLD_ATOM = '<feed version="0.3" xmlns="http://purl.org/atom/ns#"';
const json = (item: object) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Warta', items: [item] });
const rdf = (inside: string) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${MODULES}><channel><title>Warta</title><items><rdf:Seq><rdf:li rdf:resource="https://warta.test/1"/></rdf:Seq></items></channel>${inside}</rdf:RDF>`;

const first = (text: string) => parseFeed(text, FEED).entries[0];
const article = (text: string) => parseFeedEntry(first(text)!);

describe('the text of an entry', () => {
  it.each([
    [
      'of a description of pictures',
      rss(`<media:content url="https://a.test/v"><media:description>${PROSE}</media:description></media:content>`),
    ],
    ['of a group of pictures', atom(`<media:group><media:description>${PROSE}</media:description></media:group>`, MODULES)],
    ['of a podcast', rss(`<itunes:summary>${PROSE}</itunes:summary>`)],
    ['of Dublin Core', rss(`<dc:description>${PROSE}</dc:description>`)],
    ['of Atom within RSS', rss(`<atom:content type="html">&lt;p&gt;${PROSE}&lt;/p&gt;</atom:content>`)],
    [
      'beside a picture as content',
      atom(`<summary>${PROSE}</summary><content type="image/png">iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAf</content>`),
    ],
    [
      'beside a drawing as content',
      atom(`<summary>${PROSE}</summary><content type="image/svg+xml"><svg><text>Grafik</text></svg></content>`),
    ],
    ['beside content that is elsewhere', atom(`<summary>${PROSE}</summary><content type="text/html" src="https://a.test/1"/>`)],
    [
      'in XHTML with a prefix',
      atom(`<content type="xhtml"><x:div><x:p>${PROSE}</x:p></x:div></content>`, 'xmlns:x="http://www.w3.org/1999/xhtml"'),
    ],
    ['packed in base64', atom(`<content type="text/html" mode="base64">${btoa(`<p>${PROSE}</p>`)}</content>`, '', OLD_ATOM)],
    [
      'escaped, in Atom 0.3',
      atom(`<content type="text/html" mode="escaped">&lt;p&gt;${PROSE}&lt;/p&gt;</content>`, '', OLD_ATOM),
    ],
    ['of HTML that calls itself text', atom(`<content type="text">&lt;p&gt;${PROSE}&lt;/p&gt;</content>`)],
  ])('is found: that %s', (_, text) => {
    expect(article(text).paragraphs).toEqual([PROSE]);
  });

  it('is no markup where the format says that it is text', () => {
    const shown = 'Suhu <b> naik & 5 < 7 di seluruh kota &amp; desa.';
    const escaped = shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    expect(article(atom(`<content type="text">${escaped}</content>`)).paragraphs).toEqual([shown]);
    expect(article(json({ id: '1', title: 'Kapan <b> dipakai', summary: shown }))).toMatchObject({
      paragraphs: [shown],
      title: 'Kapan <b> dipakai',
    });
  });

  it('may quote another format: the root tells which feed it is', () => {
    const feed = parseFeed(atom('<content type="html"><![CDATA[<p>Tulis <rss version="2.0"> di atas.</p>]]></content>'), FEED);
    expect(feed).toMatchObject({ format: 'atom', entries: [{ title: 'Jembatan' }] });
  });
});

describe('the link of an entry', () => {
  it.each([
    [
      'its own base',
      atom('<link href="j.html"/>')
        .replace('<entry>', '<entry xml:base="2026/">')
        .replace('<feed ', '<feed xml:base="https://lain.test/b/" '),
      'https://lain.test/b/2026/j.html',
    ],
    ['the base of its feed', atom('<link href="j.html"/>', 'xml:base="/blog/"'), 'https://warta.test/blog/j.html'],
    ['its feed, in Atom', atom('<link href="j.html"/>'), 'https://warta.test/rss/j.html'],
    ['its base, in RSS', rss('<link>j.html</link>', 'xml:base="https://lain.test/b/"'), 'https://lain.test/b/j.html'],
    ['its site, in RSS', rss('<link>j.html</link>'), 'https://warta.test/j.html'],
  ])('is relative to %s', (_, text, link) => {
    expect(first(text)?.link).toBe(link);
  });

  it.each([
    ['a guid', rss('<guid>12345</guid>')],
    ['a guid said to be a link', rss('<guid isPermaLink="true">berita-1</guid>')],
    ['the id of a JSON Feed', json({ id: 'abc-1', content_text: PROSE })],
  ])('is not made up of %s', (_, text) => {
    expect(first(text)?.link).toBeUndefined();
  });

  it('is the one to a page, of several', () => {
    const links = '<link type="application/json" href="https://a.test/1.json"/><link type="text/html" href="https://a.test/1"/>';
    expect(first(atom(links))?.link).toBe('https://a.test/1');
  });
});

describe('what else an entry says', () => {
  it.each(['dc:date', 'dcterms:issued', 'dcterms:created', 'dcterms:date', 'atom:published', 'atom:updated'])(
    'its date is found in %s',
    (name) => {
      expect(first(rss(`<${name}>2026-05-04T08:30:00+07:00</${name}>`))?.published).toBe('2026-05-04T08:30:00+07:00');
    },
  );

  it.each([
    ['ani@warta.test (Ani Budi)', ['Ani Budi']],
    ['Ani Budi &lt;ani@warta.test&gt;', ['Ani Budi']],
    ['Ani Budi', ['Ani Budi']],
    ['ani@warta.test', undefined],
  ])('its author is read from %s', (printed, authors) => {
    expect(first(rss(`<author>${printed}</author>`))?.authors).toEqual(authors);
  });

  it('is published by the one it was taken over from', () => {
    expect(first(rss('<source url="https://kp.test/">Harian Kali Progo</source>'))?.publisher).toBe('Harian Kali Progo');
    expect(first(atom('<source><title>Harian Kali Progo</title></source>'))?.publisher).toBe('Harian Kali Progo');
    expect(first(atom(''))?.publisher).toBe('Warta');
  });

  it('is read of an RDF whose list of contents forgot it', () => {
    const items = ['1', '2'].map(
      (id) => `<item rdf:about="https://warta.test/${id}"><title>${id}</title><dcterms:issued>2026-05-04</dcterms:issued></item>`,
    );
    expect(parseFeed(rdf(items.join('')), FEED).entries).toMatchObject([{ title: '1', published: '2026-05-04' }, { title: '2' }]);
  });
});
