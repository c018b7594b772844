/** 200 vectors of links that are none, wherever a feed or a list can hold one; and links that are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../lib/feed/parse-feed';
import { parseOpml } from '../../lib/feed/parse-opml';
import { webLink } from '../../lib/feed/web-link';

const SCHEMES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://kabar.test/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'DATA:,x',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'file://kabar.test/x',
  'ftp://kabar.test/x',
  'blob:https://kabar.test/1',
  'filesystem:https://kabar.test/1',
  'chrome://settings',
  'chrome-extension://abc/options.html',
  'moz-extension://abc/options.html',
  'about:blank',
  'about:config',
  'view-source:https://kabar.test/',
  'intent://scan/#Intent;scheme=zxing;end',
  'market://details?id=x',
  'mailto:a@kabar.test',
  'tel:+62',
  'sms:+62',
  'ws://kabar.test/',
  'wss://kabar.test/',
  'ms-settings:privacy',
  'resource://gre/',
  'jar:https://kabar.test/x.jar!/a',
  'mhtml:https://kabar.test/x',
  'livescript:x',
  'mocha:x',
  'feed:javascript:alert(1)',
  'https://ani:rahasia@kabar.test/',
  'https://kabar.test@jahat.test/',
  'http://',
  'https:///',
  'http://[',
  'https://kabar .test/',
  'https://kabar.test/\u202egnp.exe',
  'https://kabar.test/\u2066x\u2069',
  'https://kabar.test/%E2%80%AEgnp.exe',
  'https://kabar.test/a\u200bb',
  'https://kab\u200bar.test/',
  'https://kabar.test/\u0000',
  `https://kabar.test/${'a'.repeat(5_000)}`,
  'x'.repeat(5_000).concat(':'),
]; // the corpus
const WRAPS = [
  (link: string) => link,
  (link: string) => `\t${link}`,
  (link: string) => `${link}\r\n`,
  (link: string) => link.replace(':', ':%20'),
];
const VECTORS = SCHEMES.flatMap((link) => WRAPS.map((wrap) => wrap(link)));

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const leadsSomewhereSafe = (link: string | undefined) => link === undefined || /^https?:\/\/[a-z0-9.-]+(?::\d+)?\//.test(link);

describe('webLink', () => {
  it('is tried with 200 vectors', () => {
    expect(VECTORS.length).toBeGreaterThanOrEqual(200);
  });

  it.each(SCHEMES)('refuses %j', (link) => {
    expect(webLink(link)).toBeUndefined();
  });

  it('lets none of the vectors become a link from any place of a feed', () => {
    for (const vector of VECTORS) {
      const link = escaped(vector);
      const rss = `<rss version="2.0"><channel><title>${link}</title><link>${link}</link>
        <image><url>${link}</url></image>
        <item><title>${link}</title><link>${link}</link><guid>${link}</guid><enclosure url="${link}"/><author>${link}</author></item></channel></rss>`;
      const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${link}"><title>a</title><link href="${link}"/>
        <entry><title>b</title><link href="${link}"/><id>${link}</id><author><name>a</name><uri>${link}</uri></author></entry></feed>`;
      for (const text of [rss, atom]) {
        const feed = parseFeed(text.replaceAll('\0', ''), 'https://kabar.test/feed');
        expect([feed.siteUrl, ...feed.entries.map((entry) => entry.link)].every(leadsSomewhereSafe), vector).toBe(true);
      }
    }
  });

  it('lets none of the vectors become a feed of a list', () => {
    for (const vector of VECTORS) {
      const { feeds } = parseOpml(
        `<opml><body><outline text="a" xmlUrl="${escaped(vector)}" htmlUrl="${escaped(vector)}"/></body></opml>`,
      );
      expect(
        feeds.every(({ url, siteUrl }) => leadsSomewhereSafe(url) && leadsSomewhereSafe(siteUrl)),
        vector,
      ).toBe(true);
    }
  });

  it.each([
    ['https://kabar.test/1', undefined, 'https://kabar.test/1'],
    ['/1?a=b', 'https://kabar.test/feed', 'https://kabar.test/1?a=b'],
    ['//cdn.test/1', 'https://kabar.test/feed', 'https://cdn.test/1'],
    ['HTTP://KABAR.test', undefined, 'http://kabar.test/'],
    ['https://bücher.test/x', undefined, 'https://xn--bcher-kva.test/x'],
    ['https://kabar.test/berita/harga naik', undefined, 'https://kabar.test/berita/harga%20naik'],
  ])('takes %s', (link, base, url) => {
    expect(webLink(link, base)).toBe(url);
  });

  it('gives an http(s) address or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.webUrl(), { nil: undefined }), (link, base) => {
        expect(leadsSomewhereSafe(webLink(link, base)) || /^https?:\/\/\[/.test(webLink(link, base) ?? '')).toBe(true);
      }),
    );
  });
});
