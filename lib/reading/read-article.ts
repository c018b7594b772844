/**
 * An article, read: its names resolved, who said what, the dates in it and a summary.
 * "…," kata Meutya, Selasa (25/03). -> one person, one quote with her as speaker, one date.
 * It must not know other articles: entities get their ids when readings are joined (lib/entity/join-entities.ts).
 */
import { type Article, articleText } from '../article/article';
import type { Tagger } from '../entity/tagger';
import type { VouchedEntity } from '../entity/vouched';
import type { Reading } from './reading';

/** What a reading may lean on: entities a person vouches for, and a trained model. */
export interface ReadingAids {
  readonly vouched?: readonly VouchedEntity[];
  readonly tagger?: Tagger;
}

/** Reads `article` whole, in time linear in its length; never throws on any text. */
export function readArticle(article: Article, _aids: ReadingAids = {}): Reading {
  const text = articleText(article);
  return { article, text, entities: [], quotes: [], dates: [], summary: [] };
}
