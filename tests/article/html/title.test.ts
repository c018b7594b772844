import { describe, expect, it } from 'vitest';
import { parseHtmlArticle } from '../../../lib/article/parse-html-article';
import { HEADLINE, jsonLd, type PageParts, pageOf } from './page';

const titleOf = (parts: PageParts) => parseHtmlArticle(pageOf(parts)).title;
const site = '<meta property="og:site_name" content="Kabar Kota">';
const ogTitle = (title: string) => `<meta property="og:title" content="${title}">`;

describe('the title of a page', () => {
  it.each<[string, PageParts]>([
    ['its heading', {}],
    ['its heading, not the title with the name of the site', { title: `${HEADLINE} - Kabar Kota`, head: site }],
    [
      'og:title without the name of the site where no heading has it',
      { headline: '', title: 'x', head: site + ogTitle(`${HEADLINE} | Kabar Kota`) },
    ],
    [
      '<title> without the name of the site before it',
      { headline: '', title: `Kabar Kota: ${HEADLINE}`.replace(':', ' -'), head: site },
    ],
    ['the headline of JSON-LD', { headline: '', title: '', head: jsonLd({ '@type': 'NewsArticle', headline: HEADLINE }) }],
    [
      'not a heading that leads to the first page',
      { headline: '<a href="/">Catatan Kota</a>', title: `Catatan Kota: ${HEADLINE}`, head: ogTitle(HEADLINE) },
    ],
    ['what says that it is the headline', { headline: '', title: 'x', beside: `<div itemprop="headline">${HEADLINE}</div>` }],
    [
      'a lower heading that is one part of <title>',
      { headline: '', title: `${HEADLINE} | Dinas Umum Kota Bandung`, beside: `<h2>${HEADLINE}</h2>` },
    ],
    ['not a heading that is the name of the site', { headline: 'Kabar Kota', head: site + ogTitle(HEADLINE) }],
  ])('is %s', (_what, parts) => {
    expect(titleOf(parts)).toBe(HEADLINE);
  });

  it('has its twice escaped signs read', () => {
    expect(titleOf({ headline: '', title: '', head: ogTitle('Harga &amp;quot;beras&amp;quot; naik lagi') })).toBe(
      'Harga "beras" naik lagi',
    );
  });
});
