/**
 * How well pages are read: words of the main text, title, day of publication.
 * scorePage({ html, expectedText, title, date }) -> { words: 0.97, titleRight: true, dateRight: false }.
 * It must not know how pages are read: it calls parseHtmlArticle as everyone does.
 */
import { ArticleError } from '../../lib/article/article-error';
import { parseHtmlArticle } from '../../lib/article/parse-html-article';
import { devRows } from './dev-rows';
import { wordF1 } from './words';

/** A page with what a person read in it. A `date` of null says that the page has none. */
export interface PageRow {
  readonly corpus: string;
  readonly url?: string;
  readonly html: string;
  readonly expectedText: string;
  readonly title: string;
  readonly date: string | null;
}

/** What one page gave. `dateRight` is undefined where the gold has no date. */
export interface PageScore {
  readonly words: number;
  readonly titleRight: boolean;
  readonly dateRight?: boolean;
}

/** The scores of a page; one that is refused as no article scores nothing. */
export function scorePage({ html, url, expectedText, title, date }: PageRow): PageScore {
  try {
    const article = parseHtmlArticle(html, { url });
    const day = article.published.value?.slice(0, 10);
    return {
      words: wordF1(article.paragraphs.join('\n\n'), expectedText),
      titleRight: plain(article.title ?? '') === plain(title),
      ...(date !== null && { dateRight: day === date.slice(0, 10) }),
    };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return { words: 0, titleRight: false, ...(date !== null && { dateRight: false }) };
  }
}

/** Titles are compared by their characters, but for the form of quotation marks and white space. */
function plain(title: string): string {
  return title.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

/** The scores of all pages of the development set, by corpus. */
export function measurePages(): Map<string, PageScore[]> {
  const scores = new Map<string, PageScore[]>();
  for (const row of devRows<PageRow>('pages.dev')) scores.set(row.corpus, [...(scores.get(row.corpus) ?? []), scorePage(row)]);
  return scores;
}
