/**
 * An article as the index takes it in: its terms with where they stand, its tags, its length, its language and its day.
 * articleTerms("saved", reading) -> { terms: Map { "banjir" => 0x11 }, tags: ["\u0002s:saved", "\u0002p:antara"], … }.
 * It must not know segments.
 */
import { foldName } from '../../entity/name-key';
import type { Reading } from '../../reading/reading';
import { foldText } from '../../text/fold';
import { termsOf } from '../words';
import { STEM_MARK, TAG_MARK } from './dictionary';
import { dayOf } from './document-table';
import { FIELD_BITS, MOST_IN_BODY } from './postings';
import type { SegmentDocument } from './segment-writer';

/** An article ready for a segment; `terms` give the value of their posting (see postings.ts). */
export interface ArticleTerms extends SegmentDocument {
  readonly terms: ReadonlyMap<string, number>;
  readonly tags: readonly string[];
}

/** Other names of the entities in an article, as a library knows them; they are searched as if they stood in it. */
export type NamesOf = (reading: Reading) => readonly string[];

/** A longer word is a mishap of the source; nobody asks for it. */
const LONGEST_TERM = 64;

/** The terms of one article of `source`. Costs time linear in its text. */
export function articleTerms(source: string, reading: Reading, namesOf?: NamesOf): ArticleTerms {
  const { article, text } = reading;
  const terms = new Map<string, number>();
  const body = termsIn(text);
  for (const term of body) {
    const value = terms.get(term) ?? 0;
    if ((value & MOST_IN_BODY) < MOST_IN_BODY) terms.set(term, value + 1);
  }
  const add = (texts: readonly string[], bit: number) => {
    for (const one of texts) for (const term of termsIn(one)) terms.set(term, (terms.get(term) ?? 0) | bit);
  };
  add([article.title ?? ''], FIELD_BITS.title);
  add([article.paragraphs[0] ?? ''], FIELD_BITS.lede);
  add([...reading.entities.map(({ name }) => name), ...(namesOf?.(reading) ?? [])], FIELD_BITS.entities);
  add([article.publisher ?? ''], FIELD_BITS.publisher);
  return {
    article: article.id,
    source,
    words: body.length,
    day: dayOf(article.published.value),
    language: article.language,
    terms,
    tags: tagsOf(source, reading),
  };
}

function termsIn(text: string): string[] {
  return termsOf(text).filter((term) => term.length <= LONGEST_TERM);
}

/** The key of a stem in the dictionary. */
export function stemKey(language: string, stem: string): string {
  return STEM_MARK + language.charAt(0) + stem;
}

/** The key of what is asked by `in:`, `publisher:` or `entity:`. */
export const tagKey = {
  source: (source: string) => `${TAG_MARK}s:${source}`,
  publisher: (publisher: string) => `${TAG_MARK}p:${foldText(publisher)}`,
  entity: (name: string) => `${TAG_MARK}e:${shortHash(foldName(name))}`,
} as const;

/** 52 bits in base 36 (cyrb53): of 100,000 names one in a million is taken for another. */
function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low >>> 0) * 0x100000 + (high >>> 12)).toString(36);
}

function tagsOf(source: string, { article, entities }: Reading): string[] {
  const publisher = article.publisher === undefined ? [] : [tagKey.publisher(article.publisher)];
  return [...new Set([tagKey.source(source), ...publisher, ...entities.map(({ name }) => tagKey.entity(name))])];
}
