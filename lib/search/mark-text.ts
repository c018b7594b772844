/**
 * Texts of results with the matched words marked, and the piece of an article that shows them best.
 * markText("Élysée dan Bali", { "elysee" }) -> marks [0, 6) of the text as printed.
 * It must not know ranking. Texts stay verbatim: a snippet is a span of its article, whole words only.
 */
import { splitSentences } from '../text/sentences';
import { type Span, sliceSpan, spanContains } from '../text/span';
import type { MarkedText } from './search-result';
import { type Word, wordsOf } from './words';

/** About two lines of a result. */
const SNIPPET_LENGTH = 180;

/** A piece of a text with the matched words marked, and where in the text it stands. */
export interface Snippet {
  readonly span: Span;
  readonly marked: MarkedText;
}

/** `text` with the words whose compared form is among `terms` marked; neighbours are marked apart. */
export function markText(text: string, terms: ReadonlySet<string>): MarkedText {
  return { text, marks: matched(text, terms).map(({ start, end }) => ({ start, end })) };
}

/** The piece of `text` that shows most of `terms`; its beginning where none stands in it. Marks are counted from the piece's start. */
export function markSnippet(text: string, terms: ReadonlySet<string>): Snippet {
  const hits = matched(text, terms);
  const span = wholeWords(text, densest(hits));
  const marks = hits
    .filter((hit) => spanContains(span, hit))
    .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
  return { span, marked: { text: sliceSpan(text, span), marks } };
}

/** Where the hits begin of which a snippet shows the most different ones. */
function densest(hits: readonly Word[]): number {
  let best = { from: 0, kinds: 0 };
  for (let i = 0; i < hits.length; i++) {
    const kinds = new Set<string>();
    for (let j = i; j < hits.length && hits[j]!.end <= hits[i]!.start + SNIPPET_LENGTH; j++) kinds.add(hits[j]!.term);
    if (kinds.size > best.kinds) best = { from: hits[i]!.start, kinds: kinds.size };
  }
  return best.from;
}

function matched(text: string, terms: ReadonlySet<string>): Word[] {
  return terms.size === 0 ? [] : wordsOf(text).filter(({ term }) => terms.has(term));
}

/** About SNIPPET_LENGTH around `at`: from the beginning of its sentence where that is near, cut between words. */
function wholeWords(text: string, at: number): Span {
  const paragraph = paragraphAt(text, at);
  const start = startNear(text, at, paragraph);
  if (paragraph.end - start <= SNIPPET_LENGTH) return { start, end: paragraph.end };
  const space = text.lastIndexOf(' ', start + SNIPPET_LENGTH);
  return { start, end: space > start ? space : start + SNIPPET_LENGTH };
}

function startNear(text: string, at: number, paragraph: Span): number {
  const sentences = splitSentences(sliceSpan(text, paragraph));
  const sentence = sentences.findLast(({ start }) => paragraph.start + start <= at);
  const sentenceStart = paragraph.start + (sentence?.start ?? 0);
  if (at - sentenceStart <= SNIPPET_LENGTH / 2) return sentenceStart;
  const space = text.indexOf(' ', at - SNIPPET_LENGTH / 4);
  return space >= 0 && space < at ? space + 1 : at;
}

function paragraphAt(text: string, at: number): Span {
  const before = text.lastIndexOf('\n', at - 1);
  const after = text.indexOf('\n', at);
  return { start: at === 0 ? 0 : before + 1, end: after < 0 ? text.length : after };
}
