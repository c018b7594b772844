/** Addresses without what follows a reader: what goes, what stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../lib/article/clean-url';
import { TOKEN_NAMES, TRACKING_NAMES } from '../../lib/article/tracking-parameters.data';

const KEY = 'a8f3kd92ls0q8xn1';

describe('cleanUrl', () => {
  it.each([
    ['https://a.test/x?utm_source=mail&id=7', 'https://a.test/x?id=7', ['utm_source']],
    ['https://a.test/x?id=7&token=abc#top', 'https://a.test/x?id=7', ['token']],
    ['https://ani:rahasia@a.test/x', 'https://a.test/x', ['user:password']],
    [`https://a.test/x?sid=${KEY}`, 'https://a.test/x', ['sid']],
    ['https://a.test/x?sid=1234', 'https://a.test/x?sid=1234', []],
    ['https://a.test/x?to=ani%40a.test&p=1', 'https://a.test/x?p=1', ['to']],
    ['https://a.test/x?k=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc', 'https://a.test/x', ['k']],
    ['https://a.test/?p=12&page=2', 'https://a.test/?p=12&page=2', []],
    ['https://a.test/?UTM_Medium=x&FBCLID=y', 'https://a.test/', ['UTM_Medium', 'FBCLID']],
    ['https://a.test/?token=1&token=2', 'https://a.test/', ['token']],
  ])('makes %s into %s', (url, cleaned, stripped) => {
    expect(cleanUrl(url)).toEqual({ url: cleaned, stripped });
  });

  it.each([...TRACKING_NAMES, ...TOKEN_NAMES])('takes %s out', (name) => {
    expect(cleanUrl(`https://a.test/?a=1&${name}=x`)).toEqual({ url: 'https://a.test/?a=1', stripped: [name] });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'berita', ''])('refuses %j', (url) => {
    expect(cleanUrl(url)).toBeUndefined();
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = cleanUrl(url);
        if (once) expect(cleanUrl(once.url)).toEqual({ url: once.url, stripped: [] });
      }),
    );
  });
});
