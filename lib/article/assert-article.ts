/**
 * The line between an article and something else: an article says at least one sentence.
 * A login wall parsed to the paragraphs ["Log in"] throws "page.html: no sentence found, this is no article".
 * It must not know where the article came from but for its name.
 */
import { splitSentences } from '../text/sentences';
import type { Article } from './article';
import { ArticleError } from './article-error';

/** A sentence of a report has this many words; "Log in" and "Tag: Bali" have fewer. */
const LEAST_WORDS = 4;

/** Throws an ArticleError naming `place` when `article` holds no sentence of some words. Cost: up to its first sentence. */
export function assertArticle(article: Article, place: string): void {
  const hasSentence = article.paragraphs.some((paragraph) =>
    splitSentences(paragraph).some(({ start, end }) => {
      const words = paragraph.slice(start, end).match(/[\p{L}\p{M}\p{N}]+/gu);
      return words !== null && words.length >= LEAST_WORDS;
    }),
  );
  if (!hasSentence) throw new ArticleError(place, 'no sentence found, this is no article');
}
