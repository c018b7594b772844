/**
 * An extractive summary: the sentences that say most of what the article says, in their order.
 * A report of twelve sentences -> the lede and one or two that share its words; every one verbatim.
 * It must not paraphrase, nor know other articles.
 */

import { isCommonWord } from '../entity/document-names';
import { foldText } from '../text/fold';
import { type Span, sliceSpan } from '../text/span';
import type { Extract } from './reading';

/** As long as people make such summaries; a sentence that would end more than half outside is the first left out. */
const ABOUT_WORDS = 65;
const LEAST_WORDS = 4;
const WORD = /[\p{L}\p{N}]+/gu;
/** Sentences beyond this are not weighed: news says what matters before. */
const SENTENCES_READ = 60;

/** Sentences of `text`, in order, of about 65 words in all; one at least where there is any. `title` steers towards what the headline names. Linear. */
export function summarise(text: string, sentences: readonly Span[], title?: string): Extract[] {
  const weighed = sentences
    .slice(0, SENTENCES_READ)
    .map((span, index) => {
      const sentence = sliceSpan(text, span);
      return { span, index, length: sentence.match(WORD)?.length ?? 0, words: contentWords(sentence) };
    })
    .filter(({ words }) => words.length >= LEAST_WORDS);
  const frequency = new Map<string, number>();
  for (const { words } of weighed) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const headline = new Set(contentWords(title ?? ''));
  const scored = weighed.map((sentence) => ({ ...sentence, score: scoreOf(sentence, frequency, headline) }));
  return takeWords(scored.sort((a, b) => b.score - a.score || a.index - b.index))
    .sort((a, b) => a.index - b.index)
    .map(({ span }) => ({ start: span.start, end: span.end, text: sliceSpan(text, span) }));
}

function takeWords<Sentence extends { readonly length: number }>(best: readonly Sentence[]): Sentence[] {
  const taken: Sentence[] = [];
  let words = 0;
  for (const sentence of best) {
    if (taken.length > 0 && words + sentence.length / 2 > ABOUT_WORDS) break;
    taken.push(sentence);
    words += sentence.length;
  }
  return taken;
}

function contentWords(sentence: string): string[] {
  return (foldText(sentence).match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !STOP.has(word));
}

const STOP = new Set(
  'yang dan dari untuk dengan pada ini itu tidak dalam akan juga ada oleh saat atau karena adalah bisa telah sudah lebih para the and that with was for from this are has have been said'.split(
    ' ',
  ),
);

/** News says what matters first: each sentence weighs three quarters of the one before. */
const LEDE_WEIGHT = 3;
const LEDE_DECAY = 0.75;

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
  return LEDE_WEIGHT * LEDE_DECAY ** index + central / (4 + own.size) + titled / (2 + headline.size);
}
