/**
 * Whether a page holds an article at all: an index, a video page or a login wall has no running text of its own.
 * ["Sign in", "Subscribe to read"] -> ArticleError "…: the page is no article: it has no running text".
 * It must not judge what the article is about.
 */
import { ArticleError } from '../article-error';
import type { LinkedArticle } from './json-ld';
import type { MetaTags } from './metadata';

const LEAST_UNITS = 250;
const LEAST_SENTENCE_UNITS = 60;
const SENTENCE_END = /[.!?…]["'”’)]?(?:\s|$)/;

/** Throws an ArticleError naming `place` when `paragraphs` are not the text of an article. */
export function assertPageIsArticle(
  paragraphs: readonly string[],
  page: { tags: MetaTags; linked?: LinkedArticle; place: string },
): void {
  const prose = paragraphs.filter((paragraph) => paragraph.length >= LEAST_SENTENCE_UNITS && SENTENCE_END.test(paragraph));
  const units = prose.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const all = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const claimsArticle = page.linked?.headline !== undefined || page.tags.get('og:type') === 'article';
  if (units >= LEAST_UNITS && units >= 0.3 * all) return;
  if (claimsArticle && units >= LEAST_UNITS / 2) return;
  throw new ArticleError(
    page.place,
    units === 0
      ? 'the page is no article: it has no running text'
      : `the page is no article: ${units} characters of running text among ${all}`,
  );
}
