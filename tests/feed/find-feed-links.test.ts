/** The feeds that a page offers. */
import { describe, expect, it } from 'vitest';
import { findFeedLinks } from '../../lib/feed/find-feed-links';

const URL = 'https://kabar.test/berita/1';

describe('findFeedLinks', () => {
  it.each([
    [
      '<link rel="alternate" type="application/rss+xml" title="Kabar &amp; lain" href="/feed">',
      [{ url: 'https://kabar.test/feed', title: 'Kabar & lain' }],
    ],
    ['<LINK HREF=atom.xml TYPE=application/atom+xml REL="home alternate">', [{ url: 'https://kabar.test/berita/atom.xml' }]],
    [
      '<link rel=alternate type="application/feed+json; charset=utf-8" href="https://a.test/f.json">',
      [{ url: 'https://a.test/f.json' }],
    ],
    ['<base href="https://b.test/x/"><link rel=alternate type=application/rss+xml href=f>', [{ url: 'https://b.test/x/f' }]],
    ['<link rel=alternate hreflang=en href=/en><link rel=stylesheet type=text/css href=/a.css>', []],
    ['<link rel=alternate type=application/rss+xml href="javascript:x()">', []],
    ['<body><link rel=alternate type=application/rss+xml href=/comments>', []],
    ['<!-- <link rel=alternate type=application/rss+xml href=/old> -->', []],
  ])('finds in %s what it offers', (html, links) => {
    expect(findFeedLinks(html, URL)).toEqual(links);
  });

  it('names each feed once, and no more than twenty', () => {
    const link = (href: string) => `<link rel=alternate type=application/rss+xml href="${href}">`;
    expect(findFeedLinks(link('/a') + link('/a'), URL)).toHaveLength(1);
    expect(findFeedLinks(Array.from({ length: 50 }, (_, index) => link(`/${index}`)).join(''), URL)).toHaveLength(20);
  });
});
