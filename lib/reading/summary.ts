/**
 * An extractive summary: the sentences that say most of what the article says, in their order.
 * A report of twelve sentences -> the lede and one or two that share its words; every one verbatim.
 * It must not paraphrase, nor know other articles.
 */

import { isCommonWord } from '../entity/document-names';
import { foldText } from '../text/fold';
import { type Span, sliceSpan } from '../text/span';
import type { Extract } from './reading';

const MOST_SENTENCES = 3;
const LEAST_WORDS = 5;
/** Sentences beyond this are not weighed: news says what matters before. */
const SENTENCES_READ = 60;

/** Up to three sentences of `text`, in order. `title` steers towards what the headline names. Linear. */
export function summarise(text: string, sentences: readonly Span[], title?: string): Extract[] {
  const weighed = sentences
    .slice(0, SENTENCES_READ)
    .map((span, index) => ({ span, index, words: contentWords(sliceSpan(text, span)) }))
    .filter(({ words }) => words.length >= LEAST_WORDS);
  const frequency = new Map<string, number>();
  for (const { words } of weighed) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const headline = new Set(contentWords(title ?? ''));
  const scored = weighed.map((sentence) => ({ ...sentence, score: scoreOf(sentence, frequency, headline) }));
  return [...scored]
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.index - b.index)
    .map(({ span }) => ({ start: span.start, end: span.end, text: sliceSpan(text, span) }));
}

function contentWords(sentence: string): string[] {
  return (foldText(sentence).match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !STOP.has(word));
}

const STOP = new Set(
  'yang dan dari untuk dengan pada ini itu tidak dalam akan juga ada oleh saat atau karena adalah bisa telah sudah lebih para the and that with was for from this are has have been said'.split(
    ' ',
  ),
);

/** Early sentences first; among them those whose words recur and stand in the headline. */
function scoreOf(
  { index, words }: { index: number; words: readonly string[] },
  frequency: ReadonlyMap<string, number>,
  headline: ReadonlySet<string>,
): number {
  const own = new Set(words);
  let central = 0;
  let titled = 0;
  for (const word of own) {
    central += Math.log2(frequency.get(word) ?? 1) * (isCommonWord(word) ? 0.5 : 1);
    if (headline.has(word)) titled++;
  }
  return 3 / (1 + index) + central / (4 + own.size) + titled / (2 + headline.size);
}
