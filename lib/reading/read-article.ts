/**
 * An article, read: its names resolved, who said what, the dates in it and a summary.
 * "…," kata Meutya, Selasa (25/03). -> one person, one quote with her as speaker, one date.
 * It must not know other articles: entities get their ids when readings are joined (lib/entity/join-entities.ts).
 */
import { type Article, articleText } from '../article/article';
import { type EntityAids, findEntities } from '../entity/find-entities';
import { findDates } from '../text/dates';
import { splitSentences } from '../text/sentences';
import { findQuotes } from './quotes';
import type { Reading } from './reading';
import { summarise } from './summary';

/** What a reading may lean on: entities a person vouches for, and a trained model. */
export type ReadingAids = EntityAids;

/** Reads `article` whole, in time linear in its length; never throws on any text. */
export function readArticle(article: Article, aids: ReadingAids = {}): Reading {
  const text = articleText(article);
  const sentences = splitSentences(text);
  const title = article.titleSource === 'given' ? article.title : undefined;
  const entities = findEntities(text, sentences, {
    ...aids,
    language: article.language,
    ...(title === undefined ? {} : { title }),
  });
  const anchor = article.published.value;
  return {
    article,
    text,
    entities,
    quotes: findQuotes(text, entities, sentences),
    dates: findDates(text, { language: article.language, ...(anchor === undefined ? {} : { anchor }) }),
    summary: summarise(text, sentences, title),
  };
}
