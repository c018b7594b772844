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
const LEAST_UNITS_OF_MARKED = 30;
const LEAST_TEASERS = 4;
const SENTENCE_END = /[.!?…]["'”’)]?(?:\s|$)/;

/** What tells a list of stories and a home page from a story. */
export interface PageKindSigns {
  readonly tags: MetaTags;
  readonly linked?: LinkedArticle;
  readonly linkedHeadings: number;
  /** Something says that this is one article: its markup, or whoever handed it in with a title or a date. A short one is believed then. */
  readonly isMarked: boolean;
  readonly url?: string;
  readonly place: string;
}

/** Throws an ArticleError naming `place` when `paragraphs` are not the text of an article. */
export function assertPageIsArticle(paragraphs: readonly string[], page: PageKindSigns): void {
  const claimsArticle = page.linked?.headline !== undefined || page.tags.get('og:type') === 'article';
  const isMarked = page.isMarked || claimsArticle;
  const leastSentence = isMarked ? LEAST_UNITS_OF_MARKED : LEAST_SENTENCE_UNITS;
  const prose = paragraphs.filter((paragraph) => paragraph.length >= leastSentence && SENTENCE_END.test(paragraph));
  const units = prose.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const all = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const fail = (reason: string) => new ArticleError(page.place, `the page is no article: ${reason}`);
  if (units === 0) throw fail('it has no running text');
  if (!claimsArticle && isHome(page.url)) throw fail('it is the home page of its site');
  if (!claimsArticle && page.linkedHeadings >= LEAST_TEASERS && page.linkedHeadings >= 0.5 * prose.length)
    throw fail(`it is a list of stories (${page.linkedHeadings} headings that are links)`);
  const isEnough = units >= LEAST_UNITS && units >= 0.3 * all;
  if (!isEnough && !isMarked) throw fail(`${units} characters of running text among ${all}`);
}

function isHome(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\/[^/?#]+\/?$/.test(url);
}
