/**
 * A reading as sentences with the entities each one names: what passages, relations and timelines are cut from.
 * "Komdigi belajar dari Nanning." -> { index: 0, start: 0, end: 29, named: { komdigi: [[0,7]], nanning: [[21,28]] } }.
 * It must not know the library: one reading at a time.
 */
import type { Reading } from '../reading/reading';
import { splitSentences } from '../text/sentences';
import { type Span, spanContains } from '../text/span';

/** One sentence of a reading's text. `named` gives the mentions in it by entity id, in order, as spans of the whole text. */
export interface Sentence extends Span {
  readonly index: number;
  readonly named: ReadonlyMap<string, readonly Span[]>;
}

const kept = new WeakMap<Reading, readonly Sentence[]>();

/** The sentences of `reading` in order. Linear the first time, then kept for as long as the reading lives. */
export function sentencesOf(reading: Reading): readonly Sentence[] {
  const known = kept.get(reading);
  if (known) return known;
  const sentences = nameSentences(reading);
  kept.set(reading, sentences);
  return sentences;
}

/** The sentences of `reading` that name the entity. */
export function sentencesNaming(reading: Reading, entity: string): readonly Sentence[] {
  return sentencesOf(reading).filter(({ named }) => named.has(entity));
}

/** All mentions of one entity in a reading, in order, whatever names they were found under. */
export function mentionsOf(reading: Reading, entity: string): readonly Span[] {
  const found = reading.entities.filter(({ id }) => id === entity);
  return found.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
}

function nameSentences(reading: Reading): readonly Sentence[] {
  const mentions = reading.entities
    .flatMap(({ id, mentions }) => (id === undefined ? [] : mentions.map((span) => ({ id, span }))))
    .sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return splitSentences(reading.text).map((span, index) => {
    const named = new Map<string, Span[]>();
    for (; next < mentions.length && mentions[next]!.span.start < span.end; next++) {
      const mention = mentions[next]!;
      if (!spanContains(span, mention.span)) continue;
      const spans = named.get(mention.id);
      if (spans) spans.push(mention.span);
      else named.set(mention.id, [mention.span]);
    }
    return { ...span, index, named };
  });
}
