/** Any string is read or refused in words, in bounded time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../../lib/article/article-error';
import { parseHtmlArticle } from '../../../lib/article/parse-html-article';
import { hasDevSet } from '../../../scripts/train/corpora';
import { devRows } from '../../eval/dev-rows';
import type { PageRow } from '../../eval/pages';
import { quickest } from '../../processor-time';
import { PARAGRAPHS, pageOf } from './page';

const outcome = (html: string) => {
  try {
    return parseHtmlArticle(html).paragraphs.length > 0;
  } catch (error) {
    expect(error).toBeInstanceOf(ArticleError);
    return false;
  }
};
const REPORT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

describe('reading any page', () => {
  it('reads a page that leaves out the tags that a browser supplies', () => {
    const whole = pageOf();
    const { title, paragraphs, language } = parseHtmlArticle(whole);
    for (const left of [/<\/?(?:head|body)>/g, /<\/?body>/g, /<\/?(?:html|head|body)(?: [^>]*)?>/g]) {
      expect(parseHtmlArticle(whole.replace(left, ''))).toMatchObject({ title, paragraphs, language });
    }
  });

  it('answers or refuses arbitrary strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (html) => void outcome(html)),
      { numRuns: 100 },
    );
  });

  it('answers or refuses pages put together from odd pieces', () => {
    const pieces = [
      '<p>',
      '</div>',
      '<div class="',
      '">',
      '<!--',
      '<script>',
      '<script type="application/ld+json">',
      '{"@type":"NewsArticle",',
      '<meta ',
      '&#x110000;',
      '<table><tr>',
      '<svg><title>',
      '<template>',
      '<h1>',
      ']]>',
      '\0',
      '\ud800',
      REPORT,
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => void outcome(parts.join(''))),
      { numRuns: 100 },
    );
  });

  it.runIf(hasDevSet())(
    'answers or refuses real pages cut at random places',
    () => {
      const pages = devRows<PageRow>('pages.dev').filter(({ html }) => html.length < 130_000);
      let seed = 7;
      for (const { html } of pages) {
        seed = (seed * 48_271) % 2_147_483_647;
        outcome(html.slice(0, seed % html.length));
      }
      expect(pages.length).toBeGreaterThan(20);
    },
    120_000,
  );

  it('keeps the text when a lone half of a letter stands in it', () => {
    expect(
      parseHtmlArticle(
        pageOf({ within: '<p title="\udc00">Setengah \ud800 huruf berdiri di sini, kata seorang warga yang melihatnya.</p>' }),
      ).paragraphs,
    ).toHaveLength(5);
  });

  it.each<[string, string, boolean]>([
    ['ten megabytes of nested tags', '<div>'.repeat(2_000_000), false],
    ['nested tags of no known name around a report', '<x-y>'.repeat(50_000) + REPORT, true],
    ['half a million opening signs', '<'.repeat(500_000), false],
    ['five megabytes in one line', `<p>${'Harga beras naik tajam di Bali. '.repeat(160_000)}</p>`, true],
    ['two hundred thousand elements', '<span>Harga naik. </span>'.repeat(200_000), true],
    ['a script without an end', `${REPORT}<script>${'x'.repeat(2_000_000)}`, true],
    ['JSON-LD nested without an end', `<script type="application/ld+json">${'['.repeat(200_000)}</script>${REPORT}`, true],
  ])(
    'is done with %s',
    (_what, html, isRead) => {
      expect(outcome(html)).toBe(isRead);
    },
    60_000,
  );

  it('takes time in proportion to the length of the report', () => {
    const times = [1, 10, 100].map((factor) => {
      const body = Array.from({ length: 20 * factor }, (_, index) => `<p>${PARAGRAPHS[index % 4]} Nomor ${index}.</p>`).join('');
      const html = `<html><body><article>${body}</article></body></html>`;
      return quickest(() => parseHtmlArticle(html), factor === 100 ? 2 : 5);
    });
    const [, ten = 0, hundred = 0] = times;
    // Quadratic cost would be 100 times; a busy machine and the first compilation are allowed for.
    expect(hundred / Math.max(ten, 1)).toBeLessThan(35);
  }, 120_000);
});
