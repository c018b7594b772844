/**
 * The article around made-up words: madeArticle(7, { id: "…", title: "…", paragraphs: […] }) -> a report of a day in 2025.
 * It must not know what it says.
 */
import type { Article } from '../../lib/article/article';

/** The article with this number; the same number gives the same day and address. */
export function madeArticle(number: number, words: Pick<Article, 'id' | 'title' | 'paragraphs'>): Article {
  return {
    ...words,
    url: `https://kabar.example/${number}`,
    titleSource: 'given',
    publisher: 'Kabar Elok',
    byline: [],
    editor: [],
    published: { value: `2025-${pad(1 + (number % 12))}-${pad(1 + (number % 28))}`, precision: 'day', source: 'meta' },
    language: 'id',
    relatedHeadlines: [],
  };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
