/**
 * The name tagger: the sentences of one document in, the names in them out, each with a kind and a confidence.
 * "Menteri Meutya Hafid di Nanning" gives [Meutya Hafid, person, 0.98] and [Nanning, place, 0.97].
 * It must not know which names are one thing (that is resolved later), nor where the model file lies.
 */
import type { Language } from '../article/article';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { EntityKind } from './entity';
import { decodeNames } from './tagger-decode';
import { openModel } from './tagger-model';
import { createScorer, type Scorer } from './tagger-score';

/** One name as printed. `confidence` is 0 to 1: how sure the model is of this span with this kind. */
export interface NameSpan extends Span {
  readonly kind: EntityKind;
  readonly confidence: number;
}

/** What the caller knows about the document. */
export interface TaggerOptions {
  /** The document's language; Indonesian is taken for anything but `en`. */
  readonly language?: Language;
}

/**
 * The names of one document, in order, never overlapping. `sentences` are the tokens of `text` cut into sentences; a
 * single sentence is `[tokens]`. Give the whole document at once: a name that recurs is judged over all its places.
 */
export type Tagger = (sentences: readonly (readonly Token[])[], text: string, options?: TaggerOptions) => NameSpan[];

const KINDS = { PER: 'person', ORG: 'organization', LOC: 'place' } as const;

/** Opens a model file as written by `npm run train`. Throws a TypeError when the bytes are no such file. */
export function openTagger(model: ArrayBuffer): Tagger {
  const opened = openModel(model);
  const indonesian = createScorer(opened, opened.indonesian);
  const english = createScorer(opened, opened.english);
  return (sentences, _text, options) => tagDocument(sentences, options?.language === 'en' ? english : indonesian);
}

function tagDocument(sentences: readonly (readonly Token[])[], scorer: Scorer): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const tokens of sentences) {
    if (tokens.length === 0) continue;
    const scores = scorer.score(tokens.map((token) => token.text));
    for (const { from, to, label, confidence } of decodeNames(scores, tokens.length, scorer.transitions)) {
      spans.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, kind: KINDS[label], confidence });
    }
  }
  return spans;
}
