/**
 * The name tagger: the sentences of one document in, the names in them out, each with a kind and a confidence.
 * "Menteri Meutya Hafid di Nanning" gives [Meutya Hafid, person, 0.98] and [Nanning, place, 0.97].
 * It must not know which names are one thing (that is resolved later), nor where the model file lies.
 */
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { EntityKind } from './entity';

/** One name as printed. `confidence` is 0 to 1: how sure the model is of this span with this kind. */
export interface NameSpan extends Span {
  readonly kind: EntityKind;
  readonly confidence: number;
}

/**
 * The names of one document, in order, never overlapping. `sentences` are the tokens of `text` cut into sentences; a
 * single sentence is `[tokens]`. Give the whole document at once: a name that recurs is judged over all its places.
 */
export type Tagger = (sentences: readonly (readonly Token[])[], text: string) => NameSpan[];

/** Opens a model file as written by `npm run train`. Throws when the bytes are no such file. */
export function openTagger(model: ArrayBuffer): Tagger {
  void model;
  return () => [];
}
