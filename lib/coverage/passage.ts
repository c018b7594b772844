/**
 * A passage: a span of an article quoted on a card, always with its source.
 * "Kami dapat belajar dari pengalaman kota Nanning" + { article, publisher: "Uzone.id", published: 2025-03-27, start, end }.
 * It must not know what shows it. Nothing in Konteks paraphrases: `text` is always the article's own characters.
 */
import type { Language, Published } from '../article/article';
import type { Reading } from '../reading/reading';
import { type Span, sliceSpan, spanContains } from '../text/span';

/** Where a fact stands: a span of an article's text, with what a reader needs to judge and find it. */
export interface Source extends Span {
  readonly article: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published: Published;
  readonly url?: string;
  /** The language of the article's words, so that screens can say it to whoever reads aloud. */
  readonly language?: Language;
}

/** A verbatim span of an article. `marks` are spans within `text` that name the entity. */
export interface Passage {
  readonly text: string;
  readonly source: Source;
  readonly marks: readonly Span[];
  /** Present for a quote: who said it, in which office. */
  readonly speaker?: string;
  readonly role?: string;
}

/** Where `span` of a reading's text stands, with the title, publisher and date of its article. */
export function sourceOf({ article }: Reading, { start, end }: Span): Source {
  return {
    article: article.id,
    ...(article.title !== undefined && { title: article.title }),
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    published: article.published,
    ...(article.url !== undefined && { url: article.url }),
    ...(article.language !== 'und' && { language: article.language }),
    start,
    end,
  };
}

/** The passage under `span`, verbatim; of `marks` (spans of the same text) those inside it are kept, counted from its start. */
export function cutPassage(reading: Reading, span: Span, marks: readonly Span[] = []): Passage {
  const inside = marks.filter((mark) => spanContains(span, mark));
  return {
    text: sliceSpan(reading.text, span),
    source: sourceOf(reading, span),
    marks: inside.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
  };
}
