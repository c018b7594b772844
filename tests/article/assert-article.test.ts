import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../lib/article/article-error';
import { assertArticle } from '../../lib/article/assert-article';
import { parseTextArticle } from '../../lib/article/parse-text-article';

describe('assertArticle', () => {
  it.each(['Masuk', '…', 'A A A\nBagikan :\n', 'Baca juga: Harga Naik', '123 456'])('says that %j is no article', (source) => {
    expect(() => assertArticle(parseTextArticle(source), 'a.txt')).toThrow(ArticleError);
    expect(() => assertArticle(parseTextArticle(source), 'a.txt')).toThrow('a.txt: no sentence found, this is no article');
  });

  it('lets one sentence pass', () => {
    expect(() => assertArticle(parseTextArticle('Harga beras naik di Bali.'), 'a.txt')).not.toThrow();
  });
});
