import { describe, expect, it } from 'vitest';
import { articleId, canonicalUrl } from '../../lib/article/article-id';

describe('canonicalUrl', () => {
  it.each([
    ['https://a.test/x?utm_source=rss&id=3#top', 'https://a.test/x?id=3'],
    ['HTTPS://A.test', 'https://a.test/'],
    ['ftp://a.test/x', undefined],
    ['javascript:alert(1)', undefined],
    ['kabar', undefined],
  ])('makes %j %j', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });
});

describe('articleId', () => {
  it('is the same for the same address, whatever the text', () => {
    expect(articleId('https://a.test/x#a', ['Satu.'])).toBe(articleId('https://a.test/x', ['Dua.']));
  });

  it('is the same for the same paragraphs where there is no address', () => {
    expect(articleId(undefined, ['Satu.', 'Dua.'])).toBe(articleId('tanpa alamat', ['Satu.', 'Dua.']));
    expect(articleId(undefined, ['Satu.'])).not.toBe(articleId(undefined, ['Dua.']));
  });
});
